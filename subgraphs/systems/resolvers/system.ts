import { loadRequired } from '../../platform/batch.ts'
import { compareKinds } from '../domain/name-kind.ts'
import type { SystemResolvers } from '../generated/resolvers.ts'

export const System: SystemResolvers = {
  __resolveReference: ({ id }, { systems }) => systems.load(id),
  // Whatever is measured at all has a length.
  dimensions: (system) => (system.lengthM === null ? null : system),
  engine: ({ engineId }, _args, { systems }) => (engineId === null ? null : systems.load(engineId)),
  radar: ({ radarId }, _args, { systems }) => (radarId === null ? null : systems.load(radarId)),
  partOf: ({ partOfIds }, _args, { systems }) => Promise.all(partOfIds.map((id) => loadRequired(systems, id))),
  components: ({ componentIds }, _args, { systems }) =>
    Promise.all(componentIds.map((id) => loadRequired(systems, id))),
  assets: ({ id }, _args, { assetsOfSystem }) => assetsOfSystem.load(id),
  names: async ({ id }, _args, { namesOfSystem }) =>
    (await namesOfSystem.load(id)).toSorted((one, other) => compareKinds(one.kind, other.kind)),
  familyMembers: async ({ id, family }, _args, { systemsOfFamily }) =>
    (await systemsOfFamily.load(family)).filter((member) => member.id !== id),
}
