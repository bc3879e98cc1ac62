import { pino } from 'pino'
import { gatewayKeys, signCall } from '../test/testkit/call-keys.ts'
import { findFreePort } from '../test/testkit/free-port.ts'
import { startSmallNetwork } from '../test/testkit/small-network.ts'
import { testIdentity } from '../test/testkit/tokens.ts'
import { serveSubgraph } from '../subgraphs/platform/serve.ts'
import { startGateway, type RunningGateway } from './server.ts'
import { openHttpTransport } from './transport/http.ts'
import { openInProcessTransport } from './transport/in-process.ts'

interface Answer {
  data?: Record<string, { types: unknown }>
  errors?: { message: string; extensions: { code: string } }[]
}

const lines: string[] = []
const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
const network = await startSmallNetwork(logger)
const host = '127.0.0.1'
const ports = Object.fromEntries(
  await Promise.all(network.subgraphs.map(async ({ name }) => [name, await findFreePort()] as const)),
)
const gateways: Record<string, RunningGateway> = {}

beforeAll(async () => {
  const { supergraphSdl, subgraphs } = network
  for (const subgraph of subgraphs)
    await serveSubgraph(subgraph, {
      port: ports[subgraph.name] ?? 0,
      host,
      logger: pino({ level: 'silent' }),
      gatewayKeys,
    }).then(({ stop }) => stops.push(stop))
  const urls = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, `http://${host}:${port}/graphql`]))
  const shared = { supergraphSdl, identity: testIdentity, logger, port: 0, host }
  gateways['in process'] = await startGateway({ ...shared, transport: openInProcessTransport(subgraphs) })
  gateways['over HTTP'] = await startGateway({ ...shared, transport: openHttpTransport(urls, signCall) })
})
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  await gateways['over HTTP']?.stop()
  await gateways['in process']?.stop()
  for (const stop of stops) await stop()
})

const transports = ['in process', 'over HTTP']
const urlOf = (transport = 'in process'): string => gateways[transport]?.url ?? ''
/** An answer as JSON: what is claimed of it is checked when the test runs. */
const toJson = async (response: Response): Promise<Answer> => (await response.json()) as Answer
const post = (body: unknown, { transport, headers }: { transport?: string; headers?: Record<string, string> } = {}) =>
  fetch(urlOf(transport), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const ask = async (query: string, transport?: string) => toJson(await post({ query }, { transport }))

describe.each(transports)('the gateway with subgraphs %s', (transport) => {
  beforeEach(() => {
    network.cranes.delayMs = 0
    network.cranes.requestIds.length = 0
  })

  it('joins what two subgraphs know of an entity', async () => {
    expect(await ask('{ docks { id name cranes { reachM } } }', transport)).toEqual({
      data: {
        docks: [
          { id: '1', name: 'Dock 1', cranes: [{ reachM: 40 }] },
          { id: '2', name: 'Dock 2', cranes: [{ reachM: 40 }] },
        ],
      },
    })
  })

  it('masks a fault and keeps its place and service', async () => {
    expect(await ask('{ docks { id faulty } }', transport)).toMatchObject({
      errors: [
        {
          message: 'Something went wrong on our side. The request id names this case.',
          path: ['docks', 0, 'faulty'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'docks' },
        },
        {},
      ],
      data: { docks: [{ id: '1', faulty: null }, { id: '2' }] },
    })
  })

  it('passes a refusal with its words and its code, and nothing else', async () => {
    const { errors } = await ask('{ dock(id: "1") { refused } }', transport)
    expect(errors).toEqual([
      {
        message: 'first: between 0 and 200.',
        path: ['dock', 'refused'],
        extensions: { code: 'BAD_USER_INPUT', service: 'docks' },
      },
    ])
  })

  it('answers the rest within 2.5 s when a subgraph hangs, and says what is missing', async () => {
    network.cranes.delayMs = 2_600
    const start = performance.now()
    const answer = await ask('{ docks { id cranes { reachM } tall: tallest { reachM } } cranes { reachM } }', transport)
    expect(performance.now() - start).toBeLessThan(2_500)
    expect(answer.data).toEqual({
      docks: ['1', '2'].map((id) => ({ id, cranes: null, tall: null })),
      cranes: null,
    })
    const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service: 'cranes' }
    const message = 'The cranes part of the network did not answer.'
    expect(answer.errors).toEqual(
      expect.arrayContaining([
        { message, path: ['cranes'], extensions },
        { message, path: ['docks', 0, 'cranes'], extensions },
        { message, path: ['docks', 0, 'tall'], extensions },
        { message, path: ['docks', 1, 'cranes'], extensions },
      ]),
    )
    network.cranes.delayMs = 0
    expect(await ask('{ cranes { reachM } }', transport)).toEqual({ data: { cranes: [{ reachM: 40 }] } })
  })

  it('passes the request id to the subgraphs and back', async () => {
    const response = await post(
      { query: 'query Reach { cranes { reachM } }' },
      { transport, headers: { 'x-request-id': 'case-7' } },
    )
    expect(response.headers.get('x-request-id')).toBe('case-7')
    expect(network.cranes.requestIds).toEqual(['case-7'])
    await response.text()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(lines.map((line) => JSON.parse(line)).find((line) => line.requestId === 'case-7')).toMatchObject({
      msg: 'request',
      operationName: 'Reach',
      status: 200,
      durationMs: expect.any(Number),
    })
  })

  it('gives both transports the same bytes', async () => {
    for (const query of [
      '{ docks { id faulty refused cranes { dock { name } } } }',
      '{ nothing }',
      '{ echo(text: "ä") }',
    ]) {
      const [one, other] = await Promise.all(
        transports.map(async (each) => (await post({ query }, { transport: each })).text()),
      )
      expect(one).toBe(other)
    }
  })

  it('is ready when every subgraph is', async () => {
    const response = await fetch(new URL('/readyz', urlOf(transport)))
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }])
  })
})

