import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import { HANWHA, HD_HYUNDAI } from '../../test/testkit/principals.ts'
import { openStream, type StreamReader } from '../../test/testkit/events/read-stream.ts'
import { signClaims, testIdentity, toClaims } from '../../test/testkit/tokens.ts'
import { toDrainingStop } from '../../subgraphs/platform/drain.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { logRequests } from '../http/request-log.ts'
import type { EventSource } from './event-source.ts'
import { serveEvents } from './serve-events.ts'
import { openStreams, STREAM_SETTINGS, type StreamSettings } from './streams.ts'

/** Events that one organisation each may see, or all. */
interface FakeEvent {
  owner: string | null
  size?: number
}

/** A stream in memory, and what was asked of it. */
const toPlace = (position: string) => ({ position, place: position })

function createSource() {
  const events: FakeEvent[] = []
  const asked: { who: string; after: string }[] = []
  const state = { isAnswering: true, forgotten: 0, delayMs: 0 }
  const source: EventSource = {
    // Positions are sealed by the ledger; here they are numbers.
    findPlace: async (position) => {
      await wait(state.delayMs)
      if (position !== null && !/^\d{1,18}$/.test(position)) return 'INVALID'
      return state.isAnswering ? toPlace(position ?? String(events.length)) : null
    },
    readPage: async ({ organisation, subject }: Principal, after) => {
      asked.push({ who: subject, after })
      await wait(state.delayMs)
      if (!state.isAnswering) return null
      const isLost = Number(after) < state.forgotten || Number(after) > events.length
      const start = isLost ? state.forgotten : Number(after)
      const scanned = events.slice(start, start + 10)
      const nodes = scanned.flatMap(({ owner, size = 1 }, index) =>
        owner === null || owner === organisation
          ? [{ position: String(start + index + 1), type: 'rsf.test.v1', cloudEvent: { subject: 'x'.repeat(size) } }]
          : [],
      )
      return { nodes, through: toPlace(String(start + scanned.length)), hasGap: isLost }
    },
  }
  return { source, events, asked, state }
}

const open: { stop: () => Promise<void>; readers: StreamReader[] }[] = []
afterEach(async () => {
  for (const { stop, readers } of open.splice(0)) {
    readers.forEach((reader) => reader.close())
    await stop()
  }
})

