/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocument } from '../answer.ts'
/** Days on which one bay or dock is taken to be free. */
export type AssumedWindowInput = {
  /** First free day. */
  from: string;
  /** Id of the site. */
  site: string;
  /** The day after the last free day, at most 3660 days after `from`. */
  to: string;
  /** Id of the work center: a dock or bays. Left out: one that suits the work. */
  workCenter?: string | null | undefined;
};

/** How far a partner stands by the bays that it publishes. */
export type CapacityCommitment =
  /** Offered. */
  | 'FIRM'
  /** Expected, and subject to change. */
  | 'TENTATIVE';

/** How well a statement is grounded. */
export type Confidence =
  /** Stated by the organisation itself, through this network. Nobody else vouches for it. */
  | 'DECLARED'
  /** A public page that was read. */
  | 'FOUND'
  /** One of the three documents that the network began with. */
  | 'SEED'
  /** General knowledge of the field; no page was read. Verify before relying on it. */
  | 'WELL_KNOWN';

export type CounterRepairRequestInput = {
  /** First day: today or later. */
  from: string;
  /** For the staff: 2000 characters at most. */
  note?: string | null | undefined;
  /** The day after the last, by 3660 days at most after `from`. */
  to: string;
};

export type CoverageStanding =
  /** No site of the theater is a way: all with a record are ruled out (`countsByCode`), or none has a record. */
  | 'NONE'
  /** One site: its loss leaves none. */
  | 'ONE'
  /** Several sites, which may still hang on one operator or one country (`operatorCount`, `countryCount`, `notes`). */
  | 'SEVERAL';

export type Distinction =
  /** Complete first. */
  | 'EARLIEST'
  /** No other option has fewer points to clear. */
  | 'FEWEST_OPEN_POINTS'
  /** Fewest days of transit. */
  | 'NEAREST'
  /** No other option stands on stronger ground. */
  | 'STRONGEST_EVIDENCE'
  /** No other option is at least as good at everything and better at something. */
  | 'UNBEATEN';

export type DockFitVerdict =
  /** Length, beam and draft fit with the planning clearance. */
  | 'FITS'
  /** One of them does not fit any recorded dock. */
  | 'NO'
  /** They fit with less than the planning clearance. */
  | 'TIGHT'
  /** A measure of ship or dock is not recorded, or no dock is. */
  | 'UNKNOWN';

/** Kind of equipment. */
export type Domain =
  /** Aircraft and their engines. */
  | 'AIR'
  /** Communications, radars and other electronics. */
  | 'ELECTRONICS'
  /** Vehicles, ground weapons and missiles. */
  | 'GROUND'
  /** Ships, boats and their engines. */
  | 'MARITIME';

export type ErrorCode =
  /** The record has changed since the version that was expected: read it again. */
  | 'CONFLICT'
  /** The record belongs to another organisation or theater. */
  | 'FORBIDDEN'
  /** The key was used with other arguments within 24 hours. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The figures are generated: nothing can be held on them. */
  | 'ILLUSTRATIVE_FIGURES'
  /** An argument does not mean anything; the message says what is allowed. */
  | 'INVALID'
  /** A call with the same key is still under way. */
  | 'IN_PROGRESS'
  /** There are as many as there may be, or it was done a moment ago; the message says which. */
  | 'LIMIT_REACHED'
  /** There is no such record, or none that you may see. */
  | 'NOT_FOUND'
  /** Fewer bays are free than asked for. */
  | 'NO_CAPACITY'
  /** Windows of a work center never overlap. */
  | 'OVERLAPS'
  /** The step is not possible from the state that the record is in. */
  | 'WRONG_STATE';

/** On what ground a site is said to be able to do the work, strongest first. */
export type Evidence =
  /** Named by a programme office. */
  | 'ASSIGNED'
  /** Offered or likely; no public job for United States equipment. */
  | 'CANDIDATE'
  /** Under a contract. */
  | 'CONTRACTED'
  /** Done there, publicly reported. */
  | 'PERFORMED'
  /** Announced, not yet done. */
  | 'PLANNED';

/** The rules, in the order in which they are judged. */
export type FindingCode =
  /** What the country allows on the day. Signed is not in force. */
  | 'ACCESS'
  /** Master agreements where the customer needs one, contracts and assignments on the day. */
  | 'AGREEMENT'
  /** A record says that the site works on this system. An airframe depot is not an engine shop. */
  | 'CAPABILITY'
  /**
   * A free stretch long enough on or after arrival. None published is UNKNOWN, not none, and so is what lies beyond the last
   * day that is published. A NOTE says where a date rests on ILLUSTRATIVE, TENTATIVE or assumed figures. Judged where a
   * record of the system exists, like TRANSIT and NEEDED_BY.
   */
  | 'CAPACITY'
  /** The ship fits a dock, where docking is asked. */
  | 'DOCK_FIT'
  /** The ground is at least as strong as asked, and what is planned has not begun. */
  | 'EVIDENCE'
  /** Export and retransfer of a partner's equipment. */
  | 'EXPORT'
  /** 10 USC 8680, overhaul and repair of naval vessels in foreign shipyards, with its exceptions, as the law stood on the day. */
  | 'LEGAL_8680'
  /** The level asked for is one that the record states. */
  | 'LEVEL'
  /** Completion by the day it is needed. */
  | 'NEEDED_BY'
  /** Nuclear-powered ships only where a record says so. */
  | 'NUCLEAR'
  /** 10 USC 8679a, shipyards under the influence of a covered nation. */
  | 'OWNERSHIP_8679A'
  /** The record limits the part, the kind of work, the workforce or whose equipment. */
  | 'SCOPE'
  /** The site is operating, by the latest report or else by its record. */
  | 'SITE_STATUS'
  /** Evidence older than five years, capacity figures older than 60 days or expired. */
  | 'STALE'
  /** A place that only teaches does not repair. */
  | 'TRAINING_ONLY'
  /** The way to the site: none with straits shut or with a ship too large for a canal BLOCKS. */
  | 'TRANSIT';

