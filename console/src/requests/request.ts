import type { RepairRequestQuery } from '../generated/operations.ts'

/** A repair request with its history and what may be done with it. */
export type Request = NonNullable<RepairRequestQuery['repairRequest']>
