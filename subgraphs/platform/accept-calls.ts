import type { FastifyError, FastifyInstance } from 'fastify'
import { CallRefusal, type SignedCall, type VerifyCall } from './call-token.ts'
import type { RequestScope } from './request-scope.ts'

declare module 'fastify' {
  interface FastifyRequest {
    signedCall: SignedCall | null
    /** Of a call that the gateway signed, once its body has been compared; null before, and of any other. */
    callScope: RequestScope | null
  }
}

/** What says whether a process is up, and no more. */
const OPEN = new Set<string | undefined>(['/livez', '/readyz'])

const REFUSAL = {
  errors: [
    {
      message: 'This part of the network answers calls that its gateway signed, and no others.',
      extensions: { code: 'UNAUTHENTICATED' },
    },
  ],
}

/**
 * Refuses with 401, in the same words for every reason, what the gateway did not sign for this subgraph. Signature and
 * claims are verified before the body is read, and the body's bytes before anything is read into them.
 */
export function acceptSignedCalls(app: FastifyInstance, verify: VerifyCall): void {
  app.decorateRequest('signedCall', null)
  app.decorateRequest('callScope', null)
  app.addHook('onRequest', async (request) => {
    // An address that there is not has no route: that too only the gateway may learn.
    if (!OPEN.has(request.routeOptions.url)) request.signedCall = await verify(request.headers.authorization)
  })
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.signedCall?.covers(body) !== true) return done(new CallRefusal('signed for another body'))
    request.callScope = request.signedCall.scope
    void parseJson(request, body.toString('utf8'), done)
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (!(error instanceof CallRefusal)) return reply.send(error)
    request.log.warn({ reason: error.message, path: request.routeOptions.url ?? null }, 'a call was refused')
    return reply.code(error.statusCode).header('www-authenticate', 'Bearer').send(REFUSAL)
  })
}

/** @throws CallRefusal for a request that came without a body, so that none was compared */
export function toCallScope({ callScope }: { callScope: RequestScope | null }): RequestScope {
  if (callScope === null) throw new CallRefusal('no body')
  return callScope
}
