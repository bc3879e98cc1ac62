import { isOnUnitedStatesSoil, isRunByUnitedStates, isUnitedStatesUnder8680 } from './soil.ts'
import { law } from '../../../test/testkit/options/build-law.ts'
import { buildOperator } from '../../../test/testkit/options/build-records.ts'
import { buildSite, guam, korea, northernMarianas, usa } from '../../../test/testkit/options/build-site.ts'

describe('isUnitedStatesUnder8680', () => {
  it('counts the states and Guam on any day', () => {
    expect(isUnitedStatesUnder8680('USA', law, '2015-01-01')).toBe(true)
    expect(isUnitedStatesUnder8680('GUM', law, '2015-01-01')).toBe(true)
  })

  it('counts the Northern Marianas from the law of 18 December 2025 on', () => {
    expect(isUnitedStatesUnder8680('MNP', law, '2025-12-17')).toBe(false)
    expect(isUnitedStatesUnder8680('MNP', law, '2025-12-18')).toBe(true)
  })

  it('counts no other place, allied or not', () => {
    for (const iso3 of ['JPN', 'KOR', 'CUB', 'BHR'])
      expect(isUnitedStatesUnder8680(iso3, law, '2026-06-01')).toBe(false)
  })

  it('adds nothing that no law on record adds', () => {
    expect(isUnitedStatesUnder8680('MNP', new Map(), '2026-06-01')).toBe(false)
  })
})

describe('isOnUnitedStatesSoil', () => {
  it('takes in the states and their territories', () => {
    for (const country of [usa, guam, northernMarianas]) expect(isOnUnitedStatesSoil(buildSite({ country }))).toBe(true)
  })

  it('leaves out a base of the United States abroad', () => {
    expect(isOnUnitedStatesSoil(buildSite({ rsfRelation: 'US_FACILITY_IN_THEATER', country: korea }))).toBe(false)
  })
})

describe('isRunByUnitedStates', () => {
  it('holds for a facility of the United States and for a site where a unit of theirs works', () => {
    expect(isRunByUnitedStates(buildSite({ rsfRelation: 'US_FACILITY_IN_THEATER' }))).toBe(true)
    expect(isRunByUnitedStates(buildSite({ operators: [buildOperator({ kind: 'MILITARY' })] }))).toBe(true)
  })

  it('does not hold for a company, nor where no operator is known', () => {
    expect(isRunByUnitedStates(buildSite({ operators: [buildOperator()] }))).toBe(false)
    expect(isRunByUnitedStates(buildSite())).toBe(false)
  })
})
