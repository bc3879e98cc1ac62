import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** The largest body of a client's request. */
export const MAX_BODY_BYTES = 256 * 1024

const messages: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is too large: at most ${MAX_BODY_BYTES / 1024} KiB are read.`,
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON, with content-type: application/json.',
  ERR_INVALID_URL: 'The address or the host header is broken.',
}

/** Codes of what is refused before GraphQL begins. */
export const REFUSAL_CODES = [
  'BAD_REQUEST',
  'FORBIDDEN',
  'INTERNAL_SERVER_ERROR',
  'NOT_FOUND',
  'SUBGRAPH_UNAVAILABLE',
  'TOO_MANY_STREAMS',
  'TOO_MANY_UPLOADS',
  'UNAUTHENTICATED',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** One error, in the shape that GraphQL clients read. */
export const toBody = (message: string, code: RefusalCode) => ({ errors: [{ message, extensions: { code } }] })

/** Answers whatever never reaches GraphQL in the shape that GraphQL clients read, and with nothing of ours in it. */
export function refuseInJson(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(toBody('There is nothing here. The API is at /graphql.', 'NOT_FOUND')),
  )
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.code === 'ERR_INVALID_URL' ? 400 : (error.statusCode ?? 500)
    if (status < 500)
      return reply.code(status).send(toBody(messages[error.code] ?? 'The body is not valid JSON.', 'BAD_REQUEST'))
    request.log.error({ err: error }, 'a request failed')
    return reply
      .code(500)
      .send(toBody('Something went wrong on our side. The request id names this case.', 'INTERNAL_SERVER_ERROR'))
  })
}

/** An address that cannot be read is refused before any route is known. */
export function refuseAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send(toBody('The address cannot be read.', 'BAD_REQUEST'))
}
