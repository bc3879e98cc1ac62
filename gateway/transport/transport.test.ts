import { createServer, type RequestListener, type Server } from 'node:http'
import { pino } from 'pino'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import type { RequestScope } from '../../subgraphs/platform/request-scope.ts'
import { serveSubgraph } from '../../subgraphs/platform/serve.ts'
import { gatewayKeys, signCall } from '../../test/testkit/call-keys.ts'
import { findFreePort } from '../../test/testkit/free-port.ts'
import { ADMIN, HANWHA, STAFF } from '../../test/testkit/principals.ts'
import { startSmallNetwork } from '../../test/testkit/small-network.ts'
import { openHttpTransport } from './http.ts'
import { openInProcessTransport } from './in-process.ts'
import { openRequestCalls } from './request-calls.ts'
import type { Transport } from './transport.ts'

const logger = pino({ level: 'silent' })
const { subgraphs, cranes } = await startSmallNetwork(logger)
const host = '127.0.0.1'
const toUrl = (port: number): string => `http://${host}:${port}/graphql`

const stops: (() => Promise<void>)[] = []
const transports: Record<string, Transport> = { 'in process': openInProcessTransport(subgraphs) }
beforeAll(async () => {
  const urls: Record<string, string> = {}
  for (const subgraph of subgraphs) {
    const port = await findFreePort()
    stops.push((await serveSubgraph(subgraph, { port, host, logger, gatewayKeys })).stop)
    urls[subgraph.name] = toUrl(port)
  }
  transports['over HTTP'] = openHttpTransport(urls, signCall)
})
afterAll(async () => {
  await transports['over HTTP']?.close()
  for (const stop of stops) await stop()
})
beforeEach(() => {
  cranes.delayMs = 0
  cranes.isReady = true
  for (const seen of [cranes.requestIds, cranes.principals, cranes.painted]) seen.length = 0
})

const unavailable = (service: string) => ({
  data: null,
  errors: [
    {
      message: `The ${service} part of the network did not answer.`,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service },
    },
  ],
})
const toMissing = (message: string) => ({
  data: null,
  errors: [{ message, extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'cranes' } }],
})
const unknownOutcome = toMissing(
  'The cranes part of the network did not answer: it is not known whether this was written. ' +
    'Repeat it with the same idempotencyKey: it is then written once, and its answer is told.',
)
const neverAsked = toMissing(
  'The cranes part of the network did not answer before, so this was not sent: nothing was written.',
)
const representations = [{ __typename: 'Dock', id: '1' }]
const reach = {
  subgraph: 'cranes',
  query:
    'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dock { cranes { reachM } } } }',
  variables: { representations },
}

