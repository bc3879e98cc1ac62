import type { Role } from '../../../subgraphs/platform/principal.ts'

/**
 * As far as a role's right reaches: what is its own organisation's, what lies in its theaters, what its organisation
 * wrote, what everybody may see, or all of it.
 */
export type Extent = 'own' | 'theaters' | 'written' | 'public' | 'all'

/**
 * Who may do what, as it was decided: issue 4 and section 6 of the design. A token needs the role and the scope. It is
 * written down here a second time, from the decision and not from any access.ts, so that both must be wrong in the same way
 * before a hole is missed.
 */
export const RIGHTS: Readonly<Record<string, Readonly<Partial<Record<Role, Extent>>>>> = {
  'capacity:read': { staff: 'theaters', partner: 'own', admin: 'all' },
  'capacity:write': { partner: 'own', admin: 'all' },
  'capability:write': { partner: 'own', admin: 'all' },
  'site-status:write': { staff: 'theaters', partner: 'own', admin: 'all' },
  'requests:read': { staff: 'theaters', partner: 'own', admin: 'all' },
  'requests:write': { staff: 'theaters', partner: 'own' },
  'audit:read': { staff: 'written', partner: 'own', admin: 'all' },
  'events:read': { staff: 'theaters', partner: 'own', integrator: 'public', admin: 'all' },
  'webhooks:write': { staff: 'own', partner: 'own', integrator: 'own', admin: 'all' },
}
