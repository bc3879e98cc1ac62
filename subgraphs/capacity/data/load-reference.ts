import type { LoadReference } from '../../../reference/load-reference.ts'
import { provenanceOf } from '../../../reference/provenance.ts'
import { syncRows } from '../../platform/data/sync-rows.ts'
import { toCapabilityIds } from '../domain/capability-ids.ts'
import { findDaysBetween } from '../domain/duration.ts'
import { toAssetId } from '../domain/asset-id.ts'
import { findPlannedDays } from '../domain/planned-days.ts'
import { loadCalendars } from './load-calendars.ts'

export const loadReference: LoadReference = async (client, network, capacity) => {
  const toProvenance = provenanceOf(network)
  await syncRows(
    client,
    'capacity.capability',
    ['id'],
    [...network.sites, ...network.candidateSites].flatMap((site) => {
      const ids = toCapabilityIds(
        site.id,
        site.supportedSystems.map(({ system }) => system),
      )
      return site.supportedSystems.map((supported, index) => ({
        id: ids[index],
        site_id: site.id,
        system_id: supported.system,
        levels: supported.levels,
        basis: supported.basis,
        as_of: supported.asOf ?? null,
        scope: supported.scope ?? [],
        work_kinds: supported.workKinds ?? [],
        workforce: supported.workforce ?? null,
        owners: supported.owners ?? [],
        ended: supported.ended ?? null,
        note: supported.note ?? null,
        ...toProvenance(supported),
      }))
    }),
    // What operators declared stays beside it.
    { removable: 'old.declared_by IS NULL' },
  )
  await syncRows(
    client,
    'capacity.maintenance_event',
    ['id'],
    network.maintenanceEvents.map((event) => {
      const planned = event.plannedDurationText === undefined ? null : findPlannedDays(event.plannedDurationText)
      return {
        id: event.id,
        site_id: event.site,
        system_id: event.system,
        partner_id: event.partner ?? null,
        asset_name: event.instance ?? null,
        asset_id: event.instance === undefined ? null : toAssetId(event.instance),
        availability: event.availability ?? null,
        awarded: event.awarded ?? null,
        planned_induction: event.plannedInduction ?? null,
        inducted: event.inducted ?? null,
        planned_completion: event.plannedCompletion ?? null,
        planned_duration_text: event.plannedDurationText ?? null,
        planned_days: planned?.days ?? null,
        planned_days_are_approximate: planned?.isApproximate ?? null,
        completed: event.completed ?? null,
        duration_days: event.durationDays ?? findDaysBetween(event.inducted ?? null, event.completed ?? null),
        work_items: event.workItems ?? null,
        growth: event.growth ?? null,
        note: event.note ?? null,
        ...toProvenance(event),
      }
    }),
    // Cases that grew out of repair requests are no records of the reference.
    { removable: 'old.organisation_id IS NULL' },
  )
  await loadCalendars(client, network, capacity)
}
