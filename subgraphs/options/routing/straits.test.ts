import { findOpenings } from './openings.ts'
import { joinWater } from './join-water.ts'
import { planPassages } from './plan-passages.ts'
import { seaGrid } from './sea-grid.ts'
import { STRAITS, findStrait } from './straits.ts'
import type { Passage } from '../domain/transit.ts'
import { buildMover, carrier, patrolCraft } from '../../../test/testkit/options/build-mover.ts'
import { toDestination, toOrigin, type Port } from '../../../test/testkit/options/ports.ts'

const ALL = STRAITS.map(({ id }) => id)
const sail = (from: Port, to: Port, straitsShut: string[] = [], mover = patrolCraft): Passage =>
  planPassages({ origin: toOrigin(from), mover, destinations: [toDestination(to)], straitsShut }).get(to)!
const wayOf = (passage: Passage) => {
  if (passage.kind !== 'WAY') throw new Error(JSON.stringify(passage))
  return passage.transit
}

describe('findStrait', () => {
  it.each([
    ['MALACCA', 'MALACCA'],
    ['malacca', 'MALACCA'],
    ['the Strait of Malacca', 'MALACCA'],
    ['Bab-el-Mandeb', 'BAB_EL_MANDEB'],
    ['bab al-mandab', 'BAB_EL_MANDEB'],
    ['Dardanelles', 'BOSPORUS'],
    ['Bósporus', 'BOSPORUS'],
    ['Nord-Ostsee-Kanal', 'KIEL'],
    [' Suez canal ', 'SUEZ'],
  ])('finds %s', (text, id) => {
    expect(findStrait(text)?.id).toBe(id)
  })

  it.each(['', 'Dover', 'the', 'MALACCA SUEZ'])('does not find "%s"', (text) => {
    expect(findStrait(text)).toBeNull()
  })

  it('finds each by its own names, which no other has', () => {
    const names = STRAITS.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map((text) => ({ id, text })))
    expect(names.filter(({ id, text }) => findStrait(text)?.id !== id)).toEqual([])
  })

  it('states the source of every limit', () => {
    const silent = STRAITS.filter(({ limits, limitsSource }) => Object.keys(limits).length > 0 && limitsSource === null)
    expect(silent).toEqual([])
  })
})

/** One voyage that uses each, and whether another way is left. */
const VOYAGES: [string, Port, Port, 'LONGER' | 'NONE'][] = [
  ['SUEZ', 'Naples', 'Mumbai', 'LONGER'],
  ['PANAMA', 'Callao', 'Cartagena', 'LONGER'],
  ['KIEL', 'Hamburg', 'Gdynia', 'LONGER'],
  ['MALACCA', 'Singapore', 'Colombo', 'LONGER'],
  ['SUNDA', 'Singapore', 'Fremantle', 'LONGER'],
  ['LOMBOK', 'Balikpapan', 'Fremantle', 'LONGER'],
  ['GIBRALTAR', 'Rota', 'Naples', 'LONGER'],
  ['BOSPORUS', 'Constanta', 'Souda Bay', 'NONE'],
  ['MAGELLAN', 'Buenos Aires', 'Valparaiso', 'LONGER'],
  ['BAB_EL_MANDEB', 'Suez', 'Mumbai', 'LONGER'],
  ['HORMUZ', 'Bahrain', 'Kochi', 'NONE'],
  ['TAIWAN', 'Busan', 'Hong Kong', 'LONGER'],
  ['LUZON', 'Yokohama', 'Subic', 'LONGER'],
  ['KOREA', 'Busan', 'Vladivostok', 'LONGER'],
  ['KANMON', 'Busan', 'Yokohama', 'LONGER'],
  ['TORRES', 'Cairns', 'Singapore', 'LONGER'],
]

