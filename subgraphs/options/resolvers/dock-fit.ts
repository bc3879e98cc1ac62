import type { DockFitResolvers } from '../generated/resolvers.ts'

export const DockFit: DockFitResolvers = {
  dock: ({ dock }) => dock?.name ?? null,
}
