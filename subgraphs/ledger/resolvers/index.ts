import type { Resolvers } from '../generated/resolvers.ts'
import { AuditEntry } from './audit-entry.ts'
import { Delivery } from './delivery.ts'
import { Event } from './event.ts'
import { EventPage, StreamPlace } from './events.ts'
import { Mutation } from './mutation.ts'
import { Query } from './query.ts'
import { Webhook } from './webhook.ts'

export const resolvers: Resolvers = { AuditEntry, Delivery, Event, EventPage, Mutation, Query, StreamPlace, Webhook }
