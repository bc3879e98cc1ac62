import { badInput } from '../../platform/bad-input.ts'
import { asPrincipal } from '../../platform/data/as-principal.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { loadAuditEntries } from '../data/audit-entries.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

export const Query: QueryResolvers = {
  auditTrail: async (_parent, { organisation, ...pageArguments }, scope) => {
    const page = toPageRequest(pageArguments, `auditTrail ${organisation}`)
    if (page.afterKey !== null && !/^\d{1,18}$/.test(page.afterKey)) throw badInput('after: not a cursor of this list.')
    const entries = await asPrincipal(scope.data, scope, (tx) =>
      loadAuditEntries(tx, organisation, {
        before: page.afterKey === null ? null : BigInt(page.afterKey),
        size: page.size + 1,
      }),
    )
    return toConnection(entries, page, entries.length, ({ position }) => String(position))
  },
}
