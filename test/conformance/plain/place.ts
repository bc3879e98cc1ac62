import type {
  AccessFactRow,
  AgreementRow,
  CountryRow,
  DockRow,
  EventRow,
  OwnershipRow,
  PartnerRow,
  RecordRow,
  ReservationRow,
  SiteRow,
  SystemRow,
  WindowRow,
  WorkCenterRow,
} from './rows.ts'
import type { Tables } from './tables.ts'
import { toDay, type Day } from './days.ts'

/** A record together with the system that it names. */
export interface SiteRecord extends RecordRow {
  system: SystemRow
}

/** First day, and the day after the last. */
export interface Bounds {
  from: Day
  to: Day
}

/** A work center with its dock, if it is one, and with all that was ever published or taken there. */
export interface WorkCenter extends WorkCenterRow {
  dock: DockRow | null
  windows: (WindowRow & Bounds)[]
  reservations: (ReservationRow & Bounds)[]
}

/** A site with every row that speaks of it. */
export interface Place {
  site: SiteRow
  /** What was reported of it and not taken back; null where nothing was. */
  reportedStatus: string | null
  country: CountryRow
  /** The state that a territory belongs to, where it is recorded. */
  sovereign: CountryRow | null
  docks: DockRow[]
  operators: PartnerRow[]
  agreements: AgreementRow[]
  /** Of the site itself and of its operators, each with the countries of acquirers that are recorded. */
  ownership: (OwnershipRow & { countries: string[] })[]
  records: SiteRecord[]
  events: EventRow[]
  accessFacts: AccessFactRow[]
  workCenters: WorkCenter[]
}

/** Goes through every table for every site. */
export function gatherPlaces(tables: Tables): Place[] {
  const places: Place[] = []
  for (const site of tables.sites) {
    const country = tables.countries.find(({ iso3 }) => iso3 === site.country_iso3)
    if (!country) throw new Error(`no country ${site.country_iso3}`)
    const operators = tables.partners.filter(({ id }) =>
      tables.operators.some((link) => link.site_id === site.id && link.partner_id === id),
    )
    places.push({
      site,
      reportedStatus: tables.statusReports.find((report) => report.site_id === site.id)?.status ?? null,
      country,
      sovereign: tables.countries.find(({ iso3 }) => iso3 === country.part_of_iso3) ?? null,
      docks: tables.docks.filter((dock) => dock.site_id === site.id),
      operators,
      agreements: tables.agreements.filter((agreement) => agreement.site_ids.includes(site.id)),
      ownership: gatherOwnership(tables, [site.id, ...operators.map(({ id }) => id)]),
      records: gatherRecords(tables, site),
      events: tables.events.filter((event) => event.site_id === site.id),
      accessFacts: tables.accessFacts.filter((fact) => fact.country_iso3 === site.country_iso3),
      workCenters: gatherWorkCenters(tables, site),
    })
  }
  return places
}

function gatherRecords(tables: Tables, site: SiteRow): SiteRecord[] {
  const records: SiteRecord[] = []
  for (const record of tables.records) {
    if (record.site_id !== site.id) continue
    const system = tables.systems.find(({ id }) => id === record.system_id)
    if (system) records.push({ ...record, system })
  }
  return records
}

function gatherOwnership(tables: Tables, targets: readonly string[]): Place['ownership'] {
  const ownership: Place['ownership'] = []
  for (const event of tables.ownershipEvents) {
    if (!targets.includes(event.target_id)) continue
    const acquirers = tables.partners.filter(
      ({ id, name }) => event.acquirers.includes(id) || event.acquirers.includes(name),
    )
    ownership.push({ ...event, countries: acquirers.map((partner) => partner.country_iso3) })
  }
  return ownership
}

function gatherWorkCenters(tables: Tables, site: SiteRow): WorkCenter[] {
  const centers: WorkCenter[] = []
  for (const center of tables.workCenters)
    if (center.site_id === site.id)
      centers.push({
        ...center,
        dock: tables.docks.find(({ id }) => id === center.dock_id) ?? null,
        windows: tables.windows.filter((window) => window.work_center_id === center.id).map(withBounds),
        reservations: tables.reservations
          .filter((reservation) => reservation.work_center_id === center.id)
          .map(withBounds),
      })
  return centers
}

function withBounds<T extends { during: string }>(row: T): T & Bounds {
  const [from, to] = row.during.slice(1, -1).split(',')
  return { ...row, from: toDay(from ?? ''), to: toDay(to ?? '') }
}
