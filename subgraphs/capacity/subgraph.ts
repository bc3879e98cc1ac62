import { defineSubgraph } from '../platform/subgraph.ts'
import { access } from './access.ts'
import { toContext } from './context.ts'
import { openData } from './data/open.ts'
import { startLapseSweep } from './lapse-sweep.ts'
import { resolvers } from './resolvers/index.ts'

export const capacity = defineSubgraph({
  name: 'capacity',
  sdl: new URL('./schema.graphql', import.meta.url),
  access,
  resolvers,
  open: openData,
  toContext,
  background: startLapseSweep,
})
