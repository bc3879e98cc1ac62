/** Rows as they stand in the tables of the subgraphs: names of columns, dates as text. */
export interface SystemRow {
  id: string
  category: string
  family: string
  domains: string[]
  fsc: string | null
  vessel_prefix: string | null
  nuclear: boolean | null
  legal_flag: string | null
  is_category: boolean
  length_m: number | null
  beam_m: number | null
  draft_m: number | null
}
export interface SystemNameRow {
  key: string
  kind: string
  label: string
  system_id: string
  asset_id: string | null
}
export interface SiteRow {
  id: string
  theater_code: string
  country_iso3: string
  kind: string
  domains: string[]
  levels: string[]
  status: string
  rsf_relation: string
  note: string | null
}
export interface StatusReportRow {
  site_id: string
  status: string | null
}
export interface DockRow {
  id: string
  site_id: string
  length_m: number
  width_m: number
  depth_m: number | null
}
export interface CountryRow {
  iso3: string
  theater_code: string
  us_treaty_ally: boolean | null
  part_of_iso3: string | null
}
export interface AccessFactRow {
  country_iso3: string
  status: string
  kind: string
  valid_from: string | null
  valid_to: string | null
  system_ids: string[]
}
export interface PartnerRow {
  id: string
  name: string
  kind: string
  country_iso3: string
  parent_name: string | null
}
export interface OperatorRow {
  site_id: string
  partner_id: string
}
export interface AgreementRow {
  type: string
  signed: string | null
  valid_from: string | null
  valid_to: string | null
  term_years: number | null
  status: string | null
  as_of: string | null
  low_quality: boolean
  site_ids: string[]
  system_ids: string[]
}
export interface OwnershipRow {
  target_id: string
  acquirers: string[]
  event: string
  date: string
}
export interface RecordRow {
  id: string
  site_id: string
  system_id: string
  levels: string[]
  basis: string
  as_of: string | null
  scope: string[]
  work_kinds: string[]
  workforce: string | null
  owners: string[]
  ended: boolean | null
  note: string | null
}
export interface EventRow {
  site_id: string | null
  system_id: string
  availability: string | null
  completed: string | null
  duration_days: number | null
}
export interface LegalRuleRow {
  id: string
  valid_from: string | null
  history: { law?: string; date?: string; change?: string }[]
  max_planned_days: number | null
  window_months: number | null
  min_duration_months: number | null
  max_years: number | null
}

export interface WorkCenterRow {
  id: string
  site_id: string
  kind: string
  dock_id: string | null
  domains: string[]
}
export interface WindowRow {
  work_center_id: string
  /** `[2026-11-01,2027-02-01)`: the second day is the one after the last. */
  during: string
  bays: number
  commitment: string
  published_at: string
  expires_on: string | null
  provenance: string
  withdrawn_at: string | null
}
export interface ReservationRow {
  work_center_id: string
  during: string
  bays: number
  state: string
  expires_at: string | null
}
