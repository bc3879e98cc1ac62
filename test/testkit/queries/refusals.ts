import { ADMIN, INTEGRATOR, STAFF } from '../principals.ts'
import type { TestQuery } from './query.ts'

const FIGURES = `{
  sites(first: 3) { nodes { name capacity(from: "2027-01-01", to: "2027-02-01") { free } } }
  partner(id: "p-hanwha-ocean") { name publications { bays } }
  auditTrail(organisation: "p-hanwha-ocean") { nodes { hash } }
}`

/** What cannot be there in a network that nobody has written to. */
export const MISSING_QUERIES: readonly TestQuery[] = [
  { about: 'a repair request that is not there', query: '{ repairRequest(id: "rr-none") { state } }', as: STAFF },
  { about: 'an import that is not there', query: '{ capacityImport(id: "none") { outcome } }', as: ADMIN },
]

/** What must be refused or find nothing, whatever the way to the subgraphs. */
export const REFUSED_QUERIES: readonly TestQuery[] = [
  ...MISSING_QUERIES,
  { about: 'a document that does not parse', query: '{ sites( }' },
  { about: 'an empty document', query: '' },
  { about: 'a mutation that there is not', query: 'mutation { sites { totalCount } }' },
  { about: 'an unknown field', query: '{ sites { nodes { id nickname } } }' },
  { about: 'an unknown argument', query: '{ sites(last: 3) { totalCount } }' },
  { about: 'an unknown enum value', query: '{ partners(filter: { kind: PRIVATE }) { totalCount } }' },
  { about: 'a required variable left out', query: 'query ($id: ID!) { site(id: $id) { id } }' },
  {
    about: 'a variable of the wrong type',
    query: 'query ($first: Int) { sites(first: $first) { totalCount } }',
    variables: { first: 'many' },
  },
  {
    about: 'a document nested too deeply',
    query: `{ sites { nodes ${'{ country { sites '.repeat(30)}{ id }${' } }'.repeat(30)} } }`,
  },
  { about: 'a negative page', query: '{ sites(first: -1) { totalCount } }' },
  { about: 'a page that is too large', query: '{ systems(first: 201) { totalCount } }' },
  { about: 'a broken cursor', query: '{ partners(after: "x") { totalCount } }' },
  {
    about: 'a broken cursor within an entity of another subgraph',
    query: '{ theater(code: "EUCOM") { name sites(after: "x") { totalCount } } }',
  },
  {
    about: 'two faults met in parallel',
    query: `{
      site(id: "kor-hanwha-geoje") { theater { sites(after: "x") { totalCount } } }
      theater(code: "EUCOM") { sites(after: "x") { totalCount } }
    }`,
  },
  {
    about: 'coverage under assumptions that mean nothing',
    query: `{ theater(code: "EUCOM") {
      name coverage(asOf: "1066-10-14", assume: { countriesWithoutAccess: ["ZZZ"] }) { standing }
    } }`,
  },
  {
    about: 'coverage of a category that there is not',
    query: '{ theater(code: "EUCOM") { coverageSummary(category: BALLOON) { none } } }',
  },
  { about: 'an impossible date', query: '{ legalRules(asOf: "2026-13-01") { id } }' },
  {
    about: 'an impossible date in a variable',
    query: 'query ($at: PartialDate) { accessFacts(asOf: $at) { id } }',
    variables: { at: '2026-02-30' },
  },
  {
    about: 'a search that is too long',
    query: 'query ($text: String) { systems(search: $text) { totalCount } }',
    variables: { text: 'x'.repeat(201) },
  },
  { about: 'a search for places that says nothing', query: '{ places(search: " ") { code } }' },
  { about: 'more places than are given', query: '{ places(search: "bus", first: 201) { code } }' },
  {
    about: 'an impossible place',
    query: '{ sites(filter: { near: { latitude: 91, longitude: 0, withinKm: 1 } }) { totalCount } }',
  },
  { about: 'figures, asked without a token', query: FIGURES },
  { about: 'figures, asked by a role that may not see them', query: FIGURES, as: INTEGRATOR },
  {
    about: 'one refusal beside what two other subgraphs answer',
    query: '{ sites(first: -1) { totalCount } theaters { code } goals { id } }',
  },
  {
    about: 'ids that nothing is recorded under',
    query: '{ site(id: "none") { id } system(id: "") { id } partner(id: "p-none") { name } }',
  },
  {
    about: 'blanks and odd letters as ids',
    query: 'query ($id: ID!) { site(id: $id) { id } theater(code: $id) { code } }',
    variables: { id: "' OR 1=1 -- \u0000 é" },
  },
]
