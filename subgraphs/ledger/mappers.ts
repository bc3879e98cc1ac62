/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type * as Row from './generated/prisma/client.ts'

export type AuditEntryModel = Row.AuditEntry
