import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const MAX_WAIT_MS = 30_000

/** Whether a process of this machine is there, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Runs the work while no other process runs its own under the same file; one that died in it holds nobody up. */
export async function takeTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + MAX_WAIT_MS
  while (!tryToWrite(file)) {
    if (!isAlive(readPid(file))) rmSync(file, { force: true })
    else if (Date.now() > deadline) throw new Error('another start does not come to an end')
    else await wait(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function tryToWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The process that the file names; itself if it is just being written or gone, which is to say: try again. */
function readPid(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || process.pid
  } catch {
    return process.pid
  }
}
