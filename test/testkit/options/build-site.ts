import type { CountryFacts, SiteFacts } from '../../../subgraphs/options/domain/facts.ts'
import { buildAgreement, buildCapability, buildOperator } from './build-records.ts'
import { buildSource, helicopter } from './build-system.ts'

export const buildCountry = (iso3: string, facts: Partial<CountryFacts> = {}): CountryFacts => ({
  iso3,
  name: `Country ${iso3}`,
  usTreatyAlly: null,
  partOfIso3: null,
  note: `Note on ${iso3}.`,
  sources: [buildSource(`country ${iso3}`)],
  ...facts,
})

export const usa = buildCountry('USA')
export const guam = buildCountry('GUM', { partOfIso3: 'USA' })
export const northernMarianas = buildCountry('MNP', { partOfIso3: 'USA' })
export const korea = buildCountry('KOR', { usTreatyAlly: true })
export const japan = buildCountry('JPN', { usTreatyAlly: true })
export const india = buildCountry('IND')
export const ecuador = buildCountry('ECU')
export const turkey = buildCountry('TUR', { usTreatyAlly: true })
export const australia = buildCountry('AUS', { usTreatyAlly: true })

/** A private yard in Korea about which nothing is recorded but that it exists. */
export const buildSite = (facts: Partial<SiteFacts> = {}): SiteFacts => ({
  id: 'yard',
  name: 'The Yard',
  theaterCode: 'INDOPACOM',
  country: korea,
  sovereign: null,
  city: null,
  latitude: null,
  longitude: null,
  kind: 'SHIPYARD',
  domains: ['MARITIME'],
  levels: ['DEPOT'],
  status: 'OPERATING',
  statusReport: null,
  rsfRelation: 'CANDIDATE',
  isCandidate: false,
  docks: [],
  operators: [],
  agreements: [],
  ownershipEvents: [],
  capabilities: [],
  events: [],
  accessFacts: [],
  capacityIsShown: true,
  workCenters: [],
  passage: null,
  note: null,
  sources: [buildSource('site')],
  ...facts,
})

/** A yard with a record of the destroyer, an operator and a master agreement in force. */
export const buildWorkingYard = (facts: Partial<SiteFacts> = {}): SiteFacts =>
  buildSite({
    operators: [buildOperator()],
    agreements: [buildAgreement()],
    capabilities: [buildCapability({ siteId: facts.id ?? 'yard' })],
    ...facts,
  })

/** Shops ashore, one for each of three systems. */
export const buildShop = (system: typeof helicopter, facts: Partial<SiteFacts> = {}): SiteFacts =>
  buildSite({
    id: 'shop',
    name: 'The Shop',
    kind: 'AVIATION_DEPOT',
    domains: system.domains,
    operators: [buildOperator({ siteId: 'shop' })],
    capabilities: [buildCapability({ siteId: 'shop' }, system)],
    ...facts,
  })

export const helicopterShop = buildShop(helicopter)
