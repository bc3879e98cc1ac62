import { judgeTrail, type Reader } from './judge-trail.ts'

const judge = (roles: string[], asked: string, reader: Partial<Reader> = {}): string =>
  judgeTrail({ organisation: 'own', scopes: ['audit:read'], roles, ...reader }, asked).sees

describe('the trail of an organisation', () => {
  it('is read whole by an admin and by a partner of its own', () => {
    expect([judge(['admin'], 'other'), judge(['partner'], 'own')]).toEqual(['ALL', 'ALL'])
    expect(judge(['partner', 'staff'], 'own')).toBe('ALL')
  })

  it('is read by a staff as far as its organisation wrote it', () => {
    expect(judgeTrail({ organisation: 'own', scopes: ['audit:read'], roles: ['staff'] }, 'other')).toEqual({
      sees: 'WRITTEN_BY',
      organisation: 'own',
    })
  })

  it.each([
    ['a partner of another', ['partner'], {}],
    ['an integrator', ['integrator'], { organisation: 'other' }],
    ['somebody without a role', [], { organisation: 'other' }],
    ['a partner without an organisation', ['partner'], { organisation: null }],
    ['a staff without an organisation', ['staff'], { organisation: null }],
    ['an admin whose token does not allow it', ['admin'], { scopes: ['capacity:read'] }],
  ])('is not read by %s', (_who, roles, reader) => {
    expect(judge(roles, 'other', reader)).toBe('NOTHING')
  })
})
