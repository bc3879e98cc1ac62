import type { LevelWithSilent } from 'pino'

/** The environment as whoever started this process gave it. */
export const givenEnvironment: NodeJS.ProcessEnv = { ...process.env }

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
  /** Whether whoever started the process said that it serves in earnest: `NODE_ENV=production`. */
  isProduction: boolean
  /** The identity provider whose tokens are taken, exactly as its tokens name it. */
  oidcIssuer: string | undefined
  /** What tokens for this API are made out to. */
  oidcAudience: string
  /** Where the demo's own provider listens, while no other is set. */
  oidcPort: number
  /** Where messages of webhooks may go: https on the internet, this machine alone to try it out, or nowhere. */
  webhooks: Webhooks
  /** Connection string for one subgraph's database, where it has one of its own: `THEATERS_DATABASE_URL`. */
  databaseUrlOf: (subgraph: string) => string | undefined
  /** Address of a subgraph over HTTP: `THEATERS_URL`. */
  urlOf: (subgraph: string) => string | undefined
}

export type Capacity = (typeof CAPACITIES)[number]

const CAPACITIES = ['illustrative', 'none'] as const

export type Webhooks = (typeof WEBHOOKS)[number]

const WEBHOOKS = ['public', 'loopback', 'off'] as const

const LOG_LEVELS: readonly LevelWithSilent[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** A setting that cannot be used; its message is one line for the person who set it. */
export class SettingProblem extends Error {}

const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host)

export function readSettings(environment: NodeJS.ProcessEnv = givenEnvironment): Settings {
  // A setting left empty is a setting left out: compose files write them so.
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const readPort = (name: string): number | undefined => {
    const port = env[name]
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
      throw new SettingProblem(`${name} must be a number from 0 to 65535, not "${port}".`)
    return port === undefined ? undefined : Number(port)
  }
  const port = readPort('PORT')
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
  const host = env['HOST'] ?? '127.0.0.1'
  // Tried out on one machine, with the database that it brings: nothing is sent beyond.
  const isTryout = isLoopback(host) && !Object.keys(env).some((name) => name.endsWith('DATABASE_URL'))
  const webhooks = WEBHOOKS.find((each) => each === (env['RSF_WEBHOOKS'] ?? (isTryout ? 'loopback' : 'public')))
  if (webhooks === undefined)
    throw new SettingProblem(`RSF_WEBHOOKS must be one of ${WEBHOOKS.join(', ')}, not "${env['RSF_WEBHOOKS']}".`)
  return {
    port,
    host,
    databaseUrl,
    dataDirectory: env['RSF_DATA_DIR'] ?? '.rsf-data',
    logLevel,
    capacity,
    gatewayPrivateKey: env['RSF_GATEWAY_PRIVATE_KEY'],
    gatewayPublicKey: env['RSF_GATEWAY_PUBLIC_KEY'],
    isProduction: env['NODE_ENV'] === 'production',
    oidcIssuer: readIssuer(env['OIDC_ISSUER']),
    oidcAudience: env['OIDC_AUDIENCE'] ?? 'urn:rsf:network-api',
    oidcPort: readPort('OIDC_PORT') ?? 4001,
    webhooks,
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

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Whoever can change what a provider answers on its way can name keys of his own: hence https, or this machine. */
function readIssuer(issuer: string | undefined): string | undefined {
  if (issuer === undefined) return undefined
  const url = URL.parse(issuer)
  const isOurs = url?.protocol === 'http:' && LOOPBACK.includes(url.hostname)
  if (url === null || !(url.protocol === 'https:' || isOurs))
    throw new SettingProblem('OIDC_ISSUER must be an https address; http is for a provider on this machine alone.')
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new SettingProblem('OIDC_ISSUER must be an address without query, fragment and password.')
  return issuer
}
