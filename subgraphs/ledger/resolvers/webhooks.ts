import { asPrincipal } from '../../platform/data/as-principal.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { countWebhooks, loadWebhooks } from '../data/webhooks.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

export const webhooks: QueryResolvers['webhooks'] = async (_parent, pageArguments, scope) => {
  const page = toPageRequest(pageArguments, 'webhooks')
  return asPrincipal(scope.data, scope, async (tx) =>
    toConnection(await loadWebhooks(tx, page), page, await countWebhooks(tx), ({ id }) => id),
  )
}
