import type { IdentityVerifier } from '../gateway/identity/identity.ts'
import { ANONYMOUS, type Principal } from '../subgraphs/platform/principal.ts'

const SCOPES = ['capacity:read', 'capacity:write', 'requests:read', 'requests:write', 'audit:read', 'events:read']

/** What is sent as Authorization: who asks, without a signature. Only networks that are measured take it. */
export const AS_STAFF = 'Bearer staff'
export const asPartner = (id: string): string => `Bearer partner:${id}`

/** Takes everybody at their word: what is measured is the network and not the provider's keys. */
export const benchIdentity: IdentityVerifier = {
  verify: (authorization) => Promise.resolve(toPrincipal(authorization)),
}

function toPrincipal(authorization: string | undefined): Principal {
  const known = { ...ANONYMOUS, subject: 'bench', scopes: SCOPES }
  if (authorization === AS_STAFF)
    return {
      ...known,
      organisation: 'bench-staff',
      roles: ['staff'],
      theaters: ['INDOPACOM', 'EUCOM', 'SOUTHCOM'],
    }
  const [, partner] = /^Bearer partner:(.+)$/.exec(authorization ?? '') ?? []
  return partner === undefined ? ANONYMOUS : { ...known, organisation: partner, roles: ['partner'] }
}
