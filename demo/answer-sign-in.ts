import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { errors, type Provider } from 'oidc-provider'
import { accounts, isAccountName, type AccountName } from './accounts.ts'
import { CONSOLE } from './clients.ts'
import { SIGN_IN_PAGE, toPageHeaders, toProblemPage } from './sign-in-page.ts'

export const SIGN_IN_PATH = '/sign-in/'

const MAX_FORM_BYTES = 1_024

/** The page on which somebody says who they are, and their choice when they have made it. */
export async function answerSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    // Found by a signed cookie that only the browser has which began this sign-in.
    const { params } = await provider.interactionDetails(request, response)
    if (request.method === 'POST') return await finish(provider, request, response)
    const chosen = findChosen(params)
    if (chosen !== undefined && request.method === 'GET') return await admit(provider, request, response, chosen)
    const headers = toPageHeaders(new URL(String(params['redirect_uri'])).origin)
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : SIGN_IN_PAGE)
  } catch (error) {
    if (!(error instanceof errors.OIDCProviderError)) throw error
    response.writeHead(400, toPageHeaders()).end(toProblemPage('It has expired or began elsewhere. Begin it again.'))
  }
}

async function finish(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (Number(request.headers['content-length'] ?? Infinity) > MAX_FORM_BYTES) return refuse(response, 413)
  const account = new URLSearchParams(await text(request)).get('account')
  if (account === '')
    return provider.interactionFinished(request, response, {
      error: 'access_denied',
      error_description: 'nobody signed in',
    })
  if (account === null || !isAccountName(account)) return refuse(response, 400)
  return admit(provider, request, response, account)
}

/** The account whose button was clicked in the console already, which says there what it is: one click is enough. */
function findChosen({ client_id, login_hint }: Record<string, unknown>): AccountName | undefined {
  return client_id === CONSOLE && typeof login_hint === 'string' && isAccountName(login_hint) ? login_hint : undefined
}

const admit = async (
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  account: AccountName,
): Promise<void> => provider.interactionFinished(request, response, { login: { accountId: accounts[account].subject } })

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, toPageHeaders()).end(toProblemPage('There is no such account.'))
}
