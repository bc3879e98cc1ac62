/** Every type of event that is written, which a test holds the migrations of all subgraphs to. A new shape of the data is a new version beside the old one. */
export const EVENT_TYPES = [
  'rsf.capacity.published.v1',
  'rsf.capacity.withdrawn.v1',
  'rsf.capacity.update-asked.v1',
  'rsf.capability.declared.v1',
  'rsf.capability.withdrawn.v1',
  'rsf.repair-request.changed.v1',
  'rsf.site.status-changed.v1',
  'rsf.access.changed.v1',
] as const

/** What a test sends. Nothing happened, and no stream holds it. */
export const TEST_EVENT_TYPE = 'rsf.webhook.test.v1'
