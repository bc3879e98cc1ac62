/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type { FreeSpan, PublishedWindow } from './data/calendars.ts'
import type { TurnaroundRecord } from './domain/turnaround.ts'
import type * as Row from './generated/prisma/client.ts'

export type CapabilityModel = Row.Capability
export type MaintenanceEventModel = Row.MaintenanceEvent
export type TurnaroundRecordModel = TurnaroundRecord<Row.MaintenanceEvent>
export type CapacitySpanModel = FreeSpan
export type CapacityWindowModel = PublishedWindow
export type WorkCenterModel = { id: string }
export type SiteModel = { id: string }
export type SystemModel = { id: string }
export type PartnerModel = { id: string }
export type AssetModel = { id: string }
export type CountryModel = { iso3: string }
