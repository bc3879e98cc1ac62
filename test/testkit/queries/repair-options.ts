import { MANY_OPTIONS_QUERY } from '../../../bench/many-options.ts'
import type { Principal } from '../../../subgraphs/platform/principal.ts'
import { STAFF } from '../principals.ts'
import type { TestQuery } from './query.ts'

const FINDING = `code effect message fact clearedBy rule { id cite effect } source { id title publisher year url confidence }`

/** All that an answer holds but `asOf`, the moment at which the facts were read: it differs from one answer to the next. */
const QUERY = `query ($input: RepairOptionsInput!, $first: Int, $after: String, $code: FindingCode) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      system { id designation name category dimensions { lengthM } }
      asset { id name hullNumber recordedAs }
      theater { code name headquarters { name } }
      judgedOn
      summary {
        considered feasible conditional excluded countsByCode { code count } notes
        elsewhere { site { id name country { name } } theater { name } levels evidence evidenceAsOf note }
      }
      options(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
        rank verdict level levels evidence evidenceAsOf evidenceNote evidenceSources { title }
        site { id name latitude longitude country { name theater { name } } city docks { name lengthM } agreements { type } }
        operators { id name country { name } }
        findings { ${FINDING} }
        dockFit { verdict dock lengthMarginM beamMarginM draftMarginM }
        transit { days distanceKm } earliestInduction expectedCompletion slackDays
        turnaround { basis days sampleSize minDays maxDays plannedDays caution }
        distinctions
      } } }
      excluded(first: $first, code: $code) { totalCount nodes { site { id name kind operators { name } } findings { ${FINDING} } } }
    }
    ... on UnknownSystem { asked message suggestions { id designation name } }
    ... on AmbiguousSystem { asked message candidates { id designation name } }
    ... on UnknownTheater { asked message known { code name } }
    ... on InvalidRequest { message problems { field code message } }
  }
}`

const ask = (about: string, input: object, page: object = {}, as?: Principal): TestQuery => ({
  about,
  as,
  query: QUERY,
  variables: { input: { theater: 'INDOPACOM', readyOn: '2026-12-01', ...input }, ...page },
})

/** The one question, to every kind of result. */
export const REPAIR_OPTIONS_QUERIES: readonly TestQuery[] = [
  ask('options for a ship by name, in a dock', {
    system: 'USNS Wally Schirra',
    work: { kind: 'OVERHAUL', docking: true },
  }),
  ask(
    'options with dates, to who may see what is free',
    { system: 'T-AKE 8', work: { kind: 'OVERHAUL', docking: true, plannedDays: 60 } },
    {},
    STAFF,
  ),
  ask('a page of options, and what one rule excludes', { system: 't-ake' }, { first: 3, code: 'CAPABILITY' }),
  ask('no options on the page, only counts', { system: 'T-AKE 8' }, { first: 0 }),
  ask('options for a warship under 10 USC 8680', {
    system: 'DDG 51',
    vessel: { homeport: 'USA', deployed: true },
    work: { plannedDays: 30 },
  }),
  ask('options for an engine in another theater', { system: 'AGT1500', theater: 'EUCOM', level: 'DEPOT' }),
  ask("options for a partner's helicopter, by evidence and what if", {
    system: 'CH-47F',
    owner: 'JPN',
    minimumEvidence: 'CONTRACTED',
    neededBy: '2027-06-30',
    assume: { sitesClosed: ['kor-hanwha-geoje'], countriesWithoutAccess: ['PHL'] },
    orderBy: ['EVIDENCE', 'SITE_ID'],
  }),
  ask('an unknown system', { system: 'T-AKF 8' }),
  ask('a family with several systems', { system: 'F-35' }),
  ask('an unknown theater', { system: 'T-AKE 8', theater: 'NOWHERE' }),
  ask('an invalid request', {
    system: '',
    owner: 'XYZ',
    work: { plannedDays: -1 },
    origin: { latitude: 91, longitude: 0, place: 'RKPK' },
  }),
  {
    about: 'a question with an impossible date',
    query: QUERY,
    variables: { input: { system: 'T-AKE 8', theater: 'INDOPACOM', readyOn: '2026-02-30' } },
  },
  ask('a question with a negative page', { system: 'T-AKE 8' }, { first: -1 }),
  ask('a question with a broken cursor', { system: 'T-AKE 8' }, { after: 'bm90IGEgY3Vyc29y' }),
  {
    about: 'what staff select of each option',
    query: MANY_OPTIONS_QUERY,
    variables: { input: { system: 'T-AKE 8', theater: 'INDOPACOM', readyOn: '2026-12-01' }, first: 50 },
  },
]
