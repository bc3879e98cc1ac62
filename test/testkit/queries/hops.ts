import { ADMIN } from '../principals.ts'
import type { TestQuery } from './query.ts'

/** Every way from a record of one subgraph to what others know of it. */
export const HOP_QUERIES: readonly TestQuery[] = [
  {
    about: 'a site: operators, agreements, country with access, capabilities, what it has been at work on',
    query: `{ site(id: "kor-hanwha-geoje") {
      operators { name parentName commandUnit { id } }
      agreements { type party { name } counterpartyName sites { id } }
      country { name theater { name } accessFacts { what } }
      capabilities { levels basis system { designation } }
      maintenanceEvents { assetName inducted completed }
      turnaroundRecords { availability finishedCount caution }
    } }`,
  },
  {
    about: 'many sites at once, with what five subgraphs know of them',
    query: `{ sites(first: 100) { nodes {
      id theater { name } country { iso3 name usTreatyAlly } operators { name kind } agreements { type }
      capabilities { system { id designation } levels } centerOfExcellence { focus }
    } } }`,
  },
  {
    about: 'a center of excellence and its site',
    query: '{ centersOfExcellence { name site { name city docks { name } } country { name } program { name } } }',
  },
  {
    about: 'a theater: sites, coverage and what single loss would hurt most',
    query: `{ theater(code: "INDOPACOM") {
      sites(first: 50) { totalCount nodes { id name operators { name } } }
      coverage(level: DEPOT, asOf: "2026-11-21") {
        system { designation name category } siteCount strongestEvidence levels standing feasibleSites conditionalSites
        operatorCount sitesWithoutOperator countryCount countsByCode { code count } notes
        ways(first: 5) {
          site { id name city country { name } docks { name } } operators { id name country { name } } verdict evidence
        }
      }
      coverageSummary(level: DEPOT, asOf: "2026-11-21") {
        systems none withoutRecord one several notes
        worstLosses {
          kind site { id name city } partner { id name parentName } country { iso3 name usTreatyAlly }
          systemsLostCount systemsLost { id designation category } systemsLeftWithOneCount systemsLeftWithOne { id name }
        }
      }
    } }`,
  },
  {
    about: 'coverage of ships by standing, and what if',
    query: `query ($assume: ScenarioInput) { theater(code: "INDOPACOM") {
      coverage(category: SHIP, standing: ONE, asOf: "2026-11-21", assume: $assume) { system { id } ways { site { id } } }
      coverageSummary(category: SHIP, asOf: "2026-11-21", assume: $assume) { one worstLosses { kind } notes }
    } }`,
    variables: { assume: { sitesClosed: ['jpn-srf-yokosuka'], countriesWithoutAccess: ['kor'], straitsShut: [] } },
  },
  {
    about: 'a country: sites, partners, programs, partnerships, exercises',
    query: `{ country(iso3: "COL") {
      sites { id name capabilities { system { name } } } partners { name sites { name } }
      programs { name } statePartnerships { state } exercises { name system { designation } }
    } }`,
  },
  {
    about: 'a partner and all that it runs',
    query: `{ partner(id: "p-asmar") {
      name country { name } sites { name capabilities { system { name } } docks { lengthM } } agreements { type }
      maintenanceEvents { system { name } completed }
    } }`,
  },
  {
    about: 'a military operator, its unit and its places',
    query: '{ partner(id: "u-fdrmc") { name commandUnit { role theater { name } } sites { name country { name } } } }',
  },
  {
    about: 'a system: engine, ships by name, and every place that can work on it',
    query: `{ systems(search: "CH-47") { nodes {
        designation engine { designation capabilities { site { name } levels } }
        capabilities { basis site { name country { name } operators { name } } }
        agreements { type partyName } turnaroundRecords { availability caution } } }
      ship: system(id: "t-ake") { assets { name hullNumber } capabilities { site { id city } } } }`,
  },
  {
    about: 'what is free at sites, at their work centers, and by whom it is published',
    as: ADMIN,
    query: `{
      sites(filter: { theater: "INDOPACOM" }, first: 100) { nodes {
        capacity(from: "2027-01-01", to: "2028-01-01") {
          workCenter { id name kind provenance domains } from to published taken free commitment provenance publishedAt expiresOn
        }
        docks { workCenter { kind dock { name } calendar(from: "2027-01-01", to: "2027-07-01") { from to free provenance } } }
      } }
      partner(id: "p-hanwha-ocean") { publications {
        id from to bays commitment provenance publishedAt expiresOn workCenter { name site { name } }
      } }
    }`,
  },
  {
    about: 'access facts, their systems and places',
    query: '{ accessFacts { status country { name sites { id } } systems { designation } location { name } } }',
  },
  {
    about: 'changes of ownership, the sites and partners that they are about',
    query: '{ ownershipEvents { date event targetPartner { name } targetSite { name } acquirerPartners { name } } }',
  },
  {
    about: 'programs, their law, countries and partners',
    query: `{ programs { name fundingAuthorities { cite } countries { name theaterCode } figures { unit { name } value }
      partners { name partner { name } } } }`,
  },
]