export type FindingEffect =
  /** Rules the site out. */
  | 'BLOCKS'
  /** Somebody must decide before it can be used. */
  | 'NEEDS_REVIEW'
  /** Worth knowing; changes nothing. */
  | 'NOTE'
  /** Nothing is recorded that would decide it. */
  | 'UNKNOWN';

/**
 * How old published figures are. The ages are this project's: yards plan by the month or two. An operator who publishes the same
 * figures again confirms them.
 */
export type Freshness =
  /** Published 31 to 60 days ago: they should be confirmed. */
  | 'DUE'
  /** The day through which they hold is past: they count no more. */
  | 'EXPIRED'
  /** Published or confirmed within 30 days. */
  | 'FRESH'
  /** Published more than 60 days ago: an answer that rests on them says how old they are (finding STALE). */
  | 'OVERDUE';

/** Depth of work, normalized. A higher level does not imply a lower one at the same site. */
export type MaintenanceLevel =
  /** Off-system or limited depot work below depot; Navy intermediate level is mapped here. */
  | 'BELOW_DEPOT_SUSTAINMENT'
  /** Overhaul, upgrading or rebuilding of parts, assemblies or subassemblies (10 USC 2460). */
  | 'DEPOT'
  /** On-system work of the operating unit or near it (O and I of the Army's field level). */
  | 'FIELD'
  /** Teaches maintainers; repairs nothing. */
  | 'TRAINING';

/** A circle on the earth. */
export type NearInput = {
  /** Degrees north, WGS 84: -90 to 90. */
  latitude: number;
  /** Degrees east, WGS 84: -180 to 180. */
  longitude: number;
  /** Great-circle distance in kilometres, from 0 to 20040 (the far side of the earth). */
  withinKm: number;
};

/** Where it is now: a place or a position, not both. A ship must be on water that leads to the sea. */
export type OriginInput = {
  /** Degrees north, WGS 84, -90 to 90. */
  latitude?: number | null | undefined;
  /** Degrees east, WGS 84, -180 to 180. */
  longitude?: number | null | undefined;
  /**
   * UN/LOCODE (`KRPUS`), ICAO location indicator (`RKPK`), or the name of a port or airfield (`Busan`). A name that several
   * places have ("Cartagena") is refused with all of them. 1 to 100 characters.
   */
  place?: string | null | undefined;
};

/** How a figure came about. */
export type Provenance =
  /** Assumed in the request. */
  | 'ASSUMED'
  /**
   * Generated by this project to show what it does with such a figure: no public source gives free capacity. It says
   * nothing about the real place. Never plan by it.
   */
  | 'ILLUSTRATIVE'
  /** Stated by a source or by the partner itself. */
  | 'REPORTED';

/** Bays to publish. */
export type PublishCapacityInput = {
  /** Bays offered on each of the days, 1 to 999. A dock has one. */
  bays: number;
  commitment: CapacityCommitment;
  /** The figures hold through this day, today or later. Null or left out: until they are withdrawn. */
  expiresOn?: string | null | undefined;
  /** First day. */
  from: string;
  /** The day after the last: 3660 days after `from` at most. */
  to: string;
  /** Id of the work center. */
  workCenter: string;
};

/** Keys to order options by. */
export type RepairOptionOrder =
  /** Strongest first. */
  | 'EVIDENCE'
  /** Earliest first. */
  | 'EXPECTED_COMPLETION'
  /** Fewest points to clear first. */
  | 'OPEN_POINTS'
  /** By the site's id. */
  | 'SITE_ID'
  /** Fewest first. */
  | 'TRANSIT_DAYS'
  /** FEASIBLE before CONDITIONAL. */
  | 'VERDICT';

/**
 * What is asked. Everything but `system` and `theater` may be left out; what is left out is not assumed where a rule
 * turns on it: the finding then says what to state.
 */
export type RepairOptionsInput = {
  assume?: ScenarioInput | null | undefined;
  /** Depth of work. Left out: any but `TRAINING`. A higher level at a site does not imply a lower one. */
  level?: MaintenanceLevel | null | undefined;
  /** Weakest ground that still counts. Left out: `CANDIDATE`, so every ground counts. */
  minimumEvidence?: Evidence | null | undefined;
  /** Day by which the work must be complete. */
  neededBy?: string | null | undefined;
  /**
   * Order of the options, first key first. Left out: VERDICT, EXPECTED_COMPLETION, EVIDENCE, TRANSIT_DAYS, SITE_ID.
   * SITE_ID is always the last key, so the order is total and the same every time. What is unknown comes last.
   */
  orderBy?: Array<RepairOptionOrder> | null | undefined;
  origin?: OriginInput | null | undefined;
  /**
   * Whose equipment it is, ISO 3166-1 alpha-3. Left out: `USA`. For a partner's equipment 10 USC 8680 does not apply,
   * export and retransfer rules do.
   */
  owner?: string | null | undefined;
  /** Day on which it can leave, and on which law, access and agreements are judged. Left out: today (UTC). */
  readyOn?: string | null | undefined;
  /**
   * What is to be repaired: designation ("CH-47F"), variant ("M1A2 SEPv3"), other name ("Black Hawk"), id, NSN, hull
   * number ("T-AKE 8") or a ship's name ("USNS Wally Schirra"). Upper and lower case, blanks, dots and hyphens do not
   * count. A family ("CH-47", "Chinook") is answered when one of its systems is recorded; when several are ("F-35",
   * "C-130"), the answer is `AmbiguousSystem` with all of them, because a site that takes one variant need not take
   * another and an answer mixed from several would hide that. An engine or a component is a system of its own.
   * 1 to 100 characters.
   */
  system: string;
  /** Code of the theater, for example `INDOPACOM`. Upper and lower case do not count. */
  theater: string;
  vessel?: VesselInput | null | undefined;
  work?: WorkInput | null | undefined;
};

