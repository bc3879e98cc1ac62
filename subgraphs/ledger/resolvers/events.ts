import { readAsPrincipal } from '../../platform/data/as-principal.ts'
import { toPageRequest } from '../../platform/pages.ts'
import { loadEventPage } from '../data/event-page.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { readPosition } from '../read-position.ts'

export const events: QueryResolvers['events'] = async (_parent, { after, first }, scope) => {
  const { size } = toPageRequest({ first }, 'events')
  const from = after == null ? null : readPosition(after)
  return readAsPrincipal(scope.data, scope, (tx) => loadEventPage(tx, { after: from, size }))
}
