import { existsSync, readFileSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './take-turn.ts'

export interface AdminLogin {
  readonly user: string
  readonly password: string
}

/** A server that was just started writes its file before it listens. */
const MAX_SILENCE_MS = 3_000
/** After a crash it answers "starting up" until it has recovered. */
const MAX_RECOVERY_MS = 60_000
/** SQLSTATE cannot_connect_now and too_many_connections: a server that runs but takes no login just now. */
const BUSY = ['57P03', '53300']

/**
 * The port of the server that runs on this data, for instance one that outlived a killed process. Numbers of processes
 * are used again, so that only a login proves that the one named in PostgreSQL's file is the server.
 */
export async function findRunningServer(databaseDir: string, login: AdminLogin): Promise<number | null> {
  const startedAt = Date.now()
  for (;;) {
    const named = readPidFile(databaseDir)
    if (named === null || !isAlive(named.pid)) return null
    const answer = await tryLogin(databaseDir, named.port, login)
    if (answer === 'yes') return named.port
    const maxWaitMs = answer === 'busy' ? MAX_RECOVERY_MS : MAX_SILENCE_MS
    if (answer === 'other' || Date.now() - startedAt > maxWaitMs) return null
    await wait(100)
  }
}

function readPidFile(databaseDir: string): { pid: number; port: number } | null {
  const file = path.join(databaseDir, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port) }
}

async function tryLogin(
  databaseDir: string,
  port: number,
  login: AdminLogin,
): Promise<'yes' | 'busy' | 'silent' | 'other'> {
  const client = new pg.Client({
    ...login,
    host: '127.0.0.1',
    port,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    // A copied directory names the server of the original.
    const isOurs = rows[0] !== undefined && realpathSync(rows[0].data_directory) === realpathSync(databaseDir)
    return isOurs ? 'yes' : 'other'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) return 'silent'
    return BUSY.includes(error.code ?? '') ? 'busy' : 'other'
  } finally {
    await client.end().catch(() => undefined)
  }
}
