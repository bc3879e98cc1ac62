import { GENERATED_TITLE } from '../../reference/generated-title.ts'
import type { ReferenceNetwork, ReferenceSystem } from '../../reference/schema.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import { GENERATED_RECORD, GENERATED_SOURCE } from './provenance.ts'
import { toRandom, type Random } from './random.ts'

/**
 * What the network stands on, for the loaders of the reference data: theaters, countries, law and the access facts on
 * record as they are; more access facts, systems and units that are made up; nothing else.
 */
export const toGround = (
  size: NetworkSize,
  network: ReferenceNetwork,
  systems: ReferenceSystem[],
  militaryUnits: ReferenceNetwork['militaryUnits'],
): ReferenceNetwork => ({
  ...network,
  meta: { ...network.meta, title: GENERATED_TITLE },
  systems,
  militaryUnits,
  accessFacts: [...network.accessFacts.map((fact) => withoutMissing(fact, systems)), ...toAccessFacts(size, network)],
  sources: [...network.sources, GENERATED_SOURCE],
  theaterNotes: [],
  industrialPartners: [],
  ownershipEvents: [],
  sites: [],
  candidateSites: [],
  agreements: [],
  maintenanceEvents: [],
  programmes: [],
  sppPairings: [],
  exercises: [],
  seedDiscrepancies: [],
})

type AccessFact = ReferenceNetwork['accessFacts'][number]

function withoutMissing(fact: AccessFact, systems: readonly ReferenceSystem[]): AccessFact {
  const ids = new Set(systems.map(({ id }) => id))
  return fact.systems === undefined ? fact : { ...fact, systems: fact.systems.filter((id) => ids.has(id)) }
}

const SHARE_OF_COUNTRIES = 0.7
/** What a country may be on record for, with how often. */
const ACCESS: readonly (readonly [readonly [AccessFact['kind'], AccessFact['status']], number])[] = [
  [['AGREEMENT', 'OPEN'], 30],
  [['AGREEMENT', 'RATIFIED'], 25],
  [['AGREEMENT', 'AGREED'], 15],
  [['LEGAL', 'LIMITED'], 10],
  [['POLITICAL', 'LIMITED'], 4],
  [['OFFICE', 'IMPROVING'], 8],
  [['POLICY', 'AUXILIARIES_ONLY'], 4],
  [['POLICY', 'NUCLEAR_EXCLUDED'], 4],
]

/** Facts for countries that have none on record. */
function toAccessFacts({ seed, today }: NetworkSize, { countries, accessFacts }: ReferenceNetwork): AccessFact[] {
  const recorded = new Set(accessFacts.map(({ country }) => country))
  return countries
    .filter(({ iso3 }) => !recorded.has(iso3))
    .flatMap(({ iso3 }) => {
      const random = toRandom(seed, `access ${iso3}`)
      if (!random.chance(SHARE_OF_COUNTRIES)) return []
      return Array.from({ length: random.int(1, 2) }, (_, index) =>
        toAccessFact(iso3, index + 1, toDayNumber(today), random),
      )
    })
}

function toAccessFact(iso3: string, number: number, today: number, random: Random): AccessFact {
  const [kind, status] = random.weigh(ACCESS)
  const from = today - random.int(365, 12 * 365)
  const isOver = random.chance(0.15)
  return {
    id: `ac-generated-${iso3.toLowerCase()}-${number}`,
    country: iso3,
    kind,
    status,
    validFrom: toDay(from).slice(0, random.chance(0.5) ? 4 : 10),
    validTo: isOver ? toDay(today - random.int(1, 300)) : null,
    what: 'Generated, no fact.',
    ...GENERATED_RECORD,
  }
}
