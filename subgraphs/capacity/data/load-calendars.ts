import { toDockId } from '../../../reference/dock-id.ts'
import type { IllustrativeCapacity } from '../../../reference/illustrative/capacity.ts'
import { judgeTheaters } from '../../../reference/judge-theater.ts'
import type { LoadReference } from '../../../reference/load-reference.ts'
import type { ReferenceSite } from '../../../reference/schema.ts'
import { syncRows, type SqlClient } from '../../platform/data/sync-rows.ts'

/** Rows that an earlier load generated. */
const generated = { removable: "old.provenance = 'ILLUSTRATIVE'", hasUpdatedAt: false }

/** A work center whose partner has published stays, with what was published, when its record goes. */
const unused = {
  removable: `NOT EXISTS (
      SELECT FROM capacity.capacity_window AS own WHERE own.work_center_id = old.work_center_id AND own.provenance = 'REPORTED')
    AND NOT EXISTS (
      SELECT FROM capacity.reservation AS own WHERE own.work_center_id = old.work_center_id AND own.provenance = 'REPORTED')`,
  hasUpdatedAt: false,
}

/**
 * Writes a calendar for each work center and the generated figures in it. What was reported always wins: a work center
 * with a reported window gets no generated row, and a generated reservation gives way to a real one.
 */
export const loadCalendars: LoadReference = async (client, network, capacity) => {
  // As everybody who changes windows or reservations does, so that no hold is placed on figures that are being replaced.
  await client.query('SELECT FROM capacity.calendar ORDER BY work_center_id FOR UPDATE')
  const { windows, reservations } = await leaveToReported(client, capacity)
  const sites = [...network.sites, ...network.candidateSites]
  const judgeTheater = judgeTheaters(network)
  const toOwner = (site: ReferenceSite) => ({
    site_id: site.id,
    organisation_id: site.operatorIds[0] ?? null,
    theater_code: judgeTheater(site).theaterCode,
  })
  const ownerOf = new Map(sites.map((site) => [site.id, toOwner(site)]))
  await syncRows(
    client,
    'capacity.calendar',
    ['work_center_id'],
    [
      ...sites.flatMap((site) =>
        site.docks.map((_, index) => ({
          work_center_id: toDockId(site.id, index),
          kind: 'NAMED',
          ...toOwner(site),
        })),
      ),
      ...capacity.workCenters.map(({ id, siteId }) => ({
        work_center_id: id,
        kind: 'FUNGIBLE',
        ...(ownerOf.get(siteId) ?? { site_id: siteId, organisation_id: null, theater_code: null }),
      })),
    ],
    unused,
  )
  await syncRows(
    client,
    'capacity.capacity_window',
    ['id'],
    windows.map((window) => ({
      id: window.id,
      work_center_id: window.workCenterId,
      during: toRange(window),
      bays: window.bays,
      commitment: window.commitment,
      published_at: window.publishedAt,
      expires_on: window.expiresOn,
      provenance: 'ILLUSTRATIVE',
      partner_id: window.partnerId,
      withdrawn_at: null,
    })),
    generated,
  )
  await syncRows(
    client,
    'capacity.reservation',
    ['id'],
    reservations.map((reservation) => ({
      id: reservation.id,
      work_center_id: reservation.workCenterId,
      during: toRange(reservation),
      bays: reservation.bays,
      state: 'RESERVED',
      expires_at: null,
      placed_at: reservation.placedAt,
      provenance: 'ILLUSTRATIVE',
    })),
    generated,
  )
}

const toRange = ({ from, to }: { from: string; to: string }): string => `[${from},${to})`

async function leaveToReported(
  client: SqlClient,
  { windows, reservations }: IllustrativeCapacity,
): Promise<Pick<IllustrativeCapacity, 'windows' | 'reservations'>> {
  const published = await client.query(
    "SELECT DISTINCT work_center_id FROM capacity.capacity_window WHERE provenance = 'REPORTED'",
  )
  const placed = await client.query(
    `SELECT work_center_id, lower(during)::text AS from, upper(during)::text AS to FROM capacity.reservation
     WHERE provenance = 'REPORTED' AND (state = 'RESERVED' OR expires_at > now())`,
  )
  const reported = new Set((published.rows as { work_center_id: string }[]).map((row) => row.work_center_id))
  const taken = Map.groupBy(
    placed.rows as { work_center_id: string; from: string; to: string }[],
    (row) => row.work_center_id,
  )
  const isFree = ({ workCenterId, from, to }: { workCenterId: string; from: string; to: string }): boolean =>
    !(taken.get(workCenterId) ?? []).some((job) => job.from < to && from < job.to)
  return {
    windows: windows.filter(({ workCenterId }) => !reported.has(workCenterId)),
    reservations: reservations.filter((each) => !reported.has(each.workCenterId) && isFree(each)),
  }
}
