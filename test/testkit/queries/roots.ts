import { ADMIN } from '../principals.ts'
import { toWholeSelection } from '../whole-selection.ts'
import type { TestQuery } from './query.ts'

/** Every field of the root but repairOptions, with all its arguments and, for short lists, all that it gives. */
export const ROOT_QUERIES: readonly TestQuery[] = [
  { about: 'theaters, whole', query: `{ theaters { ${toWholeSelection('Theater', ['Source'])} } }` },
  { about: 'one theater', query: '{ theater(code: "EUCOM") { name headquarters { name country { iso3 } } } }' },
  { about: 'one country', query: '{ country(iso3: "KOR") { name theaterCode usTreatyAlly natoMember note } }' },
  { about: 'countries of a theater', query: '{ countries(theater: "SOUTHCOM") { iso3 name partOf { iso3 name } } }' },
  {
    about: 'access facts at a time',
    query:
      '{ accessFacts(country: "ECU", asOf: "2015-06") { id status kind validFrom validTo what sources { title } } }',
  },
  { about: 'command units', query: '{ commandUnits { id name parentName personnel { figure who } caution } }' },
  { about: 'notes on theaters', query: '{ theaterNotes { id text confidence } }' },
  { about: 'one site, whole', query: `{ site(id: "kor-hanwha-geoje") { ${toWholeSelection('Site', ['Dock'])} } }` },
  {
    about: 'sites by filter',
    query: `query ($filter: SiteFilter, $first: Int) {
      sites(filter: $filter, first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name } } } }`,
    variables: { filter: { theater: 'INDOPACOM', domain: 'MARITIME', isCandidate: false }, first: 7 },
  },
  {
    about: 'sites near a point',
    query: `{ sites(filter: { near: { latitude: 35.1, longitude: 129, withinKm: 500 } }) {
      nodes { id distanceKm(latitude: 35.1, longitude: 129) } } }`,
  },
  { about: 'one partner, whole', query: `{ partner(id: "p-hanwha-ocean") { ${toWholeSelection('Partner')} } }` },
  {
    about: 'partners by filter',
    query:
      '{ partners(filter: { country: "JPN", kind: COMPANY, search: "mitsu" }) { nodes { id name aliases } totalCount } }',
  },
  {
    about: 'agreements with their state at a time',
    query: '{ agreements(type: MSRA, asOf: "2025") { id signed state(asOf: "2025-06-01") party { id name } } }',
  },
  { about: 'changes of ownership', query: `{ ownershipEvents { ${toWholeSelection('OwnershipEvent')} } }` },
  { about: 'one system, whole', query: `{ system(id: "t-ake") { ${toWholeSelection('System', ['Asset'])} } }` },
  {
    about: 'systems by name',
    query: '{ systems(search: "burke", category: SHIP) { nodes { id designation dimensions { beamM } } } }',
  },
  {
    about: 'what names mean',
    query: `{ ship: resolveSystem(name: "USNS Wally Schirra") { ...what } family: resolveSystem(name: "F-35") { ...what }
        nothing: resolveSystem(name: "T-AKF 8") { ...what } }
      fragment what on SystemResolution {
        __typename
        ... on SystemFound { system { id } asset { hullNumber } matchedAs }
        ... on AmbiguousSystemName { candidates { id } }
        ... on UnknownSystemName { suggestions { id } }
      }`,
  },
  {
    about: 'places by code, by name and by neither',
    query: `{ code: places(search: "rkpk") { ${toWholeSelection('Place')} } name: places(search: "bus", first: 3) { code kind }
        nothing: places(search: "???") { code } }`,
  },
  { about: 'events', query: '{ events(first: 5) { nodes { cloudEvent } hasMore hasGap } }' },
  {
    about: 'webhooks with their deliveries',
    query: '{ webhooks(first: 5) { totalCount nodes { id url deliveries(state: DEAD) { totalCount } } } }',
    as: ADMIN,
  },
  {
    about: 'capabilities by filter',
    query: `{ capabilities(filter: { minimumEvidence: CONTRACTED, level: DEPOT, includeEnded: false }, first: 5) {
      totalCount nodes { id levels basis asOf } } }`,
  },
  {
    about: 'maintenance events',
    query: `{ maintenanceEvents(system: "t-ake") { ${toWholeSelection('MaintenanceEvent')} } }`,
  },
  { about: 'programs, whole', query: `{ programs { ${toWholeSelection('Program', ['ProgramGoal'])} } }` },
  { about: 'one program', query: '{ program(id: "pg-tmpi") { name goals { target byFiscalYear } } }' },
  { about: 'goals of a fiscal year', query: '{ goals(fiscalYear: 2027) { metric target program { name } } }' },
  { about: 'courses', query: '{ courses { id name content place } }' },
  { about: 'exercises', query: '{ exercises { id name start end country { iso3 } places units } }' },
  { about: 'state partnerships', query: '{ statePartnerships { state country { iso3 } since lineOfEffort } }' },
  { about: 'centers of excellence', query: '{ centersOfExcellence { id name status focus announcedForFiscalYear } }' },
  { about: 'legal rules on a day', query: `{ legalRules(asOf: "2026-01-01") { ${toWholeSelection('LegalRule')} } }` },
  { about: 'one legal rule', query: '{ legalRule(id: "la-8680-a1") { cite effect history { law date } } }' },
  {
    about: 'repair requests',
    query: '{ repairRequests(first: 5) { nodes { id state } totalCount pageInfo { hasNextPage } } }',
    as: ADMIN,
  },
  { about: 'the columns of a file of capacity', query: '{ capacityTemplate }' },
  {
    about: 'an audit trail',
    query: '{ auditTrail(organisation: "p-hanwha-ocean") { nodes { hash } pageInfo { hasNextPage } } }',
    as: ADMIN,
  },
  {
    about: 'what the data says of itself',
    query: `{ referenceData { ${toWholeSelection('ReferenceData', ['Source'])} } }`,
  },
]
