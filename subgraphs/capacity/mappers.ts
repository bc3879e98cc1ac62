/** What stands behind each type of the schema: `<Type>Model` is what its resolvers receive. */
import type { FreeSpan, PublishedWindow } from './data/calendars.ts'
import type { KeptCapability } from './data/declare-capability.ts'
import type { OwnCenter } from './data/own-centers.ts'
import type { KeptAsk } from './data/update-asks.ts'
import type { CapacityDue } from './domain/capacity-due.ts'
import type { RepairRequest, TakenStep } from './data/repair-requests.ts'
import type { KeptImport } from './data/imports.ts'
import type { ImportError } from './domain/import/import-error.ts'
import type { OwnWindow } from './domain/import/match-windows.ts'
import type { ImportChange } from './domain/import/outcome.ts'
import type { ImportAnswer } from './import/import-file.ts'
import type { TurnaroundRecord } from './domain/turnaround.ts'
import type * as Row from './generated/prisma/client.ts'
import type { RequestWritten } from './write-request.ts'

export type CapabilityModel = KeptCapability
export type MaintenanceEventModel = Row.MaintenanceEvent
export type TurnaroundRecordModel = TurnaroundRecord<Row.MaintenanceEvent>
export type CapacitySpanModel = FreeSpan
export type CapacityWindowModel = PublishedWindow
export type UpdateAskModel = KeptAsk | Row.UpdateAsk
export type CapacityDueModel = CapacityDue<OwnCenter, PublishedWindow, Row.UpdateAsk>
export type RepairRequestModel = RepairRequest
export type RepairRequestStepModel = TakenStep
export type RepairRequestPayloadModel = RequestWritten
export type CapacityImportModel = KeptImport
export type ImportCapacityPayloadModel = ImportAnswer
export type WithdrawImportPayloadModel = ImportAnswer
export type ImportErrorModel = ImportError
export type ImportChangeModel = ImportChange
export type ImportWindowModel = Omit<OwnWindow, 'workCenterId'>
export type WorkCenterModel = { id: string }
export type SiteModel = { id: string }
export type SystemModel = { id: string }
export type PartnerModel = { id: string }
export type AssetModel = { id: string }
export type CountryModel = { iso3: string }
