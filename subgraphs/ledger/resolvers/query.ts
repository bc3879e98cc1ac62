import type { QueryResolvers } from '../generated/resolvers.ts'
import { auditTrail } from './audit-trail.ts'
import { events, streamPlace } from './events.ts'
import { webhooks } from './webhooks.ts'

export const Query: QueryResolvers = { auditTrail, events, streamPlace, webhooks }
