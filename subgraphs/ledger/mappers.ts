/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type { DeliveryRow } from './data/deliveries.ts'
import type { EventPage } from './data/event-page.ts'
import type { PlacedEvent } from './data/events.ts'
import type { Webhook } from './data/webhooks.ts'
import type * as Row from './generated/prisma/client.ts'

export type AuditEntryModel = Row.AuditEntry
export type EventModel = PlacedEvent
export type EventPageModel = EventPage
/** Its number, which leaves the network sealed. */
export type StreamPlaceModel = bigint
export type WebhookModel = Webhook
export type DeliveryModel = DeliveryRow
