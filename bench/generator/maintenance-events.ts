import type { ReferenceSystem } from '../../reference/schema.ts'
import { toAssetId } from '../../subgraphs/capacity/domain/asset-id.ts'
import { toCapabilities, type Suitable } from './capabilities.ts'
import type { CopyRow, Table } from './copy-rows.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import type { Operators } from './operators.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom } from './random.ts'
import type { Site } from './sites.ts'

/** Of the records of work that was done, how many have cases on record. */
const SHARE_WITH_EVENTS = 0.06
const SHARE_COMPLETED = 0.8
/** Days that work on a system of the category takes, at least and at most. */
const PLANNED_DAYS: Record<ReferenceSystem['category'], readonly [number, number]> = {
  SHIP: [20, 200],
  AIRCRAFT: [30, 240],
  GROUND_VEHICLE: [10, 90],
  MISSILE: [20, 90],
  ENGINE: [20, 120],
  COMMUNICATIONS: [5, 45],
  COMPONENT: [10, 60],
}
const AVAILABILITIES = ['ROH', 'VOYAGE_REPAIR', 'STMP', 'SMP', 'SIA'] as const

export const toMaintenanceEventTable = (
  sites: readonly Site[],
  operators: Operators,
  suitable: Suitable,
  size: NetworkSize,
): Table => ({
  name: 'capacity.maintenance_event',
  columns: [
    ...['id', 'site_id', 'system_id', 'partner_id', 'asset_name', 'asset_id', 'availability', 'awarded'],
    ...['planned_induction', 'inducted', 'planned_completion', 'planned_duration_text', 'planned_days'],
    ...['planned_days_are_approximate', 'completed', 'duration_days', 'work_items', 'growth', 'note'],
    ...GENERATED_COLUMNS,
  ],
  rows: toRows(sites, operators, suitable, size),
})

function* toRows(
  sites: readonly Site[],
  operators: Operators,
  suitable: Suitable,
  size: NetworkSize,
): Generator<CopyRow> {
  const today = toDayNumber(size.today)
  for (const site of sites) {
    const random = toRandom(size.seed, `events ${site.index}`)
    const systems = new Map(suitable.systemsAt(site).map((system) => [system.id, system]))
    const partnerId = operators.bySite[site.index]?.find(({ kind }) => kind === 'COMPANY')?.id ?? null
    let number = 0
    for (const { systemId, basis } of toCapabilities(site, suitable, size)) {
      if (basis !== 'PERFORMED' || !random.chance(SHARE_WITH_EVENTS)) continue
      const system = systems.get(systemId)
      if (system === undefined) continue
      const [shortest, longest] = PLANNED_DAYS[system.category]
      for (let left = random.int(1, 4); left > 0; left -= 1) {
        number += 1
        const asset = system.instances === undefined ? null : random.pick(system.instances)
        const plannedDays = random.int(shortest, longest)
        const days = Math.max(1, Math.round(plannedDays * (0.9 + random.next() * 0.6)))
        const inducted = today - random.int(longest * 2, 6 * 365)
        const isCompleted = random.chance(SHARE_COMPLETED)
        yield [
          ...[`ev-${site.id}-${number}`, site.id, systemId, partnerId, asset, asset === null ? null : toAssetId(asset)],
          ...[system.category === 'SHIP' ? random.pick(AVAILABILITIES) : null, toDay(inducted - 60).slice(0, 7)],
          ...[null, toDay(inducted), toDay(inducted + plannedDays), `${plannedDays} days`, plannedDays, false],
          ...[isCompleted ? toDay(inducted + days) : null, isCompleted ? days : null, null, null, null],
          ...GENERATED_VALUES,
        ]
      }
    }
  }
}
