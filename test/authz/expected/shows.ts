import type { World } from '../world.ts'

/** What a field must show to whoever may do the action to what is the side's: a denial of everything would be no right. */
export interface Shown {
  readonly action: string
  toText: (world: World) => string
}

const ofRequests = (toText: Shown['toText']): Shown => ({ action: 'requests:read', toText })
const ofCapacity = (toText: Shown['toText']): Shown => ({ action: 'capacity:read', toText })

/** By field. The public ones among them are those that show each what is theirs. */
export const SHOWN: Readonly<Record<string, Shown>> = {
  'CapacityWindow.id': ofCapacity(({ windowIds }) => windowIds[0] ?? ''),
  'CapacityWindow.from': ofCapacity(({ windows }) => windows[0].from),
  'CapacityWindow.bays': ofCapacity(({ windows }) => `"bays":${windows[0].bays}`),
  'CapacitySpan.from': ofCapacity(({ work }) => work.from),
  'CapacitySpan.published': ofCapacity(({ windows }) => `"published":${windows[0].bays}`),
  'Partner.capacityCsv': ofCapacity(({ imported }) => imported.from),
  'RepairOption.earliestInduction': ofCapacity(({ windows }) => windows[0].from),
  'CapacitySlot.from': ofCapacity(({ windows }) => windows[0].from),
  'UpdateAsk.note': ofCapacity(({ words }) => words.ask),
  'RepairRequest.id': ofRequests(({ requests }) => requests['CONFIRMED']?.id ?? ''),
  'RepairRequest.note': ofRequests(({ words }) => words.request),
  'RepairRequest.from': ofRequests(({ work }) => work.from),
  'MaintenanceEvent.growth': ofRequests(({ words }) => words.request),
  'AuditEntry.after': { action: 'audit:read', toText: ({ words }) => words.request },
  'Event.data': { action: 'events:read', toText: ({ requests }) => requests['CONFIRMED']?.id ?? '' },
  'Webhook.url': { action: 'webhooks:write', toText: ({ words }) => words.webhook },
}
