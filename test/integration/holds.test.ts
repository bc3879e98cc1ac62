import pg from 'pg'
import { holdBays, releaseReservation, reserveBays, type HoldToPlace } from '../testkit/hold-bays.ts'
import { openData, type CapacityData } from '../../subgraphs/capacity/data/open.ts'
import { writeWindows, type WindowToWrite } from '../../subgraphs/capacity/data/write-windows.ts'
import { asPrincipal } from '../../subgraphs/platform/data/as-principal.ts'
import { writeOnce } from '../../subgraphs/platform/data/write-once.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { ADMIN } from '../testkit/principals.ts'

const today = new Date().toISOString().slice(0, 10)
const later = new Date(Date.now() + 3_600_000)
let database: TestDatabase
let admin: pg.Client
let data: CapacityData
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  // Bays are held for requests alone, so that the role of the API may not call these functions any more.
  data = openData(database.adminUrl)
})
beforeEach(async () => {
  await admin.query(
    `TRUNCATE ledger.idempotency_key;
     TRUNCATE capacity.calendar CASCADE;
     INSERT INTO capacity.calendar VALUES ('dock', 'site', 'NAMED'), ('bays', 'site', 'FUNGIBLE')`,
  )
})
afterAll(async () => {
  await data.$disconnect()
  await admin.end()
  await database.drop()
})

const scope = { requestId: 'test', principal: ADMIN }
/** What the windows are called that were published under a key. */
const idOf = new Map<string, string>()

/** Publishes once for each key. */
const publish = async ({ key = 'w-1', ...changed }: Partial<WindowToWrite> & { key?: string } = {}) => {
  const window = {
    place: 1,
    workCenterId: 'bays',
    from: '2090-01-01',
    to: '2090-02-01',
    bays: 2,
    commitment: 'FIRM' as const,
    expiresOn: null,
    ...changed,
  }
  const { userErrors, ...answer } = await writeOnce(
    data,
    scope,
    { operation: 'publish', idempotencyKey: key, args: window },
    async (tx) => {
      const answer = await writeWindows(tx, [window])
      if (answer.outcome === 'WRITTEN') return { id: answer.windows[0]?.id, userErrors: [] }
      return {
        userErrors: answer.problems.map(({ code }) => ({ field: null, code: 'INVALID' as const, message: code })),
      }
    },
  )
  if (userErrors.length > 0)
    return {
      outcome: 'INVALID',
      problems: userErrors.map(({ code, message }) => ({ code: code === 'INVALID' ? message : code })),
    }
  idOf.set(key, String('id' in answer ? answer.id : undefined))
  return { outcome: 'PUBLISHED' }
}
const withdraw = async (id: string) => {
  const answer = await asPrincipal(data, scope, (tx) => writeWindows(tx, [{ place: 1, id, isWithdrawn: true }]))
  return answer.outcome === 'WRITTEN' ? answer.outcome : answer.problems[0]?.code
}
const withdrawOf = (key: string) => withdraw(idOf.get(key) ?? key)
const hold = (changed: Partial<HoldToPlace> = {}) =>
  holdBays(data, {
    id: 'h-1',
    workCenterId: 'bays',
    from: '2090-01-10',
    to: '2090-01-20',
    bays: 1,
    expiresAt: later,
    ...changed,
  })
const problemOf = (code: string) => ({ outcome: 'INVALID', problems: [expect.objectContaining({ code })] })