/** What is done with a repair request. */
export type RepairRequestAction =
  /** `acceptRepairRequest` */
  | 'ACCEPT'
  /** `cancelRepairRequest` */
  | 'CANCEL'
  /** `confirmRepairRequest` */
  | 'CONFIRM'
  /** `counterRepairRequest` */
  | 'COUNTER'
  /** `declineRepairRequest` */
  | 'DECLINE'
  /** Nobody's: the hold ran out. */
  | 'LAPSE'
  /** `recordCompletion` */
  | 'RECORD_COMPLETION'
  /** `recordInduction` */
  | 'RECORD_INDUCTION'
  /** `requestRepair` */
  | 'REQUEST';

/** Conditions that a repair request must meet, all of them. What is left out does not limit. */
export type RepairRequestFilter = {
  /** Id of the partner that answers for the work center. */
  partner?: string | null | undefined;
  /** Took its last step at this instant or later, in the years 1 to 9999. */
  since?: string | null | undefined;
  /** Id of the site. */
  site?: string | null | undefined;
  state?: RepairRequestState | null | undefined;
  /** Code of the theater. */
  theater?: string | null | undefined;
};

export type RepairRequestReasonInput = {
  /** 1 to 2000 characters. */
  reason: string;
};

export type RepairRequestState =
  /** The partner takes it; the bay is held until staff confirm. */
  | 'ACCEPTED'
  /** Staff took it back. */
  | 'CANCELLED'
  /** The work has ended. */
  | 'COMPLETED'
  /** The bay is reserved. */
  | 'CONFIRMED'
  /** The partner offers other days, and the bay is held on them until staff confirm. */
  | 'COUNTERED'
  /** The partner said no. */
  | 'DECLINED'
  /** The work has begun. */
  | 'INDUCTED'
  /** The hold ran out before it was confirmed. */
  | 'LAPSED'
  /** The bay is held; the partner has not answered. */
  | 'REQUESTED';

export type RequestProblemCode =
  /** Several places have this name; `candidates` has their codes. */
  | 'AMBIGUOUS_PLACE'
  /** It contradicts another field. */
  | 'CONTRADICTION'
  /** A ship cannot be there: no water that leads to the sea. */
  | 'NOT_ON_WATER'
  /** Outside of what is possible. */
  | 'OUT_OF_RANGE'
  /** Needed and missing or empty. */
  | 'REQUIRED'
  /** Longer than is accepted. */
  | 'TOO_LONG'
  /** A code that does not exist. */
  | 'UNKNOWN_CODE'
  /** No place of this code or name is known. */
  | 'UNKNOWN_PLACE';

/** What is asked for, where and when. */
export type RequestRepairInput = {
  /** Id of the ship or aircraft; it implies the system. */
  asset?: string | null | undefined;
  /** First day: today or later. */
  from: string;
  /** How long the bay is held, for the answer and its confirmation: 1 to 336 hours, 72 if left out. */
  holdHours?: number | null | undefined;
  /** For the partner: 2000 characters at most. */
  note?: string | null | undefined;
  /** Id of the system. Exactly one of `system` and `asset` is given. */
  system?: string | null | undefined;
  /** The day after the last, by 3660 days at most after `from`. */
  to: string;
  work: RequestedWorkInput;
  workCenter: string;
};

export type RequestedWorkInput = {
  /** true: the work needs a dock, and the work center is one. false if left out. */
  docking?: boolean | null | undefined;
  kind: WorkKind;
};

/** Figures to publish in place of a window's. What is left out stays as it is. */
export type ReviseCapacityInput = {
  /** Bays offered on each of the days, 1 to 999. A dock has one. */
  bays?: number | null | undefined;
  commitment?: CapacityCommitment | null | undefined;
  /** The figures hold through this day, today or later. Null: until they are withdrawn. Left out: stays as it is. */
  expiresOn?: string | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** The day after the last: 3660 days after `from` at most. */
  to?: string | null | undefined;
};

/** How a site stands to the Regional Sustainment Framework (RSF). */
export type RsfRelation =
  /** Under the partnership of Australia, the United Kingdom and the United States. */
  | 'AUKUS'
  /** A public repair facility; no tie is recorded. */
  | 'CANDIDATE'
  /** Assigned to a region by the F-35 programme. */
  | 'F35_REGIONAL_ASSIGNMENT'
  /** Holds a ship repair agreement, outside the five pilot countries. */
  | 'MSRA_ONLY'
  /** Under a contract for United States or NATO equipment. */
  | 'RELATED_CONTRACT'
  /** In a pilot country; no public United States job of note. */
  | 'RSF_HOST_COUNTRY_CANDIDATE'
  /** In one of the five pilot countries, with public work on United States equipment, before or beside the framework. */
  | 'RSF_HOST_COUNTRY_WORK'
  /** A publicly named project of the framework. */
  | 'RSF_PROJECT'
  /** A center of excellence of the Theater Maintenance Partnership Initiative (TMPI). */
  | 'TMPI_COE'
  /** Tied to TMPI or what came before it. */
  | 'TMPI_RELATED'
  /** Run by the United States. */
  | 'US_FACILITY_IN_THEATER';

/** What if. Nothing is stored. */
export type ScenarioInput = {
  /** Countries to take as giving no access, ISO 3166-1 alpha-3. */
  countriesWithoutAccess?: Array<string> | null | undefined;
  /** Ids of sites to take as closed. */
  sitesClosed?: Array<string> | null | undefined;
  /**
   * Straits and canals to take as shut, by id or name: SUEZ, PANAMA, MALACCA, SUNDA, LOMBOK, GIBRALTAR, BOSPORUS, KIEL,
   * MAGELLAN, BAB_EL_MANDEB, HORMUZ, TAIWAN, LUZON, KOREA, KANMON, TORRES. They bear on ways over water.
   */
  straitsShut?: Array<string> | null | undefined;
  /** Capacity to take as free besides what is published. At most 50. */
  windowsAdded?: Array<AssumedWindowInput> | null | undefined;
};

