import { toAssets } from './to-assets.ts'
import { toAllNames, toNames, type NamedSystem } from './to-names.ts'

const aSystem = (fields: Partial<NamedSystem>): NamedSystem => ({
  id: 'any',
  designation: 'X-1',
  name: 'Any',
  category: 'AIRCRAFT',
  family: 'Any family',
  ...fields,
})
const rowsOf = (system: NamedSystem, recordedAs: string[] = []): string[] =>
  toNames(system, toAssets(recordedAs.map((text) => ({ systemId: system.id, recordedAs: text })))).map(
    ({ kind, label }) => `${kind} ${label}`,
  )

describe('toNames', () => {
  it('gives id, designation, variants, stem, popular name and family', () => {
    expect(rowsOf(aSystem({ id: 'uh-60', designation: 'UH-60L/M', name: 'Black Hawk', family: 'H-60' }))).toEqual(
      expect.arrayContaining([
        'ID uh-60',
        'DESIGNATION UH-60L/M',
        'VARIANT UH-60L',
        'VARIANT UH-60M',
        'NAME Black Hawk',
        'ALIAS UH-60',
        'ALIAS UH-60M Black Hawk',
        'FAMILY H-60',
      ]),
    )
  })

  it('gives ships by hull number and name, with prefix and without, and the symbol of the class', () => {
    const system = aSystem({
      id: 't-ake',
      designation: 'T-AKE 1',
      name: 'Lewis and Clark-class ship',
      category: 'SHIP',
    })
    expect(rowsOf(system, ['USNS Wally Schirra (T-AKE 8)'])).toEqual(
      expect.arrayContaining([
        'HULL_NUMBER T-AKE 8',
        'SHIP_NAME USNS Wally Schirra',
        'SHIP_NAME Wally Schirra',
        'SHIP_NAME USNS Wally Schirra (T-AKE 8)',
        'HULL_SYMBOL T-AKE',
        'ALIAS T-AKE 1 class',
        'ALIAS Lewis and Clark class',
      ]),
    )
  })

  it('gives aircraft by tail number with the service and without', () => {
    expect(rowsOf(aSystem({}), ['AF 19-5475'])).toEqual(
      expect.arrayContaining(['TAIL_NUMBER AF 19-5475', 'TAIL_NUMBER 19-5475']),
    )
  })

  it('says which ship a name means, and that the class is no ship', () => {
    const system = aSystem({ designation: 'LCC 19', category: 'SHIP' })
    const names = toNames(system, toAssets([{ systemId: 'any', recordedAs: 'USS Blue Ridge (LCC 19)' }]))
    expect(names.filter(({ key }) => key === 'LCC19').map(({ kind, assetId }) => [kind, assetId])).toEqual([
      ['DESIGNATION', null],
      ['HULL_NUMBER', 'lcc-19'],
    ])
  })

  it('gives each key once per kind', () => {
    const names = toNames(aSystem({ designation: 'M1A1 / M1A2 SEPv3', name: 'Abrams main battle tank' }), [])
    const keys = names.map(({ kind, key }) => `${kind} ${key}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves a category of equipment its name and family', () => {
    expect(
      rowsOf(aSystem({ id: 'comm', designation: '(category)', name: 'Radios and optics', family: 'C5ISR' })),
    ).toEqual(['ID comm', 'NAME Radios and optics', 'FAMILY C5ISR'])
  })
})

describe('toAllNames', () => {
  const stemKindOf = (systems: NamedSystem[], key: string) =>
    toAllNames(systems, [])
      .filter((name) => name.key === key)
      .map(({ kind, systemId }) => `${kind} ${systemId}`)

  it('makes a stem that several systems have a family', () => {
    const systems = [aSystem({ id: 'hawk-r', designation: 'MH-60R' }), aSystem({ id: 'hawk-s', designation: 'MH-60S' })]
    expect(stemKindOf(systems, 'MH60')).toEqual(['FAMILY hawk-r', 'FAMILY hawk-s'])
  })

  it('makes a stem that one system has for all its variants an alias', () => {
    const systems = [aSystem({ id: 'apache', designation: 'AH-64D/E' }), aSystem({ id: 'viper', designation: 'AH-1Z' })]
    expect(stemKindOf(systems, 'AH64')).toEqual(['ALIAS apache'])
  })
})
