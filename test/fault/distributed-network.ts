import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toChildEnvironment } from '../../cli/distributed/env.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { findFreePort } from '../testkit/free-port.ts'

/** The network as people start it with `npm run start:distributed`, on ports and data of the test's own. */
export interface DistributedNetwork {
  readonly url: string
  /** The process of a part as it runs now. */
  findProcess: (part: string) => number
  /** What was printed, for the message of a test that fails. */
  print: () => string
  stop: () => Promise<void>
}

export async function startDistributedNetwork(): Promise<DistributedNetwork> {
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-fault-'))
  const port = await findFreePort()
  const urls = await Promise.all(
    manifest.map(async ({ name }) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${await findFreePort()}/graphql`]),
  )
  const child = spawn(process.execPath, ['cli/start-distributed.ts'], {
    env: toChildEnvironment({
      ...(Object.fromEntries(urls) as Record<string, string>),
      PORT: String(port),
      HOST: '127.0.0.1',
      OIDC_PORT: '0',
      RSF_DATA_DIR: directory,
      NODE_OPTIONS: '',
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  while (!output.includes('The network answers at')) {
    if (child.exitCode !== null) throw new Error(`The network did not start:\n${output}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    findProcess: (part) => Number([...output.matchAll(new RegExp(`^${part}: process (\\d+)`, 'gm'))].at(-1)?.[1]),
    print: () => output,
    stop,
  }
}
