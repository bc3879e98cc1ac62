import { givenEnvironment } from '../../subgraphs/platform/env.ts'

/**
 * The environment of a process that is started here: the machine's, without any database's address or gateway's key, and
 * with what it is given. So each subgraph knows its own role's password and nobody else's, and cannot pose as the gateway.
 */
export function toChildEnvironment(given: Record<string, string>, env = givenEnvironment): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(([name]) => !/DATABASE_URL$|^POSTGRES_|^PG|^RSF_GATEWAY_/.test(name))
  return { LOG_LEVEL: 'warn', ...Object.fromEntries(inherited), ...given }
}
