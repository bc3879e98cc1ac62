import { defineAccess } from '../platform/access.ts'

/** What each field needs; one without a row stops the start. */
export const access = defineAccess({
  actions: {
    'audit:read': ['staff', 'partner', 'admin'],
    'webhooks:write': ['staff', 'partner', 'integrator', 'admin'],
  },
  fields: {
    // Public events are everybody's: row-level security judges each, for every reader.
    Query: { PUBLIC: 'events streamPlace', 'audit:read': 'auditTrail', 'webhooks:write': 'webhooks' },
    Mutation: {
      'webhooks:write': 'createWebhook reviseWebhook rotateWebhookSecret deleteWebhook testWebhook replayDeliveries',
    },
    EventPage: { PUBLIC: 'nodes through hasMore place hasGap' },
    StreamPlace: { PUBLIC: 'position place' },
    Event: { PUBLIC: 'id position type subject at isPublic data cloudEvent' },
    WebhookConnection: { PUBLIC: 'nodes totalCount pageInfo' },
    Webhook: {
      'webhooks:write':
        'id organisation url description types state version secretRotatedAt createdAt updatedAt deliveries',
    },
    DeliveryConnection: { PUBLIC: 'nodes totalCount pageInfo' },
    Delivery: {
      'webhooks:write': 'event state attempts nextAttemptAt lastAttemptAt lastStatus lastError deliveredAt',
    },
    WebhookPayload: { PUBLIC: 'webhook userErrors' },
    CreateWebhookPayload: { PUBLIC: 'webhook userErrors', 'webhooks:write': 'secret' },
    DeleteWebhookPayload: { PUBLIC: 'deletedId userErrors' },
    TestWebhookPayload: { PUBLIC: 'message result userErrors' },
    WebhookMessage: { PUBLIC: 'url headers body' },
    WebhookHeader: { PUBLIC: 'name value' },
    WebhookTestResult: { PUBLIC: 'isSuccess status latencyMs error' },
    ReplayDeliveriesPayload: { PUBLIC: 'replayed userErrors' },
    AuditEntryConnection: { PUBLIC: 'nodes pageInfo' },
    AuditEntry: {
      'audit:read':
        'organisation position at subject actorOrganisation roles requestId operation entity entityId theater before after hash',
    },
  },
})
