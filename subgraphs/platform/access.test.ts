import { ADMIN, INTEGRATOR, STAFF } from '../../test/testkit/principals.ts'
import { defineAccess, may } from './access.ts'
import { ANONYMOUS } from './principal.ts'

describe('an access table', () => {
  it('has a row for each name, over several lines too', () => {
    const { actions, rows } = defineAccess({
      actions: { 'figures:read': ['staff'] },
      fields: {
        Yard: {
          PUBLIC: `
            id name
            city`,
          'figures:read': 'free',
        },
      },
    })
    expect(actions).toEqual({ 'figures:read': ['staff'] })
    expect(rows.filter(({ type }) => type === 'Yard')).toEqual([
      { type: 'Yard', field: 'id', action: null },
      { type: 'Yard', field: 'name', action: null },
      { type: 'Yard', field: 'city', action: null },
      { type: 'Yard', field: 'free', action: 'figures:read' },
    ])
  })
})

describe('an action', () => {
  const reader = { ...STAFF, scopes: ['figures:read'] }

  it('may be done by who has one of its roles and a token for it', () => {
    expect(may(reader, 'figures:read', ['staff', 'admin'])).toBe(true)
    expect(may({ ...reader, roles: ['integrator', 'staff'] }, 'figures:read', ['staff'])).toBe(true)
  })

  it.each([
    ['who has another role', { ...reader, roles: INTEGRATOR.roles }],
    ['who has no role', { ...reader, roles: [] }],
    ['whose token does not allow it', { ...reader, scopes: ['figures:write', 'figures'] }],
    ['whose token allows nothing', { ...reader, scopes: [] }],
    ['nobody', ANONYMOUS],
    ['nobody who claims role and token', { ...reader, subject: '' }],
  ])('may not be done by %s', (_who, principal) => {
    expect(may(principal, 'figures:read', ['staff', 'admin'])).toBe(false)
  })

  it('that no role has may be done by nobody', () => {
    expect(may({ ...ADMIN, scopes: ['figures:read'] }, 'figures:read', [])).toBe(false)
  })
})
