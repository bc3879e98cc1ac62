import type { LoadReference } from '../../../reference/load-reference.ts'
import type { ReferenceDimensions, ReferenceNetwork } from '../../../reference/schema.ts'
import { provenanceOf } from '../../../reference/provenance.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'
import { toAssets } from '../domain/to-assets.ts'
import { toDomains } from '../domain/to-domains.ts'
import { toAllNames } from '../domain/to-names.ts'
import { toParts } from '../domain/to-parts.ts'

export const loadReference: LoadReference = async (client, network) => {
  const toProvenance = provenanceOf(network)
  const parts = toParts(network.systems)
  const systemsById = new Map(network.systems.map((system) => [system.id, system]))
  await syncRows(
    client,
    'systems.system',
    ['id'],
    network.systems.map((system) => ({
      id: system.id,
      designation: system.designation,
      name: system.name,
      category: system.category,
      family: system.family,
      ...toMeasures(system.dimensions),
      fsc: system.fsc,
      fsc_note: system.fscNote ?? null,
      // Empty in the file means that nobody wrote it down.
      operators: system.operators || null,
      vessel_prefix: system.vesselPrefix ?? null,
      nuclear: system.nuclear ?? null,
      hull_number_example: system.hullNumberExample ?? null,
      legal_flag: system.legalFlag ?? null,
      is_category: system.isCategory ?? false,
      note: system.note ?? null,
      engine_id: system.engine ?? null,
      radar_id: system.radar ?? null,
      part_of: parts.wholesOf(system.id),
      component_ids: parts.partsOf(system.id),
      domains: toDomains(
        system,
        parts.allWholesOf(system.id).flatMap((id) => systemsById.get(id) ?? []),
      ),
      ...toProvenance(system),
    })),
  )
  const assets = toAssets(toMentions(network))
  await syncRows(
    client,
    'systems.asset',
    ['id'],
    assets.map(({ id, systemId, name, hullNumber, tailNumber, homeportName, recordedAs, mention }) => ({
      id,
      system_id: systemId,
      name,
      hull_number: hullNumber,
      tail_number: tailNumber,
      homeport_name: homeportName,
      recorded_as: recordedAs,
      ...toProvenance(mention.record),
    })),
  )
  await syncRows(
    client,
    'systems.system_name',
    ['key', 'kind', 'system_id'],
    toAllNames(network.systems, assets).map(({ key, kind, label, systemId, assetId }) => ({
      key,
      kind,
      label,
      system_id: systemId,
      asset_id: assetId,
    })),
  )
}

/** Ships and aircraft by name stand with their system, or only with the work that was done on them. */
const toMentions = ({ systems, maintenanceEvents }: ReferenceNetwork) => [
  ...systems.flatMap((record) =>
    (record.instances ?? []).map((recordedAs) => ({ systemId: record.id, recordedAs, record })),
  ),
  ...maintenanceEvents.flatMap((record) =>
    record.instance === undefined ? [] : [{ systemId: record.system, recordedAs: record.instance, record }],
  ),
]

const toMeasures = (dimensions: ReferenceDimensions | null) => ({
  length_m: dimensions?.lengthM ?? null,
  beam_m: dimensions?.beamM ?? null,
  draft_m: dimensions?.draftM ?? null,
  full_load_displacement_t: dimensions?.fullLoadDisplacementT ?? null,
  wingspan_m: dimensions?.wingspanM ?? null,
  height_m: dimensions?.heightM ?? null,
  mtow_t: dimensions?.mtowT ?? null,
  rotor_diameter_m: dimensions?.rotorDiameterM ?? null,
  combat_mass_t: dimensions?.combatMassT ?? null,
  width_m: dimensions?.widthM ?? null,
  diameter_m: dimensions?.diameterM ?? null,
  mass_t: dimensions?.massT ?? null,
  approximate: dimensions?.approximate ?? null,
})
