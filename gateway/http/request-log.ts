import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import { REQUEST_ID_HEADER } from '../../subgraphs/platform/request-scope.ts'
import type { GatewayContext, RequestRecord } from '../context.ts'

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord
  }
}

/** Puts the request id and the safety headers on every answer, and one line per request into the log. */
export function logRequests(app: FastifyInstance): void {
  // Set for each request below; the declaration keeps the object's shape the same.
  app.decorateRequest('record')
  app.addHook('onRequest', async (request, reply) => {
    request.record = { operationName: null, errors: 0, organisation: null }
    void reply.headers({
      [REQUEST_ID_HEADER]: request.id,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: request.routeOptions.url ?? null,
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
        ...request.record,
      },
      'request',
    )
  })
}

/** Notes for the log what was asked and how many errors it met. Variables may be confidential and are left out. */
export const recordOperation: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async ({ contextValue: { record } }) => ({
    didResolveOperation: async ({ operationName }) => {
      record.operationName = operationName
    },
    didEncounterErrors: async ({ errors }) => {
      record.errors = errors.length
    },
  }),
}
