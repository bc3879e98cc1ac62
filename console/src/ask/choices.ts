import type { Evidence, MaintenanceLevel, RepairOptionOrder, WorkKind } from '../generated/operations.ts'
import type { Choice } from '../parts/fields.tsx'

const toChoices = <Value extends string>(words: Readonly<Record<Value, string>>): Choice[] =>
  Object.entries<string>(words).map(([value, text]) => ({ value, words: text }))

/** Words of the schema's own descriptions, in the order in which they are asked for. */
export const workKinds = toChoices<WorkKind>({
  VOYAGE_REPAIR: 'Voyage repair',
  EMERGENT_REPAIR: 'Emergent repair',
  PLANNED_MAINTENANCE: 'Planned maintenance',
  OVERHAUL: 'Overhaul',
  MODERNIZATION: 'Modernization',
  BATTLE_DAMAGE_REPAIR: 'Battle damage repair',
})

export const levels = toChoices<MaintenanceLevel>({
  FIELD: 'Field',
  BELOW_DEPOT_SUSTAINMENT: 'Below depot',
  DEPOT: 'Depot',
  TRAINING: 'Training of maintainers',
})

export const parts: readonly Choice[] = [{ value: 'COMPONENTS', words: 'Components taken off it' }]

/** The weakest that still counts; CANDIDATE is what is meant by none. */
export const evidences = toChoices<Exclude<Evidence, 'CANDIDATE'>>({
  PERFORMED: 'Done there',
  CONTRACTED: 'Under contract, or stronger',
  ASSIGNED: 'Assigned, or stronger',
  PLANNED: 'Planned, or stronger',
})

export const orders = toChoices<Exclude<RepairOptionOrder, 'VERDICT' | 'SITE_ID'>>({
  EXPECTED_COMPLETION: 'Complete first',
  TRANSIT_DAYS: 'Shortest way',
  EVIDENCE: 'Strongest evidence',
  OPEN_POINTS: 'Fewest points to clear',
})

export const operators: readonly Choice[] = ['US Navy', 'MSC', 'US Coast Guard'].map((value) => ({
  value,
  words: value === 'MSC' ? 'Military Sealift Command' : value,
}))

export const yesOrNo: readonly Choice[] = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No' },
]
