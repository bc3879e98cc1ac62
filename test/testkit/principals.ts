import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'

/** Every action that a token can allow. What a role allows of them is each subgraph's access.ts. */
export const ALL_SCOPES = [
  'capacity:read',
  'capacity:write',
  'capability:write',
  'site-status:write',
  'requests:read',
  'requests:write',
  'audit:read',
  'events:read',
  'webhooks:write',
]

const toPrincipal = (principal: Partial<Principal> & Pick<Principal, 'subject' | 'roles'>): Principal => ({
  ...ANONYMOUS,
  scopes: ALL_SCOPES,
  ...principal,
})

export const STAFF = toPrincipal({
  subject: 'staff-1',
  organisation: 'usindopacom',
  roles: ['staff'],
  country: 'USA',
  theaters: ['INDOPACOM'],
})
export const STAFF_OF_EUROPE = toPrincipal({
  subject: 'staff-2',
  organisation: 'useucom',
  roles: ['staff'],
  country: 'USA',
  theaters: ['EUCOM'],
})
/** Staff that answers for every theater on record. */
export const STAFF_EVERYWHERE = toPrincipal({
  subject: 'staff-3',
  organisation: 'joint-staff',
  roles: ['staff'],
  country: 'USA',
  theaters: ['INDOPACOM', 'EUCOM', 'SOUTHCOM'],
})
export const HANWHA = toPrincipal({
  subject: 'partner-1',
  organisation: 'p-hanwha-ocean',
  roles: ['partner'],
  country: 'KOR',
})
/** A competitor of Hanwha Ocean. */
export const HD_HYUNDAI = toPrincipal({
  subject: 'partner-2',
  organisation: 'p-hdhhi',
  roles: ['partner'],
  country: 'KOR',
})
export const INTEGRATOR = toPrincipal({
  subject: 'integrator-1',
  organisation: 'demo-integrator',
  roles: ['integrator'],
})
export const ADMIN = toPrincipal({ subject: 'admin-1', organisation: 'rsf', roles: ['admin'] })
