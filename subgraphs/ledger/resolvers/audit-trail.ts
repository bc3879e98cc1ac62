import { badInput } from '../../platform/bad-input.ts'
import { asPrincipal } from '../../platform/data/as-principal.ts'
import { forbidden } from '../../platform/denial.ts'
import { toConnection, toPageRequest } from '../../platform/pages.ts'
import { loadAuditEntries } from '../data/audit-entries.ts'
import { judgeTrail } from '../domain/judge-trail.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'

export const auditTrail: QueryResolvers['auditTrail'] = async (_parent, { organisation, ...asked }, scope) => {
  const { first, after, ...filter } = asked
  const page = toPageRequest({ first, after }, `auditTrail ${organisation}`)
  if (page.afterKey !== null && !/^\d{1,18}$/.test(page.afterKey)) throw badInput('after: not a cursor of this list.')
  const view = judgeTrail(scope.principal, organisation)
  if (view.sees === 'NOTHING') throw forbidden(view.message)
  const before = page.afterKey === null ? null : BigInt(page.afterKey)
  const writtenBy = view.sees === 'WRITTEN_BY' ? view.organisation : null
  const entries = await asPrincipal(scope.data, scope, (tx) =>
    loadAuditEntries(tx, organisation, { ...filter, writtenBy }, { before, size: page.size + 1 }),
  )
  return toConnection(entries, page, entries.length, ({ position }) => String(position))
}
