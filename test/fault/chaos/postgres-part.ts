import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from '../../../database/server-process.ts'
import type { Part } from './part.ts'

const RECOVERY_DEADLINE_MS = 30_000

/** The PostgreSQL of a data directory, killed at its root: its other processes notice and end by themselves. */
export function toPostgresPart(directory: string, port: number): Part {
  const databaseDir = path.join(directory, 'postgres')
  return {
    name: 'PostgreSQL',
    kill: async () => {
      const pid = Number(readFileSync(path.join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
    },
    restart: async () => {
      const deadline = performance.now() + RECOVERY_DEADLINE_MS
      for (;;)
        try {
          await startServer(databaseDir, port)
          return
        } catch (error) {
          // It refuses while a process of the one before still holds the shared memory.
          if (performance.now() > deadline) throw error
          await wait(100)
        }
    },
    stop: () => Promise.resolve(),
  }
}
