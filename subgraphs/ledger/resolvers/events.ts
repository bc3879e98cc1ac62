import { readAsPrincipal } from '../../platform/data/as-principal.ts'
import { toPageRequest } from '../../platform/pages.ts'
import { loadEventPage } from '../data/event-page.ts'
import { loadStreamSpan } from '../data/events.ts'
import type { EventPageResolvers, QueryResolvers, StreamPlaceResolvers } from '../generated/resolvers.ts'

export const events: QueryResolvers['events'] = async (_parent, { after, first }, scope) => {
  const { size } = toPageRequest({ first }, 'events')
  const from = after == null ? null : (await scope.positionSeal()).open(after)
  return readAsPrincipal(scope.data, scope, (tx) => loadEventPage(tx, { after: from, size }))
}

export const EventPage: EventPageResolvers = {
  through: async ({ through }, _args, { positionSeal }) => (await positionSeal()).seal(through),
  place: ({ through }) => String(through),
}

export const streamPlace: QueryResolvers['streamPlace'] = async (_parent, { position }, { data, positionSeal }) =>
  position == null ? (await loadStreamSpan(data)).lastPosition : (await positionSeal()).open(position)

export const StreamPlace: StreamPlaceResolvers = {
  position: async (place, _args, { positionSeal }) => (await positionSeal()).seal(place),
  place: (place) => String(place),
}
