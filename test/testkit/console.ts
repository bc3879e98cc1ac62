import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PAGES_FOLDER } from '../../console/build.ts'
import { accounts, type AccountName } from '../../demo/accounts.ts'
import { fetchAccountToken } from '../../demo/fetch-token.ts'
import { startDemoProvider } from '../../demo/start-provider.ts'
import { openIdentity } from '../../gateway/identity/open-identity.ts'
import { startNetwork, type Network } from './network.ts'

const AUDIENCE = 'urn:rsf:network-api'

/** A network with its pages, and the demo's provider for people to sign in at. */
export interface Console extends Network {
  /** Where the pages are: `http://127.0.0.1:<port>`. */
  readonly origin: string
  /** The demo's provider, and where it keeps what its clients on this machine read. */
  readonly issuer: string
  readonly dataDirectory: string
  /** An access token of an account of the demo, for what a test asks beside the pages. */
  fetchToken: (account: AccountName) => Promise<string>
}

/** @param network as `startNetwork` takes it; generated figures of capacity and ways over water, if left out */
export async function startConsole(network: Parameters<typeof startNetwork>[0] = {}): Promise<Console> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'rsf-console-'))
  const provider = await startDemoProvider({ port: 0, audience: AUDIENCE, dataDirectory })
  const running = await startNetwork({
    capacity: 'illustrative',
    asksWays: true,
    ...network,
    identity: openIdentity(provider.issuer, AUDIENCE),
    pages: {
      folder: PAGES_FOLDER,
      issuer: provider.issuer,
      demoAccounts: Object.entries(accounts).map(([name, { title, may }]) => ({ name, title, may })),
    },
  })
  // Clients of databases load a part of themselves with their first statement, and jest lets nothing be loaded between tests.
  await Promise.all(running.subgraphs.map((subgraph) => subgraph.ping()))
  // As a served network: pages are told of what happens.
  for (const subgraph of running.subgraphs) subgraph.startBackground()
  const { origin } = new URL(running.url)
  await provider.admitConsole([origin])
  return {
    ...running,
    origin,
    issuer: provider.issuer,
    dataDirectory,
    fetchToken: (account) => fetchAccountToken(provider.issuer, account),
    stop: async () => {
      await running.stop()
      await provider.stop()
      rmSync(dataDirectory, { recursive: true })
    },
  }
}
