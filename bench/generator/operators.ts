import type { ReferenceNetwork } from '../../reference/schema.ts'
import type { CopyRow, Table } from './copy-rows.ts'
import { GENERATED_COLUMNS, GENERATED_RECORD, GENERATED_VALUES } from './provenance.ts'
import { toRandom } from './random.ts'
import type { Site } from './sites.ts'

export interface Operator {
  id: string
  name: string
  kind: 'COMPANY' | 'MILITARY'
  iso3: string
  parentName: string | null
}

export interface Operators {
  /** In the order in which sites name them. */
  all: Operator[]
  /** Of each site by its index, the first being who runs it. */
  bySite: Operator[][]
}

/** Sites of a country that share an operator, on average. */
const SITES_PER_COMPANY = 1.6
const SITES_PER_UNIT = 8
const SHARE_WITH_TWO = 0.05
const SHARE_OF_PARENTS = 0.2
/** Companies under a covered nation (10 USC 8679a): few, so that the rule has something to find. */
const SHARE_UNDER_COVERED_NATION = 0.006

const TRADES = { MARITIME: 'Marine', AIR: 'Aero', GROUND: 'Vehicle', ELECTRONICS: 'Electronic' } as const

/** Who runs what. Companies are of the country, units of the country or of the United States. */
export function toOperators(sites: readonly Site[], seed: number): Operators {
  const known = new Map<string, Operator>()
  const siteCounts = new Map<string, number>()
  for (const { iso3 } of sites) siteCounts.set(iso3, (siteCounts.get(iso3) ?? 0) + 1)
  const take = (operator: Operator): Operator => {
    const found = known.get(operator.id)
    if (found === undefined) known.set(operator.id, operator)
    return found ?? operator
  }
  const bySite = sites.map((site): Operator[] => {
    const random = toRandom(seed, `operators ${site.index}`)
    const count = siteCounts.get(site.iso3) ?? 1
    if (site.operatedBy === 'NOBODY_ON_RECORD') return []
    if (site.operatedBy === 'MILITARY')
      return [
        take(toUnit(random.int(1, Math.ceil(count / SITES_PER_UNIT)), random.chance(0.5) ? 'USA' : site.iso3, site)),
      ]
    const numbers = [1, ...(random.chance(SHARE_WITH_TWO) ? [2] : [])].map(() =>
      random.int(1, Math.ceil(count / SITES_PER_COMPANY)),
    )
    return [...new Set(numbers)].map((number) => take(toCompany(number, site, seed)))
  })
  return { all: [...known.values()], bySite }
}

function toUnit(number: number, country: string, { iso3, place }: Site): Operator {
  const id = `u-${country}-in-${iso3}-${number}`.toLowerCase()
  const name =
    country === 'USA' ? `US Sustainment Detachment ${iso3} ${number}` : `${iso3} Maintenance Command ${number}`
  return {
    id,
    name: `${name} (${place.name})`,
    kind: 'MILITARY',
    iso3: country,
    parentName: country === 'USA' ? 'US forces' : 'Armed forces',
  }
}

/** A company takes its name from the trade and town of the first site that names it. */
function toCompany(number: number, { iso3, domains, place }: Site, seed: number): Operator {
  const trade = domains[0] ?? 'GROUND'
  const id = `p-${iso3}-${TRADES[trade]}-${number}`.toLowerCase()
  const random = toRandom(seed, id)
  const parentName = random.chance(SHARE_UNDER_COVERED_NATION)
    ? `Eastern Harbor Holding ${number} (China)`
    : random.chance(SHARE_OF_PARENTS)
      ? `${iso3} ${TRADES[trade]} Group ${(number % 9) + 1}`
      : null
  return { id, name: `${place.name} ${TRADES[trade]} Works ${number}`, kind: 'COMPANY', iso3, parentName }
}

/** The units among them as the reference file would record them. */
export const toMilitaryUnits = (
  { all, bySite }: Operators,
  sites: readonly Site[],
): ReferenceNetwork['militaryUnits'] => {
  const theaterOf = new Map(
    bySite.flatMap((operators, index) => operators.map(({ id }) => [id, sites[index]?.theaterCode ?? null] as const)),
  )
  return all
    .filter(({ kind }) => kind === 'MILITARY')
    .map(({ id, name, iso3, parentName }) => ({
      id,
      name,
      country: iso3,
      parent: parentName ?? '',
      theater: theaterOf.get(id) ?? null,
      ...GENERATED_RECORD,
    }))
}

export const toPartnerTable = ({ all }: Operators): Table => ({
  name: 'partners.partner',
  columns: [
    ...['id', 'name', 'kind', 'country_iso3', 'parent_name', 'parent_id', 'ncage', 'aliases', 'note', 'search_text'],
    ...GENERATED_COLUMNS,
  ],
  rows: all.map(({ id, name, kind, iso3, parentName }): CopyRow => [
    ...[id, name, kind, iso3, parentName, null, null, [], null, `${id}\n${name}`],
    ...GENERATED_VALUES,
  ]),
})

export const toSiteOperatorTable = (sites: readonly Site[], { bySite }: Operators): Table => ({
  name: 'partners.site_operator',
  columns: ['site_id', 'partner_id', 'position'],
  rows: sites.flatMap((site) => (bySite[site.index] ?? []).map(({ id }, position): CopyRow => [site.id, id, position])),
})
