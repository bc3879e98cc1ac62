import type { Principal } from '../platform/principal.ts'
import type { Side } from './domain/request-steps.ts'

/** On which sides of a request somebody may take steps, by role and by what the token allows. */
export function listSides(
  { roles, scopes, organisation, theaters }: Principal,
  { organisationId, theaterCode }: { organisationId: string; theaterCode: string },
): Side[] {
  if (!scopes.includes('requests:write')) return []
  return [
    ...(roles.includes('staff') && theaters.includes(theaterCode) ? (['STAFF'] as const) : []),
    ...(roles.includes('partner') && organisation === organisationId ? (['PARTNER'] as const) : []),
  ]
}
