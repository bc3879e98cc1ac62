import { toDockId } from '../../../reference/dock-id.ts'
import { judgeTheaters } from '../../../reference/judge-theater.ts'
import type { LoadReference } from '../../../reference/load-reference.ts'
import { provenanceOf } from '../../../reference/provenance.ts'
import type { ReferenceSite } from '../../../reference/schema.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'
import { fold } from '../domain/fold.ts'
import { toPortIndexEntry } from './port-index-entry.ts'

export const loadReference: LoadReference = async (client, network, capacity) => {
  const toProvenance = provenanceOf(network)
  const judgeTheater = judgeTheaters(network)
  const toRow = (site: ReferenceSite, isCandidate: boolean) => {
    const { theaterCode, basis } = judgeTheater(site)
    return {
      id: site.id,
      name: site.name,
      theater_code: theaterCode,
      theater_basis: basis,
      country_iso3: site.country,
      city: site.city,
      latitude: site.lat,
      longitude: site.lon,
      position_precision: site.positionPrecision.toUpperCase(),
      position_sources: toProvenance({ ...site, sourceIds: site.positionSourceIds }).sources,
      unlocode: site.unlocode,
      icao: site.icao,
      kind: site.kind,
      domains: site.domains,
      levels: site.levels,
      rsf_relation: site.rsfRelation,
      status: site.status,
      is_candidate: isCandidate,
      organisation_id: site.operatorIds[0] ?? null,
      note: site.note,
      world_port_index: site.worldPortIndex ? toPortIndexEntry(site.worldPortIndex, toProvenance) : null,
      search_text: [site.name, site.city, site.id, site.unlocode, site.icao]
        .flatMap((text) => (text === null ? [] : [fold(text)]))
        .join('\n'),
      ...toProvenance(site),
    }
  }
  await syncRows(
    client,
    'sites.site',
    ['id'],
    [...network.sites.map((site) => toRow(site, false)), ...network.candidateSites.map((site) => toRow(site, true))],
  )
  await syncRows(
    client,
    'sites.dock',
    ['id'],
    [...network.sites, ...network.candidateSites].flatMap((site) =>
      site.docks.map((dock, index) => ({
        id: toDockId(site.id, index),
        site_id: site.id,
        position: index + 1,
        name: dock.name,
        type: dock.type,
        length_m: dock.lengthM,
        width_m: dock.widthM,
        depth_m: dock.depthM ?? null,
        note: dock.note ?? null,
        ...toProvenance(dock),
      })),
    ),
  )
  await syncRows(
    client,
    'sites.work_center',
    ['id'],
    [
      ...[...network.sites, ...network.candidateSites].flatMap((site) =>
        site.docks.map((dock, index) => ({
          id: toDockId(site.id, index),
          site_id: site.id,
          kind: 'NAMED',
          name: dock.name,
          dock_id: toDockId(site.id, index),
          domains: ['MARITIME'],
          provenance: 'REPORTED',
        })),
      ),
      ...capacity.workCenters.map(({ id, siteId, domain, name }) => ({
        id,
        site_id: siteId,
        kind: 'FUNGIBLE',
        name,
        dock_id: null,
        domains: [domain],
        provenance: 'ILLUSTRATIVE',
      })),
    ],
    // What a yard reported of its bays is not the file's to remove; its docks are.
    { removable: "(old.kind = 'NAMED' OR old.provenance = 'ILLUSTRATIVE')" },
  )
}
