/** The client package, against a running network: what it promises, and its examples as they are. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import {
  AskRepairOptionsDocument,
  FollowRepairOptionsDocument,
  FollowRepairRequestsDocument,
  ListSitesDocument,
  NetworkProblem,
  openNetworkClient,
  PublishCapacityDocument,
} from '../../client/index.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { createDatabase } from '../testkit/database.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { HANWHA, STAFF } from '../testkit/principals.ts'
import { inDays } from '../testkit/repair-requests.ts'
import { runCli } from '../testkit/run-cli.ts'
import { signToken } from '../testkit/tokens.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const DOCK = 'kor-hanwha-geoje/dock-1'
const input = { system: 'T-AKE 8', theater: 'INDOPACOM' }

let network: Network
let ledger: Ledger
beforeAll(async () => {
  const database = await createDatabase()
  ledger = await openLedger(database)
  network = await startNetwork({ database, stream: { pollMs: 20, heartbeatMs: 50, answerGapMs: 20 } })
})
afterAll(async () => {
  await ledger.close()
  await network.stop()
})

const clientOf = (as?: Principal, more: Partial<Parameters<typeof openNetworkClient>[0]> = {}) =>
  openNetworkClient({ url: network.url, token: () => as && signToken(as), retryMs: 5, ...more })

let version = 0
const report = async (status: string): Promise<void> => {
  await network.ask(
    `mutation ($key: String!, $version: Int!) { setSiteStatus(site: "kor-hanwha-geoje", idempotencyKey: $key,
       expectedVersion: $version, input: { status: ${status} }) { userErrors { code } } }`,
    { key: crypto.randomUUID(), version: version++ },
    { as: STAFF },
  )
  await ledger.place()
}

describe('the client', () => {
  it('asks, and gives what could not be answered as a problem with its code', async () => {
    const { data, errors, requestId } = await clientOf().request(AskRepairOptionsDocument, { input })
    expect([data.repairOptions?.__typename, errors]).toEqual(['RepairOptions', []])
    expect(requestId).toMatch(/^[\w-]{36}$/)
    const bad = openNetworkClient({ url: network.url, token: () => 'a.b.c' }).request(ListSitesDocument, {})
    await expect(bad).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
    const nowhere = openNetworkClient({ url: 'http://127.0.0.1:1/graphql' }).request(ListSitesDocument, {})
    await expect(nowhere).rejects.toMatchObject({ code: 'UNREACHABLE', status: null })
    const page = openNetworkClient({ url: new URL('/livez', network.url).href }).request(ListSitesDocument, {})
    await expect(page).rejects.toBeInstanceOf(NetworkProblem)
  })

  it('stops asking when it is told to', async () => {
    const stopping = new AbortController()
    const asked = clientOf().request(AskRepairOptionsDocument, { input }, { signal: stopping.signal })
    stopping.abort()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('goes through a list page by page, each entry once', async () => {
    const ids: string[] = []
    for await (const { id } of clientOf().paginate(ListSitesDocument, { first: 40 }, ({ sites }) => sites)) ids.push(id)
    const { data } = await clientOf().request(ListSitesDocument, { first: 0 })
    expect(ids).toHaveLength(data.sites?.totalCount ?? 0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes once, though the connection is lost after the write', async () => {
    const bodies: unknown[] = []
    const losing: typeof fetch = async (url, init) => {
      bodies.push(JSON.parse(init?.body as string))
      const response = await fetch(url, init)
      if (bodies.length > 1) return response
      await response.text()
      throw new TypeError('fetch failed')
    }
    const { data } = await clientOf(HANWHA, { fetch: losing }).mutate(PublishCapacityDocument, {
      input: { workCenter: DOCK, from: inDays(5), to: inDays(50), bays: 1, commitment: 'FIRM' },
    })
    expect(data.publishCapacity).toMatchObject({ window: { version: 1 }, userErrors: [] })
    expect(bodies).toHaveLength(2)
    expect(bodies[1]).toEqual(bodies[0])
  })

  it('follows an answer over lost connections, and lets go of it', async () => {
    const lost = new AbortController()
    const connections: AbortSignal[] = []
    const losing: typeof fetch = (url, init) => {
      const isFirst = connections.length === 0
      const signal = isFirst
        ? AbortSignal.any([init?.signal as AbortSignal, lost.signal])
        : (init?.signal as AbortSignal)
      connections.push(signal)
      return fetch(url, { ...init, signal })
    }
    const counts: number[] = []
    for await (const { data } of clientOf(STAFF, { fetch: losing }).subscribe(FollowRepairOptionsDocument, { input })) {
      if (data.repairOptions?.__typename !== 'RepairOptions') throw new Error('no options')
      counts.push(data.repairOptions.summary.excluded)
      if (counts.length === 1) await report('SUSPENDED')
      // What happens while nobody is connected is in the next answer.
      if (counts.length === 2) lost.abort()
      if (counts.length === 3) await report('OPERATING')
      if (counts.length === 4) break
    }
    const [open = 0] = counts
    expect(counts).toEqual([open, open + 1, open + 1, open])
    expect(connections).toHaveLength(2)
    expect(connections[1]?.aborted).toBe(true)
  })

  it('gives what is refused once, and no more', async () => {
    const answers: unknown[] = []
    for await (const { data, errors } of clientOf().subscribe(FollowRepairRequestsDocument, {}))
      answers.push([data.repairRequests, errors[0]?.extensions?.code])
    expect(answers).toEqual([[null, 'UNAUTHENTICATED']])
    const refused = clientOf().subscribe(ListSitesDocument, {})[Symbol.asyncIterator]().next()
    await expect(refused).rejects.toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE', status: 400 })
  })

  it('follows what happens, from where it was', async () => {
    const client = clientOf(STAFF)
    const emit = async (subject: string): Promise<void> => {
      await ledger.emit({ subject, isPublic: true })
      await ledger.place()
    }
    await emit('sites/one')
    await emit('sites/two')
    const positions: Record<string, string> = {}
    for await (const happened of client.events({ after: '0' })) {
      if (happened.kind === 'EVENT') positions[happened.event.subject ?? ''] = happened.position
      if (happened.kind === 'GAP' || happened.event.subject === 'sites/two') break
    }
    const stopping = new AbortController()
    const later: string[] = []
    for await (const happened of client.events({ after: positions['sites/one'], signal: stopping.signal })) {
      if (happened.kind === 'EVENT') later.push(`${happened.type} ${happened.event.subject}`)
      stopping.abort()
    }
    expect(later).toEqual(['rsf.capacity.published.v1 sites/two'])
    const refused = client.events({ after: '7' })[Symbol.asyncIterator]().next()
    await expect(refused).rejects.toMatchObject({ code: 'BAD_REQUEST', status: 400 })
  })
})

describe('a client of a network that comes and goes', () => {
  let server: Server
  afterEach(() => server.close())

  it('waits for it, and asks for a token each time', async () => {
    let tokens = 0
    let requests = 0
    server = createServer((_request, response) => {
      requests++
      if (requests < 3) return void response.writeHead(503).end('{}')
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end('event: next\r\ndata: {"data":\r\ndata: {"number":1}}\r\n\r\n:\n\nevent: complete\ndata:\n\n')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const client = openNetworkClient({
      url: `http://127.0.0.1:${port}/graphql`,
      token: () => `token-${++tokens}`,
      retryMs: 1,
    })
    const answers: unknown[] = []
    for await (const { data } of client.subscribe('subscription { number }', {})) answers.push(data)
    expect([answers, requests, tokens]).toEqual([[{ number: 1 }], 3, 3])
  })
})

describe('the examples', () => {
  const run = async (name: string, args: string[], as?: Principal) => {
    const env = { RSF_URL: network.url, ...(as && { RSF_TOKEN: await signToken(as) }) }
    return runCli(`../client/examples/${name}`, args, env)
  }

  it('ask', async () => {
    const asking = await run('node.ts', ['T-AKE 8', 'INDOPACOM'])
    expect([await asking.ended, asking.stderr()]).toEqual([0, ''])
    expect(asking.stdout()).toMatch(/in INDOPACOM: \d+ sites considered\.\n1\. Hanwha Ocean Geoje.*\n.*Cleared by: /s)
    const mistaken = await run('node.ts', ['T-AKF 8', 'INDOPACOM'])
    expect([await mistaken.ended, mistaken.stdout()]).toEqual([0, expect.stringContaining('T-AKE')])
  })

  it('publish, once', async () => {
    const args = [DOCK, inDays(100), inDays(160)]
    const runs = [await run('publish.ts', args, HANWHA), await run('publish.ts', args, HANWHA)]
    for (const { ended, stderr } of runs) expect([await ended, stderr()]).toEqual([0, ''])
    const [first, second] = runs.map(({ stdout }) => stdout())
    expect(first).toMatch(/^Published: window \S+, version 1, /)
    expect(second).toBe(first)
    const others = await run('publish.ts', ['kor-hdhhi-ulsan/dock-1', ...args.slice(1)], HANWHA)
    expect([await others.ended, others.stdout()]).toEqual([0, expect.stringMatching(/^Refused: /)])
  })

  it('follow', async () => {
    const following = await run('live.ts', ['T-AKE 8', 'INDOPACOM', '2'])
    await following.printed('kor-hanwha-geoje')
    await report('SUSPENDED')
    expect([await following.ended, following.stderr()]).toEqual([0, ''])
    const [before, after] = following.stdout().trim().split('\n')
    expect([before?.includes('kor-hanwha-geoje'), after?.includes('kor-hanwha-geoje')]).toEqual([true, false])
    await report('OPERATING')
  })
})

describe('the package', () => {
  const execute = promisify(execFile)
  beforeAll(() => execute(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'client'], { cwd: ROOT }), 60_000)

  it('runs as it is built, with nothing beside it', async () => {
    const built = path.join(ROOT, 'client/dist/index.js')
    const script = `import { openNetworkClient, FindSystemsDocument } from ${JSON.stringify(built)}
      const { data } = await openNetworkClient({ url: ${JSON.stringify(network.url)} }).request(FindSystemsDocument, { search: 'burke' })
      console.log(data.systems.nodes.map(({ id }) => id).join())`
    const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', script], { cwd: '/' })
    expect(stdout.trim()).toBe('ddg-51')
  })

  it.each(['client/README.md', 'docs/client.md'])('does what %s says first', async (file) => {
    const [, text = ''] = /```ts\n(.*?)```/s.exec(readFileSync(path.join(ROOT, file), 'utf8')) ?? []
    const script = text
      .replace('@rsf/network-client', path.join(ROOT, 'client/dist/index.js'))
      .replace('http://127.0.0.1:4000/graphql', network.url)
    const told = 'console.log(data.repairOptions?.__typename, errors.length)'
    const run = `const readToken = (): undefined => undefined\n${script}\n${told}`
    const { stdout } = await execute(process.execPath, ['--input-type=module-typescript', '--eval', run], { cwd: '/' })
    expect(stdout.trim().split('\n').at(-1)).toBe('RepairOptions 0')
  })

  it('holds what it is built of and its manual, and names no other package', async () => {
    const { stdout } = await execute('npm', ['pack', '--dry-run', '--json'], { cwd: path.join(ROOT, 'client') })
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    const names = files.map(({ path: file }) => file)
    expect(names).toEqual(expect.arrayContaining(['README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts']))
    expect(
      names.filter((name) => !/^(?:README[.]md|package[.]json|dist\/[\w/-]+(?:[.]d[.]ts|[.]js))$/.test(name)),
    ).toEqual([])
    const described = JSON.parse(readFileSync(path.join(ROOT, 'client/package.json'), 'utf8')) as object
    expect(Object.keys(described).filter((key) => /dependencies/i.test(key))).toEqual([])
  })
})
