import type { KoaContextWithOIDC } from 'oidc-provider'
import { toPageHeaders, toSignOutPage } from './sign-in-page.ts'

/**
 * Ends the session of whom the ID token names: they said so in the console just now. Where none is named, or another one, somebody is
 * asked first (OpenID Connect RP-Initiated Logout 1.0, section 2).
 * @param form what confirms it, without a button
 */
export async function answerSignOut(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  const { session, entities, params, provider } = ctx.oidc
  const address = toAddress(params?.['post_logout_redirect_uri'], params?.['state'])
  if (address === null || entities.IdTokenHint?.payload.sub !== session?.accountId) {
    ctx.set(toPageHeaders(address?.origin))
    ctx.body = toSignOutPage(form)
    return
  }
  await session?.destroy()
  ctx.cookies.set(provider.cookieName('session'), null, { signed: true })
  ctx.redirect(address.href)
}

/** Of those that the client is known to have: the provider has looked at it. */
function toAddress(given: unknown, state: unknown): URL | null {
  if (typeof given !== 'string') return null
  const address = new URL(given)
  if (typeof state === 'string') address.searchParams.set('state', state)
  return address
}
