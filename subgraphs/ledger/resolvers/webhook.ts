import { asPrincipal } from '../../platform/data/as-principal.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { countDeliveries, loadDeliveries } from '../data/deliveries.ts'
import type { WebhookResolvers } from '../generated/resolvers.ts'

export const Webhook: WebhookResolvers = {
  organisation: ({ organisationId }) => organisationId,
  deliveries: async ({ id }, { state = null, ...pageArguments }, scope) => {
    const page = toPageRequest(pageArguments, `deliveries ${id}`)
    const conditions = { webhookId: id, state: state ?? null }
    const { seal, open } = await scope.positionSeal()
    const before = page.afterKey === null ? null : open(page.afterKey)
    return asPrincipal(scope.data, scope, async (tx) => {
      const rows = await loadDeliveries(tx, conditions, { before, size: page.size + 1 })
      const total = await countDeliveries(tx, conditions)
      return toConnection(rows, page, total, ({ position }) => seal(position))
    })
  },
}
