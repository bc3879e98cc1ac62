import type { Resolvers } from '../generated/resolvers.ts'
import { Asset } from './asset.ts'
import { Capability } from './capability.ts'
import { CapacityDue } from './capacity-due.ts'
import { CapacitySpan } from './capacity-span.ts'
import { CapacityImport, ImportCapacityPayload, ImportChange, WithdrawImportPayload } from './capacity-import.ts'
import { CapacityWindow } from './capacity-window.ts'
import { MaintenanceEvent } from './maintenance-event.ts'
import { Mutation } from './mutation.ts'
import { Partner } from './partner.ts'
import { Query } from './query.ts'
import { RepairRequest } from './repair-request.ts'
import { Site } from './site.ts'
import { System } from './system.ts'
import { TurnaroundRecord } from './turnaround-record.ts'
import { UpdateAsk } from './update-ask.ts'
import { WorkCenter } from './work-center.ts'

export const resolvers: Resolvers = {
  Asset,
  Capability,
  CapacityDue,
  CapacityImport,
  CapacitySpan,
  CapacityWindow,
  ImportCapacityPayload,
  ImportChange,
  MaintenanceEvent,
  Mutation,
  Partner,
  Query,
  RepairRequest,
  Site,
  System,
  TurnaroundRecord,
  UpdateAsk,
  WithdrawImportPayload,
  WorkCenter,
}
