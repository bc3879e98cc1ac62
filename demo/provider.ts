import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'
import { errors, interactionPolicy, Provider, type Configuration } from 'oidc-provider'
import { findAccountBySubject, integrator } from './accounts.ts'
import { SIGN_IN_PATH } from './answer-sign-in.ts'
import { answerSignOut } from './answer-sign-out.ts'
import { CONSOLE, toConsole, toFixedClients } from './clients.ts'
import { openMemory } from './memory.ts'
import { SCOPES } from './scopes.ts'
import { SIGNED_OUT_PAGE, toPageHeaders, toProblemPage } from './sign-in-page.ts'

/** As long as the gateway takes a token at all. */
const TOKEN_SECONDS = 3_600

export interface DemoProvider {
  readonly provider: Provider
  /** Lets the page of these origins sign people in. Known only once the gateway listens. */
  admitConsole: (origins: readonly string[]) => Promise<void>
}

/**
 * An OpenID Connect provider with the demo's accounts. Keys are made here and end with the process, and so do the
 * tokens that they signed.
 */
export async function createDemoProvider(
  issuer: string,
  { audience, integratorSecret }: { audience: string; integratorSecret: string },
): Promise<DemoProvider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const openAdapter = openMemory()
  // Whoever is here has chosen the account on the page just now: there is nothing to consent to besides.
  const policy = interactionPolicy.base()
  policy.remove('consent')
  const configuration: Configuration = {
    adapter: openAdapter,
    clients: toFixedClients(integratorSecret),
    jwks: {
      keys: [{ ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' }],
    },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid', ...SCOPES],
    claims: { openid: ['sub', 'name'] },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    findAccount: (_ctx, subject) => ({
      accountId: subject,
      claims: async () => ({ sub: subject, name: findAccountBySubject(subject)?.title }),
    }),
    extraTokenClaims: (_ctx, token) =>
      'accountId' in token
        ? findAccountBySubject(token.accountId)?.claims
        : token.clientId === integrator.clientId
          ? integrator.claims
          : undefined,
    loadExistingGrant: async ({ oidc: { provider, client, account } }) => {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: account?.accountId })
      grant.addOIDCScope('openid')
      grant.addResourceScope(audience, SCOPES.join(' '))
      await grant.save()
      return grant
    },
    expiresWithSession: () => false,
    interactions: { policy, url: (_ctx, { uid }) => `${SIGN_IN_PATH}${uid}` },
    clientBasedCORS: (_ctx, origin, client) =>
      client.redirectUris?.some((uri) => URL.parse(uri)?.origin === origin) ?? false,
    renderError: (ctx) => {
      ctx.set(toPageHeaders())
      ctx.body = toProblemPage('The request to sign in was not one that this provider takes.')
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: answerSignOut,
        postLogoutSuccessSource: (ctx) => {
          ctx.set(toPageHeaders())
          ctx.body = SIGNED_OUT_PAGE
        },
      },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget()
          return {
            audience,
            scope: SCOPES.join(' '),
            accessTokenFormat: 'jwt',
            accessTokenTTL: TOKEN_SECONDS,
            jwt: { sign: { alg: 'ES256' } },
          }
        },
      },
    },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      Grant: TOKEN_SECONDS,
      Session: TOKEN_SECONDS,
      Interaction: 600,
      AuthorizationCode: 60,
    },
  }
  return {
    provider: new Provider(issuer, configuration),
    admitConsole: async (origins) => void (await openAdapter('Client').upsert(CONSOLE, toConsole(origins))),
  }
}
