import { loadRequired } from '../../platform/batch.ts'
import type { AmbiguousSystemNameResolvers } from '../generated/resolvers.ts'

export const AmbiguousSystemName: AmbiguousSystemNameResolvers = {
  candidates: ({ candidateIds }, _args, { systems }) =>
    Promise.all(candidateIds.map((id) => loadRequired(systems, id))),
}
