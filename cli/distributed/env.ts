/**
 * The environment of a process that is started here: the machine's, without any database's address, and with what it
 * is given. So each subgraph knows its own role's password and nobody else's.
 */
export function toChildEnvironment(given: Record<string, string>, env = process.env): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(([name]) => !/DATABASE_URL$|^POSTGRES_|^PG/.test(name))
  return { LOG_LEVEL: 'warn', ...Object.fromEntries(inherited), ...given }
}
