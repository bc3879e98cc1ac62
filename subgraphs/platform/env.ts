import type { LevelWithSilent } from 'pino'

// graphql and others check less, and faster, when they know that nobody develops against this process.
process.env['NODE_ENV'] ??= 'production'

/** Every setting of a process, read once. The names are the README's. */
export interface Settings {
  port: number | undefined
  host: string
  databaseUrl: string | undefined
  dataDirectory: string
  logLevel: LevelWithSilent
  /** Whether the database is prepared with generated figures of capacity or with none. */
  capacity: Capacity
  /** What the gateway signs its calls with; no subgraph is given it. */
  gatewayPrivateKey: string | undefined
  /** What a subgraph tells the gateway's calls by. */
  gatewayPublicKey: string | undefined
  /** Connection string for one subgraph's database, where it has one of its own: `THEATERS_DATABASE_URL`. */
  databaseUrlOf: (subgraph: string) => string | undefined
  /** Address of a subgraph over HTTP: `THEATERS_URL`. */
  urlOf: (subgraph: string) => string | undefined
}

export type Capacity = (typeof CAPACITIES)[number]

const CAPACITIES = ['illustrative', 'none'] as const

const LOG_LEVELS: readonly LevelWithSilent[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** A setting that cannot be used; its message is one line for the person who set it. */
export class SettingProblem extends Error {}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  // A setting left empty is a setting left out: compose files write them so.
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const port = env['PORT']
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    throw new SettingProblem(`PORT must be a number from 0 to 65535, not "${port}".`)
  const databaseUrl = env['DATABASE_URL']
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new SettingProblem('DATABASE_URL must begin with postgres:// or postgresql://.')
  if (databaseUrl !== undefined && !URL.canParse(databaseUrl))
    throw new SettingProblem(
      'DATABASE_URL is not an address of the form postgresql://user:password@host:port/database.',
    )
  const logLevel = LOG_LEVELS.find((level) => level === (env['LOG_LEVEL'] ?? 'info'))
  if (logLevel === undefined)
    throw new SettingProblem(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${env['LOG_LEVEL']}".`)
  const capacity = CAPACITIES.find((each) => each === (env['RSF_CAPACITY'] ?? 'illustrative'))
  if (capacity === undefined)
    throw new SettingProblem(`RSF_CAPACITY must be one of ${CAPACITIES.join(', ')}, not "${env['RSF_CAPACITY']}".`)
  return {
    port: port === undefined ? undefined : Number(port),
    host: env['HOST'] ?? '127.0.0.1',
    databaseUrl,
    dataDirectory: env['RSF_DATA_DIR'] ?? '.rsf-data',
    logLevel,
    capacity,
    gatewayPrivateKey: env['RSF_GATEWAY_PRIVATE_KEY'],
    gatewayPublicKey: env['RSF_GATEWAY_PUBLIC_KEY'],
    databaseUrlOf: (subgraph) => env[`${subgraph.toUpperCase()}_DATABASE_URL`],
    urlOf: (subgraph) => {
      const name = `${subgraph.toUpperCase()}_URL`
      const url = env[name]
      if (url !== undefined && !(URL.canParse(url) && /^https?:/.test(url)))
        throw new SettingProblem(`${name} must be an address like http://127.0.0.1:4001/graphql.`)
      return url
    },
  }
}
