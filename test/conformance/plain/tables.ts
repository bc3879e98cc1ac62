import pg from 'pg'
import type {
  AccessFactRow,
  AgreementRow,
  CountryRow,
  DockRow,
  EventRow,
  LegalRuleRow,
  OperatorRow,
  OwnershipRow,
  PartnerRow,
  RecordRow,
  ReservationRow,
  SiteRow,
  StatusReportRow,
  SystemNameRow,
  SystemRow,
  WindowRow,
  WorkCenterRow,
} from './rows.ts'

export interface Tables {
  theaters: { code: string }[]
  systems: SystemRow[]
  names: SystemNameRow[]
  sites: SiteRow[]
  statusReports: StatusReportRow[]
  docks: DockRow[]
  countries: CountryRow[]
  accessFacts: AccessFactRow[]
  partners: PartnerRow[]
  operators: OperatorRow[]
  agreements: AgreementRow[]
  ownershipEvents: OwnershipRow[]
  records: RecordRow[]
  events: EventRow[]
  legalRules: LegalRuleRow[]
  workCenters: WorkCenterRow[]
  windows: WindowRow[]
  reservations: ReservationRow[]
}

const TABLES: Record<keyof Tables, string> = {
  theaters: 'theaters.theater',
  systems: 'systems.system',
  names: 'systems.system_name',
  sites: 'sites.site',
  statusReports: 'sites.status_report',
  docks: 'sites.dock',
  countries: 'theaters.country',
  accessFacts: 'theaters.access_fact',
  partners: 'partners.partner',
  operators: 'partners.site_operator',
  agreements: 'partners.agreement',
  ownershipEvents: 'partners.ownership_event',
  records: 'capacity.capability',
  events: 'capacity.maintenance_event',
  legalRules: 'programs.legal_rule',
  workCenters: 'sites.work_center',
  windows: 'capacity.capacity_window',
  reservations: 'capacity.reservation',
}

/** Every row of every table that an answer turns on, read as the administrator, who is bound by no export view. */
export async function readTables(adminUrl: string): Promise<Tables> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const read: [string, unknown[]][] = []
    for (const [name, table] of Object.entries(TABLES)) {
      const { rows } = await client.query<{ row: unknown }>(`SELECT to_jsonb(whole) AS row FROM ${table} AS whole`)
      read.push([name, rows.map(({ row }) => row)])
    }
    return Object.fromEntries(read) as unknown as Tables
  } finally {
    await client.end()
  }
}
