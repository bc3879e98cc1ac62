import { defineSubgraph } from '../platform/subgraph.ts'
import { access } from './access.ts'
import { toContext } from './context.ts'
import { openData } from './data/open.ts'
import { prepareRouting } from './routing/prepare-routing.ts'
import { resolvers } from './resolvers/index.ts'

export const options = defineSubgraph({
  name: 'options',
  sdl: new URL('./schema.graphql', import.meta.url),
  access,
  resolvers,
  open: openData,
  toContext,
  warmUp: prepareRouting,
})
