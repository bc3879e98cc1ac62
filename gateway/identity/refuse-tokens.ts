import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { IdentityRefusal, type IdentityVerifier } from './identity.ts'

/** A network without a provider: public facts for whoever brings no token, and no token is taken. */
export const refuseTokens: IdentityVerifier = {
  async verify(authorization) {
    if (authorization === undefined) return ANONYMOUS
    throw new IdentityRefusal('NO_PROVIDER', 'no provider is set: OIDC_ISSUER')
  },
}
