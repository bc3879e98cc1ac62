import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { toChildEnvironment } from '../../../cli/distributed/env.ts'

/** A process of the network that is killed without warning and started again. */
export interface Part {
  readonly name: string
  kill: () => Promise<void>
  /** Starts it again and comes back when it answers. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

const START_DEADLINE_MS = 30_000

/**
 * @param file what `npm run start:distributed` starts too
 * @param readyUrl answers 200 as soon as the part can work
 */
export async function startPart(
  name: string,
  file: string,
  environment: Record<string, string>,
  readyUrl: string,
): Promise<Part> {
  let child: ChildProcess
  let said = ''
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [file], {
      env: toChildEnvironment({ LOG_LEVEL: 'fatal', NODE_OPTIONS: '', ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2_000)))
    const deadline = performance.now() + START_DEADLINE_MS
    while (!(await isReady(readyUrl))) {
      if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${name} did not start:\n${said}`)
      await wait(50)
    }
  }
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  await start()
  return { name, kill: () => end('SIGKILL'), restart: start, stop: () => end('SIGTERM') }
}

const isReady = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