describe.each(['in process', 'over HTTP'])('the transport %s', (name) => {
  const open = (deadlineMs = 1_900, scope: Partial<RequestScope & { writeDeadlineMs: number }> = {}) => {
    const transport = transports[name]
    if (transport === undefined) throw new Error(`no transport ${name}`)
    return openRequestCalls(transport, { principal: ANONYMOUS, requestId: 'case-1', logger, deadlineMs, ...scope })
  }

  it('brings an answer and carries the request id', async () => {
    expect(await open().call(reach)).toEqual({ data: { _entities: [{ cranes: [{ reachM: 40 }] }] } })
    expect(cranes.requestIds).toEqual(['case-1'])
  })

  it.each([ANONYMOUS, STAFF, HANWHA, ADMIN])('carries the principal whole: $subject', async (principal) => {
    const calls = open(undefined, { principal })
    await calls.call({ subgraph: 'cranes', query: '{ cranes { reachM } }' })
    expect(cranes.principals).toEqual([principal])
  })

  it('reduces errors to message, path and code', async () => {
    expect(await open().call({ subgraph: 'docks', query: '{ dock(id: "1") { faulty refused } }' })).toEqual({
      data: { dock: { faulty: null, refused: null } },
      errors: [
        {
          message: 'Something went wrong on our side. The request id names this case.',
          path: ['dock', 'faulty'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', masked: true },
        },
        {
          message: 'first: between 0 and 200.',
          path: ['dock', 'refused'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    })
  })

  it('passes the refusal of a document', async () => {
    expect(await open().call({ subgraph: 'docks', query: '{ nothing }' })).toEqual({
      data: null,
      errors: [
        { message: 'Cannot query field "nothing" on type "Query".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      ],
    })
  })

  it('gives up at the deadline, at once the next time, and begins anew with the next request', async () => {
    cranes.delayMs = 400
    const calls = open(100)
    const start = performance.now()
    expect(await calls.call(reach)).toEqual(unavailable('cranes'))
    expect(performance.now() - start).toBeLessThan(300)
    const again = performance.now()
    expect(await calls.call({ ...reach, query: '{ cranes { reachM } }' })).toEqual(unavailable('cranes'))
    expect(performance.now() - again).toBeLessThan(20)
    expect(await calls.call({ subgraph: 'docks', query: '{ dock(id: "1") { id } }' })).toEqual({
      data: { dock: { id: '1' } },
    })
    cranes.delayMs = 0
    expect(await open(100).call(reach)).toHaveProperty('data._entities')
  })

  it('shares identical calls in flight, and gives each caller an answer of its own', async () => {
    const calls = open()
    const [one, same, other] = await Promise.all([
      calls.call(reach),
      calls.call({ ...reach, variables: { representations: [{ __typename: 'Dock', id: '1' }] } }),
      calls.call({ ...reach, variables: { representations: [{ __typename: 'Dock', id: '2' }] } }),
    ])
    expect(cranes.requestIds).toHaveLength(2)
    expect(same).toEqual(one)
    expect(same.data).not.toBe(one.data)
    expect(other).toEqual(one)
    await calls.call(reach)
    expect(cranes.requestIds).toHaveLength(3)
  })

  it('gives up what is under way when the client is gone, and sends nothing more', async () => {
    cranes.delayMs = 400
    const calls = open()
    const start = performance.now()
    const waiting = calls.call(reach)
    setTimeout(() => calls.abandon(), 50)
    expect(await waiting).toEqual(unavailable('cranes'))
    expect(performance.now() - start).toBeLessThan(300)
    const seen = cranes.requestIds.length
    expect(await calls.call({ subgraph: 'docks', query: '{ __typename }' })).toEqual(unavailable('docks'))
    expect(cranes.requestIds).toHaveLength(seen)
  })

  const paint = (color: string) => ({ subgraph: 'cranes', query: `mutation { paint(color: "${color}") }` })

  it('sends every write, however alike, and gives it longer than a query', async () => {
    cranes.delayMs = 250
    const calls = open(100)
    expect(await Promise.all([calls.call(paint('red')), calls.call(paint('red'))])).toEqual([
      { data: { paint: 'red' } },
      { data: { paint: 'red' } },
    ])
    expect(cranes.painted).toEqual(['red', 'red'])
  })

  it('does not know at the deadline of a write whether it was written, and sends no other after it', async () => {
    cranes.delayMs = 300
    const calls = open(100, { writeDeadlineMs: 150 })
    expect(await calls.call(paint('blue'))).toEqual(unknownOutcome)
    expect(await calls.call(paint('green'))).toEqual(neverAsked)
    expect(await calls.call({ subgraph: 'cranes', query: '{ cranes { reachM } }' })).toEqual(unavailable('cranes'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(cranes.painted).toEqual(['blue'])
  })

  it('gives a write up before its deadline when the subgraph is not ready any more', async () => {
    cranes.delayMs = 600
    cranes.isReady = false
    expect(await open(50).call(paint('blue'))).toEqual(unknownOutcome)
    expect(cranes.painted).toEqual([])
    while (cranes.painted.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  })

  it('waits for a write while a query of the same request is given up', async () => {
    cranes.delayMs = 300
    const calls = open(100)
    const written = calls.call(paint('blue'))
    expect(await calls.call(reach)).toEqual(unavailable('cranes'))
    expect(await written).toEqual({ data: { paint: 'blue' } })
  })

  it('finishes a write whose client is gone, and begins no other', async () => {
    cranes.delayMs = 200
    const calls = open()
    const written = calls.call(paint('blue'))
    setTimeout(() => calls.abandon(), 50)
    expect(await written).toEqual({ data: { paint: 'blue' } })
    await calls.call(paint('green'))
    expect(cranes.painted).toEqual(['blue'])
  })

  it('does not know a subgraph that is not there', async () => {
    expect(await open().call({ subgraph: 'boats', query: '{ __typename }' })).toEqual(unavailable('boats'))
  })

  it('finds the subgraphs ready', async () => {
    await expect(transports[name]?.ping('docks', AbortSignal.timeout(1_000))).resolves.toBeUndefined()
  })
})

describe('the transport over HTTP, with a subgraph that is not well', () => {
  const answers: Record<string, RequestListener> = {
    'answers 500 with its stack': (_, response) =>
      response.writeHead(500).end('{"errors":[{"message":"at /srv/x.ts"}]}'),
    'answers HTML': (_, response) => response.end('<h1>nginx</h1>'),
    'answers JSON that is not GraphQL': (_, response) => response.end('{"status":"ok"}'),
    'sends elsewhere': (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    'refuses the token of a call': (_, response) =>
      response.writeHead(401).end('{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}'),
    'hangs up': (request) => request.socket.destroy(),
    'hangs up in the middle': (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"data":')
      setTimeout(() => response.destroy(), 10)
    },
    'never ends': (_, response) => void response.write('{"data":'),
  }

  it.each(Object.keys(answers))('that %s: says only that it did not answer', async (kind) => {
    const server = await listen(answers[kind])
    const transport = openHttpTransport({ cranes: toUrl(portOf(server)) }, signCall)
    const calls = openRequestCalls(transport, { principal: ANONYMOUS, requestId: 'case-2', logger, deadlineMs: 200 })
    expect(await calls.call(reach)).toEqual(unavailable('cranes'))
    await transport.close()
    server.closeAllConnections()
    server.close()
  })

  it.each(Object.keys(answers))('that %s: does not say that a write was not written', async (kind) => {
    const server = await listen(answers[kind])
    const transport = openHttpTransport({ cranes: toUrl(portOf(server)) }, signCall)
    const scope = { principal: ANONYMOUS, requestId: 'case-5', logger }
    const calls = openRequestCalls(transport, { ...scope, writeDeadlineMs: 200 })
    expect(await calls.call({ subgraph: 'cranes', query: 'mutation { paint(color: "red") }' })).toEqual(unknownOutcome)
    await transport.close()
    server.closeAllConnections()
    server.close()
  })

  it.each(['answers 500 with its stack', 'sends elsewhere', 'hangs up', 'never ends'])(
    'that %s: is not ready',
    async (kind) => {
      const server = await listen(answers[kind])
      const transport = openHttpTransport({ cranes: toUrl(portOf(server)) }, signCall)
      await expect(transport.ping('cranes', AbortSignal.timeout(200))).rejects.toThrow()
      await transport.close()
      server.closeAllConnections()
      server.close()
    },
  )

  it('that nobody listens for: says only that it did not answer', async () => {
    const transport = openHttpTransport({ cranes: toUrl(await findFreePort()) }, signCall)
    const calls = openRequestCalls(transport, { principal: ANONYMOUS, requestId: 'case-3', logger })
    expect(await calls.call(reach)).toEqual(unavailable('cranes'))
  })

  it('closes the connection when the client is gone', async () => {
    const closed = Promise.withResolvers<void>()
    const reached = Promise.withResolvers<void>()
    const server = await listen((request) => {
      request.socket.once('close', () => closed.resolve())
      reached.resolve()
    })
    const transport = openHttpTransport({ cranes: toUrl(portOf(server)) }, signCall)
    const calls = openRequestCalls(transport, { principal: ANONYMOUS, requestId: 'case-4', logger })
    const waiting = calls.call(reach)
    await reached.promise
    calls.abandon()
    await closed.promise
    expect(await waiting).toEqual(unavailable('cranes'))
    server.close()
  })
})

function listen(answer?: RequestListener): Promise<Server> {
  const server = createServer(answer)
  return new Promise((resolve) => server.listen(0, host, () => resolve(server)))
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