/** Conditions that a site must meet, all of them. What is left out does not limit. */
export type SiteFilter = {
  /** ISO 3166-1 alpha-3 code of its country. */
  country?: string | null | undefined;
  /** One of its domains. */
  domain?: Domain | null | undefined;
  /** true: only sites without a public job for United States or allied equipment; false: only the others. */
  isCandidate?: boolean | null | undefined;
  kind?: SiteKind | null | undefined;
  /** Within a distance of a point. Leaves out every site whose position is not recorded. */
  near?: NearInput | null | undefined;
  rsfRelation?: RsfRelation | null | undefined;
  /**
   * Text within the name, the city, the id, the UN/LOCODE or the ICAO code. Upper and lower case and accents make no
   * difference. 200 characters at most.
   */
  search?: string | null | undefined;
  status?: SiteStatus | null | undefined;
  /** Code of the theater that the site belongs to, for example `INDOPACOM`. */
  theater?: string | null | undefined;
};

/** What kind of place a site is. */
export type SiteKind =
  /** Overhauls aircraft. */
  | 'AVIATION_DEPOT'
  /** Maintains the aircraft of its own forces. */
  | 'AVIATION_MAINTENANCE_CENTER'
  /** Maintains, repairs and overhauls aircraft or their components, below or beside depot work. */
  | 'AVIATION_MRO'
  /** Repairs boats and small craft. */
  | 'BOAT_REPAIR'
  /** A center of excellence of the Theater Maintenance Partnership Initiative. */
  | 'COE'
  /** Repairs radios, radars and other electronics. */
  | 'ELECTRONICS_REPAIR'
  /** Maintains, repairs and overhauls engines. */
  | 'ENGINE_MRO'
  /** A place that forces use in turns, with maintenance of their own. */
  | 'FORWARD_LOCATION'
  /** Overhauls vehicles and ground weapons. */
  | 'GROUND_DEPOT'
  /** Maintains vehicles and ground weapons. */
  | 'GROUND_MAINTENANCE_CENTER'
  /** Directs maintenance. */
  | 'MAINTENANCE_HQ'
  /** Maintains missiles and their launchers. */
  | 'MISSILE_MAINTENANCE'
  /** Maintenance at a naval base. */
  | 'NAVAL_BASE_MAINTENANCE'
  /** Keeps and maintains equipment that is stored ahead of need. */
  | 'PREPOSITIONED_STOCK_SITE'
  /** Builds or overhauls ships. */
  | 'SHIPYARD'
  /** Repairs ships; run by or for a navy. */
  | 'SHIP_REPAIR_FACILITY'
  /** Teaches maintainers. */
  | 'TRAINING_CENTER';

/** Whether a site is at work. */
export type SiteStatus =
  /** Announced; not open. */
  | 'ANNOUNCED'
  /** At work. */
  | 'OPERATING'
  /** Decided on; not open. */
  | 'PLANNED'
  /** Takes no work for now, as reported by its operator or by staff. No record says this of itself. */
  | 'SUSPENDED';

/** Kind of system. Engines and components are systems of their own: they are repaired apart from what they are part of. */
export type SystemCategory =
  | 'AIRCRAFT'
  /** Radios, ground radars and the like. */
  | 'COMMUNICATIONS'
  /** A part of another system that is not its engine. */
  | 'COMPONENT'
  | 'ENGINE'
  | 'GROUND_VEHICLE'
  | 'MISSILE'
  /** A class of ships or boats. */
  | 'SHIP';

/** What kind of name something is, strongest first. NAME and ALIAS are equally strong, and so are FAMILY and HULL_SYMBOL. */
export type SystemNameKind =
  /** Another way to say it that leads to one system: `UH-60`, `Arleigh Burke class`. */
  | 'ALIAS'
  /** Designation as recorded: `F-16C/D`, `DDG 51`. */
  | 'DESIGNATION'
  /** A group that may have several members: `F-35`, `H-60`. */
  | 'FAMILY'
  /** `T-AKE 8`. */
  | 'HULL_NUMBER'
  /** Letters before the hull numbers of one or several classes: `T-AKE`, `T-AO`. */
  | 'HULL_SYMBOL'
  /** Id in this API: `ch-47f`. */
  | 'ID'
  /** Popular name: `Black Hawk`. */
  | 'NAME'
  /** National stock number, 13 characters. None are recorded yet. */
  | 'NSN'
  /** With its prefix or without: `USNS Wally Schirra`, `Wally Schirra`. */
  | 'SHIP_NAME'
  /** `AF 19-5475`, `19-5475`. */
  | 'TAIL_NUMBER'
  /** One of several that a designation stands for: `F-16D`. */
  | 'VARIANT';

export type TransitMode =
  /** By air: a geodesic, with stated speeds and handling. */
  | 'AIR'
  /** By road: a geodesic with a stated detour, with stated speeds and handling. */
  | 'ROAD'
  /** Over water, through straits and canals that are open and large enough. */
  | 'SEA';

export type TurnaroundBasis =
  /** The `plannedDays` of the request. */
  | 'ASKED'
  /** Finished cases of this system at this site. */
  | 'RECORD';

export type Verdict =
  /**
   * Something must be cleared first: a finding is NEEDS_REVIEW, or UNKNOWN on LEVEL, DOCK_FIT, ACCESS or AGREEMENT, or
   * the evidence is PLANNED or CANDIDATE.
   */
  | 'CONDITIONAL'
  /** No rule stands against it. Missing capacity figures leave it at that. */
  | 'FEASIBLE';

/** What 10 USC 8680 turns on. It counts for ships only. */
export type VesselInput = {
  /** Whether it is deployed. */
  deployed?: boolean | null | undefined;
  /** Since when it is forward deployed overseas (10 USC 8690). */
  forwardDeployedSince?: string | null | undefined;
  /** Country of the homeport, ISO 3166-1 alpha-3. Guam is `GUM`, the Northern Mariana Islands `MNP`. */
  homeport?: string | null | undefined;
  /**
   * Who operates it: `US Navy`, `MSC` or `US Coast Guard`. Left out: read from the prefix of the class. Anybody else leaves
   * the standing of the ship unknown.
   */
  operator?: string | null | undefined;
  /**
   * When the homeport is to change. For a ship with a homeport overseas the new one is taken to be in the United
   * States, and the reverse (10 USC 8680(b)).
   */
  plannedHomeportChange?: string | null | undefined;
};

