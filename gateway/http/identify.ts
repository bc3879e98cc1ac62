import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { IdentityRefusal, type IdentityVerifier, type RefusalKind } from '../identity/identity.ts'
import { toBody } from './refusals.ts'

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal
  }
}

const words: Readonly<Record<RefusalKind, string>> = {
  EXPIRED: 'The token has expired.',
  NOT_FOR_THIS_API: 'The token is not valid for this API.',
  NOT_VALID: 'The token is not valid.',
  NO_PROVIDER: 'No token is taken here: this network has no identity provider. Ask without one for public facts.',
  PROVIDER_UNREACHABLE:
    'The identity provider does not answer, so the token cannot be checked. Try again, or ask without one for public facts.',
}

const RETRY_AFTER_SECONDS = 5

/**
 * Finds out who asks before anything of the request is read. A token that does not hold refuses the whole request: an
 * answer as to somebody without one would look like an answer to the one who sent it.
 */
export const identifyCaller =
  (identity: IdentityVerifier) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      // `headers` has only the first of two Authorization headers.
      const sent = request.raw.headersDistinct['authorization']
      request.principal = await identity.verify(sent?.join(', '))
      request.record.organisation = request.principal.organisation
      return undefined
    } catch (error) {
      if (!(error instanceof IdentityRefusal)) throw error
      request.log.warn({ kind: error.kind, reason: error.message }, 'a token was refused')
      const message = words[error.kind]
      const body = toBody(message, 'UNAUTHENTICATED')
      if (error.kind === 'PROVIDER_UNREACHABLE')
        return reply.code(503).header('retry-after', RETRY_AFTER_SECONDS).send(body)
      // RFC 6750, section 3.1.
      const challenge = `Bearer error="invalid_token", error_description="${message}"`
      return reply.code(401).header('www-authenticate', challenge).send(body)
    }
  }
