import type { IdentityVerifier } from './identity.ts'
import { openProviderKeys } from './provider-keys.ts'
import { refuseTokens } from './refuse-tokens.ts'
import { verifyTokens } from './verify-tokens.ts'

/** Takes the tokens of the provider; none at all where there is no provider. */
export const openIdentity = (issuer: string | undefined, audience: string): IdentityVerifier =>
  issuer === undefined ? refuseTokens : verifyTokens({ issuer, audience, keys: openProviderKeys(issuer) })