describe('a hold', () => {
  it('takes bays that are free on all its days, and says on which day the first is missing', async () => {
    await publish()
    expect(await hold()).toEqual({ outcome: 'HELD' })
    expect(await hold({ id: 'h-2', from: '2090-01-05', to: '2090-01-31', bays: 2 })).toEqual({
      outcome: 'NO_CAPACITY',
      lackingOn: '2090-01-10',
    })
    expect(await hold({ id: 'h-2', from: '2090-01-05', to: '2090-01-31', bays: 1 })).toEqual({ outcome: 'HELD' })
    expect(await hold({ id: 'h-3', from: '2090-01-31', to: '2090-02-02' })).toEqual({
      outcome: 'NO_CAPACITY',
      lackingOn: '2090-02-01',
    })
  })

  it('goes on through windows that touch, and not across a gap', async () => {
    await publish()
    await publish({ key: 'w-2', from: '2090-02-01', to: '2090-03-01', bays: 1 })
    await publish({ key: 'w-3', from: '2090-03-02', to: '2090-04-01' })
    expect(await hold({ from: '2090-01-01', to: '2090-03-01' })).toEqual({ outcome: 'HELD' })
    expect(await hold({ id: 'h-2', from: '2090-03-10', to: '2090-04-01' })).toEqual({ outcome: 'HELD' })
    expect(await hold({ id: 'h-3', from: '2090-02-20', to: '2090-03-05', bays: 1 })).toEqual({
      outcome: 'NO_CAPACITY',
      lackingOn: '2090-02-20',
    })
    await releaseReservation(data, 'h-1')
    expect(await hold({ id: 'h-3', from: '2090-02-20', to: '2090-03-05', bays: 1 })).toEqual({
      outcome: 'NO_CAPACITY',
      lackingOn: '2090-03-01',
    })
  })

  it('is refused on figures that were withdrawn or have expired', async () => {
    await publish()
    await withdrawOf('w-1')
    expect(await hold()).toEqual({ outcome: 'NO_CAPACITY', lackingOn: '2090-01-10' })
    await publish({ key: 'w-2', expiresOn: today })
    expect(await hold()).toEqual({ outcome: 'HELD' })
    await admin.query('UPDATE capacity.capacity_window SET expires_on = current_date - 2 WHERE id = $1', [
      idOf.get('w-2'),
    ])
    expect(await hold({ id: 'h-2' })).toEqual({ outcome: 'NO_CAPACITY', lackingOn: '2090-01-10' })
  })

  it('can be asked for again without holding more, and not under an id that is taken', async () => {
    await publish()
    await publish({ key: 'w-2', workCenterId: 'dock', bays: 1 })
    await hold()
    expect(await hold()).toEqual({ outcome: 'HELD' })
    expect(await hold({ bays: 2 })).toEqual(problemOf('ID_REUSED'))
    expect(await hold({ workCenterId: 'dock' })).toEqual(problemOf('ID_REUSED'))
    expect(await hold({ expiresAt: new Date(later.getTime() + 1) })).toEqual(problemOf('ID_REUSED'))
    expect((await admin.query('SELECT FROM capacity.reservation')).rowCount).toBe(1)
    await reserveBays(data, 'h-1')
    expect(await hold()).toEqual({ outcome: 'HELD' })
  })

  it('lapses, and what it held is free again', async () => {
    await publish({ bays: 1 })
    await hold()
    expect(await hold({ id: 'h-2' })).toMatchObject({ outcome: 'NO_CAPACITY' })
    await admin.query("UPDATE capacity.reservation SET expires_at = now() - interval '1 second'")
    expect(await hold({ id: 'h-2' })).toEqual({ outcome: 'HELD' })
    expect(await reserveBays(data, 'h-1')).toBe('LAPSED')
    expect(await reserveBays(data, 'h-2')).toBe('RESERVED')
    expect(await reserveBays(data, 'h-2')).toBe('RESERVED')
  })

  it('is given back', async () => {
    await publish({ bays: 1 })
    await hold()
    expect(await releaseReservation(data, 'h-1')).toBe('RELEASED')
    expect(await releaseReservation(data, 'h-1')).toBe('RELEASED')
    expect(await reserveBays(data, 'h-1')).toBe('RELEASED')
    expect(await hold({ id: 'h-2' })).toEqual({ outcome: 'HELD' })
    expect(await releaseReservation(data, 'h-9')).toBe('UNKNOWN_RESERVATION')
    expect(await reserveBays(data, 'h-9')).toBe('UNKNOWN_RESERVATION')
  })

  it.each([
    ['ends before it begins', { to: '2090-01-09' }, 'ENDS_BEFORE_START'],
    ['lasts a century', { to: '2190-01-09' }, 'TOO_LONG'],
    ['has no bays', { bays: 0 }, 'OUT_OF_RANGE'],
    ['has lapsed before', { expiresAt: new Date(0) }, 'IN_THE_PAST'],
    ['has no id', { id: '' }, 'REQUIRED'],
    ['wants two places in a dock', { workCenterId: 'dock', bays: 2 }, 'ONE_BAY_AT_A_DOCK'],
  ])('is refused that %s', async (_, changed, code) => {
    await publish()
    expect(await hold(changed)).toEqual(problemOf(code))
  })

  it('is refused at a work center that is unknown', async () => {
    expect(await hold({ workCenterId: 'nowhere' })).toEqual({ outcome: 'UNKNOWN_WORK_CENTER' })
  })
})

