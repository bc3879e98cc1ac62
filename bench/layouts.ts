import { createServer } from 'node:net'
import { keepRunning, type RunningPart } from '../cli/distributed/keep-running.ts'
import { toRoleUrl } from '../database/roles.ts'
import { generateCallKeys } from '../subgraphs/platform/call-keys.ts'
import { manifest } from '../subgraphs/manifest.ts'

const START_DEADLINE_MS = 30_000
const names = manifest.map(({ name }) => name)

/** How the network is laid out over processes, and how the gateway reaches the subgraphs. */
export const LAYOUTS = {
  'in process': 'one process, no HTTP between gateway and subgraphs',
  'HTTP, one process': 'one process, HTTP over loopback between gateway and subgraphs',
  'HTTP, nine processes': 'gateway and each subgraph a process of its own, HTTP over loopback',
} as const
export type Layout = keyof typeof LAYOUTS

export interface RunningLayout {
  readonly url: string
  stop: () => Promise<void>
}

/** Starts a layout on free ports, on a database that is prepared, and waits until it is ready. */
export async function startLayout(layout: Layout, adminUrl: string): Promise<RunningLayout> {
  const port = await findFreePort()
  const ports = new Map(await Promise.all(names.map(async (name) => [name, await findFreePort()] as const)))
  const databases = Object.fromEntries(
    names.map((name) => [toSetting(name, 'DATABASE_URL'), toRoleUrl(adminUrl, name)]),
  )
  const urls = Object.fromEntries(names.map((name) => [toSetting(name, 'URL'), toUrl(ports.get(name))]))
  const keys = generateCallKeys()
  const run = (name: string, file: string, environment: Record<string, string>): RunningPart =>
    keepRunning({ name: `${layout}: ${name}`, file, environment: { HOST: '127.0.0.1', ...environment } }, console.log)
  const start = (): RunningPart[] => {
    const gateway = { PORT: String(port) }
    switch (layout) {
      case 'in process':
        return [run('network', 'bench/serve-one-process.ts', { ...gateway, ...databases })]
      case 'HTTP, one process':
        return [run('network', 'bench/serve-one-process.ts', { ...gateway, ...databases, ...urls })]
      case 'HTTP, nine processes':
        return [
          ...names.map((name) =>
            run(name, `subgraphs/${name}/server.ts`, {
              PORT: String(ports.get(name)),
              RSF_GATEWAY_PUBLIC_KEY: keys.publicKey,
              ...databases,
            }),
          ),
          run('gateway', 'gateway/main.ts', { ...gateway, RSF_GATEWAY_PRIVATE_KEY: keys.privateKey, ...urls }),
        ]
    }
  }
  const parts = start()
  const stop = async (): Promise<void> => {
    for (const part of parts.reverse()) await part.stop()
  }
  try {
    await waitUntilReady(`http://127.0.0.1:${port}/readyz`)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: toUrl(port), stop }
}

const toSetting = (name: string, setting: string): string => `${name.toUpperCase()}_${setting}`
const toUrl = (port: number | undefined): string => `http://127.0.0.1:${port}/graphql`

async function waitUntilReady(url: string): Promise<void> {
  const deadline = performance.now() + START_DEADLINE_MS
  while (performance.now() < deadline) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not become ready.`)
}

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
