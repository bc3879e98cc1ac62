import { toRoleUrl } from '../../database/roles.ts'
import { openData, type CapacityData } from '../../subgraphs/capacity/data/open.ts'
import { asPrincipal, readAsPrincipal } from '../../subgraphs/platform/data/as-principal.ts'
import { isUnanswered } from '../../subgraphs/platform/data/is-unanswered.ts'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { HANWHA } from '../testkit/principals.ts'

const scope = { requestId: 'case-1', principal: HANWHA }
const nobody = { requestId: 'case-2', principal: ANONYMOUS }

let database: TestDatabase
let data: CapacityData
beforeAll(async () => {
  database = await createDatabase()
  data = openData(toRoleUrl(database.adminUrl, 'capacity'))
})
afterAll(async () => {
  await data.$disconnect()
  await database.drop()
})

type Statements = Pick<CapacityData, '$queryRawUnsafe'>
const sleep = (sql: Statements, seconds: number) => sql.$queryRawUnsafe('SELECT pg_sleep($1)::text', seconds)
const findBackend = async (sql: Statements) => {
  const [row] = await sql.$queryRawUnsafe<{ pid: number }[]>('SELECT pg_backend_pid() AS pid')
  return row?.pid ?? 0
}
const findPrincipal = async (sql: Statements) => {
  const [row] = await sql.$queryRawUnsafe<{ principal: string | null }[]>(
    `SELECT nullif(current_setting('rsf.principal', true), '') AS principal`,
  )
  return row?.principal
}

describe('a statement', () => {
  it('has more where the transaction was given more, and the usual time in the next', async () => {
    await asPrincipal(data, scope, (tx) => sleep(tx, 2.5), { timeoutMs: 20_000 })
    await expect(asPrincipal(data, scope, (tx) => sleep(tx, 2.5))).rejects.toThrow()
  })

  it('has no more than what is left of it', async () => {
    const twice = asPrincipal(data, scope, async (tx) => [await sleep(tx, 1.5), await sleep(tx, 10)], {
      timeoutMs: 2_500,
    })
    await expect(twice).rejects.toThrow()
  })
})

describe('a statement that failed', () => {
  const reasonOf = (call: Promise<unknown>): Promise<unknown> =>
    call.then(
      () => null,
      (reason: unknown) => reason,
    )
  const kill = (sql: Statements) => sql.$queryRawUnsafe('SELECT pg_terminate_backend(pg_backend_pid())')
  const raise = (sql: Statements, state: string) =>
    sql.$queryRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '${state}'; END $$`)
  const elsewhere = () => openData('postgresql://rsf_capacity@127.0.0.1:1/rsf')
  /** While every connection of the pool is in a transaction. */
  const askOfBusyPool = async (ask: () => Promise<unknown>): Promise<unknown> => {
    const held = Array.from({ length: 8 }, () => Promise.withResolvers<void>())
    const done = held.map(({ resolve }) =>
      asPrincipal(
        data,
        scope,
        (tx) => {
          resolve()
          return sleep(tx, 2.5)
        },
        { timeoutMs: 20_000 },
      ),
    )
    await Promise.all(held.map(({ promise }) => promise))
    const reason = await reasonOf(ask())
    await Promise.all(done)
    return reason
  }

  it.each<[string, () => Promise<unknown>]>([
    ['took more than 1.8 s', () => reasonOf(readAsPrincipal(data, nobody, (sql) => sleep(sql, 2.5)))],
    ['took more in a transaction', () => reasonOf(asPrincipal(data, scope, (tx) => sleep(tx, 2.5)))],
    ['found no connection', () => askOfBusyPool(() => sleep(data, 0))],
    ['found none for its transaction', () => askOfBusyPool(() => asPrincipal(data, scope, (tx) => sleep(tx, 0)))],
    ['lost its connection', () => reasonOf(kill(data))],
    ['lost its connection in a transaction', () => reasonOf(asPrincipal(data, scope, kill))],
    ['reached no server', () => reasonOf(sleep(elsewhere(), 0))],
    ['reached none for its transaction', () => reasonOf(asPrincipal(elsewhere(), scope, (tx) => sleep(tx, 0)))],
    ['reached none by a model', () => reasonOf(elsewhere().capability.findMany())],
    ['found the server starting', () => reasonOf(raise(data, '57P03'))],
  ])('was not answered when it %s', async (_name, fail) => {
    expect(isUnanswered(await fail())).toBe(true)
  })

  it.each(['23505', '22003', '42501', '40001', 'P0001'])('was answered with SQLSTATE %s', async (state) => {
    const reason = await reasonOf(raise(data, state))
    expect(reason).toBeInstanceOf(Error)
    expect(isUnanswered(reason)).toBe(false)
  })
})

describe('a PostgreSQL that does not answer', () => {
  it.each([undefined, 2_500])(
    'ends a call that was given %s ms, and nothing of it reaches the next',
    async (timeoutMs) => {
      const own = openData(toRoleUrl(database.adminUrl, 'capacity'))
      const stopped: number[] = []
      const hang = () =>
        asPrincipal(
          own,
          scope,
          async (tx) => {
            const pid = await findBackend(tx)
            stopped.push(pid)
            process.kill(pid, 'SIGSTOP')
            return sleep(tx, 0)
          },
          { timeoutMs },
        )
      try {
        // More than the pool has connections: none is kept by what failed.
        for (let round = 0; round < 2; round += 1) {
          const calls = await Promise.allSettled(Array.from({ length: 6 }, hang))
          expect(calls.map(({ status }) => status)).toEqual(calls.map(() => 'rejected'))
        }
        expect(stopped).not.toContain(await findBackend(own))
      } finally {
        for (const pid of stopped) process.kill(pid, 'SIGCONT')
      }
      const reads = Array.from({ length: 20 }, async () => [await findPrincipal(own), await findBackend(own)])
      for (const [principal, pid] of await Promise.all(reads)) {
        expect(principal).toBeNull()
        expect(stopped).not.toContain(pid)
      }
      await own.$disconnect()
    },
  )
})
