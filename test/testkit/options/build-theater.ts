import type { CapabilityFacts, SiteFacts, SystemFacts } from '../../../subgraphs/options/domain/facts.ts'
import type { AlikeRecords, CoverageFacts } from '../../../subgraphs/options/domain/judge-coverage.ts'
import { buildCapability, buildOperator } from './build-records.ts'
import {
  attackSubmarine,
  buildSystem,
  cutter,
  destroyer,
  fighterEngine,
  helicopter,
  littoralShip,
  radar,
  radio,
  supplyShip,
  unmarkedShip,
} from './build-system.ts'
import { buildWorld, type Chance } from './build-world.ts'

/** The second nuclear-powered class. */
export const carrier = buildSystem({ ...attackSubmarine, id: 'cvn-68', designation: 'CVN 68', legalFlag: null })

/** A whole category of equipment, of which the radio is. */
export const radioCategory = buildSystem({
  ...radio,
  id: 'comm-generic',
  designation: '(category)',
  name: 'Tactical communications',
  isCategory: true,
})

export const theaterSystems: readonly SystemFacts[] = [
  destroyer,
  supplyShip,
  cutter,
  littoralShip,
  attackSubmarine,
  carrier,
  unmarkedShip,
  helicopter,
  fighterEngine,
  radio,
  radar,
  radioCategory,
]

/** Sites of any kind with records of any system, some of which share operators; access facts are those of the country. */
export function buildTheaterSites(chance: Chance, worldCount = 4): SiteFacts[] {
  const factsOf = new Map<string, SiteFacts['accessFacts']>()
  const operators = ['a', 'b', 'c', 'd', 'e'].map((id) => buildOperator({ id, name: `Operator ${id}` }))
  return Array.from({ length: worldCount }, (_, world) => buildWorld(chance).sites.map((site) => ({ site, world })))
    .flat()
    .map(({ site, world }): SiteFacts => {
      const id = `${world}-${site.id}`
      const accessFacts = factsOf.get(site.country.iso3) ?? site.accessFacts
      factsOf.set(site.country.iso3, accessFacts)
      const more = chance.pick([[], [], [radioCategory], [radio, radioCategory]])
      const capabilities = [...site.capabilities, ...more.map((system) => buildCapability({}, system))]
      return {
        ...site,
        id,
        domains: chance.pick([['MARITIME'], ['ELECTRONICS'], ['AIR', 'ELECTRONICS']]),
        accessFacts,
        operators: chance.some(operators),
        capabilities: capabilities.map((record, index) => ({ ...record, id: `${id}-${index}`, siteId: id })),
      }
    })
}

/** The same sites as the judgement of coverage takes them. */
export function toCoverageFacts(sites: readonly SiteFacts[]): CoverageFacts {
  const alike = new Map<string, AlikeRecords>()
  for (const { id, siteId, ...said } of sites.flatMap(({ capabilities }) => capabilities)) {
    const key = JSON.stringify(said)
    const known = alike.get(key) ?? { record: { ...said, id: '', siteId: '' }, siteIds: [], ids: [] }
    alike.set(key, { ...known, siteIds: [...known.siteIds, siteId], ids: [...known.ids, id] })
  }
  const isNuclear = ({ systemNuclear, ended }: CapabilityFacts): boolean => systemNuclear === true && !ended
  return {
    systems: [...theaterSystems],
    records: [...alike.values()],
    sites: sites.map((site) => ({
      ...site,
      capabilities: site.capabilities.some(isNuclear)
        ? [buildCapability({ systemId: 'any nuclear class', systemNuclear: true, systemIsCategory: false })]
        : [],
      events: [],
      capacityIsShown: true,
      workCenters: [],
      passage: null,
    })),
  }
}
