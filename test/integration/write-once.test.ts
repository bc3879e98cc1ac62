import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { openData, type LedgerData } from '../../subgraphs/ledger/data/open.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import type { UserError } from '../../subgraphs/platform/user-error.ts'
import { writeOnce } from '../../subgraphs/platform/data/write-once.ts'
import { actAs } from '../testkit/act-as.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN, HANWHA, HD_HYUNDAI } from '../testkit/principals.ts'
import { verifyLedger } from '../testkit/verify-ledger.ts'
import { createWritingProbe } from '../testkit/writing-probe.ts'

let database: TestDatabase
let admin: pg.Client
let data: LedgerData
beforeEach(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await createWritingProbe(admin)
  data = openData(toRoleUrl(database.adminUrl, 'ledger'))
})
afterEach(async () => {
  await data.$disconnect()
  await admin.end()
  await database.drop()
})

interface Attempt {
  key?: string
  as?: Principal
  id?: string
  operation?: string
  refusal?: UserError
  /** Runs in the transaction, after the write. */
  then?: () => Promise<unknown>
}

/** Writes a thing of `p-a`, once for the key. */
const write = ({ key = 'key', as = HANWHA, id = 'x', operation = 'publish', refusal, then }: Attempt = {}) =>
  writeOnce(
    data,
    { principal: as, requestId: 'r-1' },
    { operation, idempotencyKey: key, args: { id, deep: { a: 1, b: [2] } } },
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM probe.write('p-a', ${id})`
      await then?.()
      return { id, at: crypto.randomUUID(), userErrors: refusal ? [refusal] : [] }
    },
  )

const listThings = async (): Promise<string[]> =>
  (await admin.query<{ id: string }>('SELECT id FROM probe.thing ORDER BY 1')).rows.map(({ id }) => id)
const listEntries = async (): Promise<string[]> =>
  (await admin.query<{ id: string }>('SELECT entity_id AS id FROM ledger.audit_entry ORDER BY position')).rows.map(
    ({ id }) => id,
  )
const codeOf = (answer: { userErrors: UserError[] }): string | undefined => answer.userErrors[0]?.code

describe('a write with an idempotency key', () => {
  it('is made once, and its answer is replayed word for word', async () => {
    const first = await write()
    expect(first).toMatchObject({ id: 'x', userErrors: [] })
    expect(await write()).toEqual(first)
    expect(await listThings()).toEqual(['x'])
    expect(await listEntries()).toEqual(['x'])
  })

  it('is refused under the key of another write, and leaves that answer as it is', async () => {
    const first = await write()
    expect(codeOf(await write({ id: 'y' }))).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(codeOf(await write({ operation: 'withdraw' }))).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await write()).toEqual(first)
    expect(await listThings()).toEqual(['x'])
  })

  it('that is refused leaves nothing but the refusal, which is replayed', async () => {
    const refusal: UserError = { field: ['input'], code: 'OVERLAPS', message: 'Windows never overlap.' }
    const first = await write({ refusal })
    expect(codeOf(first)).toBe('OVERLAPS')
    expect(await write()).toEqual(first)
    expect([await listThings(), await listEntries()]).toEqual([[], []])
  })

  it('that fails leaves nothing at all, and may be made again', async () => {
    await expect(write({ then: () => Promise.reject(new Error('broken')) })).rejects.toThrow('broken')
    expect([await listThings(), await listEntries()]).toEqual([[], []])
    expect(await write()).toMatchObject({ id: 'x' })
  })

  it('that fails at its commit is no success', async () => {
    await admin.query("ALTER TABLE ledger.audit_entry ADD CHECK (entity_id <> 'x')")
    await expect(write()).rejects.toThrow()
    expect([await listThings(), await listEntries()]).toEqual([[], []])
    expect((await admin.query('SELECT FROM ledger.idempotency_key')).rowCount).toBe(0)
  })

  it('is said to be in progress while the first call is under way, and is replayed after it', async () => {
    let end = (): void => undefined
    const ended = new Promise<void>((resolve) => (end = resolve))
    const first = write({ then: () => ended })
    await wait(200)
    expect(codeOf(await write())).toBe('IN_PROGRESS')
    // Of another organisation it knows nothing, and does not wait for it.
    expect(await write({ as: HD_HYUNDAI, id: 'y' })).toMatchObject({ id: 'y' })
    end()
    const answer = await first
    expect(await write()).toEqual(answer)
    expect(await listThings()).toEqual(['x', 'y'])
  })

  it('is made once by eight calls at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write()))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await listThings()).toEqual(['x'])
    expect(await verifyLedger(database.adminUrl)).toEqual([])
  })

  it('of one organisation says nothing to another, nor to somebody without one who goes by its id', async () => {
    const first = await write()
    const nobodys: Principal = { ...HANWHA, organisation: null, subject: 'p-hanwha-ocean' }
    expect(await write({ as: HD_HYUNDAI, id: 'y' })).toMatchObject({ id: 'y' })
    expect(await write({ as: nobodys, id: 'z' })).toMatchObject({ id: 'z' })
    expect(await write({ as: { ...HANWHA, subject: 'a colleague' } })).toEqual(first)
  })

  it('is replayed for 24 hours and made anew after them', async () => {
    const first = await write()
    await admin.query("UPDATE ledger.idempotency_key SET claimed_at = claimed_at - interval '23 hours 59 minutes'")
    expect(await write()).toEqual(first)
    await admin.query("UPDATE ledger.idempotency_key SET claimed_at = claimed_at - interval '1 minute'")
    expect(await write({ id: 'y' })).toMatchObject({ id: 'y' })
  })

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(201), 'line\n'])('is refused with %j for a key', async (key) => {
    expect(await write({ key })).toMatchObject({ userErrors: [{ field: ['idempotencyKey'], code: 'INVALID' }] })
  })
})

describe('an answer', () => {
  it('that was kept is replaced by nobody, and none is kept for a key that was not claimed', async () => {
    await write()
    const client = new pg.Client(toRoleUrl(database.adminUrl, 'capacity'))
    await client.connect()
    await actAs(client, HANWHA)
    for (const key of ['key', 'another'])
      await expect(client.query(`SELECT ledger.keep_answer_v1('${key}', '{}')`)).rejects.toThrow('no key was claimed')
    await actAs(client, { ...ADMIN, subject: '' })
    await expect(client.query("SELECT * FROM ledger.claim_key_v1('key', 'o', 'h')")).rejects.toThrow(
      'nobody is signed in',
    )
    await client.end()
  })

  it('that was never given is no answer: the key is free again', async () => {
    await actAs(admin, HANWHA)
    await admin.query("SELECT ledger.claim_key_v1('key', 'publish', 'another')")
    expect(await write()).toMatchObject({ id: 'x', userErrors: [] })
  })
})

describe('ledger.forget_keys', () => {
  it('forgets what replays nothing any more, and leaves what is being claimed', async () => {
    for (const key of ['old', 'claimed', 'young']) await write({ key, id: key })
    await admin.query("UPDATE ledger.idempotency_key SET claimed_at = now() - interval '25 hours' WHERE key <> 'young'")
    await admin.query("BEGIN; SELECT FROM ledger.idempotency_key WHERE key = 'claimed' FOR UPDATE")
    expect(await data.$queryRaw`SELECT ledger.forget_keys() AS forgotten`).toEqual([{ forgotten: 1 }])
    await admin.query('COMMIT')
    const { rows } = await admin.query('SELECT key FROM ledger.idempotency_key ORDER BY 1')
    expect(rows).toEqual([{ key: 'claimed' }, { key: 'young' }])
  })
})
