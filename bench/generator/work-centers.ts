import type { CopyRow, Table } from './copy-rows.ts'
import { toDocks } from './docks.ts'
import type { Operators } from './operators.ts'
import type { Site } from './sites.ts'

export interface WorkCenter {
  id: string
  siteId: string
  kind: 'NAMED' | 'FUNGIBLE'
  name: string
  dockId: string | null
  domains: Site['domains']
}

const BAYS = { MARITIME: 'Berths', AIR: 'Hangar bays', GROUND: 'Vehicle bays', ELECTRONICS: 'Benches' } as const

/** Each dock by its name, and one set of bays for each domain of the site. */
export const toWorkCenters = (site: Site, seed: number): WorkCenter[] => [
  ...toDocks(site, seed).map(({ id, name }): WorkCenter => ({
    id,
    siteId: site.id,
    kind: 'NAMED',
    name,
    dockId: id,
    domains: ['MARITIME'],
  })),
  ...site.domains.map((domain): WorkCenter => ({
    id: `${site.id}/${domain.toLowerCase()}-bays`,
    siteId: site.id,
    kind: 'FUNGIBLE',
    name: BAYS[domain],
    dockId: null,
    domains: [domain],
  })),
]

export const toWorkCenterTable = (sites: readonly Site[], seed: number): Table => ({
  name: 'sites.work_center',
  columns: ['id', 'site_id', 'kind', 'name', 'dock_id', 'domains', 'provenance'],
  rows: toWorkCenterRows(sites, seed),
})

function* toWorkCenterRows(sites: readonly Site[], seed: number): Generator<CopyRow> {
  for (const site of sites)
    for (const { id, siteId, kind, name, dockId, domains } of toWorkCenters(site, seed))
      yield [id, siteId, kind, name, dockId, domains, 'ILLUSTRATIVE']
}

export const toCalendarTable = (sites: readonly Site[], { bySite }: Operators, seed: number): Table => ({
  name: 'capacity.calendar',
  columns: ['work_center_id', 'site_id', 'kind', 'organisation_id', 'theater_code'],
  rows: toCalendarRows(sites, bySite, seed),
})

function* toCalendarRows(sites: readonly Site[], bySite: Operators['bySite'], seed: number): Generator<CopyRow> {
  for (const site of sites)
    for (const { id, siteId, kind } of toWorkCenters(site, seed))
      yield [id, siteId, kind, bySite[site.index]?.[0]?.id ?? null, site.theaterCode]
}
