import type { Resolvers } from '../generated/resolvers.ts'
import { AuditEntry } from './audit-entry.ts'
import { Query } from './query.ts'

export const resolvers: Resolvers = { AuditEntry, Query }
