import { readReferenceNetwork } from '../../reference/read.ts'
import type { ReferenceList } from '../../reference/schema.ts'
import { findDropped, type Form, type Given } from '../testkit/find-dropped.ts'
import { startNetwork } from '../testkit/network.ts'
import { toWholeSelection } from '../testkit/whole-selection.ts'

/** Where a list of the file is read: a field of the root, or of what it gives, and which records stand within one. */
interface Place {
  root: string
  type: string
  /** The list stands in this field of each record of the root. */
  within?: string
  whole?: string[]
  isPaged?: boolean
}

const PLACES: Record<ReferenceList, Place> = {
  theaters: { root: 'theaters', type: 'Theater' },
  theaterNotes: { root: 'theaterNotes', type: 'TheaterNote' },
  countries: { root: 'countries', type: 'Country' },
  militaryUnits: { root: 'commandUnits', type: 'CommandUnit' },
  industrialPartners: { root: 'partners', type: 'Partner', isPaged: true },
  ownershipEvents: { root: 'ownershipEvents', type: 'OwnershipEvent' },
  sites: { root: 'sites', type: 'Site', whole: ['Capability', 'Dock'], isPaged: true },
  candidateSites: { root: 'sites', type: 'Site', whole: ['Capability', 'Dock'], isPaged: true },
  accessLocations: { root: 'countries', within: 'accessLocations', type: 'AccessLocation' },
  systems: { root: 'systems', type: 'System', whole: ['Asset'], isPaged: true },
  agreements: { root: 'agreements', type: 'Agreement' },
  maintenanceEvents: { root: 'maintenanceEvents', type: 'MaintenanceEvent' },
  programmes: { root: 'programs', type: 'Program', whole: ['ProgramGoal'] },
  sppPairings: { root: 'statePartnerships', type: 'StatePartnership' },
  exercises: { root: 'exercises', type: 'Exercise' },
  accessFacts: { root: 'accessFacts', type: 'AccessFact' },
  legalRules: { root: 'legalRules', type: 'LegalRule' },
  seedDiscrepancies: { root: 'referenceData', within: 'seedDiscrepancies', type: 'SeedDiscrepancy' },
  sources: { root: 'referenceData', within: 'sources', type: 'Source' },
}

const list = (value: unknown): Given[] => (Array.isArray(value) ? (value as Given[]) : [])

/** The file has the id of a partner or unit that is recorded, or the name of one that is not. */
const idOrName =
  (record: string, name: string): Form =>
  (given, recorded) =>
    /^[pu]-/.test(String(recorded)) ? given[record] : given[name]

/** The file has unit and currency in the field's name. */
const sum =
  (unit: string, currency: string): Form =>
  ({ value }) => {
    const [given] = list([value])
    return given?.['unit'] === unit && given['currency'] === currency ? given['amount'] : undefined
  }

/** What stands under another name or in another form, each for its reason. */
const FORMS: Record<string, Form> = {
  // Ids of records become the records: clients can read on.
  sourceIds: 'sources',
  positionSourceIds: 'positionSources',
  operatorIds: 'operators',
  siteIds: 'sites',
  hqSourceIds: 'headquarters.sources',
  // Values that belong together stand together.
  'theaters.hq': 'headquarters.name',
  'theaters.hqCountry': 'headquarters.country',
  'theaters.hqLat': 'headquarters.latitude',
  'theaters.hqLon': 'headquarters.longitude',
  'agreements.valueUsdMillion': sum('MILLION', 'USD'),
  'agreements.valueEurMillion': sum('MILLION', 'EUR'),
  'agreements.valueKrwBillion': sum('BILLION', 'KRW'),
  // Keys are called by what they are.
  'theaters.id': 'code',
  'countries.id': 'iso3',
  // Names without abbreviations, and the same name for the same thing in all subgraphs.
  lat: 'latitude',
  lon: 'longitude',
  'ownershipEvents.stakePct': 'stakePercent',
  'maintenanceEvents.instance': 'assetName',
  'sources.kind': 'confidence',
  'meta.enums': 'terms',
  // A theater that has no record, such as NORTHCOM, has a code all the same.
  'countries.theater': 'theaterCode',
  'accessLocations.theater': 'theaterCode',
  'countries.partOf': 'partOfIso3',
  // A site's capability is a record of its own; so is a ship of a class.
  'sites.supportedSystems': 'capabilities',
  'candidateSites.supportedSystems': 'capabilities',
  'systems.instances': ({ assets }) => list(assets).map((asset) => asset['recordedAs']),
  // Empty in the file means that nobody wrote it down, which the API says with null.
  'systems.operators': ({ operators }, recorded) => (recorded === '' && operators === null ? '' : operators),
  // Bodies with a record are given as the record, others by name.
  'militaryUnits.parent': idOrName('parent', 'parentName'),
  'industrialPartners.parent': idOrName('parent', 'parentName'),
  'agreements.party': idOrName('party', 'partyName'),
  'agreements.counterparty': idOrName('counterparty', 'counterpartyName'),
  'ownershipEvents.target': ({ targetPartner, targetSite }) => targetPartner ?? targetSite,
  'ownershipEvents.acquirers': ({ acquirers, acquirerPartners }) => [...list(acquirerPartners), ...list(acquirers)],
  'programmes.partners': ({ partners }) => list(partners).flatMap(({ partner, name }) => [partner, name]),
  // Aims in words and aims that are counted share a list in the file.
  'programmes.goals': ({ goals, textGoals }) => [...list(textGoals), ...list(goals)],
}

