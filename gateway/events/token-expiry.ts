import type { FastifyRequest } from 'fastify'
import { decodeJwt } from 'jose'
import { isSignedIn } from '../../subgraphs/platform/principal.ts'
import { MAX_TOKEN_AGE_SECONDS } from '../identity/verify-tokens.ts'

/** When the token ends, in milliseconds since 1970: it was verified, and verified anew only when the client comes back. */
export function findExpiry({ principal, headers }: FastifyRequest): number {
  if (!isSignedIn(principal)) return Date.now() + 24 * 3_600_000
  const { exp = 0, iat = 0 } = decodeJwt(headers.authorization?.replace(/^Bearer +/i, '') ?? '')
  return Math.min(exp, iat + MAX_TOKEN_AGE_SECONDS) * 1000
}
