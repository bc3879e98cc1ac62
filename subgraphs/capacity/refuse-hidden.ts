import { forbidden } from '../platform/denial.ts'
import type { Principal } from '../platform/principal.ts'
import { maySeeCapacity, type CapacityOwner } from './domain/may-see-capacity.ts'

/**
 * Refuses what is free at a place to who may see none of it: an empty list would say that nothing is published. A place
 * without a work center has nothing to hide.
 * @throws GraphQLError FORBIDDEN
 */
export function refuseHidden(principal: Principal, owners: readonly CapacityOwner[]): void {
  if (owners.length > 0 && !owners.some((owner) => maySeeCapacity(principal, owner)))
    throw forbidden('What is published and free here is shown to staff of the theater and to its own partner.')
}