/** How the jobs of a work center are counted. */
export type WorkCenterKind =
  /** A number of bays, any of which serves: berths, hangar bays, vehicle bays, benches. */
  | 'FUNGIBLE'
  /** One named place, one job at a time: a dock. */
  | 'NAMED';

/** What kind of work it is. */
export type WorkInput = {
  /** Whether the ship must be docked. Left out or false: no dock is looked for. */
  docking?: boolean | null | undefined;
  /** Whether damage from hostile action is to be repaired, an exception of 10 USC 8680. */
  hostileDamage?: boolean | null | undefined;
  /** Left out: not stated. Where law or a record turns on it, the finding says so. */
  kind?: WorkKind | null | undefined;
  /** Left out: `WHOLE`. */
  part?: WorkPart | null | undefined;
  /** Planned length in days from induction to completion, 1 to 3650. */
  plannedDays?: number | null | undefined;
};

/** Kind of work asked for or recorded. */
export type WorkKind =
  /** Repair of damage from hostile action. */
  | 'BATTLE_DAMAGE_REPAIR'
  /** Unplanned corrective work other than a voyage repair. */
  | 'EMERGENT_REPAIR'
  /** Work that changes the configuration. */
  | 'MODERNIZATION'
  /** Depot overhaul. */
  | 'OVERHAUL'
  /** Corrective and preventive maintenance that was planned. */
  | 'PLANNED_MAINTENANCE'
  /** Emergent work that lets a ship continue its mission without a change of schedule. */
  | 'VOYAGE_REPAIR';

/** Which part of a system is to be repaired. */
export type WorkPart =
  /** Components taken off it. */
  | 'COMPONENTS'
  /** The system as a whole. */
  | 'WHOLE';

export type AskRepairOptionsQueryVariables = Exact<{
  input: RepairOptionsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AskRepairOptionsQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem', asked: string, message: string, candidates: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'InvalidRequest', message: string, problems: Array<{ field: string, code: RequestProblemCode, message: string, candidates: Array<string> }> }
    | { __typename: 'RepairOptions', asOf: string, judgedOn: string, system: { id: string, designation: string | null, name: string | null }, asset: { id: string, name: string | null, hullNumber: string | null } | null, theater: { code: string, name: string | null }, origin: { name: string, code: string | null, latitude: number, longitude: number } | null, summary: { considered: number, feasible: number, conditional: number, excluded: number, notes: Array<string>, countsByCode: Array<{ code: FindingCode, count: number }> }, options: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null }> }, excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }> } }
    | { __typename: 'UnknownSystem', asked: string, message: string, suggestions: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'UnknownTheater', asked: string, message: string, known: Array<{ code: string, name: string | null }> }
   | null };

export type ReadCoverageQueryVariables = Exact<{
  theater: string;
  level?: MaintenanceLevel | null | undefined;
  category?: SystemCategory | null | undefined;
  systems?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  assume?: ScenarioInput | null | undefined;
}>;


export type ReadCoverageQuery = { theater: { code: string, name: string | null, coverage: Array<{ standing: CoverageStanding, siteCount: number, feasibleSites: number, conditionalSites: number, operatorCount: number, countryCount: number, strongestEvidence: Evidence | null, notes: Array<string>, system: { id: string, designation: string | null, name: string | null } }> | null, coverageSummary: { systems: number, none: number, withoutRecord: number, one: number, several: number, notes: Array<string> } | null } | null };

export type SystemNamesFragment = { id: string, designation: string | null, name: string | null };

export type SitePlaceFragment = { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null };

export type SourceFactsFragment = { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence };

export type FindingFactsFragment = { code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null };

export type OptionFactsFragment = { rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null };

type ResultFacts_AmbiguousSystem_Fragment = { __typename: 'AmbiguousSystem', asked: string, message: string, candidates: Array<{ id: string, designation: string | null, name: string | null }> };

type ResultFacts_InvalidRequest_Fragment = { __typename: 'InvalidRequest', message: string, problems: Array<{ field: string, code: RequestProblemCode, message: string, candidates: Array<string> }> };

type ResultFacts_RepairOptions_Fragment = { __typename: 'RepairOptions', asOf: string, judgedOn: string, system: { id: string, designation: string | null, name: string | null }, asset: { id: string, name: string | null, hullNumber: string | null } | null, theater: { code: string, name: string | null }, origin: { name: string, code: string | null, latitude: number, longitude: number } | null, summary: { considered: number, feasible: number, conditional: number, excluded: number, notes: Array<string>, countsByCode: Array<{ code: FindingCode, count: number }> }, options: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null }> }, excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }> } };

type ResultFacts_UnknownSystem_Fragment = { __typename: 'UnknownSystem', asked: string, message: string, suggestions: Array<{ id: string, designation: string | null, name: string | null }> };

type ResultFacts_UnknownTheater_Fragment = { __typename: 'UnknownTheater', asked: string, message: string, known: Array<{ code: string, name: string | null }> };

export type ResultFactsFragment =
  | ResultFacts_AmbiguousSystem_Fragment
  | ResultFacts_InvalidRequest_Fragment
  | ResultFacts_RepairOptions_Fragment
  | ResultFacts_UnknownSystem_Fragment
  | ResultFacts_UnknownTheater_Fragment
;

export type RequestFactsFragment = { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null };

export type WindowFactsFragment = { id: string, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, provenance: Provenance | null, publishedAt: string | null, expiresOn: string | null, freshness: Freshness | null, version: number | null, workCenter: { id: string, name: string | null } | null };

export type RefusalsFragment = { field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null };

export type FollowRepairOptionsSubscriptionVariables = Exact<{
  input: RepairOptionsInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowRepairOptionsSubscription = { repairOptions:
    | { __typename: 'AmbiguousSystem', asked: string, message: string, candidates: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'InvalidRequest', message: string, problems: Array<{ field: string, code: RequestProblemCode, message: string, candidates: Array<string> }> }
    | { __typename: 'RepairOptions', asOf: string, judgedOn: string, system: { id: string, designation: string | null, name: string | null }, asset: { id: string, name: string | null, hullNumber: string | null } | null, theater: { code: string, name: string | null }, origin: { name: string, code: string | null, latitude: number, longitude: number } | null, summary: { considered: number, feasible: number, conditional: number, excluded: number, notes: Array<string>, countsByCode: Array<{ code: FindingCode, count: number }> }, options: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null }> }, excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }> } }
    | { __typename: 'UnknownSystem', asked: string, message: string, suggestions: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'UnknownTheater', asked: string, message: string, known: Array<{ code: string, name: string | null }> }
   | null };

