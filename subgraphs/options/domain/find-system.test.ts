import { findSystem, suggestSystems, toNameKey, type SystemName } from './find-system.ts'

const name = (kind: string, systemId: string, assetId: string | null = null): SystemName => ({
  kind,
  systemId,
  assetId,
})

describe('toNameKey', () => {
  it.each(['T-AKE 8', 't-ake8', 'TAKE 8', 't.ake/8', ' T‑AKE 8 '])('takes "%s" for the same name', (asked) => {
    expect(toNameKey(asked)).toBe('TAKE8')
  })

  it('reads a letter with an accent as the letter', () => {
    expect(toNameKey('Chinóok')).toBe('CHINOOK')
  })

  it('has nothing left of a name without letters or digits', () => {
    expect(toNameKey(' - ')).toBe('')
  })
})

describe('findSystem', () => {
  it('finds nothing where no name matches', () => {
    expect(findSystem([])).toEqual({ found: 'NONE' })
  })

  it('does not take a kind of name that it does not know for a match', () => {
    expect(findSystem([name('RUMOUR', 'm113')])).toEqual({ found: 'NONE' })
  })

  it('lets the strongest kind of name decide', () => {
    expect(findSystem([name('FAMILY', 'c-130j'), name('FAMILY', 'c-130h'), name('ALIAS', 'kc-130j')])).toEqual({
      found: 'ONE',
      systemId: 'kc-130j',
      assetId: null,
      kind: 'NAME',
    })
  })

  it('leads from a ship to its class and says which ship', () => {
    expect(findSystem([name('SHIP_NAME', 't-ake', 't-ake-8')])).toEqual({
      found: 'ONE',
      systemId: 't-ake',
      assetId: 't-ake-8',
      kind: 'SHIP_NAME',
    })
  })

  it('answers a family with one member and leaves one with several open', () => {
    expect(findSystem([name('FAMILY', 'ch-47f')])).toMatchObject({ found: 'ONE', systemId: 'ch-47f' })
    expect(findSystem([name('FAMILY', 'f-35b'), name('FAMILY', 'f-35a')])).toEqual({
      found: 'SEVERAL',
      systemIds: ['f-35a', 'f-35b'],
    })
  })

  it.each([
    ['NAME', 'ALIAS'],
    ['FAMILY', 'HULL_SYMBOL'],
  ])('counts %s and %s as equally strong', (one, other) => {
    expect(findSystem([name(one, 'b'), name(other, 'a')])).toEqual({ found: 'SEVERAL', systemIds: ['a', 'b'] })
  })

  it('is not troubled by a system that one name leads to twice', () => {
    expect(findSystem([name('NAME', 'a'), name('ALIAS', 'a')])).toMatchObject({ found: 'ONE', systemId: 'a' })
  })
})

describe('suggestSystems', () => {
  const names = [
    { key: 'CH47F', systemId: 'ch-47f' },
    { key: 'CHINOOK', systemId: 'ch-47f' },
    { key: 'CH53E', systemId: 'ch-53e' },
    { key: 'M113A3', systemId: 'm113' },
  ]

  it('puts the nearest first, each system once', () => {
    expect(suggestSystems('CH-47G', names)).toEqual(['ch-47f', 'ch-53e'])
    expect(suggestSystems('chinnok', names)[0]).toBe('ch-47f')
  })

  it('suggests nothing for what is like nothing', () => {
    expect(suggestSystems('zzzzzz', names)).toEqual([])
    expect(suggestSystems('', names)).toEqual([])
  })

  it('suggests five at most, and the same five in whatever order the names come', () => {
    const alike = Array.from({ length: 9 }, (_, index) => ({ key: 'M1', systemId: `m1-${index}` }))
    expect(suggestSystems('M1', alike)).toEqual(['m1-0', 'm1-1', 'm1-2', 'm1-3', 'm1-4'])
    expect(suggestSystems('M1', alike.toReversed())).toEqual(['m1-0', 'm1-1', 'm1-2', 'm1-3', 'm1-4'])
  })

  it('is not slowed or broken by a very long name', () => {
    expect(suggestSystems('x'.repeat(10_000), names)).toEqual([])
  })
})
