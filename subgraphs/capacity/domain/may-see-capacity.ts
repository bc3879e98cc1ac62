/** As much of who asks as decides. */
export interface Viewer {
  subject: string
  organisation: string | null
  roles: readonly string[]
  scopes: readonly string[]
  theaters: readonly string[]
}

/** Whose figures they are: the first operator of the site on record, and the site's theater. Null: none is on record. */
export interface CapacityOwner {
  organisationId: string | null
  theaterCode: string | null
}

/**
 * Whether what is published, taken and free at a place may be shown: to its own partner, to staff of its theater and to
 * admins. It is the rule of the policies on the tables; there rows are hidden, here a refusal can be told from "unknown".
 */
export function maySeeCapacity(viewer: Viewer, { organisationId, theaterCode }: CapacityOwner): boolean {
  const { subject, organisation, roles, scopes, theaters } = viewer
  if (subject === '' || !scopes.includes('capacity:read')) return false
  if (roles.includes('admin')) return true
  if (roles.includes('staff') && theaterCode !== null && theaters.includes(theaterCode)) return true
  return roles.includes('partner') && organisationId !== null && organisationId === organisation
}
