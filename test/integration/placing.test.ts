import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { EMIT, openLedger, toEmitted, type Ledger } from '../testkit/events/ledger.ts'

let database: TestDatabase
let ledger: Ledger
beforeAll(async () => {
  database = await createDatabase()
  ledger = await openLedger(database)
})
beforeEach(() => ledger.clear())
afterAll(async () => {
  await ledger.close()
  await database.drop()
})

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client(database.adminUrl)
  await client.connect()
  return client
}

interface Placed {
  position: string
  subject: string
  number: number
}

const readAfter = (position: bigint): Promise<Placed[]> =>
  ledger.query<Placed>(
    `SELECT position, subject, (data ->> 'number')::int AS number FROM ledger.event
     WHERE position > $1 ORDER BY position`,
    [String(position)],
  )

describe('the stream of events', () => {
  it('gives no place to what may still be rolled back, and then the next one', async () => {
    const late = await connect()
    await late.query('BEGIN')
    await late.query(EMIT, toEmitted({ subject: 'sites/late' }))
    await ledger.emit({ subject: 'sites/early' })
    expect(await ledger.place()).toBe(1)
    expect((await readAfter(0n)).map(({ subject }) => subject)).toEqual(['sites/early'])
    await late.query('COMMIT')
    await late.end()
    expect(await ledger.place()).toBe(1)
    expect(await readAfter(1n)).toEqual([{ position: '2', subject: 'sites/late', number: null }])
    expect(await ledger.place()).toBe(0)
  })

  it('loses no place when placing is rolled back, and lets one place at a time', async () => {
    await ledger.emit({}, {})
    const other = await connect()
    await other.query('BEGIN')
    expect((await other.query('SELECT ledger.place_events() AS placed')).rows).toEqual([{ placed: 2 }])
    expect(await ledger.place()).toBe(0)
    await other.query('ROLLBACK')
    await other.end()
    expect(await ledger.place()).toBe(2)
    expect((await readAfter(0n)).map(({ position }) => position)).toEqual(['1', '2'])
  })

  it('is placed under READ COMMITTED only, where each statement sees what the placer before committed', async () => {
    await ledger.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await expect(ledger.place()).rejects.toThrow('READ COMMITTED only')
    await ledger.query('ROLLBACK')
  })

  it('shows a reader by position everything once and each subject in order, whoever writes, commits late or rolls back', async () => {
    const SUBJECTS = 4
    await ledger.query('CREATE TABLE public.subject (id integer PRIMARY KEY, changes integer NOT NULL)')
    await ledger.query('INSERT INTO public.subject SELECT id, 0 FROM generate_series(1, $1::int) AS id', [SUBJECTS])
    let isWriting = true
    /** Changes a row under its lock, as everybody who emits does, and takes its time to commit, or does not. */
    const write = async (seed: number): Promise<void> => {
      const client = await connect()
      for (let turn = 0; turn < 40; turn++) {
        const id = 1 + ((seed * 7 + turn * 3) % SUBJECTS)
        await client.query('BEGIN')
        const { rows } = await client.query<{ changes: number }>(
          'UPDATE public.subject SET changes = changes + 1 WHERE id = $1 RETURNING changes',
          [id],
        )
        await client.query(EMIT, toEmitted({ subject: `sites/${id}`, data: { number: rows[0]?.changes } }))
        if ((seed + turn) % 5 === 0) await wait((seed * turn) % 12)
        await client.query((seed + turn) % 4 === 0 ? 'ROLLBACK' : 'COMMIT')
      }
      await client.end()
    }
    const place = async (): Promise<void> => {
      const client = await connect()
      while (isWriting) {
        await client.query('SELECT ledger.place_events()')
        await wait(1)
      }
      await client.end()
    }
    const placing = [place(), place(), place()]
    const read = async (): Promise<Placed[]> => {
      const seen: Placed[] = []
      for (;;) {
        const wasWriting = isWriting
        if (!wasWriting) {
          // One of them may be at it still, and then this one places nothing.
          await Promise.all(placing)
          await ledger.place()
        }
        const page = await readAfter(BigInt(seen.at(-1)?.position ?? 0))
        seen.push(...page)
        if (!wasWriting && page.length === 0) return seen
      }
    }
    const reading = read()
    await Promise.all([1, 2, 3, 4, 5, 6].map(write)).finally(() => (isWriting = false))
    const seen = await reading

    const changes = await ledger.query<{ id: number; changes: number }>('SELECT id, changes FROM public.subject')
    expect(seen.map(({ position }) => Number(position))).toEqual(seen.map((_, index) => index + 1))
    expect(seen).toHaveLength(changes.reduce((sum, each) => sum + each.changes, 0))
    for (const { id, changes: count } of changes)
      expect(seen.filter(({ subject }) => subject === `sites/${id}`).map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      )
  })

  it('forgets its beginning after 30 days, and nothing behind an event that is younger', async () => {
    await ledger.emit({}, {}, {}, {})
    await ledger.place()
    const age = (position: number) =>
      ledger.query(`UPDATE ledger.event SET at = now() - interval '31 days' WHERE position = $1`, [position])
    await age(1)
    await age(2)
    await age(4)
    const forget = async () => (await ledger.query('SELECT ledger.forget_events() AS forgotten'))[0]
    expect(await forget()).toEqual({ forgotten: 2 })
    expect((await readAfter(0n)).map(({ position }) => position)).toEqual(['3', '4'])
    expect(await forget()).toEqual({ forgotten: 0 })
    await age(3)
    expect(await forget()).toEqual({ forgotten: 2 })
    await ledger.emit({})
    await ledger.place()
    expect((await readAfter(0n)).map(({ position }) => position)).toEqual(['5'])
  })
})