describe('a window', () => {
  it('is published once, and not under a key that is taken', async () => {
    expect(await publish()).toEqual({ outcome: 'PUBLISHED' })
    expect(await publish()).toEqual({ outcome: 'PUBLISHED' })
    expect((await admin.query('SELECT FROM capacity.capacity_window')).rowCount).toBe(1)
    expect(await publish({ bays: 3 })).toEqual(problemOf('IDEMPOTENCY_KEY_REUSED'))
    expect(await publish({ key: 'w-2', workCenterId: 'nowhere' })).toEqual(problemOf('UNKNOWN_WORK_CENTER'))
  })

  it.each([
    ['overlaps another', { from: '2090-01-31', to: '2090-03-01' }, 'OVERLAPS'],
    ['ends before it starts', { to: '2089-12-31' }, 'ENDS_BEFORE_START'],
    ['is a century long', { from: '2100-01-01', to: '2200-01-01' }, 'TOO_LONG'],
    ['has no bays', { from: '2100-01-01', to: '2100-02-01', bays: 0 }, 'OUT_OF_RANGE'],
    ['offers two bays at a dock', { workCenterId: 'dock', bays: 2 }, 'ONE_BAY_AT_A_DOCK'],
  ])('is refused that %s, in words that tell nothing of others', async (_, changed, code) => {
    await publish()
    const refused = await publish({ key: 'w-2', ...changed })
    expect(refused).toEqual(problemOf(code))
    expect(JSON.stringify(refused)).not.toContain(idOf.get('w-1'))
  })

  it('is refused by the database as well, whoever writes', async () => {
    await publish()
    const insert = (center: string, during: string, bays: number) =>
      admin.query(
        `INSERT INTO capacity.capacity_window
           (id, work_center_id, during, bays, commitment, published_at, provenance)
         VALUES ('raw', $1, $2, $3, 'FIRM', now(), 'REPORTED')`,
        [center, during, bays],
      )
    await expect(insert('bays', '[2090-01-31,2090-03-01)', 1)).rejects.toThrow('windows_never_overlap')
    await expect(insert('bays', 'empty', 1)).rejects.toThrow('during_check')
    await expect(insert('bays', '[2090-03-01,)', 1)).rejects.toThrow('during_check')
    await expect(insert('bays', '[2090-03-01,infinity)', 1)).rejects.toThrow(/during_check|infinite/)
    await expect(insert('bays', '[2090-03-01,2190-03-01)', 1)).rejects.toThrow('during_check')
    await expect(insert('bays', '[2090-03-01,2090-04-01)', 0)).rejects.toThrow('bays_check')
    await expect(insert('dock', '[2090-03-01,2090-04-01)', 2)).rejects.toThrow('one bay')
    await expect(insert('nowhere', '[2090-03-01,2090-04-01)', 1)).rejects.toThrow('foreign key')
  })

  it('may be withdrawn and published anew, while what is reserved in it stands', async () => {
    await publish()
    await hold()
    expect(await withdrawOf('w-1')).toBe('WRITTEN')
    expect(await withdrawOf('w-1')).toBe('WITHDRAWN')
    expect(await withdrawOf('w-9')).toBe('UNKNOWN_WINDOW')
    expect(await publish({ key: 'w-2', bays: 1 })).toEqual({ outcome: 'PUBLISHED' })
    expect(await hold({ id: 'h-2' })).toEqual({ outcome: 'NO_CAPACITY', lackingOn: '2090-01-10' })
  })

  it('takes the place of generated figures with the first that is reported', async () => {
    await admin.query(
      `INSERT INTO capacity.capacity_window VALUES
         ('i', 'bays', '[2090-01-01,2091-01-01)', 3, 'FIRM', now(), NULL, 'ILLUSTRATIVE', NULL, NULL);
       INSERT INTO capacity.reservation VALUES
         ('i', 'bays', '[2090-01-01,2091-01-01)', 3, 'RESERVED', NULL, now(), 'ILLUSTRATIVE')`,
    )
    expect(await hold()).toMatchObject({ outcome: 'NO_CAPACITY' })
    expect(await publish()).toEqual({ outcome: 'PUBLISHED' })
    expect(await hold()).toEqual({ outcome: 'HELD' })
    expect(await releaseReservation(data, 'i')).toBe('UNKNOWN_RESERVATION')
    expect(await withdraw('i')).toBe('ILLUSTRATIVE')
  })
})
