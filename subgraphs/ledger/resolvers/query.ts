import type { QueryResolvers } from '../generated/resolvers.ts'
import { auditTrail } from './audit-trail.ts'

export const Query: QueryResolvers = { auditTrail }
