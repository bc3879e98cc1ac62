import { pino } from 'pino'
import { toRoleUrl } from '../../database/roles.ts'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import type { RunningSubgraph, Subgraph, SubgraphSettings } from '../../subgraphs/platform/subgraph.ts'
import { createDatabase, type TestDatabase } from './database.ts'

/** One subgraph on a database of its own, asked without a gateway. */
export interface SubgraphUnderTest {
  readonly running: RunningSubgraph
  readonly database: TestDatabase
  /** Answers the query; a failure to do so shows query and errors. */
  ask: <T>(query: string, variables?: Record<string, unknown>, as?: Principal) => Promise<T>
  /** The errors of a query that must fail. */
  askForErrors: (
    query: string,
    variables?: Record<string, unknown>,
    as?: Principal,
  ) => Promise<{ message: string; code: unknown }[]>
  /** Data and errors, for what may be refused either way. */
  askFor: <T>(
    query: string,
    variables?: Record<string, unknown>,
    as?: Principal,
  ) => Promise<{ data: T; errors: { message: string; code: unknown }[] }>
  stop: () => Promise<void>
}

/**
 * @param given a database that is filled already, to be dropped when the subgraph stops
 * @param settings what the process would tell it
 */
export async function startSubgraph(
  subgraph: Subgraph,
  given?: TestDatabase,
  settings?: SubgraphSettings,
): Promise<SubgraphUnderTest> {
  const database = given ?? (await createDatabase())
  const url = toRoleUrl(database.adminUrl, subgraph.name)
  const running = await subgraph.start(url, pino({ level: 'silent' }), settings)
  const execute = async (query: string, variables?: Record<string, unknown>, as = ANONYMOUS) => {
    const { body } = await running.server.executeOperation(
      { query, variables },
      { contextValue: running.toContext({ requestId: 'test', principal: as }) },
    )
    if (body.kind !== 'single') throw new Error('one answer was expected')
    return body.singleResult
  }
  const toErrors = (errors: Awaited<ReturnType<typeof execute>>['errors']) =>
    (errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.['code'] }))
  return {
    running,
    database,
    ask: async <T>(query: string, variables?: Record<string, unknown>, as?: Principal) => {
      const { data, errors } = await execute(query, variables, as)
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`)
      return data as T
    },
    askForErrors: async (query, variables, as) => toErrors((await execute(query, variables, as)).errors),
    askFor: async <T>(query: string, variables?: Record<string, unknown>, as?: Principal) => {
      const { data, errors } = await execute(query, variables, as)
      return { data: data as T, errors: toErrors(errors) }
    },
    stop: async () => {
      await running.stop()
      await database.drop()
    },
  }
}
