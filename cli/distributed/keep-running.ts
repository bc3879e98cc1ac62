import { spawn, type ChildProcess } from 'node:child_process'
import { toChildEnvironment } from './env.ts'

const RESTART_AFTER_MS = 1_000
const MAX_RESTARTS_PER_MINUTE = 5

export interface Part {
  readonly name: string
  /** The file that is the process. */
  readonly file: string
  readonly environment: Record<string, string>
}

export interface RunningPart {
  /** Tells the process to end, waits until it has, and starts no other. */
  stop: () => Promise<void>
  /** Ends the process without waiting for it. */
  kill: () => void
}

/**
 * Runs a part of the network as a process of its own and starts it again when it ends by itself.
 * @param say takes one line for the terminal
 */
export function keepRunning({ name, file, environment }: Part, say: (line: string) => void): RunningPart {
  const restarts: number[] = []
  let isStopping = false
  let child: ChildProcess
  let pause: NodeJS.Timeout | undefined

  const start = (): void => {
    // A group of its own: Ctrl-C reaches the parts from here, in order, and not all at once from the terminal.
    child = spawn(process.execPath, [file], {
      env: toChildEnvironment(environment),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    child.once('spawn', () => say(`${name}: process ${child.pid}, port ${environment['PORT']}`))
    child.once('error', (error) => say(`${name}: cannot be started: ${error.message}`))
    child.once('exit', onExit)
  }

  const onExit = (code: number | null, signal: string | null): void => {
    if (isStopping) return
    const how = `ended (${signal ?? `exit code ${code}`})`
    const now = performance.now()
    while (restarts[0] !== undefined && restarts[0] < now - 60_000) restarts.shift()
    if (restarts.length === MAX_RESTARTS_PER_MINUTE)
      return say(`${name}: ${how}; ${MAX_RESTARTS_PER_MINUTE} restarts within a minute did not help, it stays down`)
    restarts.push(now)
    say(`${name}: ${how}; it is started again in ${RESTART_AFTER_MS / 1000} s`)
    pause = setTimeout(start, RESTART_AFTER_MS)
  }

  start()
  return {
    stop: () =>
      new Promise((resolve) => {
        isStopping = true
        clearTimeout(pause)
        if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
        // One that was stopped with SIGSTOP hears nothing until it is continued.
        child.kill('SIGCONT')
      }),
    kill: () => void child.kill('SIGKILL'),
  }
}
