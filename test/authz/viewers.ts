import type { Principal } from '../../subgraphs/platform/principal.ts'
import { ANONYMOUS } from '../../subgraphs/platform/principal.ts'
import { ADMIN, ALL_SCOPES, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'

/** Somebody who asks. Who lacks a scope lacks the one that is needed, whichever it is, and has all others. */
type Viewer = (needed: readonly string[]) => Principal

const always =
  (principal: Principal): Viewer =>
  () =>
    principal

const without =
  (principal: Principal): Viewer =>
  (needed) => ({
    ...principal,
    scopes: needed.length === 0 ? [] : ALL_SCOPES.filter((scope) => !needed.includes(scope)),
  })

/** Everybody who asks every question: each role, each role without the scope, and claims that must not add up. */
export const VIEWERS: Readonly<Record<string, Viewer>> = {
  nobody: always(ANONYMOUS),
  'staff of the theater': always(STAFF),
  'staff of another theater': always(STAFF_OF_EUROPE),
  'a partner': always(HANWHA),
  'its competitor': always(HD_HYUNDAI),
  'an integrator': always(INTEGRATOR),
  'an admin': always(ADMIN),
  'staff without the scope': without(STAFF),
  'a partner without the scope': without(HANWHA),
  'an integrator without the scope': without(INTEGRATOR),
  'an admin without the scope': without(ADMIN),
  'somebody without a role': always({ ...STAFF, organisation: HANWHA.organisation, roles: [] }),
  'a partner that says theaters': always({ ...HD_HYUNDAI, theaters: ['INDOPACOM', 'EUCOM'] }),
  'staff that says the organisation of a partner': always({ ...STAFF_OF_EUROPE, organisation: HANWHA.organisation }),
  'an integrator that says both': always({
    ...INTEGRATOR,
    organisation: HANWHA.organisation,
    theaters: ['INDOPACOM', 'EUCOM'],
  }),
  'a role that nobody knows': always({
    ...ADMIN,
    organisation: HANWHA.organisation,
    theaters: ['INDOPACOM', 'EUCOM'],
    roles: ['superuser'] as unknown as Principal['roles'],
  }),
  'a subject that is empty': always({ ...ADMIN, subject: '' }),
}