export type FollowRepairRequestSubscriptionVariables = Exact<{
  id: string;
}>;


export type FollowRepairRequestSubscription = { repairRequest: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null };

export type FollowRepairRequestsSubscriptionVariables = Exact<{
  filter?: RepairRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowRepairRequestsSubscription = { repairRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null }> } | null };

export type ReadPublicationsQueryVariables = Exact<{
  partner: string;
}>;


export type ReadPublicationsQuery = { partner: { id: string, name: string | null, publications: Array<{ id: string, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, provenance: Provenance | null, publishedAt: string | null, expiresOn: string | null, freshness: Freshness | null, version: number | null, workCenter: { id: string, name: string | null } | null }> | null } | null };

export type PublishCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  input: PublishCapacityInput;
}>;


export type PublishCapacityMutation = { publishCapacity: { window: { id: string, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, provenance: Provenance | null, publishedAt: string | null, expiresOn: string | null, freshness: Freshness | null, version: number | null, workCenter: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ReviseCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: ReviseCapacityInput;
}>;


export type ReviseCapacityMutation = { reviseCapacity: { overbookedFrom: string | null, window: { id: string, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, provenance: Provenance | null, publishedAt: string | null, expiresOn: string | null, freshness: Freshness | null, version: number | null, workCenter: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type WithdrawCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type WithdrawCapacityMutation = { withdrawCapacity: { overbookedFrom: string | null, window: { id: string, withdrawnAt: string | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ListRepairRequestsQueryVariables = Exact<{
  filter?: RepairRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListRepairRequestsQuery = { repairRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null }> } | null };

export type RequestRepairMutationVariables = Exact<{
  idempotencyKey: string;
  input: RequestRepairInput;
}>;


export type RequestRepairMutation = { requestRepair: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type AcceptRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type AcceptRepairRequestMutation = { acceptRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type CounterRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: CounterRepairRequestInput;
}>;


export type CounterRepairRequestMutation = { counterRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type DeclineRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RepairRequestReasonInput;
}>;


export type DeclineRepairRequestMutation = { declineRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ConfirmRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type ConfirmRepairRequestMutation = { confirmRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type CancelRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RepairRequestReasonInput;
}>;


export type CancelRepairRequestMutation = { cancelRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type RequestAnswerFragment = { request: { id: string, state: RepairRequestState | null, version: number | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, requestedFrom: string | null, requestedTo: string | null, holdExpiresAt: string | null, note: string | null, counterNote: string | null, reason: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> };

export type ListTheatersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListTheatersQuery = { theaters: Array<{ code: string, name: string | null }> | null };

export type ListSitesQueryVariables = Exact<{
  filter?: SiteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListSitesQuery = { sites: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: SiteStatus | null, id: string, name: string | null, latitude: number | null, longitude: number | null, operators: Array<{ id: string, name: string | null }> | null, country: { iso3: string, name: string | null } | null }> } | null };

export type ReadSiteQueryVariables = Exact<{
  id: string;
}>;


export type ReadSiteQuery = { site: { status: SiteStatus | null, id: string, name: string | null, latitude: number | null, longitude: number | null, operators: Array<{ id: string, name: string | null }> | null, docks: Array<{ id: string, name: string | null, lengthM: number | null }> | null, workCenters: Array<{ id: string, name: string | null, kind: WorkCenterKind | null }> | null, capabilities: Array<{ id: string, levels: Array<MaintenanceLevel> | null, basis: Evidence | null, asOf: string | null, system: { id: string, designation: string | null, name: string | null } | null }> | null, country: { iso3: string, name: string | null } | null } | null };

export type FindSystemsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: SystemCategory | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindSystemsQuery = { systems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ category: SystemCategory | null, id: string, designation: string | null, name: string | null, names: Array<{ label: string, kind: SystemNameKind }> | null }> } | null };

export const AskRepairOptionsDocument: TypedDocument<AskRepairOptionsQuery, AskRepairOptionsQueryVariables> = "query AskRepairOptions($input: RepairOptionsInput!, $first: Int = 20, $after: String) {\n  repairOptions(input: $input) {\n    ...ResultFacts\n  }\n}\n\nfragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment SitePlace on Site {\n  id\n  name\n  latitude\n  longitude\n  country {\n    iso3\n    name\n  }\n}\n\nfragment SourceFacts on Source {\n  id\n  title\n  publisher\n  year\n  url\n  confidence\n}\n\nfragment FindingFacts on Finding {\n  code\n  effect\n  message\n  fact\n  clearedBy\n  rule {\n    id\n    cite\n  }\n  source {\n    ...SourceFacts\n  }\n}\n\nfragment OptionFacts on RepairOption {\n  rank\n  verdict\n  site {\n    ...SitePlace\n  }\n  operators {\n    id\n    name\n  }\n  level\n  levels\n  evidence\n  evidenceAsOf\n  evidenceNote\n  evidenceSources {\n    ...SourceFacts\n  }\n  findings {\n    ...FindingFacts\n  }\n  dockFit {\n    verdict\n    dock\n    lengthMarginM\n    beamMarginM\n    draftMarginM\n  }\n  transit {\n    mode\n    selfDeployed\n    distanceKm\n    days\n    via\n    assumptions\n  }\n  earliestInduction\n  slot {\n    workCenter {\n      id\n    }\n    workCenterName\n    from\n    to\n    provenance\n    commitment\n    publishedAt\n    isStale\n    expiresOn\n  }\n  turnaround {\n    basis\n    days\n    sampleSize\n    minDays\n    maxDays\n    plannedDays\n    caution\n  }\n  expectedCompletion\n  slackDays\n  distinctions\n}\n\nfragment ResultFacts on RepairOptionsResult {\n  __typename\n  ... on RepairOptions {\n    system {\n      ...SystemNames\n    }\n    asset {\n      id\n      name\n      hullNumber\n    }\n    theater {\n      code\n      name\n    }\n    asOf\n    judgedOn\n    origin {\n      name\n      code\n      latitude\n      longitude\n    }\n    summary {\n      considered\n      feasible\n      conditional\n      excluded\n      notes\n      countsByCode {\n        code\n        count\n      }\n    }\n    options(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OptionFacts\n      }\n    }\n    excluded(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        site {\n          ...SitePlace\n        }\n        findings {\n          ...FindingFacts\n        }\n      }\n    }\n  }\n  ... on UnknownSystem {\n    asked\n    message\n    suggestions {\n      ...SystemNames\n    }\n  }\n  ... on AmbiguousSystem {\n    asked\n    message\n    candidates {\n      ...SystemNames\n    }\n  }\n  ... on UnknownTheater {\n    asked\n    message\n    known {\n      code\n      name\n    }\n  }\n  ... on InvalidRequest {\n    message\n    problems {\n      field\n      code\n      message\n      candidates\n    }\n  }\n}"

export const ReadCoverageDocument: TypedDocument<ReadCoverageQuery, ReadCoverageQueryVariables> = "query ReadCoverage($theater: ID!, $level: MaintenanceLevel, $category: SystemCategory, $systems: [ID!], $asOf: Date, $assume: ScenarioInput) {\n  theater(code: $theater) {\n    code\n    name\n    coverage(\n      level: $level\n      category: $category\n      systems: $systems\n      asOf: $asOf\n      assume: $assume\n    ) {\n      system {\n        ...SystemNames\n      }\n      standing\n      siteCount\n      feasibleSites\n      conditionalSites\n      operatorCount\n      countryCount\n      strongestEvidence\n      notes\n    }\n    coverageSummary(\n      level: $level\n      category: $category\n      systems: $systems\n      asOf: $asOf\n      assume: $assume\n    ) {\n      systems\n      none\n      withoutRecord\n      one\n      several\n      notes\n    }\n  }\n}\n\nfragment SystemNames on System {\n  id\n  designation\n  name\n}"

export const FollowRepairOptionsDocument: TypedDocument<FollowRepairOptionsSubscription, FollowRepairOptionsSubscriptionVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment SitePlace on Site {\n  id\n  name\n  latitude\n  longitude\n  country {\n    iso3\n    name\n  }\n}\n\nfragment SourceFacts on Source {\n  id\n  title\n  publisher\n  year\n  url\n  confidence\n}\n\nfragment FindingFacts on Finding {\n  code\n  effect\n  message\n  fact\n  clearedBy\n  rule {\n    id\n    cite\n  }\n  source {\n    ...SourceFacts\n  }\n}\n\nfragment OptionFacts on RepairOption {\n  rank\n  verdict\n  site {\n    ...SitePlace\n  }\n  operators {\n    id\n    name\n  }\n  level\n  levels\n  evidence\n  evidenceAsOf\n  evidenceNote\n  evidenceSources {\n    ...SourceFacts\n  }\n  findings {\n    ...FindingFacts\n  }\n  dockFit {\n    verdict\n    dock\n    lengthMarginM\n    beamMarginM\n    draftMarginM\n  }\n  transit {\n    mode\n    selfDeployed\n    distanceKm\n    days\n    via\n    assumptions\n  }\n  earliestInduction\n  slot {\n    workCenter {\n      id\n    }\n    workCenterName\n    from\n    to\n    provenance\n    commitment\n    publishedAt\n    isStale\n    expiresOn\n  }\n  turnaround {\n    basis\n    days\n    sampleSize\n    minDays\n    maxDays\n    plannedDays\n    caution\n  }\n  expectedCompletion\n  slackDays\n  distinctions\n}\n\nfragment ResultFacts on RepairOptionsResult {\n  __typename\n  ... on RepairOptions {\n    system {\n      ...SystemNames\n    }\n    asset {\n      id\n      name\n      hullNumber\n    }\n    theater {\n      code\n      name\n    }\n    asOf\n    judgedOn\n    origin {\n      name\n      code\n      latitude\n      longitude\n    }\n    summary {\n      considered\n      feasible\n      conditional\n      excluded\n      notes\n      countsByCode {\n        code\n        count\n      }\n    }\n    options(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OptionFacts\n      }\n    }\n    excluded(first: $first) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        site {\n          ...SitePlace\n        }\n        findings {\n          ...FindingFacts\n        }\n      }\n    }\n  }\n  ... on UnknownSystem {\n    asked\n    message\n    suggestions {\n      ...SystemNames\n    }\n  }\n  ... on AmbiguousSystem {\n    asked\n    message\n    candidates {\n      ...SystemNames\n    }\n  }\n  ... on UnknownTheater {\n    asked\n    message\n    known {\n      code\n      name\n    }\n  }\n  ... on InvalidRequest {\n    message\n    problems {\n      field\n      code\n      message\n      candidates\n    }\n  }\n}\n\nsubscription FollowRepairOptions($input: RepairOptionsInput!, $first: Int = 20, $after: String) {\n  repairOptions(input: $input) {\n    ...ResultFacts\n  }\n}"

export const FollowRepairRequestDocument: TypedDocument<FollowRepairRequestSubscription, FollowRepairRequestSubscriptionVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nsubscription FollowRepairRequest($id: ID!) {\n  repairRequest(id: $id) {\n    ...RequestFacts\n  }\n}"

export const FollowRepairRequestsDocument: TypedDocument<FollowRepairRequestsSubscription, FollowRepairRequestsSubscriptionVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nsubscription FollowRepairRequests($filter: RepairRequestFilter, $first: Int = 50, $after: String) {\n  repairRequests(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RequestFacts\n    }\n  }\n}"

export const ReadPublicationsDocument: TypedDocument<ReadPublicationsQuery, ReadPublicationsQueryVariables> = "fragment WindowFacts on CapacityWindow {\n  id\n  workCenter {\n    id\n    name\n  }\n  from\n  to\n  bays\n  commitment\n  provenance\n  publishedAt\n  expiresOn\n  freshness\n  version\n}\n\nquery ReadPublications($partner: ID!) {\n  partner(id: $partner) {\n    id\n    name\n    publications {\n      ...WindowFacts\n    }\n  }\n}"

export const PublishCapacityDocument: TypedDocument<PublishCapacityMutation, PublishCapacityMutationVariables> = "fragment WindowFacts on CapacityWindow {\n  id\n  workCenter {\n    id\n    name\n  }\n  from\n  to\n  bays\n  commitment\n  provenance\n  publishedAt\n  expiresOn\n  freshness\n  version\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation PublishCapacity($idempotencyKey: String!, $input: PublishCapacityInput!) {\n  publishCapacity(idempotencyKey: $idempotencyKey, input: $input) {\n    window {\n      ...WindowFacts\n    }\n    userErrors {\n      ...Refusals\n    }\n  }\n}"

export const ReviseCapacityDocument: TypedDocument<ReviseCapacityMutation, ReviseCapacityMutationVariables> = "fragment WindowFacts on CapacityWindow {\n  id\n  workCenter {\n    id\n    name\n  }\n  from\n  to\n  bays\n  commitment\n  provenance\n  publishedAt\n  expiresOn\n  freshness\n  version\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation ReviseCapacity($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: ReviseCapacityInput!) {\n  reviseCapacity(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n  ) {\n    window {\n      ...WindowFacts\n    }\n    overbookedFrom\n    userErrors {\n      ...Refusals\n    }\n  }\n}"

export const WithdrawCapacityDocument: TypedDocument<WithdrawCapacityMutation, WithdrawCapacityMutationVariables> = "fragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation WithdrawCapacity($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n  withdrawCapacity(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n  ) {\n    window {\n      id\n      withdrawnAt\n    }\n    overbookedFrom\n    userErrors {\n      ...Refusals\n    }\n  }\n}"

export const ListRepairRequestsDocument: TypedDocument<ListRepairRequestsQuery, ListRepairRequestsQueryVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nquery ListRepairRequests($filter: RepairRequestFilter, $first: Int = 50, $after: String) {\n  repairRequests(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...RequestFacts\n    }\n  }\n}"

export const RequestRepairDocument: TypedDocument<RequestRepairMutation, RequestRepairMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation RequestRepair($idempotencyKey: String!, $input: RequestRepairInput!) {\n  requestRepair(idempotencyKey: $idempotencyKey, input: $input) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const AcceptRepairRequestDocument: TypedDocument<AcceptRepairRequestMutation, AcceptRepairRequestMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation AcceptRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n  acceptRepairRequest(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n  ) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const CounterRepairRequestDocument: TypedDocument<CounterRepairRequestMutation, CounterRepairRequestMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation CounterRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: CounterRepairRequestInput!) {\n  counterRepairRequest(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n  ) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const DeclineRepairRequestDocument: TypedDocument<DeclineRepairRequestMutation, DeclineRepairRequestMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation DeclineRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RepairRequestReasonInput!) {\n  declineRepairRequest(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n  ) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const ConfirmRepairRequestDocument: TypedDocument<ConfirmRepairRequestMutation, ConfirmRepairRequestMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation ConfirmRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {\n  confirmRepairRequest(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n  ) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const CancelRepairRequestDocument: TypedDocument<CancelRepairRequestMutation, CancelRepairRequestMutationVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment RequestFacts on RepairRequest {\n  id\n  state\n  version\n  site {\n    id\n    name\n  }\n  workCenter {\n    id\n    name\n  }\n  partner {\n    id\n    name\n  }\n  system {\n    ...SystemNames\n  }\n  asset {\n    id\n    name\n  }\n  workKind\n  docking\n  from\n  to\n  requestedFrom\n  requestedTo\n  holdExpiresAt\n  note\n  counterNote\n  reason\n  possibleSteps\n}\n\nfragment Refusals on UserError {\n  field\n  code\n  message\n  presentVersion\n}\n\nmutation CancelRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RepairRequestReasonInput!) {\n  cancelRepairRequest(\n    idempotencyKey: $idempotencyKey\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n  ) {\n    ...RequestAnswer\n  }\n}\n\nfragment RequestAnswer on RepairRequestPayload {\n  request {\n    ...RequestFacts\n  }\n  userErrors {\n    ...Refusals\n  }\n}"

export const ListTheatersDocument: TypedDocument<ListTheatersQuery, ListTheatersQueryVariables> = "query ListTheaters {\n  theaters {\n    code\n    name\n  }\n}"

export const ListSitesDocument: TypedDocument<ListSitesQuery, ListSitesQueryVariables> = "fragment SitePlace on Site {\n  id\n  name\n  latitude\n  longitude\n  country {\n    iso3\n    name\n  }\n}\n\nquery ListSites($filter: SiteFilter, $first: Int = 50, $after: String) {\n  sites(filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...SitePlace\n      status\n      operators {\n        id\n        name\n      }\n    }\n  }\n}"

export const ReadSiteDocument: TypedDocument<ReadSiteQuery, ReadSiteQueryVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nfragment SitePlace on Site {\n  id\n  name\n  latitude\n  longitude\n  country {\n    iso3\n    name\n  }\n}\n\nquery ReadSite($id: ID!) {\n  site(id: $id) {\n    ...SitePlace\n    status\n    operators {\n      id\n      name\n    }\n    docks {\n      id\n      name\n      lengthM\n    }\n    workCenters {\n      id\n      name\n      kind\n    }\n    capabilities {\n      id\n      system {\n        ...SystemNames\n      }\n      levels\n      basis\n      asOf\n    }\n  }\n}"

export const FindSystemsDocument: TypedDocument<FindSystemsQuery, FindSystemsQueryVariables> = "fragment SystemNames on System {\n  id\n  designation\n  name\n}\n\nquery FindSystems($search: String, $category: SystemCategory, $first: Int = 20, $after: String) {\n  systems(search: $search, category: $category, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...SystemNames\n      category\n      names {\n        label\n        kind\n      }\n    }\n  }\n}"
