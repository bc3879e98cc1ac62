import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import path from 'node:path'
import { toChildEnvironment } from '../../cli/distributed/env.ts'

/** Runs a part of the network as a process of its own until it ends. */
async function run(file: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, [file], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: toChildEnvironment({ ...environment, PORT: '0' }),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code: code as number, stderr }
}

describe('a part that is started without its key', () => {
  it('does not start, when it is a subgraph', async () => {
    const database = { THEATERS_DATABASE_URL: 'postgresql://rsf_theaters:x@127.0.0.1:1/rsf' }
    expect(await run('subgraphs/theaters/server.ts', database)).toEqual({
      code: 1,
      stderr: "theaters: RSF_GATEWAY_PUBLIC_KEY is not set: without it no call can be told to be the gateway's.\n",
    })
  })

  it('does not start, when it is the gateway', async () => {
    expect(await run('gateway/main.ts', {})).toEqual({
      code: 1,
      stderr: 'RSF_GATEWAY_PRIVATE_KEY is not set: without it the gateway cannot sign its calls to the subgraphs.\n',
    })
  })
})