async function serve(settings: Partial<StreamSettings> = {}) {
  const fake = createSource()
  const app = Fastify()
  const stop = toDrainingStop(app)
  logRequests(app)
  app.decorateRequest('principal')
  const usual = { pollMs: 10, heartbeatMs: 20, maxSilenceMs: 200, maxReaders: 50, maxPerSubject: 10, maxPerAddress: 10 }
  serveEvents(app, openStreams(app, fake.source, { ...STREAM_SETTINGS, ...usual, ...settings }), testIdentity)
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/events`
  const readers: StreamReader[] = []
  open.push({ stop, readers })
  const read = async (asking?: Parameters<typeof openStream>[1], query = ''): Promise<StreamReader> => {
    const reader = await openStream(`${url}${query}`, asking)
    readers.push(reader)
    return reader
  }
  return { ...fake, url, read, stop }
}

describe('the stream of events', () => {
  it('begins with what is new, and goes on from where a reader was', async () => {
    const { events, read } = await serve()
    events.push({ owner: null }, { owner: null })
    const reader = await read()
    expect(reader.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(reader.headers.get('cache-control')).toBe('no-store')
    events.push({ owner: null })
    expect(await reader.waitFor(1)).toEqual([{ id: '3', event: 'rsf.test.v1', data: { subject: 'x' } }])
    const ids = async (later: StreamReader, count: number) => (await later.waitFor(count)).map(({ id }) => id)
    expect(await ids(await read({ lastEventId: '1' }), 2)).toEqual(['2', '3'])
    expect(await ids(await read({}, '?after=0'), 3)).toEqual(['1', '2', '3'])
    expect(await ids(await read({ lastEventId: '2' }, '?after=0'), 1)).toEqual(['3'])
  })

  it('shows each what it may see, and asks once for those who may see the same', async () => {
    const { events, asked, read } = await serve()
    const readers = await Promise.all([
      read(),
      read(),
      read({ as: HANWHA }),
      read({ as: HANWHA }),
      read({ as: HD_HYUNDAI }),
    ])
    await wait(50)
    asked.length = 0
    events.push({ owner: 'p-hanwha-ocean' }, { owner: null }, { owner: 'p-hdhhi' })
    await Promise.all(readers.map((reader) => reader.waitFor(1)))
    await wait(50)
    expect(readers.map(({ frames }) => frames.map(({ id }) => id).join())).toEqual(['2', '2', '1,2', '1,2', '2,3'])
    expect(asked.map(({ who }) => who).sort()).toEqual(['', 'partner-1', 'partner-2'])
  })

  it('brings a reader that was long away everything, page by page', async () => {
    const { events, read } = await serve()
    for (let count = 0; count < 95; count++) events.push({ owner: count % 2 ? null : 'nobody' })
    const reader = await read({}, '?after=0')
    await reader.waitFor(47)
    expect(reader.frames.map(({ id }) => Number(id))).toEqual(Array.from({ length: 47 }, (_, index) => 2 * index + 2))
  })

  it('tells nothing twice to a reader that comes as the last one leaves and a question is under way', async () => {
    const { events, state, read } = await serve()
    state.delayMs = 20
    for (let turn = 0; turn < 8; turn++) {
      const before = await read()
      await wait(turn * 5)
      before.close()
      events.push({ owner: null }, { owner: null })
      const after = await read({ lastEventId: String(events.length - 2) })
      await after.waitFor(2)
      await wait(60)
      expect(after.frames).toHaveLength(2)
      after.close()
    }
  })

  it('moves a reader on that is shown nothing, with the heartbeat', async () => {
    const { events, read } = await serve()
    const reader = await read()
    for (let count = 0; count < 25; count++) events.push({ owner: 'nobody' })
    for (let turn = 0; turn < 200 && reader.lastEventId() !== '25'; turn++) await wait(10)
    expect([reader.lastEventId(), reader.frames]).toEqual(['25', []])
  })

  it('says that events are gone which a reader has not seen', async () => {
    const { events, state, read } = await serve()
    events.push({ owner: null }, { owner: null }, { owner: null })
    state.forgotten = 2
    const reader = await read({ lastEventId: '1' })
    await reader.waitFor(2)
    expect(reader.frames).toMatchObject([{ event: 'rsf.stream.gap', data: { after: '1' } }, { id: '3' }])
  })

  it('waits while nobody answers, and begins no stream then', async () => {
    const { events, state, read } = await serve()
    const reader = await read()
    state.isAnswering = false
    events.push({ owner: null })
    expect((await read()).status).toBe(503)
    await wait(40)
    state.isAnswering = true
    expect(await reader.waitFor(1)).toHaveLength(1)
  })

  it.each([['-1'], ['1.5'], ['abc'], ['9'.repeat(19)]])('refuses to begin at %s', async (after) => {
    const { read } = await serve()
    const reader = await read({}, `?after=${after}`)
    expect([reader.status, JSON.parse(await reader.ended).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
  })

  it('refuses a token that does not hold', async () => {
    const { read } = await serve()
    expect((await read({ token: 'a.b.c' })).status).toBe(401)
  })

  it('ends when the token does', async () => {
    const { read } = await serve()
    const now = Math.floor(Date.now() / 1000)
    const reader = await read({ token: await signClaims({ ...toClaims(HANWHA), iat: now - 3, exp: now + 1 }) })
    expect(reader.status).toBe(200)
    await reader.ended
    expect(Date.now()).toBeGreaterThanOrEqual((now + 1) * 1000)
  })

  it('bounds how many are open, of one subject, of one address and in all, and counts what is closed no more', async () => {
    const { read } = await serve({ maxPerSubject: 1, maxPerAddress: 2, maxReaders: 3 })
    const first = await read({ as: HANWHA })
    expect((await read({ as: HANWHA })).status).toBe(429)
    await read()
    await read()
    expect((await read()).status).toBe(429)
    expect((await read({ as: HD_HYUNDAI })).status).toBe(503)
    first.close()
    for (let turn = 0; turn < 100; turn++) {
      const again = await read({ as: HANWHA })
      if (again.status === 200) return
      await wait(10)
    }
    throw new Error('the seat was not free again')
  })

  it('sends no more to a reader that takes nothing, lets go of it, and serves the others as ever', async () => {
    const { events, url, read, asked } = await serve()
    const { host, hostname, port } = new URL(url)
    const token = await signClaims(toClaims(HANWHA))
    const slow = connect(Number(port), hostname)
    slow.pause()
    slow.write(`GET /events?after=0 HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${token}\r\n\r\n`)
    const quick = await read({}, '?after=0')
    await wait(50)
    // Forty pages of a megabyte: the system takes a few for a reader that does not.
    for (let count = 0; count < 400; count++) events.push({ owner: null, size: 100_000 })
    await quick.waitFor(400)
    const countPages = (subject: string) => asked.filter(({ who }) => who === subject).length
    expect(countPages('')).toBe(40)
    expect(countPages('partner-1')).toBeLessThan(20)
    await wait(300)
    slow.resume()
    await new Promise((resolve) => slow.once('close', resolve))
    expect(countPages('partner-1')).toBeLessThan(20)
  })

  it('ends every stream when the server stops', async () => {
    const { read, stop } = await serve()
    const reader = await read()
    const stopped = stop()
    await reader.ended
    await stopped
  })
})
