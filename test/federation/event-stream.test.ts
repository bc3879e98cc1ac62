import { setTimeout as wait } from 'node:timers/promises'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { openStream, type StreamReader } from '../testkit/events/read-stream.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'

describe.each(['in-process', 'http'] as const)(
  'the stream of a network whose subgraphs are reached %s',
  (transport) => {
    let database: TestDatabase
    let network: Network
    let ledger: Ledger
    const readers: StreamReader[] = []
    beforeAll(async () => {
      database = await createDatabase()
      ledger = await openLedger(database)
      network = await startNetwork({ database, transport, stream: { pollMs: 20, heartbeatMs: 50 } })
    })
    beforeEach(() => ledger.clear())
    afterEach(() => readers.splice(0).forEach((reader) => reader.close()))
    afterAll(async () => {
      await ledger.close()
      await network.stop()
    })

    const open = async (asking?: Parameters<typeof openStream>[1], query = ''): Promise<StreamReader> => {
      const reader = await openStream(new URL(`/events${query}`, network.url).toString(), asking)
      readers.push(reader)
      return reader
    }
    const subjectsOf = ({ frames }: StreamReader): string[] => frames.map(({ data }) => data.subject)

    it('shows each role what it may see, and never a competitor’s', async () => {
      const readless = { ...HANWHA, scopes: [] }
      const principals = { HANWHA, HD_HYUNDAI, STAFF, STAFF_OF_EUROPE, INTEGRATOR, ADMIN, readless, nobody: undefined }
      const opened = Object.fromEntries(
        await Promise.all(
          Object.entries(principals).map(async ([name, as]) => [name, await open({ as })] as [string, StreamReader]),
        ),
      )
      await ledger.emit(
        { subject: 'hanwha', organisation: 'p-hanwha-ocean', theater: 'INDOPACOM' },
        { subject: 'hyundai', organisation: 'p-hdhhi', theater: 'INDOPACOM' },
        { subject: 'poland', organisation: 'p-poland', theater: 'EUCOM' },
        { subject: 'request', organisation: 'p-poland', otherOrganisation: 'usindopacom', theater: 'EUCOM' },
        { subject: 'public', isPublic: true },
      )
      await ledger.place()
      await Promise.all(
        Object.values(opened).map(async (reader) => {
          while (!subjectsOf(reader).includes('public')) await wait(5)
        }),
      )
      expect(Object.fromEntries(Object.entries(opened).map(([name, reader]) => [name, subjectsOf(reader)]))).toEqual({
        HANWHA: ['hanwha', 'public'],
        HD_HYUNDAI: ['hyundai', 'public'],
        STAFF: ['hanwha', 'hyundai', 'request', 'public'],
        STAFF_OF_EUROPE: ['poland', 'request', 'public'],
        INTEGRATOR: ['public'],
        ADMIN: ['hanwha', 'hyundai', 'poland', 'request', 'public'],
        readless: ['public'],
        nobody: ['public'],
      })
    })

    it('leaves no gap and tells nothing twice, however often the connection breaks', async () => {
      const TOTAL = 120
      let isWriting = true
      const writing = (async () => {
        for (let number = 1; number <= TOTAL; number++) {
          await ledger.emit({
            subject: number % 3 ? 'sites/a' : 'nobody',
            isPublic: number % 3 !== 0,
            data: { number },
          })
          if (number % 4 === 0) await ledger.place()
        }
        await ledger.place()
        isWriting = false
      })()
      const expected = Array.from({ length: TOTAL }, (_, index) => index + 1).filter((number) => number % 3)
      const seen: number[] = []
      let lastEventId = '0'
      let idle = 0
      // Until the last is told, and nothing more to the next two: a busy machine may tell nothing in so short a time.
      const isDone = (): boolean => !isWriting && idle > 1 && seen.at(-1) === expected.at(-1)
      for (let turn = 0; turn < 200 && !isDone(); turn++) {
        const reader = await open({ lastEventId })
        await wait(20 + (turn % 5) * 15)
        seen.push(...reader.frames.map(({ data }) => data.data.number))
        idle = isWriting || reader.frames.length > 0 ? 0 : idle + 1
        lastEventId = reader.lastEventId()
        reader.close()
      }
      await writing
      expect(seen).toEqual(expected)
    })

    it('is the same that the query for events answers', async () => {
      await ledger.emit({ subject: 'a', isPublic: true }, { subject: 'b', organisation: 'p-hanwha-ocean' })
      await ledger.place()
      const QUERY = `query ($after: String, $first: Int) { events(after: $after, first: $first) {
      nodes { position subject isPublic cloudEvent } through hasMore hasGap } }`
      interface Page {
        events: {
          nodes: { position: string; cloudEvent: object }[]
          through: string
          hasMore: boolean
          hasGap: boolean
        }
      }
      const { events: first } = await network.ask<Page>(QUERY, { first: 1 })
      expect(first).toMatchObject({ nodes: [{ subject: 'a', isPublic: true }], hasMore: true, hasGap: false })
      const after = first.through
      expect(await network.ask(QUERY, { after })).toMatchObject({
        events: { nodes: [], hasMore: false, hasGap: false },
      })
      const reader = await open({ as: HANWHA }, `?after=${first.nodes[0]?.position}`)
      const [frame] = await reader.waitFor(1)
      const own = await network.ask<Page>(QUERY, { after }, { as: HANWHA })
      expect(own.events.nodes).toMatchObject([{ cloudEvent: frame?.data }])
      expect(own.events.nodes).toHaveLength(1)
      for (const made of ['1', '7', `${after}A`, after.slice(1)])
        expect((await network.askFor(QUERY, { after: made })).errors).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT' } },
        ])
      const refused = await fetch(network.url.replace('/graphql', '/events?after=7'))
      expect(refused.status).toBe(400)
    })
  },
)
