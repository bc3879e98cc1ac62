import type {
  AccessFactFacts,
  AgreementFacts,
  CapabilityFacts,
  DockFacts,
  FreeSpan,
  MaintenanceEventFacts,
  OperatorFacts,
  OwnershipEventFacts,
  SystemFacts,
  WorkCenterFacts,
} from '../../../subgraphs/options/domain/facts.ts'
import type { Passage } from '../../../subgraphs/options/domain/transit.ts'
import { buildSource, destroyer } from './build-system.ts'

/** A recent depot overhaul, publicly reported, of the system. */
export const buildCapability = (
  facts: Partial<CapabilityFacts> = {},
  system: SystemFacts = destroyer,
): CapabilityFacts => ({
  id: `capability-${system.id}`,
  siteId: 'yard',
  systemId: system.id,
  systemDesignation: system.designation,
  systemCategory: system.category,
  systemFsc: system.fsc,
  systemIsCategory: system.isCategory,
  isDeclared: false,
  systemNuclear: system.nuclear,
  levels: ['DEPOT'],
  basis: 'PERFORMED',
  asOf: '2025',
  scope: [],
  workKinds: [],
  workforce: null,
  owners: [],
  ended: false,
  note: null,
  sources: [buildSource('capability')],
  ...facts,
})

/** Bays for ships that are free for all of 2027. */
export const buildWorkCenter = (facts: Partial<WorkCenterFacts> = {}): WorkCenterFacts => ({
  id: 'yard/bays',
  siteId: 'yard',
  kind: 'FUNGIBLE',
  name: 'Bays',
  dockId: null,
  domains: ['MARITIME'],
  free: [buildFreeSpan()],
  publishedTo: '2028-01-01',
  isIllustrative: false,
  expiredOn: null,
  ...facts,
})

export const buildFreeSpan = (facts: Partial<FreeSpan> = {}): FreeSpan => ({
  from: '2027-01-01',
  to: '2028-01-01',
  commitment: 'FIRM',
  provenance: 'REPORTED',
  publishedAt: '2026-05-20T00:00:00.000Z',
  expiresOn: null,
  ...facts,
})

/** A way over water of the given days. */
export const buildPassage = (days: number): Passage => ({
  kind: 'WAY',
  transit: {
    mode: 'SEA',
    selfDeployed: true,
    distanceKm: days * 600,
    days,
    via: [],
    line: [],
    assumptions: ['Speed 25 km/h.'],
  },
})

export const buildDock = (facts: Partial<DockFacts> = {}): DockFacts => ({
  id: 'dock',
  siteId: 'yard',
  name: 'Dock 1',
  type: 'GRAVING',
  lengthM: 300,
  widthM: 60,
  depthM: 12,
  note: null,
  sources: [buildSource('dock')],
  ...facts,
})

export const buildOperator = (facts: Partial<OperatorFacts> = {}): OperatorFacts => ({
  siteId: 'yard',
  id: 'operator',
  name: 'Yard Company',
  kind: 'COMPANY',
  countryIso3: 'KOR',
  parentName: null,
  sources: [buildSource('operator')],
  ...facts,
})

/** A master agreement with the term of HJ's: five years from 23 January 2026. */
export const buildAgreement = (facts: Partial<AgreementFacts> = {}): AgreementFacts => ({
  id: 'agreement',
  type: 'MSRA',
  partyName: 'Yard Company',
  counterparty: 'US Navy',
  signed: '2026-01-16',
  validFrom: '2026-01-23',
  validTo: '2031-01-22',
  termYears: null,
  status: null,
  asOf: null,
  lowQuality: false,
  siteIds: ['yard'],
  systemIds: [],
  note: null,
  sources: [buildSource('agreement')],
  ...facts,
})

/** A master agreement of which no date is known. */
export const undated = { signed: null, validFrom: null, validTo: null } as const

export const buildOwnershipEvent = (facts: Partial<OwnershipEventFacts> = {}): OwnershipEventFacts => ({
  targetId: 'operator',
  acquirers: ['Other Company'],
  acquirerCountries: ['KOR'],
  event: 'CLOSED',
  date: '2024-12',
  note: null,
  sources: [buildSource('ownership')],
  ...facts,
})

/** The one overhaul of a T-AKE in Korea that is finished: about three months planned, 191 days taken. */
export const buildEvent = (facts: Partial<MaintenanceEventFacts> = {}): MaintenanceEventFacts => ({
  id: 'event',
  siteId: 'yard',
  systemId: 't-ake',
  assetName: 'USNS Wally Schirra (T-AKE 8)',
  availability: 'ROH',
  inducted: '2024-09-02',
  completed: '2025-03-12',
  plannedDurationText: 'about three months',
  plannedDays: 90,
  durationDays: 191,
  growth: 'Rudder replaced without drawings.',
  note: null,
  sources: [buildSource('event')],
  ...facts,
})

export const buildAccessFact = (facts: Partial<AccessFactFacts> = {}): AccessFactFacts => ({
  id: `access-${facts.status ?? 'open'}`,
  countryIso3: 'KOR',
  status: 'OPEN',
  kind: 'AGREEMENT',
  validFrom: null,
  validTo: null,
  what: 'What the country allows.',
  systemIds: [],
  sources: [buildSource('access')],
  ...facts,
})
