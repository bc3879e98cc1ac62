import type { CopyRow, Table } from './copy-rows.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom } from './random.ts'
import type { Site } from './sites.ts'

export interface Dock {
  id: string
  position: number
  name: string
  type: 'GRAVING' | 'FLOATING'
  lengthM: number
  widthM: number
  /** Null: not recorded, as of most docks of the reference network. */
  depthM: number | null
}

/** Share of the sites of a kind that have docks on record. */
const SHARE_WITH_DOCKS: Partial<Record<Site['kind'], number>> = {
  SHIPYARD: 0.6,
  SHIP_REPAIR_FACILITY: 0.6,
  NAVAL_BASE_MAINTENANCE: 0.4,
  BOAT_REPAIR: 0.3,
}

export function toDocks(site: Site, seed: number): Dock[] {
  const random = toRandom(seed, `docks ${site.index}`)
  if (!random.chance(SHARE_WITH_DOCKS[site.kind] ?? 0)) return []
  const count = random.weigh([[1, 70] as const, [2, 20] as const, [3, 10] as const])
  return Array.from({ length: count }, (_, index): Dock => {
    const type = random.chance(0.75) ? 'GRAVING' : 'FLOATING'
    const lengthM = site.kind === 'BOAT_REPAIR' ? random.int(40, 110) : random.int(110, 400)
    return {
      id: `${site.id}/dock-${index + 1}`,
      position: index + 1,
      name: `${type === 'GRAVING' ? 'Dock' : 'Floating Dock'} No. ${index + 1}`,
      type,
      lengthM,
      // Of the docks on record a width is between an eighth and a quarter of the length.
      widthM: Math.round(lengthM * (0.13 + random.next() * 0.11)),
      depthM: random.chance(0.6) ? Math.round((6 + lengthM / 60 + random.next() * 4) * 10) / 10 : null,
    }
  })
}

export const toDockTable = (sites: readonly Site[], seed: number): Table => ({
  name: 'sites.dock',
  columns: [
    'id',
    'site_id',
    'position',
    'name',
    'type',
    'length_m',
    'width_m',
    'depth_m',
    'note',
    ...GENERATED_COLUMNS,
  ],
  rows: toDockRows(sites, seed),
})

function* toDockRows(sites: readonly Site[], seed: number): Generator<CopyRow> {
  for (const site of sites)
    for (const { id, position, name, type, lengthM, widthM, depthM } of toDocks(site, seed))
      yield [id, site.id, position, name, type, lengthM, widthM, depthM, null, ...GENERATED_VALUES]
}
