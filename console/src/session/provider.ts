import { ErrorResponse, OidcClient, WebStorageStateStore } from 'oidc-client-ts'
import { SIGNED_IN_PATH, SIGNED_OUT_PATH, toLocalPath } from './local-path.ts'
import { keepSignIn } from './kept-sign-in.ts'
import { loadSettings } from './settings.ts'
import { SignInProblem } from './sign-in-problem.ts'

/** What the console does for people, by the names that tokens allow it with. A role must allow it besides. */
const ACTIONS = [
  'capacity:read',
  'capacity:write',
  'capability:write',
  'site-status:write',
  'requests:read',
  'requests:write',
  'audit:read',
  'events:read',
  'webhooks:write',
]

/** OpenID Connect, authorization code with a proof key (RFC 7636). What is under way is kept in this tab alone. */
async function openProvider(): Promise<OidcClient> {
  const { issuer, clientId } = await loadSettings()
  if (issuer === null) throw new SignInProblem('REFUSED', 'Nobody can sign in here: the network has no provider.')
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${SIGNED_IN_PATH}`,
    post_logout_redirect_uri: `${location.origin}${SIGNED_OUT_PATH}`,
    response_type: 'code',
    stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'rsf.signing-in.' }),
  })
}

/**
 * Leaves for the provider's page.
 * @param path where to go on afterwards
 * @param hint an account that the provider may choose by itself
 * @throws SignInProblem
 */
export async function leaveForProvider(path: string, hint?: string): Promise<void> {
  const provider = await openProvider()
  try {
    const known = (await provider.metadataService.getMetadata()).scopes_supported
    // Providers refuse a scope that they do not know (OpenID Connect Core, 3.1.2.1 lets them).
    const scopes = ACTIONS.filter((action) => known?.includes(action) ?? true)
    const { url } = await provider.createSigninRequest({
      scope: ['openid', ...scopes].join(' '),
      state: path,
      login_hint: hint,
    })
    location.assign(url)
  } catch (error) {
    throw toProblem(error)
  }
}

/**
 * Ends a sign-in with what the provider sent back.
 * @returns the path to go on at
 * @throws SignInProblem
 */
export async function comeBack(url: string): Promise<string> {
  try {
    const provider = await openProvider()
    await provider.readSigninResponseState(url).catch(() => {
      throw new SignInProblem('FOREIGN', 'This tab began no such sign-in, or too long ago.')
    })
    const { access_token, id_token = '', profile, userState } = await provider.processSigninResponse(url)
    keepSignIn({ token: access_token, idToken: id_token, name: profile.name ?? null })
    return toLocalPath(userState, location.origin)
  } catch (error) {
    throw toProblem(error)
  }
}

/**
 * Leaves for the provider's page that ends its own session (OpenID Connect RP-Initiated Logout 1.0).
 * @param path where to go on afterwards
 * @returns false: the provider has none, or does not answer
 */
export async function leaveToSignOut(path: string, idToken: string): Promise<boolean> {
  try {
    const provider = await openProvider()
    if ((await provider.metadataService.getEndSessionEndpoint()) === undefined) return false
    const { url } = await provider.createSignoutRequest({ id_token_hint: idToken, state: path })
    location.assign(url)
    return true
  } catch {
    return false
  }
}

/** @returns the path to go on at; null where this tab began no sign-out that the address could end */
export async function comeBackSignedOut(url: string): Promise<string | null> {
  const provider = await openProvider()
  const { state } = await provider.readSignoutResponseState(url, true).catch(() => ({ state: undefined }))
  return state === undefined ? null : toLocalPath(state.data, location.origin)
}

function toProblem(error: unknown): SignInProblem {
  if (error instanceof SignInProblem) return error
  if (!(error instanceof ErrorResponse)) return new SignInProblem('UNREACHABLE', (error as Error).message)
  const message = error.error_description ?? error.message
  // Error codes: RFC 6749, sections 4.1.2.1 and 5.2.
  if (error.error === 'access_denied') return new SignInProblem('DENIED', message)
  return new SignInProblem(error.error === 'invalid_grant' ? 'EXPIRED' : 'REFUSED', message)
}