const recorded = readReferenceNetwork()
const sources = new Map(recorded.sources.map(({ kind, ...source }) => [source.id, { ...source, confidence: kind }]))

/** The record with its sources in place of their ids, as every record of the API carries them. */
const withSources = (record: object): unknown =>
  JSON.parse(JSON.stringify(record), (field, value: unknown) =>
    /sourceIds$/i.test(field) ? (value as string[]).map((id) => sources.get(id)) : value,
  )

const network = await startNetwork()
afterAll(() => network.stop())

interface Page {
  nodes: Given[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

async function readAll({ root, type, within, whole = [], isPaged }: Place): Promise<Given[]> {
  const selection = toWholeSelection(type, [...whole, 'Source'])
  if (isPaged) return readPages(root, selection)
  const { found } = await network.ask<{ found: Given | Given[] }>(
    `{ found: ${root} { ${within ? `${within} { ${selection} }` : selection} } }`,
  )
  return within ? [found].flat().flatMap((record) => list(record[within])) : list(found)
}

async function readPages(root: string, selection: string, after: string | null = null): Promise<Given[]> {
  const query = `query ($after: String) {
    page: ${root}(first: 200, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`
  const { page } = await network.ask<{ page: Page }>(query, { after })
  const { hasNextPage, endCursor } = page.pageInfo
  return [...page.nodes, ...(hasNextPage ? await readPages(root, selection, endCursor) : [])]
}

const idOf = (given: Given): unknown => given['id'] ?? given['iso3'] ?? given['code']

describe('the reference data through the API', () => {
  it.each(Object.keys(recorded).filter((name) => name !== 'meta') as ReferenceList[])(
    'is whole: every leaf of %s is there',
    async (name) => {
      const given = new Map((await readAll(PLACES[name])).map((record) => [idOf(record), record]))
      const dropped = recorded[name].flatMap((record) =>
        findDropped(withSources(record), given.get(record.id), `${name}[${record.id}]`, FORMS),
      )
      expect(dropped).toEqual([])
    },
  )

  it('is whole: every leaf of what the file says of itself is there', async () => {
    const { given } = await network.ask<{ given: Given }>(
      `{ given: referenceData { ${toWholeSelection('ReferenceData')} } }`,
    )
    expect(findDropped(recorded.meta, given, 'meta', FORMS)).toEqual([])
  })

  it('tells candidate sites from others', async () => {
    const { core, candidates } = await network.ask<Record<'core' | 'candidates', { nodes: { id: string }[] }>>(
      `{ core: sites(filter: { isCandidate: false }, first: 200) { nodes { id } }
         candidates: sites(filter: { isCandidate: true }, first: 200) { nodes { id } } }`,
    )
    const ids = (sites: { id: string }[]): string[] => sites.map(({ id }) => id).sort()
    expect([ids(core.nodes), ids(candidates.nodes)]).toEqual([ids(recorded.sites), ids(recorded.candidateSites)])
  })

  it('would be found wanting if a field, an entry or a record were left out', async () => {
    const [given] = await readAll(PLACES.theaters)
    const record = { ...recorded.theaters.find(({ id }) => id === given?.['code']), added: { depthM: 3, of: ['a'] } }
    const path = 'theaters[x]'
    expect(findDropped(record, given, path, FORMS)).toEqual([`${path}.added.depthM`, `${path}.added.of[0]`])
    expect(findDropped({ sourceIds: ['S000'] }, { sources: [] }, path, FORMS)).toEqual([`${path}.sourceIds[0]`])
    expect(findDropped({ name: 'a', note: null }, undefined, path, FORMS)).toEqual([`${path}.name`])
    expect(findDropped({ nuclear: null }, { nuclear: false }, path, FORMS)).toEqual([`${path}.nuclear`])
  })
})
