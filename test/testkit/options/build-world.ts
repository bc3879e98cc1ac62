import type { Evidence, Level, SiteFacts, SystemFacts, WorkKind } from '../../../subgraphs/options/domain/facts.ts'
import type { Passage } from '../../../subgraphs/options/domain/transit.ts'
import type { Question } from '../../../subgraphs/options/domain/question.ts'
import { buildQuestion } from './build-question.ts'
import {
  buildAccessFact,
  buildAgreement,
  buildCapability,
  buildDock,
  buildEvent,
  buildOperator,
  buildOwnershipEvent,
  buildPassage,
  buildWorkCenter,
  undated,
} from './build-records.ts'
import {
  australia,
  buildSite,
  ecuador,
  guam,
  india,
  japan,
  korea,
  northernMarianas,
  turkey,
  usa,
} from './build-site.ts'
import {
  attackSubmarine,
  cutter,
  destroyer,
  fighterEngine,
  helicopter,
  littoralShip,
  radio,
  supplyShip,
  unmarkedShip,
} from './build-system.ts'

export interface Chance {
  pick: <T>(choices: readonly T[]) => T
  /** Each of them or not. */
  some: <T>(choices: readonly T[]) => T[]
  shuffle: <T>(items: readonly T[]) => T[]
}

/** The same numbers for the same seed on any day, so that a failure can be seen again (mulberry32). */
export function buildChance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    pick<T>(choices: readonly T[]): T {
      const chosen = choices[Math.floor(next() * choices.length)]
      if (chosen === undefined) throw new Error('nothing to pick from')
      return chosen
    },
    some: (choices) => choices.filter(() => next() < 0.4),
    shuffle: (items) =>
      items
        .map((item) => ({ item, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item),
  }
}

const systems = [
  destroyer,
  supplyShip,
  cutter,
  littoralShip,
  attackSubmarine,
  unmarkedShip,
  helicopter,
  fighterEngine,
  radio,
]
const levels: readonly Level[] = ['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']
const grounds: readonly Evidence[] = ['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE']
const kinds: readonly WorkKind[] = ['VOYAGE_REPAIR', 'PLANNED_MAINTENANCE', 'OVERHAUL', 'BATTLE_DAMAGE_REPAIR']
const dates = [null, '2012-2016', '2018', '2021-03', '2025-11-30', '2028'] as const
const metres = [null, 12, 40, 300, 400]
const statuses = ['OPEN', 'LIMITED', 'CLOSED', 'AGREED', 'RATIFIED', 'IMPROVING', 'AUXILIARIES_ONLY'] as const

export interface World {
  question: Question
  sites: SiteFacts[]
}

/** A question of any kind and a theater of any kind, twelve sites in it. */
export function buildWorld(chance: Chance): World {
  const system = chance.pick(systems)
  return {
    question: buildAnyQuestion(chance, system),
    sites: Array.from({ length: 12 }, (_, index) => buildAnySite(chance, `site-${index + 10}`, system)),
  }
}

const NO_WAY: Passage = { kind: 'NO_WAY', reason: 'The strait is shut.', openedBy: ['Strait of Malacca'] }
const NOT_KNOWN: Passage = { kind: 'UNKNOWN', reason: 'No position is on record.' }

const buildAnyQuestion = ({ pick }: Chance, system: SystemFacts): Question =>
  buildQuestion({
    system,
    owner: pick(['USA', 'USA', 'USA', 'KOR', 'COL']),
    level: pick([null, null, null, null, ...levels]),
    kind: pick([null, ...kinds]),
    part: pick(['WHOLE', 'WHOLE', 'WHOLE', 'COMPONENTS']),
    plannedDays: pick([null, 10, 21, 22, 240]),
    docking: pick([true, false, false]),
    hostileDamage: pick([null, null, true, false]),
    origin: pick(['Busan', null]),
    readyOn: pick(['2015-06-01', '2024-12-22', '2026-06-01', '2032-02-29']),
    neededBy: pick([null, '2033-01-01']),
    minimumEvidence: pick(['CANDIDATE', 'CANDIDATE', 'CANDIDATE', 'ASSIGNED']),
    vessel: {
      homeport: pick([null, 'USA', 'GUM', 'MNP', 'JPN']),
      deployed: pick([null, true, false]),
      plannedHomeportChange: pick([null, '2026', '2027-03', '2027-03-15']),
      forwardDeployedSince: pick([null, '2014', '2024-05']),
    },
  })

function buildAnySite({ pick, some }: Chance, id: string, system: SystemFacts): SiteFacts {
  const named = pick([system, system, system, system, system, system, pick(systems)])
  return buildSite({
    id,
    country: pick([usa, guam, northernMarianas, korea, korea, japan, india, ecuador, turkey, australia]),
    levels: some(levels),
    status: pick(['OPERATING', 'OPERATING', 'OPERATING', 'OPERATING', 'OPERATING', 'PLANNED', 'ANNOUNCED']),
    rsfRelation: pick(['CANDIDATE', 'CANDIDATE', 'US_FACILITY_IN_THEATER']),
    docks: some([1, 2]).map((number) =>
      buildDock({ id: `${id}-${number}`, lengthM: pick(metres), widthM: pick(metres), depthM: pick(metres) }),
    ),
    operators: some([buildOperator(), buildOperator({ id: 'other', countryIso3: pick(['KOR', 'KOR', 'KOR', 'CHN']) })]),
    ownershipEvents: some([buildOwnershipEvent()]),
    agreements: [
      ...some([buildAgreement(), buildAgreement({ ...undated, id: 'undated' })]),
      ...some([buildAgreement({ id: 'contract', type: 'CONTRACT', systemIds: [system.id], validTo: '2027' })]),
    ],
    events: some([buildEvent({ systemId: system.id }), buildEvent({ id: 'second', availability: null })]),
    capacityIsShown: true,
    workCenters: some([
      buildWorkCenter({ id: `${id}/bays`, siteId: id, domains: system.domains }),
      buildWorkCenter({
        id: `${id}-1`,
        siteId: id,
        kind: 'NAMED',
        dockId: `${id}-1`,
        free: [],
        publishedTo: pick([null, '2033-01-01']),
      }),
    ]),
    passage: pick([null, null, null, buildPassage(12.5), buildPassage(3), NO_WAY, NOT_KNOWN]),
    accessFacts: pick([[], [], some(statuses)]).map((status) =>
      buildAccessFact({ status, kind: pick(['POLITICAL', 'AGREEMENT']) }),
    ),
    capabilities: pick([[], [1], [1], [1], [1, 2]]).map((number) =>
      buildCapability(
        {
          id: `${id}-${number}`,
          siteId: id,
          levels: pick([[], some(levels), ['FIELD', 'DEPOT']]),
          basis: pick(grounds),
          asOf: pick(dates),
          workKinds: pick([[], [], [], [], ['VOYAGE_REPAIR']]),
          scope: pick([[], [], [], [], ['COMPONENTS']]),
          owners: pick([[], [], [], [], ['KOR']]),
          workforce: pick([null, null, 'US_GOVERNMENT_OR_US_CONTRACTOR']),
          ended: pick([false, false, false, false, false, true]),
        },
        named,
      ),
    ),
  })
}
