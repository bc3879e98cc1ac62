import type { Role } from '../../../subgraphs/platform/principal.ts'
import type { ErrorCode } from '../../../subgraphs/platform/user-error.ts'

/** Who may make a change, and what somebody is told who may make it elsewhere. */
export interface MutationNeed {
  readonly action: string
  /** Roles that have this step; left out: every role with the action. */
  readonly by?: Role
  /**
   * FORBIDDEN: everybody knows of the record. NOT_FOUND: nobody else learns that there is one. NOBODY: there are no others, as
   * it makes a record of the caller's own.
   */
  readonly others: 'FORBIDDEN' | 'NOT_FOUND' | 'NOBODY'
  /** The own organisation's alone, whatever the role: a file is nobody else's business. */
  readonly isOwnOnly?: true
  /** A refusal that the rightful meet in the state that is kept, and nobody else. */
  readonly met?: ErrorCode
}

const need = (action: string, others: MutationNeed['others'], more: Partial<MutationNeed> = {}): MutationNeed => ({
  action,
  others,
  ...more,
})
const byStaff = { by: 'staff' } as const
const byPartner = { by: 'partner' } as const

/** By name of the mutation, as it was decided: issue 4 and section 6 of the design. A mutation that is not here is a fault. */
export const MUTATION_NEEDS: Readonly<Record<string, MutationNeed>> = {
  publishCapacity: need('capacity:write', 'FORBIDDEN'),
  reviseCapacity: need('capacity:write', 'NOT_FOUND'),
  withdrawCapacity: need('capacity:write', 'NOT_FOUND'),
  importCapacity: need('capacity:write', 'NOT_FOUND', { isOwnOnly: true }),
  withdrawImport: need('capacity:write', 'NOT_FOUND', { isOwnOnly: true }),
  storeUploadPiece: need('capacity:write', 'NOT_FOUND', { isOwnOnly: true }),
  finishUpload: need('capacity:write', 'NOT_FOUND', { isOwnOnly: true }),
  setSiteStatus: need('site-status:write', 'FORBIDDEN'),
  clearSiteStatus: need('site-status:write', 'FORBIDDEN'),
  declareCapability: need('capability:write', 'FORBIDDEN'),
  withdrawCapability: need('capability:write', 'FORBIDDEN'),
  askForUpdate: need('requests:write', 'FORBIDDEN', { ...byStaff, met: 'WRONG_STATE' }),
  requestRepair: need('requests:write', 'FORBIDDEN', byStaff),
  acceptRepairRequest: need('requests:write', 'NOT_FOUND', byPartner),
  counterRepairRequest: need('requests:write', 'NOT_FOUND', byPartner),
  declineRepairRequest: need('requests:write', 'NOT_FOUND', byPartner),
  confirmRepairRequest: need('requests:write', 'NOT_FOUND', byStaff),
  cancelRepairRequest: need('requests:write', 'NOT_FOUND', byStaff),
  recordInduction: need('requests:write', 'NOT_FOUND', byPartner),
  recordCompletion: need('requests:write', 'NOT_FOUND', byPartner),
  createWebhook: need('webhooks:write', 'NOBODY'),
  reviseWebhook: need('webhooks:write', 'NOT_FOUND'),
  rotateWebhookSecret: need('webhooks:write', 'NOT_FOUND'),
  deleteWebhook: need('webhooks:write', 'NOT_FOUND'),
  testWebhook: need('webhooks:write', 'NOT_FOUND'),
  replayDeliveries: need('webhooks:write', 'NOT_FOUND'),
}
