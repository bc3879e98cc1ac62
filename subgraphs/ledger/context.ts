import type { RequestScope } from '../platform/request-scope.ts'
import type { SubgraphSettings } from '../platform/subgraph.ts'
import { loadStreamSpan } from './data/events.ts'
import type { LedgerData } from './data/open.ts'
import { toPositionSeal, type PositionSeal } from './position-seal.ts'

export type RequestContext = ReturnType<typeof toContext>

export const toContext = (data: LedgerData, scope: RequestScope, { webhooks }: SubgraphSettings) => {
  let seal: Promise<PositionSeal> | undefined
  return {
    ...scope,
    data,
    /** Where messages may go. */
    destinations: webhooks,
    /** How places in the stream are sealed; read once for a request that shows some. */
    positionSeal: () => (seal ??= loadStreamSpan(data).then(({ cursorKey }) => toPositionSeal(cursorKey))),
  }
}
