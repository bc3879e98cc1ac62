import { matchNames } from './find-system.ts'

const match = (kind: string, systemId: string, assetId: string | null = null) => ({ kind, systemId, assetId })

describe('matchNames', () => {
  it('knows nothing where nothing matches', () => {
    expect(matchNames([])).toEqual({ outcome: 'UNKNOWN' })
  })

  it('lets the strongest kind decide, whatever weaker ones say', () => {
    expect(matchNames([match('FAMILY', 'growler'), match('FAMILY', 'hornet'), match('ALIAS', 'hornet')])).toEqual({
      outcome: 'FOUND',
      systemId: 'hornet',
      assetId: null,
      matchedAs: 'ALIAS',
    })
  })

  it('prefers no system where the strongest kind leads to several', () => {
    expect(matchNames([match('NAME', 'm88a2'), match('NAME', 'c-130h'), match('FAMILY', 'other')])).toEqual({
      outcome: 'AMBIGUOUS',
      systemIds: ['c-130h', 'm88a2'],
    })
  })

  it.each([
    ['NAME', 'ALIAS'],
    ['FAMILY', 'HULL_SYMBOL'],
  ])('takes %s and %s for equally strong', (one, other) => {
    expect(matchNames([match(one, 'a'), match(other, 'b')])).toEqual({ outcome: 'AMBIGUOUS', systemIds: ['a', 'b'] })
    expect(matchNames([match(other, 'a'), match(one, 'a')])).toMatchObject({ outcome: 'FOUND', matchedAs: one })
  })

  it('takes a family with one member for that member', () => {
    expect(matchNames([match('FAMILY', 'ch-47f')])).toMatchObject({ outcome: 'FOUND', systemId: 'ch-47f' })
  })

  it('says which ship is meant, unless the class is', () => {
    expect(matchNames([match('HULL_NUMBER', 't-ake', 't-ake-8')])).toMatchObject({ assetId: 't-ake-8' })
    expect(matchNames([match('HULL_NUMBER', 'lcc-19', 'lcc-19'), match('DESIGNATION', 'lcc-19')])).toMatchObject({
      assetId: null,
      matchedAs: 'DESIGNATION',
    })
  })
})
