import fc from 'fast-check'
import { ROLES } from '../../subgraphs/platform/principal.ts'
import { toPrincipal } from './to-principal.ts'

describe('the principal of a token', () => {
  it('is what its claims say', () => {
    expect(
      toPrincipal({
        sub: 'staff-1',
        organisation: 'usindopacom',
        roles: ['staff'],
        scope: 'capacity:read requests:write',
        country: 'USA',
        theaters: ['INDOPACOM'],
      }),
    ).toEqual({
      subject: 'staff-1',
      organisation: 'usindopacom',
      roles: ['staff'],
      scopes: ['capacity:read', 'requests:write'],
      country: 'USA',
      theaters: ['INDOPACOM'],
    })
  })

  it('is somebody who may do nothing where the claims say nothing more', () => {
    expect(toPrincipal({ sub: 'x' })).toEqual({
      subject: 'x',
      organisation: null,
      roles: [],
      scopes: [],
      country: null,
      theaters: [],
    })
  })

  it('has no role that is not known here', () => {
    expect(toPrincipal({ sub: 'x', roles: ['root', 'partner', 'Admin', 'partner', 7] })?.roles).toEqual(['partner'])
  })

  it.each([{ roles: 'admin' }, { roles: { admin: true } }, { theaters: 'INDOPACOM' }, { scope: ['capacity:read'] }])(
    'gains nothing by claims of another shape: %j',
    (claims) => {
      expect(toPrincipal({ sub: 'x', ...claims })).toEqual(toPrincipal({ sub: 'x' }))
    },
  )

  it.each(['', ' ', 'two words', 'a\nb', 'ä', 'x'.repeat(256), null, 7, ['x'], {}])(
    'is nobody when the subject is %j',
    (sub) => {
      expect(toPrincipal({ sub, roles: ['admin'] })).toBeNull()
    },
  )

  it('never holds what cannot be written to a log or a database, whatever the claims are', () => {
    const claim = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), fc.anything())
    const claims = fc.record({ organisation: claim, roles: claim, scope: claim, country: claim, theaters: claim })
    fc.assert(
      fc.property(claims, (given) => {
        const principal = toPrincipal({ sub: 'x', ...given })
        expect(JSON.stringify(principal)).toMatch(/^[\x20-\x7e]*$/)
        expect(principal?.roles.every((role) => ROLES.includes(role))).toBe(true)
      }),
    )
  })
})