describe('a strait that is shut', () => {
  it.each(VOYAGES)('%s: %s to %s is passed, and shut it is %4$s', (id, from, to, effect) => {
    const open = wayOf(sail(from, to))
    expect(open.via).toContain(id)
    const shut = sail(from, to, [id])
    if (effect === 'NONE') expect(shut).toMatchObject({ kind: 'NO_WAY', openedBy: [id] })
    else {
      expect(wayOf(shut).distanceKm).toBeGreaterThan(open.distanceKm)
      expect(wayOf(shut).via).not.toContain(id)
    }
  })

  it('has a voyage here, each of them', () => {
    expect(VOYAGES.map(([id]) => id).sort()).toEqual(ALL.toSorted())
  })

  it('leaves ways or says what would open them when all are shut', () => {
    expect(wayOf(sail('San Diego', 'Yokohama', ALL)).via).toEqual([])
    expect(wayOf(sail('New York', 'San Francisco', ALL)).via).toEqual([])
    expect(sail('Naples', 'Norfolk', ALL)).toMatchObject({ kind: 'NO_WAY', openedBy: ['GIBRALTAR'] })
    expect(sail('Constanta', 'Norfolk', ALL)).toMatchObject({ openedBy: ['GIBRALTAR', 'BOSPORUS'] })
    expect(sail('Bahrain', 'Suez', ALL)).toMatchObject({ openedBy: ['BAB_EL_MANDEB', 'HORMUZ'] })
  })

  it('is named only where opening it alone helps, each that does', () => {
    expect(sail('Naples', 'Suez', ['SUEZ', 'GIBRALTAR', 'MALACCA'])).toMatchObject({ openedBy: ['SUEZ', 'GIBRALTAR'] })
  })

  it('does not stop at opening what is too small for the ship', () => {
    const grid = seaGrid()
    const [a, b] = (['Naples', 'Suez'] as const).map((port) => joinWater(grid, toDestination(port), 40)!.node)
    const [suez, gibraltar] = ['SUEZ', 'GIBRALTAR'].map((id) => 1 << ALL.indexOf(id))
    expect(findOpenings(grid, a!, b!, gibraltar!, suez!)).toEqual(['GIBRALTAR'])
    expect(findOpenings(grid, a!, b!, 0, suez! | gibraltar!)).toEqual([])
  })
})

describe('limits', () => {
  it('shut the locks of Panama and Kiel to an aircraft carrier, and say why', () => {
    const around = wayOf(sail('Norfolk', 'San Diego', [], carrier))
    expect(around.via).not.toContain('PANAMA')
    expect(around.assumptions.join(' ')).toMatch(/Panama Canal is shut to it: 76.8 m of beam against 51.25 m/)
    const baltic = wayOf(sail('Hamburg', 'Gdynia', [], carrier))
    expect(baltic.via).toEqual([])
    expect(baltic.assumptions.join(' ')).toMatch(/Kiel Canal is shut to it: 332.8 m of length against 235 m/)
  })

  it('let a T-AKE through Panama and an aircraft carrier through Suez', () => {
    expect(wayOf(sail('Norfolk', 'San Diego', [], buildMover())).via).toEqual(['PANAMA'])
    expect(wayOf(sail('Naples', 'Mumbai', [], carrier)).via).toEqual(['SUEZ', 'BAB_EL_MANDEB'])
  })

  it('let a ship of unknown measures through and say so', () => {
    const unmeasured = buildMover({ lengthM: null, beamM: null, draftM: null })
    const transit = wayOf(sail('Norfolk', 'San Diego', [], unmeasured))
    expect(transit.via).toEqual(['PANAMA'])
    expect(transit.assumptions).toContain(
      'Its length and beam and draft is not on record; it is taken to fit the Panama Canal.',
    )
  })

  it('of a canal in the way are told apart from what is shut', () => {
    const deep = buildMover({ draftM: 15.5 })
    expect(wayOf(sail('Norfolk', 'San Diego', [], deep)).via).toEqual(['MAGELLAN'])
  })
})
