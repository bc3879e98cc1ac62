import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: { 'audit:read': ['staff', 'partner', 'admin'] },
  fields: {
    Query: { 'audit:read': 'auditTrail' },
    AuditEntryConnection: { PUBLIC: 'nodes pageInfo' },
    AuditEntry: {
      'audit:read':
        'organisation position at subject actorOrganisation roles requestId operation entity entityId theater before after hash',
    },
  },
})
