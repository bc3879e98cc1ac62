import { loadRequired } from '../../platform/batch.ts'
import type { UnknownSystemNameResolvers } from '../generated/resolvers.ts'

export const UnknownSystemName: UnknownSystemNameResolvers = {
  suggestions: ({ suggestedIds }, _args, { systems }) =>
    Promise.all(suggestedIds.map((id) => loadRequired(systems, id))),
}
