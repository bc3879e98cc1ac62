import type { Source, SystemFacts } from '../../../subgraphs/options/domain/facts.ts'

export const buildSource = (id = 'source'): Source => ({
  id,
  title: `Title of ${id}`,
  publisher: null,
  year: null,
  url: null,
  confidence: 'found',
})

/** A destroyer of the United States Navy, unless it is said otherwise. */
export const buildSystem = (facts: Partial<SystemFacts> = {}): SystemFacts => ({
  id: 'ddg-51',
  designation: 'DDG 51',
  name: 'Arleigh Burke class destroyer',
  category: 'SHIP',
  family: 'Surface combatant',
  domains: ['MARITIME'],
  fsc: '1905',
  operators: 'US Navy',
  vesselPrefix: 'USS',
  nuclear: false,
  legalFlag: null,
  isCategory: false,
  lengthM: 155.3,
  beamM: 20.1,
  draftM: 9.4,
  partOf: [],
  note: null,
  sources: [buildSource('system')],
  ...facts,
})

export const destroyer = buildSystem()
export const supplyShip = buildSystem({
  id: 't-ake',
  designation: 'T-AKE 1',
  name: 'Lewis and Clark class',
  family: 'Combat logistics force',
  operators: 'MSC',
  vesselPrefix: 'USNS',
  lengthM: 210,
  beamM: 32.3,
  draftM: 9.1,
})
export const cutter = buildSystem({
  id: 'wpc-sentinel',
  designation: 'WPC 1101',
  family: 'Patrol craft',
  operators: 'US Coast Guard',
  vesselPrefix: 'USCGC',
})
export const littoralShip = buildSystem({
  id: 'lcs-2',
  designation: 'LCS 2',
  family: 'Littoral combat ship',
  legalFlag: 'LCS_8680_A2',
})
export const attackSubmarine = buildSystem({
  id: 'ssn-774',
  designation: 'SSN 774',
  family: 'Submarine',
  nuclear: true,
  legalFlag: 'AUKUS_8680_C',
})
export const patrolBoat = buildSystem({ id: 'pc-cyclone', designation: 'PC 1', family: 'Patrol craft' })
/** A ship of which nothing says whether it is a naval vessel. */
export const unmarkedShip = buildSystem({ id: 'unmarked', designation: 'X 1', vesselPrefix: null, operators: null })

const ashore = {
  vesselPrefix: null,
  nuclear: null,
  lengthM: null,
  beamM: null,
  draftM: null,
}
export const helicopter = buildSystem({
  ...ashore,
  id: 'ch-47f',
  designation: 'CH-47F',
  name: 'Chinook',
  category: 'AIRCRAFT',
  family: 'H-47',
  domains: ['AIR'],
  fsc: '1520',
})
export const fighterEngine = buildSystem({
  ...ashore,
  id: 'f135',
  designation: 'F135-PW-100',
  name: 'F135',
  category: 'ENGINE',
  family: 'F135',
  domains: ['AIR'],
  fsc: '2840',
  partOf: ['f-35a'],
})
export const radio = buildSystem({
  ...ashore,
  id: 'prc-152',
  designation: 'AN/PRC-152',
  name: 'Falcon III',
  category: 'COMMUNICATIONS',
  family: 'Falcon III',
  domains: ['ELECTRONICS'],
  fsc: '5820',
})
export const radar = buildSystem({
  ...ashore,
  id: 'tpq-53',
  designation: 'AN/TPQ-53',
  name: 'Radar',
  category: 'COMMUNICATIONS',
  family: 'Radar',
  domains: ['ELECTRONICS'],
  fsc: '5840',
})
