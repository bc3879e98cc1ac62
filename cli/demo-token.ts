import { fetchAccountToken, fetchIntegratorToken, TokenProblem } from '../demo/fetch-token.ts'
import { accounts, isAccountName } from '../demo/accounts.ts'
import { findKeptProvider } from '../demo/kept-provider.ts'
import type { Settings } from '../subgraphs/platform/env.ts'

/** Whom `--as` may name. */
export const DEMO_NAMES = [...Object.keys(accounts), 'integrator']

/** What the terminal says of it once the network runs. */
export const SIGNING_IN = `To ask as somebody of the demo (${DEMO_NAMES.join(', ')}), for an hour:
  npm run -s token -- --as staff
  npm run ask -- "T-AKE 8" INDOPACOM --docking --as staff`

/**
 * A token of somebody of the demo, from the provider that runs on the data directory, or from one that is named.
 * @throws TokenProblem, SettingProblem
 */
export async function fetchDemoToken(name: string, settings: Settings, named?: string): Promise<string> {
  if (!DEMO_NAMES.includes(name)) throw new TokenProblem(`--as must be one of ${DEMO_NAMES.join(', ')}, not "${name}".`)
  if (named === undefined && settings.oidcIssuer !== undefined)
    throw new TokenProblem('OIDC_ISSUER is set: that provider has no demo accounts, ask it for a token.')
  const kept = findKeptProvider(settings.dataDirectory)
  const issuer = named ?? kept?.issuer
  if (issuer === undefined)
    throw new TokenProblem(`No demo provider runs on ${settings.dataDirectory}. Start the network with: npm start`)
  if (isAccountName(name)) return fetchAccountToken(issuer, name)
  // The secret is for the provider that made it, and for no other that somebody names.
  if (kept?.issuer !== issuer)
    throw new TokenProblem(`The integrator's secret at ${issuer} is not kept in ${settings.dataDirectory}.`)
  return fetchIntegratorToken(issuer, kept.integratorSecret)
}
