import type { RequestScope } from '../platform/request-scope.ts'
import type { SubgraphSettings } from '../platform/subgraph.ts'
import type { LedgerData } from './data/open.ts'

export type RequestContext = ReturnType<typeof toContext>

export const toContext = (data: LedgerData, scope: RequestScope, { webhooks }: SubgraphSettings) => ({
  ...scope,
  data,
  /** Where messages may go. */
  destinations: webhooks,
})
