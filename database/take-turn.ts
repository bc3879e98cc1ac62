import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const MAX_WAIT_MS = 90_000
/** Who has the turn touches the file this often; a file that nobody touches is left over. */
const TOUCH_EVERY_MS = 1_000
const STALE_AFTER_MS = 10_000

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
    if (isLeftOver(file)) rmSync(file, { force: true })
    else if (Date.now() > deadline) throw new Error('another start does not come to an end')
    else await wait(100)
  }
  const touching = setInterval(() => touch(file), TOUCH_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(touching)
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

/** The number of a dead process may have gone to another, so that a living one is believed only while it touches the file. */
function isLeftOver(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Without a number it is just being written.
    return (pid > 0 && !isAlive(pid)) || Date.now() - statSync(file).mtimeMs > STALE_AFTER_MS
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch (error) {
    // The directory may be removed under a process that still runs.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
