import { accounts } from '../demo/accounts.ts'
import { startDemoProvider } from '../demo/start-provider.ts'
import type { Pages } from '../gateway/http/pages.ts'
import { SettingProblem, type Settings } from '../subgraphs/platform/env.ts'
import { assertFree } from './assert-free.ts'

/** The identity provider of a network that is started here. */
export interface Provider {
  readonly issuer: string
  /** Whether it is the demo's own, whose accounts anybody on this machine may use. */
  readonly isDemo: boolean
  /** Accounts of the demo, for the console to offer. */
  readonly demoAccounts: Pages['demoAccounts']
  /** Tells the demo's provider by which addresses people open the console. */
  admitConsole: (gatewayUrl: string) => Promise<void>
  stop: () => Promise<void>
}

/**
 * What would keep the provider from starting, found before anything is started in vain.
 * @throws SettingProblem
 */
export async function assertProvider({ oidcIssuer, oidcPort, isProduction }: Settings): Promise<void> {
  if (oidcIssuer !== undefined) return
  if (isProduction)
    throw new SettingProblem('With NODE_ENV=production there are no demo accounts: set OIDC_ISSUER to your provider.')
  await assertFree('127.0.0.1', oidcPort, 'OIDC_PORT')
}

/**
 * The provider of OIDC_ISSUER, or the demo's own, which is started.
 * @throws SettingProblem
 */
export async function openProvider({ oidcIssuer, oidcPort, oidcAudience, dataDirectory }: Settings): Promise<Provider> {
  if (oidcIssuer !== undefined)
    return {
      issuer: oidcIssuer,
      isDemo: false,
      demoAccounts: [],
      admitConsole: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    }
  const demo = await startDemoProvider({ port: oidcPort, audience: oidcAudience, dataDirectory })
  const demoAccounts = Object.entries(accounts).map(([name, { title, may }]) => ({ name, title, may }))
  return { ...demo, isDemo: true, demoAccounts, admitConsole: (gatewayUrl) => demo.admitConsole(toOrigins(gatewayUrl)) }
}

/** This machine has two names for itself, and people type either. */
function toOrigins(gatewayUrl: string): string[] {
  const { origin, port, hostname } = new URL(gatewayUrl)
  return hostname === '127.0.0.1' ? [origin, `http://localhost:${port}`] : [origin]
}
