import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { createCluster } from './create-cluster.ts'
import { findRunningServer } from './running-server.ts'
import { startServer, stopServer } from './server-process.ts'
import { takeTurn } from './take-turn.ts'
import { addUser, forgetUsers, hasUsers, removeUser } from './users.ts'

/** A PostgreSQL that this process started, or found running on the same data. */
export interface EmbeddedDatabase {
  /** Connection string of the administrator; the password is random and stays in the data directory. */
  readonly adminUrl: string
  /** Ends the use of the database; the last user stops the server. Never fails: there is nobody left to tell. */
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
    // Two starts at once would both create the cluster, and one that ends could stop what another is about to join.
    return await takeTurn(path.join(root, 'starting'), () => startOrJoin(root))
  } catch (error) {
    throw new EmbeddedDatabaseProblem(`The data directory ${root} cannot be used: ${toReason(error)}`)
  }
}

async function startOrJoin(root: string): Promise<EmbeddedDatabase> {
  const databaseDir = path.join(root, 'postgres')
  const users = path.join(root, 'users')
  // PostgreSQL refuses to run as root and then runs as the user postgres, who must be able to pass through here.
  if (process.getuid?.() === 0) chmodSync(root, 0o711)
  const login = { user: ADMIN, password: readOrCreatePassword(path.join(root, 'admin-password')) }

  let port = await findRunningServer(databaseDir, login)
  if (port === null) {
    // Nobody uses a server that does not run: these processes are gone, and others may have their numbers.
    forgetUsers(users)
    if (!existsSync(path.join(databaseDir, 'PG_VERSION'))) await createCluster(databaseDir, login)
    port = await startServer(databaseDir)
  }
  const user = addUser(users)
  const stopIfLast = async (): Promise<void> => {
    removeUser(user)
    if (!hasUsers(users) && (await findRunningServer(databaseDir, login)) !== null) await stopServer(databaseDir)
  }
  const toUrl = (database: string): string =>
    `postgresql://${login.user}:${login.password}@127.0.0.1:${port}/${database}`
  try {
    await ensureDatabase(toUrl('postgres'))
  } catch (error) {
    await stopIfLast().catch(() => undefined)
    throw error
  }
  return {
    adminUrl: toUrl(DATABASE),
    stop: () => takeTurn(path.join(root, 'starting'), stopIfLast).catch(() => undefined),
  }
}

/** A start that was killed may have left a cluster without the database. */
async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } finally {
    await client.end()
  }
}

function readOrCreatePassword(file: string): string {
  const stored = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (stored !== '') return stored
  const password = randomBytes(24).toString('base64url')
  writeFileSync(file, password, { mode: 0o600 })
  return password
}

const toReason = (error: unknown): string =>
  (error instanceof Error ? error.message.trim().split('\n').at(-1) : '') || 'no reason given'