describe('the gateway, asked wrongly', () => {
  it('replaces a request id that could harm a log', async () => {
    const response = await post({ query: '{ __typename }' }, { headers: { 'x-request-id': 'a b"c' } })
    expect(response.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })

  const nested = (levels: number): string => `{ dock(id: "1") ${'{ self '.repeat(levels)}{ id }${' }'.repeat(levels)} }`

  it.each([
    ['5,000 levels deep', nested(5_000)],
    ['1,500 levels deep', nested(1_500)],
    ['25 levels deep', nested(25)],
    ['a value of 5,000 levels', `{ echo(text: ${'['.repeat(5_000)}${']'.repeat(5_000)}) }`],
    ['a value of 2,400 levels', `{ echo(text: ${'['.repeat(2_400)}${']'.repeat(2_400)}) }`],
    ['1,000 aliases', `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}: echo`).join(' ')} }`],
    [
      'fragments that double twenty times',
      `{ docks { ...f0 } } ${Array.from({ length: 16 }, (_, i) => `fragment f${i} on Dock { a: self { ...f${i + 1} } b: self { ...f${i + 1} } }`).join(' ')} fragment f16 on Dock { id }`,
    ],
  ])('refuses a document with %s in a moment and in plain words', async (_, query) => {
    const start = performance.now()
    const response = await post({ query })
    const text = await response.text()
    expect(performance.now() - start).toBeLessThan(500)
    expect(response.status).toBe(400)
    expect(text).not.toMatch(/call stack|node_modules/)
    expect((JSON.parse(text) as Answer).errors?.[0]?.extensions.code).toMatch(/^GRAPHQL_(PARSE|VALIDATION)_FAILED$/)
  })

  it('answers variables of any depth with an error', async () => {
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
    const response = await post(`{"query":"query($t: String) { echo(text: $t) }","variables":{"t":${deep}}}`)
    expect((await toJson(response)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['broken JSON', '{"query": ', 400],
    ['an empty body', '', 400],
    ['a list of operations', '[{"query":"{ __typename }"}]', 400],
    ['a body without a query', '{"no":1}', 400],
    ['more than 256 KiB', JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(262_144) }), 413],
  ])('refuses %s in JSON', async (_, body, status) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  it('refuses another content type', async () => {
    const response = await post('{ __typename }', { headers: { 'content-type': 'text/plain' } })
    expect([response.status, (await toJson(response)).errors?.[0]?.extensions.code]).toEqual([415, 'BAD_REQUEST'])
  })

  it('takes a query by GET from a client that no browser form can pose as', async () => {
    const url = `${urlOf()}?query=${encodeURIComponent('{ echo(text: "hi") }')}`
    expect((await fetch(url)).status).toBe(400)
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'true' } })
    expect(await response.json()).toEqual({ data: { echo: 'hi' } })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('knows no other method and no other path', async () => {
    const put = await fetch(urlOf(), { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST'])
    const elsewhere = await fetch(new URL('/admin', urlOf()))
    expect([elsewhere.status, (await toJson(elsewhere)).errors?.[0]?.extensions.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('shows its schema to whoever asks', async () => {
    const { data } = await ask('{ __schema { types { name } } }')
    expect(data?.['__schema']?.types).toContainEqual({ name: 'Dock' })
  })

  it('offers no @defer, and no subscription where its schema has none', async () => {
    const deferred = await ask('{ docks { id ... @defer { name } } }')
    expect(deferred.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    const followed = await ask('subscription { docks { id } }')
    expect(followed.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })
})

describe('the gateway, told to stop', () => {
  it('lets a request in flight end and takes no other', async () => {
    const { supergraphSdl, subgraphs, cranes } = await startSmallNetwork(logger)
    const transport = openInProcessTransport(subgraphs)
    const gateway = await startGateway({ supergraphSdl, transport, identity: testIdentity, logger, port: 0, host })
    cranes.delayMs = 300
    const inFlight = fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cranes { reachM } }' }),
    })
    while (cranes.requestIds.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const stopped = gateway.stop()
    expect(await (await inFlight).json()).toEqual({ data: { cranes: [{ reachM: 40 }] } })
    await stopped
    await expect(fetch(gateway.url)).rejects.toThrow()
  })

  it('says so when its port is taken', async () => {
    const { supergraphSdl, subgraphs } = await startSmallNetwork(logger)
    const transport = openInProcessTransport(subgraphs)
    const port = Number(new URL(urlOf()).port)
    await expect(
      startGateway({ supergraphSdl, transport, identity: testIdentity, logger, port, host }),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

describe('the gateway, left by its client', () => {
  it('gives up the calls that nobody waits for', async () => {
    network.cranes.delayMs = 600
    network.cranes.requestIds.length = 0
    const query = '{ dock(id: "1") { id cranes { dock { self { tallest { reachM } } } } } }'
    const body = JSON.stringify({ query })
    const client = new AbortController()
    const asked = fetch(urlOf('over HTTP'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: client.signal,
    })
    while (network.cranes.requestIds.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    client.abort()
    await expect(asked).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(network.cranes.requestIds).toHaveLength(1)
    network.cranes.delayMs = 0
  })
})
