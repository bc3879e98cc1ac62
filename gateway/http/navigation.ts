import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0]
type Handler = Parameters<ReturnType<Strategy['storage']>['set']>[1]

const isNavigation = (headers: IncomingHttpHeaders): boolean =>
  headers.accept?.includes('text/html') === true &&
  !/application\/(?:graphql-response\+)?json/.test(headers.accept) &&
  headers['apollo-require-preflight'] === undefined

/**
 * Lets a route say `constraints: { navigates: true }`: it is for browsers that open a page. Clients of the API, which name JSON or send
 * what no foreign page can, find the route of the same address that does not say so.
 */
export function tellNavigation(app: FastifyInstance): void {
  app.addConstraintStrategy({
    name: 'navigates',
    storage: () => {
      const handlers = new Map<unknown, Handler>()
      return {
        get: (value) => handlers.get(value) ?? null,
        set: (value, handler) => void handlers.set(value, handler),
      }
    },
    deriveConstraint: ({ headers }) => isNavigation(headers) || undefined,
  })
}
