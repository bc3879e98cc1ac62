import type { ClientMetadata } from 'oidc-provider'
import { integrator } from './accounts.ts'
import { SCOPES } from './scopes.ts'

/** Clients that people sign in with: no secret, since none could be kept there, but a proof key (RFC 7636). */
const toPublicClient = (
  clientId: string,
  applicationType: 'native' | 'web',
  redirectUris: string[],
): ClientMetadata => ({
  client_id: clientId,
  application_type: applicationType,
  redirect_uris: redirectUris,
  response_types: ['code'],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'none',
  id_token_signed_response_alg: 'ES256',
  scope: ['openid', ...SCOPES].join(' '),
})

export const CONSOLE = 'rsf-console'

/** The page in a browser, under the addresses by which this machine calls the gateway. */
export const toConsole = (origins: readonly string[]): ClientMetadata => ({
  ...toPublicClient(
    CONSOLE,
    'web',
    origins.map((origin) => `${origin}/signed-in`),
  ),
  post_logout_redirect_uris: origins.map((origin) => `${origin}/signed-out`),
})

/** `npm run token`. A native client may listen on any port of this machine (RFC 8252, section 7.3). */
export const COMMAND_LINE = { clientId: 'rsf-command-line', redirectUri: 'http://127.0.0.1/signed-in' }

export const toFixedClients = (integratorSecret: string): ClientMetadata[] => [
  toPublicClient(COMMAND_LINE.clientId, 'native', [COMMAND_LINE.redirectUri]),
  {
    client_id: integrator.clientId,
    client_secret: integratorSecret,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    token_endpoint_auth_method: 'client_secret_basic',
    id_token_signed_response_alg: 'ES256',
    scope: integrator.scopes.join(' '),
  },
]
