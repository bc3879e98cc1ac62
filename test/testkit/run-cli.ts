import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { toChildEnvironment } from '../../cli/distributed/env.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** A command of `cli/` as a process of its own. */
export interface CliRun {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves when the text is on standard output; rejects with everything printed if the process ends first. */
  printed: (text: string) => Promise<void>
  /** The exit code. */
  ended: Promise<number | null>
}

/** Settings of the surrounding shell are left out, so that a test says all that it needs. `detached` gives it a process group, as a terminal does. */
export function runCli(
  file: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  options: { detached?: boolean } = {},
): CliRun {
  const child = spawn(process.execPath, [`cli/${file}`, ...args], {
    ...options,
    cwd: ROOT,
    env: toChildEnvironment({ LOG_LEVEL: 'silent', OIDC_ISSUER: '', OIDC_PORT: '0', ...env }),
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (stderr += String(chunk)))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stdout.includes(text)) resolve()
        }
        look()
        child.stdout.on('data', look)
        void ended.then((code) => reject(new Error(`${file} ended with ${code}:\n${stdout}\n${stderr}`)))
      }),
  }
}
