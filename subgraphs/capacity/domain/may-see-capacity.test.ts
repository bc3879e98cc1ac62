import { ANONYMOUS } from '../../platform/principal.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../../../test/testkit/principals.ts'
import { maySeeCapacity } from './may-see-capacity.ts'

const yard = { organisationId: 'p-hanwha-ocean', theaterCode: 'INDOPACOM' }
const unknown = { organisationId: null, theaterCode: null }

describe('capacity of a place', () => {
  it.each([
    ['its own partner', HANWHA, true],
    ['a competitor', HD_HYUNDAI, false],
    ['staff of its theater', STAFF, true],
    ['staff of another theater', STAFF_OF_EUROPE, false],
    ['an admin', ADMIN, true],
    ['an integrator', INTEGRATOR, false],
    ['an integrator that acts for the partner', { ...INTEGRATOR, organisation: 'p-hanwha-ocean' }, false],
    [
      'staff that name the partner as their organisation',
      { ...STAFF_OF_EUROPE, organisation: 'p-hanwha-ocean' },
      false,
    ],
    ['a partner with a theater', { ...HD_HYUNDAI, theaters: ['INDOPACOM'] }, false],
    ['somebody who is both, by either', { ...HANWHA, roles: ['staff', 'partner'], theaters: ['EUCOM'] }, true],
    ['nobody', ANONYMOUS, false],
    ['nobody who claims a role', { ...ADMIN, subject: '' }, false],
  ])('%s: %#', (_who, viewer, expected) => {
    expect(maySeeCapacity(viewer, yard)).toBe(expected)
  })

  it.each([HANWHA, STAFF, ADMIN])('needs a token that allows it', (viewer) => {
    expect(maySeeCapacity({ ...viewer, scopes: ['capacity:write'] }, yard)).toBe(false)
  })

  it('of a place without operator or theater is for admins alone', () => {
    expect([HANWHA, { ...HANWHA, organisation: null }, STAFF].map((viewer) => maySeeCapacity(viewer, unknown))).toEqual(
      [false, false, false],
    )
    expect(maySeeCapacity(ADMIN, unknown)).toBe(true)
  })
})
