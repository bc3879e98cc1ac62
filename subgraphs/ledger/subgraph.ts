import { defineSubgraph } from '../platform/subgraph.ts'
import { access } from './access.ts'
import { toContext } from './context.ts'
import { openData } from './data/open.ts'
import { startRelay } from './relay/relay.ts'
import { toRelaySettings } from './relay/settings.ts'
import { resolvers } from './resolvers/index.ts'

export const ledger = defineSubgraph({
  name: 'ledger',
  sdl: new URL('./schema.graphql', import.meta.url),
  access,
  resolvers,
  open: openData,
  toContext,
  background: (data, logger, { webhooks }) => startRelay(data, logger, toRelaySettings(webhooks)),
})
