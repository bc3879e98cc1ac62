/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AskForUpdateInput = {
  /** At most 2000 characters. The organisation that is asked can read it. */
  note?: string | null | undefined;
  /** Id of the site. */
  site: string;
};

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

/** A capability that an operator declares. */
export type DeclareCapabilityInput = {
  /** Left out or empty: not stated, which others read as unknown. */
  levels?: Array<MaintenanceLevel> | null | undefined;
  /** At most 2000 characters. Everybody can read it. */
  note?: string | null | undefined;
  /** Parts of the system that it is limited to. Left out or empty: the system as a whole. */
  scope?: Array<WorkPart> | null | undefined;
  /** Id of the site. */
  site: string;
  /** Id of the system. Engines and components are systems of their own. */
  system: string;
  /** Kinds of work that it is limited to. Left out or empty: no limit. */
  workKinds?: Array<WorkKind> | null | undefined;
};

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

/** How a dock takes a ship out of the water. */
export type DockType =
  /** Lifts the ship as it rises. */
  | 'FLOATING'
  /** Dug into the ground, pumped dry. */
  | 'GRAVING';

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

/** A file to import. */
export type ImportCapacityInput = {
  /** true: judges and compares, and writes nothing. The same upload may be imported afterwards. */
  dryRun?: boolean | null | undefined;
  errorPolicy?: ImportErrorPolicy | null | undefined;
  /** The id that `POST /uploads` answered: for an hour, and until it is imported. */
  upload: string;
};

export type ImportChangeKind =
  | 'ADDED'
  | 'CHANGED'
  /** The same figures: they are as of now. */
  | 'UNCHANGED';

export type ImportErrorCode =
  /** A quote is not closed, or stands within a cell without quotes. What follows was not read. */
  | 'BROKEN_QUOTES'
  /** The line has more or fewer cells than the header. */
  | 'COLUMN_COUNT'
  /** The window has changed since the version in the file. */
  | 'CONFLICT'
  | 'DUPLICATE_COLUMN'
  /** Nothing is in the file. */
  | 'EMPTY'
  /** Another organisation answers for the work center. */
  | 'FORBIDDEN'
  /** The cell begins as a formula of spreadsheets does. */
  | 'FORMULA'
  /** The window holds generated figures: leave its id out, and they give way. */
  | 'ILLUSTRATIVE_FIGURES'
  /** The cell does not mean anything; `allowed` says what would. */
  | 'INVALID'
  /** A row is longer than 4,000 characters. What follows was not read. */
  | 'LINE_TOO_LONG'
  | 'MISSING_COLUMN'
  /** Two lines are about the same window. */
  | 'NAMED_TWICE'
  /** There is no such record, or none that you may see. */
  | 'NOT_FOUND'
  /** A byte is not UTF-8, or the file is cut within a character. */
  | 'NOT_UTF8'
  /** There is a NUL character. */
  | 'NUL'
  /** Windows of a work center never overlap: neither in the file nor with what stays published. */
  | 'OVERLAPS'
  /** The cell is empty. */
  | 'REQUIRED'
  /** There are more than 100,000 rows. What follows was not read. */
  | 'TOO_MANY_ROWS'
  | 'UNKNOWN_COLUMN'
  /** The window was withdrawn. */
  | 'WRONG_STATE';

/** What becomes of the good rows of a file that has others. */
export type ImportErrorPolicy =
  /** Nothing is written unless every row is good. */
  | 'REJECT_ALL'
  /** Good rows are written. A file that could not be read to its end is refused all the same. */
  | 'REJECT_FAILED_ROWS';

export type ImportOutcome =
  /** Every row was written. */
  | 'IMPORTED'
  /** The good rows were written. */
  | 'IMPORTED_IN_PART'
  /** Nothing was written, or would be. */
  | 'REJECTED'
  /** Every row would be written: it was a dry run. */
  | 'WOULD_IMPORT'
  /** The good rows would be written: it was a dry run. */
  | 'WOULD_IMPORT_IN_PART';

/** What can be lost. */
export type LossKind =
  | 'COUNTRY'
  | 'OPERATOR'
  | 'SITE';

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

export type PlaceKind =
  /** Where an aircraft can be, or cargo can be loaded. */
  | 'AIRFIELD'
  /** Where a ship can be. */
  | 'PORT';

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

export type RecordCompletionInput = {
  /** How the scope grew, in words: 2000 characters at most. */
  growth?: string | null | undefined;
  /** Today or earlier, and no earlier than the induction. */
  on: string;
};

export type RecordInductionInput = {
  /** Today or earlier. */
  on: string;
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

/** What is reported of a site. */
export type SiteStatusInput = {
  /** Why, or until when: everybody may read it. 500 characters at most. */
  note?: string | null | undefined;
  status: SiteStatus;
};

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

export type RepairOptionsQueryVariables = Exact<{
  input: RepairOptionsInput;
  first: number;
  after?: string | null | undefined;
}>;


export type RepairOptionsQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem', asked: string, message: string, candidates: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'InvalidRequest', message: string, problems: Array<{ field: string, code: RequestProblemCode, message: string, candidates: Array<string> }> }
    | { __typename: 'RepairOptions', asOf: string, judgedOn: string, system: { id: string, designation: string | null, name: string | null }, asset: { id: string, name: string | null, hullNumber: string | null, tailNumber: string | null } | null, theater: { code: string, name: string | null }, origin: { name: string, code: string | null, latitude: number, longitude: number } | null, comparedWithToday: { optionsLost: Array<{ site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }>, optionsGained: Array<{ expectedCompletion: string | null, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, slot: { provenance: Provenance, isStale: boolean } | null }>, optionsChanged: Array<{ daysLater: number | null, expectedCompletionToday: string | null, expectedCompletion: string | null, transitDaysLonger: number | null, verdictToday: Verdict, verdict: Verdict, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, slotToday: { provenance: Provenance, isStale: boolean } | null, slot: { provenance: Provenance, isStale: boolean } | null }> } | null, summary: { considered: number, feasible: number, conditional: number, excluded: number, notes: Array<string>, countsByCode: Array<{ code: FindingCode, count: number }> }, options: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, route: unknown, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null }> } }
    | { __typename: 'UnknownSystem', asked: string, message: string, suggestions: Array<{ id: string, designation: string | null, name: string | null }> }
    | { __typename: 'UnknownTheater', asked: string, message: string, known: Array<{ code: string, name: string | null }> }
   | null };

export type SystemNamesFragment = { id: string, designation: string | null, name: string | null };

export type SitePlaceFragment = { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null };

export type OptionFactsFragment = { rank: number, verdict: Verdict, level: MaintenanceLevel | null, levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, evidenceNote: string | null, earliestInduction: string | null, expectedCompletion: string | null, slackDays: number | null, distinctions: Array<Distinction>, site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, operators: Array<{ id: string, name: string | null }>, evidenceSources: Array<{ id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence }>, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }>, dockFit: { verdict: DockFitVerdict, dock: string | null, lengthMarginM: number | null, beamMarginM: number | null, draftMarginM: number | null } | null, transit: { mode: TransitMode, selfDeployed: boolean, distanceKm: number, days: number, via: Array<string>, route: unknown, assumptions: Array<string> } | null, slot: { workCenterName: string, from: string, to: string, provenance: Provenance, commitment: CapacityCommitment, publishedAt: string | null, isStale: boolean, expiresOn: string | null, workCenter: { id: string } | null } | null, turnaround: { basis: TurnaroundBasis, days: number, sampleSize: number | null, minDays: number | null, maxDays: number | null, plannedDays: number | null, caution: string | null } | null };

export type OptionCapacityQueryVariables = Exact<{
  site: string;
  from: string;
  to: string;
}>;


export type OptionCapacityQuery = { site: { id: string, workCenters: Array<{ id: string, name: string | null, kind: WorkCenterKind | null }> | null, capacity: Array<{ from: string, to: string, published: number, taken: number, free: number, commitment: CapacityCommitment, provenance: Provenance, publishedAt: string, workCenter: { id: string, name: string | null } }> | null } | null };

export type ComparisonFragment = { optionsLost: Array<{ site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }>, optionsGained: Array<{ expectedCompletion: string | null, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, slot: { provenance: Provenance, isStale: boolean } | null }>, optionsChanged: Array<{ daysLater: number | null, expectedCompletionToday: string | null, expectedCompletion: string | null, transitDaysLonger: number | null, verdictToday: Verdict, verdict: Verdict, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null }, slotToday: { provenance: Provenance, isStale: boolean } | null, slot: { provenance: Provenance, isStale: boolean } | null }> };

export type SlotAgeFragment = { provenance: Provenance, isStale: boolean };

export type ComparedSiteFragment = { id: string, name: string | null, country: { iso3: string, name: string | null } | null };

export type OptionsElsewhereQueryVariables = Exact<{
  input: RepairOptionsInput;
}>;


export type OptionsElsewhereQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem' }
    | { __typename: 'InvalidRequest' }
    | { __typename: 'RepairOptions', summary: { elsewhere: Array<{ levels: Array<MaintenanceLevel>, evidence: Evidence, evidenceAsOf: string | null, note: string | null, site: { id: string, name: string | null, country: { name: string | null } | null }, theater: { code: string, name: string | null } }> } }
    | { __typename: 'UnknownSystem' }
    | { __typename: 'UnknownTheater' }
   | null };

export type ExcludedSitesQueryVariables = Exact<{
  input: RepairOptionsInput;
  first: number;
  after?: string | null | undefined;
  code?: FindingCode | null | undefined;
}>;


export type ExcludedSitesQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem' }
    | { __typename: 'InvalidRequest' }
    | { __typename: 'RepairOptions', excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> }> } }
    | { __typename: 'UnknownSystem' }
    | { __typename: 'UnknownTheater' }
   | null };

export type ExcludedPlacesQueryVariables = Exact<{
  input: RepairOptionsInput;
  first: number;
  after?: string | null | undefined;
}>;


export type ExcludedPlacesQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem' }
    | { __typename: 'InvalidRequest' }
    | { __typename: 'RepairOptions', excluded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ site: { id: string, name: string | null, latitude: number | null, longitude: number | null } }> } }
    | { __typename: 'UnknownSystem' }
    | { __typename: 'UnknownTheater' }
   | null };

export type OptionPlacesQueryVariables = Exact<{
  input: RepairOptionsInput;
  first: number;
  after?: string | null | undefined;
}>;


export type OptionPlacesQuery = { repairOptions:
    | { __typename: 'AmbiguousSystem' }
    | { __typename: 'InvalidRequest' }
    | { __typename: 'RepairOptions', options: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ rank: number, verdict: Verdict, site: { id: string, name: string | null, latitude: number | null, longitude: number | null } }> } }
    | { __typename: 'UnknownSystem' }
    | { __typename: 'UnknownTheater' }
   | null };

export type PositionFragment = { id: string, name: string | null, latitude: number | null, longitude: number | null };

export type SitesByNameQueryVariables = Exact<{
  search: string;
}>;


export type SitesByNameQuery = { sites: { totalCount: number, nodes: Array<{ id: string, name: string | null, domains: Array<Domain> | null, theater: { code: string, name: string | null } | null }> } | null };

export type ExcludedFactsFragment = { site: { id: string, name: string | null, latitude: number | null, longitude: number | null, country: { iso3: string, name: string | null } | null }, findings: Array<{ code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null }> };

export type AskListsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskListsQuery = { theaters: Array<{ code: string, name: string | null }> | null, countries: Array<{ iso3: string, name: string | null }> | null };

export type FindPlacesQueryVariables = Exact<{
  search: string;
  first: number;
}>;


export type FindPlacesQuery = { places: Array<{ code: string, name: string, kind: PlaceKind, country: string | null }> | null };

export type FindSystemsQueryVariables = Exact<{
  search: string;
}>;


export type FindSystemsQuery = { systems: { totalCount: number, nodes: Array<{ id: string, designation: string | null, name: string | null, category: SystemCategory | null, names: Array<{ label: string, kind: SystemNameKind }> | null }> } | null };

export type SystemCategoryQueryVariables = Exact<{
  name: string;
}>;


export type SystemCategoryQuery = { resolveSystem:
    | { __typename: 'AmbiguousSystemName', candidates: Array<{ id: string, category: SystemCategory | null }> }
    | { __typename: 'SystemFound', system: { id: string, category: SystemCategory | null } }
    | { __typename: 'UnknownSystemName' }
   | null };

export type AuditTrailQueryVariables = Exact<{
  organisation: string;
  entity?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditTrail: { nodes: Array<{ organisation: string, position: string, at: string, subject: string | null, actorOrganisation: string | null, roles: Array<string>, requestId: string | null, operation: string | null, entity: string, entityId: string, theater: string | null, before: unknown, after: unknown }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EntryFactsFragment = { organisation: string, position: string, at: string, subject: string | null, actorOrganisation: string | null, roles: Array<string>, requestId: string | null, operation: string | null, entity: string, entityId: string, theater: string | null, before: unknown, after: unknown };

export type AuditOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditOrganisationsQuery = { partners: { nodes: Array<{ id: string, name: string | null }> } | null };

export type LastWriterQueryVariables = Exact<{
  organisation: string;
  entity: string;
  id: string;
}>;


export type LastWriterQuery = { auditTrail: { nodes: Array<{ at: string, subject: string | null, actorOrganisation: string | null }> } | null };

export type TheaterCoverageQueryVariables = Exact<{
  theater: string;
  category?: SystemCategory | null | undefined;
  level?: MaintenanceLevel | null | undefined;
  assume?: ScenarioInput | null | undefined;
}>;


export type TheaterCoverageQuery = { theater: { code: string, name: string | null, coverage: Array<{ standing: CoverageStanding, siteCount: number, feasibleSites: number, conditionalSites: number, operatorCount: number, sitesWithoutOperator: number, countryCount: number, notes: Array<string>, system: { id: string, designation: string | null, name: string | null }, countsByCode: Array<{ code: FindingCode, count: number }> }> | null, coverageSummary: { systems: number, none: number, withoutRecord: number, one: number, several: number, notes: Array<string>, worstLosses: Array<{ kind: LossKind, systemsLostCount: number, systemsLeftWithOneCount: number, site: { id: string, name: string | null } | null, partner: { id: string, name: string | null, sites: Array<{ id: string }> | null } | null, country: { iso3: string, name: string | null } | null, systemsLost: Array<{ id: string, designation: string | null, name: string | null }>, systemsLeftWithOne: Array<{ id: string, designation: string | null, name: string | null }> }> } | null } | null };

export type CoverageRowFragment = { standing: CoverageStanding, siteCount: number, feasibleSites: number, conditionalSites: number, operatorCount: number, sitesWithoutOperator: number, countryCount: number, notes: Array<string>, system: { id: string, designation: string | null, name: string | null }, countsByCode: Array<{ code: FindingCode, count: number }> };

export type CoverageSystemsQueryVariables = Exact<{
  category?: SystemCategory | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageSystemsQuery = { systems: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CoverageOfSystemsQueryVariables = Exact<{
  theater: string;
  category?: SystemCategory | null | undefined;
  systems?: Array<string> | string | null | undefined;
  level?: MaintenanceLevel | null | undefined;
  assume?: ScenarioInput | null | undefined;
}>;


export type CoverageOfSystemsQuery = { theater: { coverage: Array<{ standing: CoverageStanding, siteCount: number, feasibleSites: number, conditionalSites: number, operatorCount: number, sitesWithoutOperator: number, countryCount: number, notes: Array<string>, system: { id: string, designation: string | null, name: string | null }, countsByCode: Array<{ code: FindingCode, count: number }> }> | null } | null };

export type CoverageWaysQueryVariables = Exact<{
  theater: string;
  category?: SystemCategory | null | undefined;
  systems?: Array<string> | string | null | undefined;
  level?: MaintenanceLevel | null | undefined;
  assume?: ScenarioInput | null | undefined;
  first: number;
  withOperators: boolean;
}>;


export type CoverageWaysQuery = { theater: { coverage: Array<{ system: { id: string }, ways: Array<{ verdict: Verdict, evidence: Evidence, operators?: Array<{ id: string, name: string | null }>, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null } }> }> | null } | null };

export type WayFactsFragment = { verdict: Verdict, evidence: Evidence, operators?: Array<{ id: string, name: string | null }>, site: { id: string, name: string | null, country: { iso3: string, name: string | null } | null } };

export type LossFragment = { kind: LossKind, systemsLostCount: number, systemsLeftWithOneCount: number, site: { id: string, name: string | null } | null, partner: { id: string, name: string | null, sites: Array<{ id: string }> | null } | null, country: { iso3: string, name: string | null } | null, systemsLost: Array<{ id: string, designation: string | null, name: string | null }>, systemsLeftWithOne: Array<{ id: string, designation: string | null, name: string | null }> };

export type CoverageNumbersQueryVariables = Exact<{
  theater: string;
  category?: SystemCategory | null | undefined;
  level?: MaintenanceLevel | null | undefined;
}>;


export type CoverageNumbersQuery = { theater: { coverageSummary: { systems: number, none: number, withoutRecord: number, one: number, several: number } | null } | null };

export type CoverageTheatersQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageTheatersQuery = { theaters: Array<{ code: string, name: string | null }> | null };

export type TheaterCountriesQueryVariables = Exact<{
  theater: string;
}>;


export type TheaterCountriesQuery = { theater: { code: string, countries: Array<{ iso3: string, name: string | null }> | null } | null };

export type SiteCalendarQueryVariables = Exact<{
  site: string;
  from: string;
  to: string;
}>;


export type SiteCalendarQuery = { site: { id: string, capacity: Array<{ from: string, to: string, published: number, taken: number, workCenter: { id: string } }> | null } | null };

export type CapacityFileQueryVariables = Exact<{
  partner: string;
}>;


export type CapacityFileQuery = { capacityTemplate: string | null, partner: { id: string, capacityCsv: string | null } | null };

export type ImportFactsFragment = { id: string, outcome: ImportOutcome, dryRun: boolean, importedAt: string, withdrawnAt: string | null, delimiter: string | null, rowCount: number, added: number, changed: number, unchanged: number, failed: number, errors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, code: ImportErrorCode, message: string, allowed: string | null }> } };

export type ImportErrorFactsFragment = { line: number, column: string | null, value: string | null, code: ImportErrorCode, message: string, allowed: string | null };

export type ImportWindowFactsFragment = { id: string, from: string, to: string, bays: number, commitment: CapacityCommitment, expiresOn: string | null };

export type ImportCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  input: ImportCapacityInput;
}>;


export type ImportCapacityMutation = { importCapacity: { import: { id: string, outcome: ImportOutcome, dryRun: boolean, importedAt: string, withdrawnAt: string | null, delimiter: string | null, rowCount: number, added: number, changed: number, unchanged: number, failed: number, errors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, code: ImportErrorCode, message: string, allowed: string | null }> } } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type WithdrawImportMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
}>;


export type WithdrawImportMutation = { withdrawImport: { withdrawn: number | null, import: { id: string, outcome: ImportOutcome, dryRun: boolean, importedAt: string, withdrawnAt: string | null, delimiter: string | null, rowCount: number, added: number, changed: number, unchanged: number, failed: number, errors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, code: ImportErrorCode, message: string, allowed: string | null }> } } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type OneImportQueryVariables = Exact<{
  id: string;
}>;


export type OneImportQuery = { capacityImport: { id: string, outcome: ImportOutcome, dryRun: boolean, importedAt: string, withdrawnAt: string | null, delimiter: string | null, rowCount: number, added: number, changed: number, unchanged: number, failed: number, errors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number, column: string | null, value: string | null, code: ImportErrorCode, message: string, allowed: string | null }> } } | null };

export type ImportChangesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ImportChangesQuery = { capacityImport: { id: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ line: number, kind: ImportChangeKind, workCenter: { id: string, name: string | null }, before: { id: string, from: string, to: string, bays: number, commitment: CapacityCommitment, expiresOn: string | null } | null, after: { from: string, to: string, bays: number, commitment: CapacityCommitment, expiresOn: string | null } }> } } | null };

export type ImportLeftOutQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ImportLeftOutQuery = { capacityImport: { id: string, notInFile: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, from: string, to: string, bays: number, commitment: CapacityCommitment, expiresOn: string | null }> } } | null };

export type PartnerCapacityQueryVariables = Exact<{
  partner: string;
}>;


export type PartnerCapacityQuery = { partner: { id: string, name: string | null, sites: Array<{ id: string, name: string | null, country: { iso3: string, name: string | null } | null, operators: Array<{ id: string }> | null, workCenters: Array<{ id: string, name: string | null, kind: WorkCenterKind | null, dock: { type: DockType | null, lengthM: number | null, widthM: number | null, depthM: number | null } | null }> | null }> | null, publications: Array<{ id: string, version: number | null, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, expiresOn: string | null, provenance: Provenance | null, publishedAt: string | null, freshness: Freshness | null, workCenter: { id: string, name: string | null } | null }> | null, capacityDue: Array<{ freshness: Freshness | null, workCenter: { id: string, name: string | null }, ask: { id: string, askedAt: string, note: string | null } | null, windows: Array<{ id: string }> }> | null } | null };

export type ListPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type ListPartnersQuery = { partners: { nodes: Array<{ id: string, name: string | null }> } | null };

export type SiteWordQueryVariables = Exact<{
  site: string;
}>;


export type SiteWordQuery = { site: { id: string, status: SiteStatus | null, capabilities: Array<{ id: string, version: number | null, levels: Array<MaintenanceLevel> | null, workKinds: Array<WorkKind> | null, basis: Evidence | null, note: string | null, system: { id: string, designation: string | null, name: string | null } | null, declaredBy: { id: string } | null }> | null, statusReport: { status: SiteStatus | null, note: string | null, reportedAt: string, recordedStatus: SiteStatus, version: number } | null } | null };

export type SiteStatusFactsFragment = { id: string, status: SiteStatus | null, statusReport: { status: SiteStatus | null, note: string | null, reportedAt: string, recordedStatus: SiteStatus, version: number } | null };

export type DeclaredFactsFragment = { id: string, version: number | null, levels: Array<MaintenanceLevel> | null, workKinds: Array<WorkKind> | null, basis: Evidence | null, note: string | null, system: { id: string, designation: string | null, name: string | null } | null, declaredBy: { id: string } | null };

export type SetSiteStatusMutationVariables = Exact<{
  idempotencyKey: string;
  site: string;
  expectedVersion: number;
  input: SiteStatusInput;
}>;


export type SetSiteStatusMutation = { setSiteStatus: { site: { id: string, status: SiteStatus | null, statusReport: { status: SiteStatus | null, note: string | null, reportedAt: string, recordedStatus: SiteStatus, version: number } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ClearSiteStatusMutationVariables = Exact<{
  idempotencyKey: string;
  site: string;
  expectedVersion: number;
}>;


export type ClearSiteStatusMutation = { clearSiteStatus: { site: { id: string, status: SiteStatus | null, statusReport: { status: SiteStatus | null, note: string | null, reportedAt: string, recordedStatus: SiteStatus, version: number } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type DeclareCapabilityMutationVariables = Exact<{
  idempotencyKey: string;
  expectedVersion?: number | null | undefined;
  input: DeclareCapabilityInput;
}>;


export type DeclareCapabilityMutation = { declareCapability: { capability: { id: string, version: number | null, levels: Array<MaintenanceLevel> | null, workKinds: Array<WorkKind> | null, basis: Evidence | null, note: string | null, system: { id: string, designation: string | null, name: string | null } | null, declaredBy: { id: string } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type WithdrawCapabilityMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type WithdrawCapabilityMutation = { withdrawCapability: { capability: { id: string } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type WindowFactsFragment = { id: string, version: number | null, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, expiresOn: string | null, provenance: Provenance | null, publishedAt: string | null, freshness: Freshness | null, workCenter: { id: string, name: string | null } | null };

export type RefusalFactsFragment = { field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null };

export type PublishCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  input: PublishCapacityInput;
}>;


export type PublishCapacityMutation = { publishCapacity: { window: { id: string, version: number | null, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, expiresOn: string | null, provenance: Provenance | null, publishedAt: string | null, freshness: Freshness | null, workCenter: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ReviseCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: ReviseCapacityInput;
}>;


export type ReviseCapacityMutation = { reviseCapacity: { overbookedFrom: string | null, window: { id: string, version: number | null, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, expiresOn: string | null, provenance: Provenance | null, publishedAt: string | null, freshness: Freshness | null, workCenter: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type WithdrawCapacityMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type WithdrawCapacityMutation = { withdrawCapacity: { overbookedFrom: string | null, window: { id: string, version: number | null, from: string | null, to: string | null, bays: number | null, commitment: CapacityCommitment | null, expiresOn: string | null, provenance: Provenance | null, publishedAt: string | null, freshness: Freshness | null, workCenter: { id: string, name: string | null } | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type FindingFactsFragment = { code: FindingCode, effect: FindingEffect, message: string, fact: string, clearedBy: string | null, rule: { id: string, cite: string | null } | null, source: { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence } | null };

export type SourceFactsFragment = { id: string, title: string, publisher: string | null, year: number | null, url: string | null, confidence: Confidence };

export type SiteNameQueryVariables = Exact<{
  site: string;
}>;


export type SiteNameQuery = { site: { id: string, name: string | null } | null };

export type RepairRequestsQueryVariables = Exact<{
  filter?: RepairRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RepairRequestsQuery = { repairRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: RepairRequestState | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, holdExpiresAt: string | null, requestedAt: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null, hullNumber: string | null, tailNumber: string | null } | null }> } | null };

export type RepairRequestQueryVariables = Exact<{
  id: string;
}>;


export type RepairRequestQuery = { repairRequest: { version: number | null, requestedFrom: string | null, requestedTo: string | null, note: string | null, counterNote: string | null, reason: string | null, inductedOn: string | null, completedOn: string | null, growth: string | null, id: string, state: RepairRequestState | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, holdExpiresAt: string | null, requestedAt: string | null, possibleSteps: Array<RepairRequestAction> | null, history: Array<{ step: RepairRequestAction, at: string, organisation: string | null, state: RepairRequestState }> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null, hullNumber: string | null, tailNumber: string | null } | null } | null };

export type RequestFactsFragment = { id: string, state: RepairRequestState | null, workKind: WorkKind | null, docking: boolean | null, from: string | null, to: string | null, holdExpiresAt: string | null, requestedAt: string | null, possibleSteps: Array<RepairRequestAction> | null, site: { id: string, name: string | null } | null, workCenter: { id: string, name: string | null } | null, partner: { id: string, name: string | null } | null, system: { id: string, designation: string | null, name: string | null } | null, asset: { id: string, name: string | null, hullNumber: string | null, tailNumber: string | null } | null };

export type StepOutcomeFragment = { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> };

export type RequestRepairMutationVariables = Exact<{
  idempotencyKey: string;
  input: RequestRepairInput;
}>;


export type RequestRepairMutation = { requestRepair: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type AcceptRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type AcceptRepairRequestMutation = { acceptRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type CounterRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: CounterRepairRequestInput;
}>;


export type CounterRepairRequestMutation = { counterRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type DeclineRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RepairRequestReasonInput;
}>;


export type DeclineRepairRequestMutation = { declineRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type ConfirmRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
}>;


export type ConfirmRepairRequestMutation = { confirmRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type CancelRepairRequestMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RepairRequestReasonInput;
}>;


export type CancelRepairRequestMutation = { cancelRepairRequest: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type RecordInductionMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RecordInductionInput;
}>;


export type RecordInductionMutation = { recordInduction: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type RecordCompletionMutationVariables = Exact<{
  idempotencyKey: string;
  id: string;
  expectedVersion: number;
  input: RecordCompletionInput;
}>;


export type RecordCompletionMutation = { recordCompletion: { request: { id: string, state: RepairRequestState | null, version: number | null } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type AskForUpdateMutationVariables = Exact<{
  idempotencyKey: string;
  input: AskForUpdateInput;
}>;


export type AskForUpdateMutation = { askForUpdate: { ask: { id: string } | null, userErrors: Array<{ field: Array<string> | null, code: ErrorCode, message: string, presentVersion: number | null }> } | null };

export type FindWorkCentersQueryVariables = Exact<{
  search: string;
}>;


export type FindWorkCentersQuery = { sites: { totalCount: number, nodes: Array<{ id: string, name: string | null, workCenters: Array<{ id: string, name: string | null, kind: WorkCenterKind | null, provenance: Provenance | null }> | null }> } | null };

export type WhatIsCalledQueryVariables = Exact<{
  name: string;
}>;


export type WhatIsCalledQuery = { resolveSystem:
    | { __typename: 'AmbiguousSystemName', candidates: Array<{ id: string, designation: string | null }> }
    | { __typename: 'SystemFound', system: { id: string, designation: string | null, name: string | null }, asset: { id: string, name: string | null, hullNumber: string | null, tailNumber: string | null } | null }
    | { __typename: 'UnknownSystemName', suggestions: Array<{ id: string, designation: string | null }> }
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SystemNamesFragmentDoc = new TypedDocumentString(`
    fragment SystemNames on System {
  id
  designation
  name
}
    `, {"fragmentName":"SystemNames"}) as unknown as TypedDocumentString<SystemNamesFragment, unknown>;
export const SitePlaceFragmentDoc = new TypedDocumentString(`
    fragment SitePlace on Site {
  id
  name
  latitude
  longitude
  country {
    iso3
    name
  }
}
    `, {"fragmentName":"SitePlace"}) as unknown as TypedDocumentString<SitePlaceFragment, unknown>;
export const SourceFactsFragmentDoc = new TypedDocumentString(`
    fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}
    `, {"fragmentName":"SourceFacts"}) as unknown as TypedDocumentString<SourceFactsFragment, unknown>;
export const FindingFactsFragmentDoc = new TypedDocumentString(`
    fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
    fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`, {"fragmentName":"FindingFacts"}) as unknown as TypedDocumentString<FindingFactsFragment, unknown>;
export const OptionFactsFragmentDoc = new TypedDocumentString(`
    fragment OptionFacts on RepairOption {
  rank
  verdict
  site {
    ...SitePlace
  }
  operators {
    id
    name
  }
  level
  levels
  evidence
  evidenceAsOf
  evidenceNote
  evidenceSources {
    ...SourceFacts
  }
  findings {
    ...FindingFacts
  }
  dockFit {
    verdict
    dock
    lengthMarginM
    beamMarginM
    draftMarginM
  }
  transit {
    mode
    selfDeployed
    distanceKm
    days
    via
    route
    assumptions
  }
  earliestInduction
  slot {
    workCenter {
      id
    }
    workCenterName
    from
    to
    provenance
    commitment
    publishedAt
    isStale
    expiresOn
  }
  turnaround {
    basis
    days
    sampleSize
    minDays
    maxDays
    plannedDays
    caution
  }
  expectedCompletion
  slackDays
  distinctions
}
    fragment SitePlace on Site {
  id
  name
  latitude
  longitude
  country {
    iso3
    name
  }
}
fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`, {"fragmentName":"OptionFacts"}) as unknown as TypedDocumentString<OptionFactsFragment, unknown>;
export const ComparedSiteFragmentDoc = new TypedDocumentString(`
    fragment ComparedSite on Site {
  id
  name
  country {
    iso3
    name
  }
}
    `, {"fragmentName":"ComparedSite"}) as unknown as TypedDocumentString<ComparedSiteFragment, unknown>;
export const SlotAgeFragmentDoc = new TypedDocumentString(`
    fragment SlotAge on CapacitySlot {
  provenance
  isStale
}
    `, {"fragmentName":"SlotAge"}) as unknown as TypedDocumentString<SlotAgeFragment, unknown>;
export const ComparisonFragmentDoc = new TypedDocumentString(`
    fragment Comparison on ScenarioComparison {
  optionsLost {
    site {
      ...ComparedSite
    }
    findings {
      ...FindingFacts
    }
  }
  optionsGained {
    site {
      ...ComparedSite
    }
    expectedCompletion
    slot {
      ...SlotAge
    }
  }
  optionsChanged {
    site {
      ...ComparedSite
    }
    daysLater
    expectedCompletionToday
    slotToday {
      ...SlotAge
    }
    expectedCompletion
    slot {
      ...SlotAge
    }
    transitDaysLonger
    verdictToday
    verdict
  }
}
    fragment SlotAge on CapacitySlot {
  provenance
  isStale
}
fragment ComparedSite on Site {
  id
  name
  country {
    iso3
    name
  }
}
fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`, {"fragmentName":"Comparison"}) as unknown as TypedDocumentString<ComparisonFragment, unknown>;
export const PositionFragmentDoc = new TypedDocumentString(`
    fragment Position on Site {
  id
  name
  latitude
  longitude
}
    `, {"fragmentName":"Position"}) as unknown as TypedDocumentString<PositionFragment, unknown>;
export const ExcludedFactsFragmentDoc = new TypedDocumentString(`
    fragment ExcludedFacts on ExcludedSite {
  site {
    ...SitePlace
  }
  findings {
    ...FindingFacts
  }
}
    fragment SitePlace on Site {
  id
  name
  latitude
  longitude
  country {
    iso3
    name
  }
}
fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`, {"fragmentName":"ExcludedFacts"}) as unknown as TypedDocumentString<ExcludedFactsFragment, unknown>;
export const EntryFactsFragmentDoc = new TypedDocumentString(`
    fragment EntryFacts on AuditEntry {
  organisation
  position
  at
  subject
  actorOrganisation
  roles
  requestId
  operation
  entity
  entityId
  theater
  before
  after
}
    `, {"fragmentName":"EntryFacts"}) as unknown as TypedDocumentString<EntryFactsFragment, unknown>;
export const CoverageRowFragmentDoc = new TypedDocumentString(`
    fragment CoverageRow on SystemCoverage {
  system {
    id
    designation
    name
  }
  standing
  siteCount
  feasibleSites
  conditionalSites
  operatorCount
  sitesWithoutOperator
  countryCount
  countsByCode {
    code
    count
  }
  notes
}
    `, {"fragmentName":"CoverageRow"}) as unknown as TypedDocumentString<CoverageRowFragment, unknown>;
export const WayFactsFragmentDoc = new TypedDocumentString(`
    fragment WayFacts on CoverageWay {
  verdict
  evidence
  operators @include(if: $withOperators) {
    id
    name
  }
  site {
    id
    name
    country {
      iso3
      name
    }
  }
}
    `, {"fragmentName":"WayFacts"}) as unknown as TypedDocumentString<WayFactsFragment, unknown>;
export const LossFragmentDoc = new TypedDocumentString(`
    fragment Loss on SingleLoss {
  kind
  site {
    id
    name
  }
  partner {
    id
    name
    sites {
      id
    }
  }
  country {
    iso3
    name
  }
  systemsLostCount
  systemsLost(first: 50) {
    id
    designation
    name
  }
  systemsLeftWithOneCount
  systemsLeftWithOne(first: 50) {
    id
    designation
    name
  }
}
    `, {"fragmentName":"Loss"}) as unknown as TypedDocumentString<LossFragment, unknown>;
export const ImportErrorFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportErrorFacts on ImportError {
  line
  column
  value
  code
  message
  allowed
}
    `, {"fragmentName":"ImportErrorFacts"}) as unknown as TypedDocumentString<ImportErrorFactsFragment, unknown>;
export const ImportFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportFacts on CapacityImport {
  id
  outcome
  dryRun
  importedAt
  withdrawnAt
  delimiter
  rowCount
  added
  changed
  unchanged
  failed
  errors(first: 200) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImportErrorFacts
    }
  }
}
    fragment ImportErrorFacts on ImportError {
  line
  column
  value
  code
  message
  allowed
}`, {"fragmentName":"ImportFacts"}) as unknown as TypedDocumentString<ImportFactsFragment, unknown>;
export const ImportWindowFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportWindowFacts on ImportWindow {
  id
  from
  to
  bays
  commitment
  expiresOn
}
    `, {"fragmentName":"ImportWindowFacts"}) as unknown as TypedDocumentString<ImportWindowFactsFragment, unknown>;
export const SiteStatusFactsFragmentDoc = new TypedDocumentString(`
    fragment SiteStatusFacts on Site {
  id
  status
  statusReport {
    status
    note
    reportedAt
    recordedStatus
    version
  }
}
    `, {"fragmentName":"SiteStatusFacts"}) as unknown as TypedDocumentString<SiteStatusFactsFragment, unknown>;
export const DeclaredFactsFragmentDoc = new TypedDocumentString(`
    fragment DeclaredFacts on Capability {
  id
  version
  system {
    id
    designation
    name
  }
  levels
  workKinds
  basis
  note
  declaredBy {
    id
  }
}
    `, {"fragmentName":"DeclaredFacts"}) as unknown as TypedDocumentString<DeclaredFactsFragment, unknown>;
export const WindowFactsFragmentDoc = new TypedDocumentString(`
    fragment WindowFacts on CapacityWindow {
  id
  version
  workCenter {
    id
    name
  }
  from
  to
  bays
  commitment
  expiresOn
  provenance
  publishedAt
  freshness
}
    `, {"fragmentName":"WindowFacts"}) as unknown as TypedDocumentString<WindowFactsFragment, unknown>;
export const RequestFactsFragmentDoc = new TypedDocumentString(`
    fragment RequestFacts on RepairRequest {
  id
  state
  site {
    id
    name
  }
  workCenter {
    id
    name
  }
  partner {
    id
    name
  }
  system {
    id
    designation
    name
  }
  asset {
    id
    name
    hullNumber
    tailNumber
  }
  workKind
  docking
  from
  to
  holdExpiresAt
  requestedAt
  possibleSteps
}
    `, {"fragmentName":"RequestFacts"}) as unknown as TypedDocumentString<RequestFactsFragment, unknown>;
export const RefusalFactsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
    `, {"fragmentName":"RefusalFacts"}) as unknown as TypedDocumentString<RefusalFactsFragment, unknown>;
export const StepOutcomeFragmentDoc = new TypedDocumentString(`
    fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`, {"fragmentName":"StepOutcome"}) as unknown as TypedDocumentString<StepOutcomeFragment, unknown>;
export const RepairOptionsDocument = new TypedDocumentString(`
    query RepairOptions($input: RepairOptionsInput!, $first: Int!, $after: String) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      system {
        ...SystemNames
      }
      asset {
        id
        name
        hullNumber
        tailNumber
      }
      theater {
        code
        name
      }
      asOf
      judgedOn
      origin {
        name
        code
        latitude
        longitude
      }
      comparedWithToday {
        ...Comparison
      }
      summary {
        considered
        feasible
        conditional
        excluded
        notes
        countsByCode {
          code
          count
        }
      }
      options(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...OptionFacts
        }
      }
    }
    ... on UnknownSystem {
      asked
      message
      suggestions {
        ...SystemNames
      }
    }
    ... on AmbiguousSystem {
      asked
      message
      candidates {
        ...SystemNames
      }
    }
    ... on UnknownTheater {
      asked
      message
      known {
        code
        name
      }
    }
    ... on InvalidRequest {
      message
      problems {
        field
        code
        message
        candidates
      }
    }
  }
}
    fragment SystemNames on System {
  id
  designation
  name
}
fragment SitePlace on Site {
  id
  name
  latitude
  longitude
  country {
    iso3
    name
  }
}
fragment OptionFacts on RepairOption {
  rank
  verdict
  site {
    ...SitePlace
  }
  operators {
    id
    name
  }
  level
  levels
  evidence
  evidenceAsOf
  evidenceNote
  evidenceSources {
    ...SourceFacts
  }
  findings {
    ...FindingFacts
  }
  dockFit {
    verdict
    dock
    lengthMarginM
    beamMarginM
    draftMarginM
  }
  transit {
    mode
    selfDeployed
    distanceKm
    days
    via
    route
    assumptions
  }
  earliestInduction
  slot {
    workCenter {
      id
    }
    workCenterName
    from
    to
    provenance
    commitment
    publishedAt
    isStale
    expiresOn
  }
  turnaround {
    basis
    days
    sampleSize
    minDays
    maxDays
    plannedDays
    caution
  }
  expectedCompletion
  slackDays
  distinctions
}
fragment Comparison on ScenarioComparison {
  optionsLost {
    site {
      ...ComparedSite
    }
    findings {
      ...FindingFacts
    }
  }
  optionsGained {
    site {
      ...ComparedSite
    }
    expectedCompletion
    slot {
      ...SlotAge
    }
  }
  optionsChanged {
    site {
      ...ComparedSite
    }
    daysLater
    expectedCompletionToday
    slotToday {
      ...SlotAge
    }
    expectedCompletion
    slot {
      ...SlotAge
    }
    transitDaysLonger
    verdictToday
    verdict
  }
}
fragment SlotAge on CapacitySlot {
  provenance
  isStale
}
fragment ComparedSite on Site {
  id
  name
  country {
    iso3
    name
  }
}
fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`) as unknown as TypedDocumentString<RepairOptionsQuery, RepairOptionsQueryVariables>;
export const OptionCapacityDocument = new TypedDocumentString(`
    query OptionCapacity($site: ID!, $from: Date!, $to: Date!) {
  site(id: $site) {
    id
    workCenters {
      id
      name
      kind
    }
    capacity(from: $from, to: $to) {
      workCenter {
        id
        name
      }
      from
      to
      published
      taken
      free
      commitment
      provenance
      publishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OptionCapacityQuery, OptionCapacityQueryVariables>;
export const OptionsElsewhereDocument = new TypedDocumentString(`
    query OptionsElsewhere($input: RepairOptionsInput!) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      summary {
        elsewhere {
          site {
            id
            name
            country {
              name
            }
          }
          theater {
            code
            name
          }
          levels
          evidence
          evidenceAsOf
          note
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OptionsElsewhereQuery, OptionsElsewhereQueryVariables>;
export const ExcludedSitesDocument = new TypedDocumentString(`
    query ExcludedSites($input: RepairOptionsInput!, $first: Int!, $after: String, $code: FindingCode) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      excluded(first: $first, after: $after, code: $code) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ExcludedFacts
        }
      }
    }
  }
}
    fragment SitePlace on Site {
  id
  name
  latitude
  longitude
  country {
    iso3
    name
  }
}
fragment ExcludedFacts on ExcludedSite {
  site {
    ...SitePlace
  }
  findings {
    ...FindingFacts
  }
}
fragment FindingFacts on Finding {
  code
  effect
  message
  fact
  clearedBy
  rule {
    id
    cite
  }
  source {
    ...SourceFacts
  }
}
fragment SourceFacts on Source {
  id
  title
  publisher
  year
  url
  confidence
}`) as unknown as TypedDocumentString<ExcludedSitesQuery, ExcludedSitesQueryVariables>;
export const ExcludedPlacesDocument = new TypedDocumentString(`
    query ExcludedPlaces($input: RepairOptionsInput!, $first: Int!, $after: String) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      excluded(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          site {
            ...Position
          }
        }
      }
    }
  }
}
    fragment Position on Site {
  id
  name
  latitude
  longitude
}`) as unknown as TypedDocumentString<ExcludedPlacesQuery, ExcludedPlacesQueryVariables>;
export const OptionPlacesDocument = new TypedDocumentString(`
    query OptionPlaces($input: RepairOptionsInput!, $first: Int!, $after: String) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      options(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          rank
          verdict
          site {
            ...Position
          }
        }
      }
    }
  }
}
    fragment Position on Site {
  id
  name
  latitude
  longitude
}`) as unknown as TypedDocumentString<OptionPlacesQuery, OptionPlacesQueryVariables>;
export const SitesByNameDocument = new TypedDocumentString(`
    query SitesByName($search: String!) {
  sites(filter: {search: $search}, first: 10) {
    totalCount
    nodes {
      id
      name
      domains
      theater {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SitesByNameQuery, SitesByNameQueryVariables>;
export const AskListsDocument = new TypedDocumentString(`
    query AskLists {
  theaters {
    code
    name
  }
  countries {
    iso3
    name
  }
}
    `) as unknown as TypedDocumentString<AskListsQuery, AskListsQueryVariables>;
export const FindPlacesDocument = new TypedDocumentString(`
    query FindPlaces($search: String!, $first: Int!) {
  places(search: $search, first: $first) {
    code
    name
    kind
    country
  }
}
    `) as unknown as TypedDocumentString<FindPlacesQuery, FindPlacesQueryVariables>;
export const FindSystemsDocument = new TypedDocumentString(`
    query FindSystems($search: String!) {
  systems(search: $search, first: 100) {
    totalCount
    nodes {
      id
      designation
      name
      category
      names {
        label
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindSystemsQuery, FindSystemsQueryVariables>;
export const SystemCategoryDocument = new TypedDocumentString(`
    query SystemCategory($name: String!) {
  resolveSystem(name: $name) {
    __typename
    ... on SystemFound {
      system {
        id
        category
      }
    }
    ... on AmbiguousSystemName {
      candidates {
        id
        category
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SystemCategoryQuery, SystemCategoryQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($organisation: ID!, $entity: String, $from: DateTime, $to: DateTime, $first: Int!, $after: String) {
  auditTrail(
    organisation: $organisation
    entity: $entity
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    nodes {
      ...EntryFacts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EntryFacts on AuditEntry {
  organisation
  position
  at
  subject
  actorOrganisation
  roles
  requestId
  operation
  entity
  entityId
  theater
  before
  after
}`) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditOrganisationsDocument = new TypedDocumentString(`
    query AuditOrganisations {
  partners(first: 200) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AuditOrganisationsQuery, AuditOrganisationsQueryVariables>;
export const LastWriterDocument = new TypedDocumentString(`
    query LastWriter($organisation: ID!, $entity: String!, $id: ID!) {
  auditTrail(
    organisation: $organisation
    entity: $entity
    entityId: $id
    first: 1
  ) {
    nodes {
      at
      subject
      actorOrganisation
    }
  }
}
    `) as unknown as TypedDocumentString<LastWriterQuery, LastWriterQueryVariables>;
export const TheaterCoverageDocument = new TypedDocumentString(`
    query TheaterCoverage($theater: ID!, $category: SystemCategory, $level: MaintenanceLevel, $assume: ScenarioInput) {
  theater(code: $theater) {
    code
    name
    coverage(category: $category, level: $level, assume: $assume) {
      ...CoverageRow
    }
    coverageSummary(category: $category, level: $level, assume: $assume) {
      systems
      none
      withoutRecord
      one
      several
      notes
      worstLosses {
        ...Loss
      }
    }
  }
}
    fragment CoverageRow on SystemCoverage {
  system {
    id
    designation
    name
  }
  standing
  siteCount
  feasibleSites
  conditionalSites
  operatorCount
  sitesWithoutOperator
  countryCount
  countsByCode {
    code
    count
  }
  notes
}
fragment Loss on SingleLoss {
  kind
  site {
    id
    name
  }
  partner {
    id
    name
    sites {
      id
    }
  }
  country {
    iso3
    name
  }
  systemsLostCount
  systemsLost(first: 50) {
    id
    designation
    name
  }
  systemsLeftWithOneCount
  systemsLeftWithOne(first: 50) {
    id
    designation
    name
  }
}`) as unknown as TypedDocumentString<TheaterCoverageQuery, TheaterCoverageQueryVariables>;
export const CoverageSystemsDocument = new TypedDocumentString(`
    query CoverageSystems($category: SystemCategory, $first: Int!, $after: String) {
  systems(category: $category, first: $first, after: $after) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageSystemsQuery, CoverageSystemsQueryVariables>;
export const CoverageOfSystemsDocument = new TypedDocumentString(`
    query CoverageOfSystems($theater: ID!, $category: SystemCategory, $systems: [ID!], $level: MaintenanceLevel, $assume: ScenarioInput) {
  theater(code: $theater) {
    coverage(category: $category, systems: $systems, level: $level, assume: $assume) {
      ...CoverageRow
    }
  }
}
    fragment CoverageRow on SystemCoverage {
  system {
    id
    designation
    name
  }
  standing
  siteCount
  feasibleSites
  conditionalSites
  operatorCount
  sitesWithoutOperator
  countryCount
  countsByCode {
    code
    count
  }
  notes
}`) as unknown as TypedDocumentString<CoverageOfSystemsQuery, CoverageOfSystemsQueryVariables>;
export const CoverageWaysDocument = new TypedDocumentString(`
    query CoverageWays($theater: ID!, $category: SystemCategory, $systems: [ID!], $level: MaintenanceLevel, $assume: ScenarioInput, $first: Int!, $withOperators: Boolean!) {
  theater(code: $theater) {
    coverage(category: $category, systems: $systems, level: $level, assume: $assume) {
      system {
        id
      }
      ways(first: $first) {
        ...WayFacts
      }
    }
  }
}
    fragment WayFacts on CoverageWay {
  verdict
  evidence
  operators @include(if: $withOperators) {
    id
    name
  }
  site {
    id
    name
    country {
      iso3
      name
    }
  }
}`) as unknown as TypedDocumentString<CoverageWaysQuery, CoverageWaysQueryVariables>;
export const CoverageNumbersDocument = new TypedDocumentString(`
    query CoverageNumbers($theater: ID!, $category: SystemCategory, $level: MaintenanceLevel) {
  theater(code: $theater) {
    coverageSummary(category: $category, level: $level) {
      systems
      none
      withoutRecord
      one
      several
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageNumbersQuery, CoverageNumbersQueryVariables>;
export const CoverageTheatersDocument = new TypedDocumentString(`
    query CoverageTheaters {
  theaters {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CoverageTheatersQuery, CoverageTheatersQueryVariables>;
export const TheaterCountriesDocument = new TypedDocumentString(`
    query TheaterCountries($theater: ID!) {
  theater(code: $theater) {
    code
    countries {
      iso3
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TheaterCountriesQuery, TheaterCountriesQueryVariables>;
export const SiteCalendarDocument = new TypedDocumentString(`
    query SiteCalendar($site: ID!, $from: Date!, $to: Date!) {
  site(id: $site) {
    id
    capacity(from: $from, to: $to) {
      workCenter {
        id
      }
      from
      to
      published
      taken
    }
  }
}
    `) as unknown as TypedDocumentString<SiteCalendarQuery, SiteCalendarQueryVariables>;
export const CapacityFileDocument = new TypedDocumentString(`
    query CapacityFile($partner: ID!) {
  capacityTemplate
  partner(id: $partner) {
    id
    capacityCsv
  }
}
    `) as unknown as TypedDocumentString<CapacityFileQuery, CapacityFileQueryVariables>;
export const ImportCapacityDocument = new TypedDocumentString(`
    mutation ImportCapacity($idempotencyKey: String!, $input: ImportCapacityInput!) {
  importCapacity(idempotencyKey: $idempotencyKey, input: $input) {
    import {
      ...ImportFacts
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment ImportFacts on CapacityImport {
  id
  outcome
  dryRun
  importedAt
  withdrawnAt
  delimiter
  rowCount
  added
  changed
  unchanged
  failed
  errors(first: 200) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImportErrorFacts
    }
  }
}
fragment ImportErrorFacts on ImportError {
  line
  column
  value
  code
  message
  allowed
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<ImportCapacityMutation, ImportCapacityMutationVariables>;
export const WithdrawImportDocument = new TypedDocumentString(`
    mutation WithdrawImport($idempotencyKey: String!, $id: ID!) {
  withdrawImport(idempotencyKey: $idempotencyKey, id: $id) {
    import {
      ...ImportFacts
    }
    withdrawn
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment ImportFacts on CapacityImport {
  id
  outcome
  dryRun
  importedAt
  withdrawnAt
  delimiter
  rowCount
  added
  changed
  unchanged
  failed
  errors(first: 200) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImportErrorFacts
    }
  }
}
fragment ImportErrorFacts on ImportError {
  line
  column
  value
  code
  message
  allowed
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<WithdrawImportMutation, WithdrawImportMutationVariables>;
export const OneImportDocument = new TypedDocumentString(`
    query OneImport($id: ID!) {
  capacityImport(id: $id) {
    ...ImportFacts
  }
}
    fragment ImportFacts on CapacityImport {
  id
  outcome
  dryRun
  importedAt
  withdrawnAt
  delimiter
  rowCount
  added
  changed
  unchanged
  failed
  errors(first: 200) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ImportErrorFacts
    }
  }
}
fragment ImportErrorFacts on ImportError {
  line
  column
  value
  code
  message
  allowed
}`) as unknown as TypedDocumentString<OneImportQuery, OneImportQueryVariables>;
export const ImportChangesDocument = new TypedDocumentString(`
    query ImportChanges($id: ID!, $after: String) {
  capacityImport(id: $id) {
    id
    changes(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        line
        kind
        workCenter {
          id
          name
        }
        before {
          ...ImportWindowFacts
        }
        after {
          from
          to
          bays
          commitment
          expiresOn
        }
      }
    }
  }
}
    fragment ImportWindowFacts on ImportWindow {
  id
  from
  to
  bays
  commitment
  expiresOn
}`) as unknown as TypedDocumentString<ImportChangesQuery, ImportChangesQueryVariables>;
export const ImportLeftOutDocument = new TypedDocumentString(`
    query ImportLeftOut($id: ID!, $after: String) {
  capacityImport(id: $id) {
    id
    notInFile(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ImportWindowFacts
      }
    }
  }
}
    fragment ImportWindowFacts on ImportWindow {
  id
  from
  to
  bays
  commitment
  expiresOn
}`) as unknown as TypedDocumentString<ImportLeftOutQuery, ImportLeftOutQueryVariables>;
export const PartnerCapacityDocument = new TypedDocumentString(`
    query PartnerCapacity($partner: ID!) {
  partner(id: $partner) {
    id
    name
    sites {
      id
      name
      country {
        iso3
        name
      }
      operators {
        id
      }
      workCenters {
        id
        name
        kind
        dock {
          type
          lengthM
          widthM
          depthM
        }
      }
    }
    publications {
      ...WindowFacts
    }
    capacityDue {
      workCenter {
        id
        name
      }
      freshness
      ask {
        id
        askedAt
        note
      }
      windows {
        id
      }
    }
  }
}
    fragment WindowFacts on CapacityWindow {
  id
  version
  workCenter {
    id
    name
  }
  from
  to
  bays
  commitment
  expiresOn
  provenance
  publishedAt
  freshness
}`) as unknown as TypedDocumentString<PartnerCapacityQuery, PartnerCapacityQueryVariables>;
export const ListPartnersDocument = new TypedDocumentString(`
    query ListPartners {
  partners(first: 200) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ListPartnersQuery, ListPartnersQueryVariables>;
export const SiteWordDocument = new TypedDocumentString(`
    query SiteWord($site: ID!) {
  site(id: $site) {
    ...SiteStatusFacts
    capabilities {
      ...DeclaredFacts
    }
  }
}
    fragment SiteStatusFacts on Site {
  id
  status
  statusReport {
    status
    note
    reportedAt
    recordedStatus
    version
  }
}
fragment DeclaredFacts on Capability {
  id
  version
  system {
    id
    designation
    name
  }
  levels
  workKinds
  basis
  note
  declaredBy {
    id
  }
}`) as unknown as TypedDocumentString<SiteWordQuery, SiteWordQueryVariables>;
export const SetSiteStatusDocument = new TypedDocumentString(`
    mutation SetSiteStatus($idempotencyKey: String!, $site: ID!, $expectedVersion: Int!, $input: SiteStatusInput!) {
  setSiteStatus(
    idempotencyKey: $idempotencyKey
    site: $site
    expectedVersion: $expectedVersion
    input: $input
  ) {
    site {
      ...SiteStatusFacts
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment SiteStatusFacts on Site {
  id
  status
  statusReport {
    status
    note
    reportedAt
    recordedStatus
    version
  }
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<SetSiteStatusMutation, SetSiteStatusMutationVariables>;
export const ClearSiteStatusDocument = new TypedDocumentString(`
    mutation ClearSiteStatus($idempotencyKey: String!, $site: ID!, $expectedVersion: Int!) {
  clearSiteStatus(
    idempotencyKey: $idempotencyKey
    site: $site
    expectedVersion: $expectedVersion
  ) {
    site {
      ...SiteStatusFacts
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment SiteStatusFacts on Site {
  id
  status
  statusReport {
    status
    note
    reportedAt
    recordedStatus
    version
  }
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<ClearSiteStatusMutation, ClearSiteStatusMutationVariables>;
export const DeclareCapabilityDocument = new TypedDocumentString(`
    mutation DeclareCapability($idempotencyKey: String!, $expectedVersion: Int, $input: DeclareCapabilityInput!) {
  declareCapability(
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    capability {
      ...DeclaredFacts
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment DeclaredFacts on Capability {
  id
  version
  system {
    id
    designation
    name
  }
  levels
  workKinds
  basis
  note
  declaredBy {
    id
  }
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<DeclareCapabilityMutation, DeclareCapabilityMutationVariables>;
export const WithdrawCapabilityDocument = new TypedDocumentString(`
    mutation WithdrawCapability($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
  withdrawCapability(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
  ) {
    capability {
      id
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<WithdrawCapabilityMutation, WithdrawCapabilityMutationVariables>;
export const PublishCapacityDocument = new TypedDocumentString(`
    mutation PublishCapacity($idempotencyKey: String!, $input: PublishCapacityInput!) {
  publishCapacity(idempotencyKey: $idempotencyKey, input: $input) {
    window {
      ...WindowFacts
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment WindowFacts on CapacityWindow {
  id
  version
  workCenter {
    id
    name
  }
  from
  to
  bays
  commitment
  expiresOn
  provenance
  publishedAt
  freshness
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<PublishCapacityMutation, PublishCapacityMutationVariables>;
export const ReviseCapacityDocument = new TypedDocumentString(`
    mutation ReviseCapacity($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: ReviseCapacityInput!) {
  reviseCapacity(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    window {
      ...WindowFacts
    }
    overbookedFrom
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment WindowFacts on CapacityWindow {
  id
  version
  workCenter {
    id
    name
  }
  from
  to
  bays
  commitment
  expiresOn
  provenance
  publishedAt
  freshness
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<ReviseCapacityMutation, ReviseCapacityMutationVariables>;
export const WithdrawCapacityDocument = new TypedDocumentString(`
    mutation WithdrawCapacity($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
  withdrawCapacity(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
  ) {
    window {
      ...WindowFacts
    }
    overbookedFrom
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment WindowFacts on CapacityWindow {
  id
  version
  workCenter {
    id
    name
  }
  from
  to
  bays
  commitment
  expiresOn
  provenance
  publishedAt
  freshness
}
fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<WithdrawCapacityMutation, WithdrawCapacityMutationVariables>;
export const SiteNameDocument = new TypedDocumentString(`
    query SiteName($site: ID!) {
  site(id: $site) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SiteNameQuery, SiteNameQueryVariables>;
export const RepairRequestsDocument = new TypedDocumentString(`
    query RepairRequests($filter: RepairRequestFilter, $first: Int!, $after: String) {
  repairRequests(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RequestFacts
    }
  }
}
    fragment RequestFacts on RepairRequest {
  id
  state
  site {
    id
    name
  }
  workCenter {
    id
    name
  }
  partner {
    id
    name
  }
  system {
    id
    designation
    name
  }
  asset {
    id
    name
    hullNumber
    tailNumber
  }
  workKind
  docking
  from
  to
  holdExpiresAt
  requestedAt
  possibleSteps
}`) as unknown as TypedDocumentString<RepairRequestsQuery, RepairRequestsQueryVariables>;
export const RepairRequestDocument = new TypedDocumentString(`
    query RepairRequest($id: ID!) {
  repairRequest(id: $id) {
    ...RequestFacts
    version
    requestedFrom
    requestedTo
    note
    counterNote
    reason
    inductedOn
    completedOn
    growth
    history {
      step
      at
      organisation
      state
    }
  }
}
    fragment RequestFacts on RepairRequest {
  id
  state
  site {
    id
    name
  }
  workCenter {
    id
    name
  }
  partner {
    id
    name
  }
  system {
    id
    designation
    name
  }
  asset {
    id
    name
    hullNumber
    tailNumber
  }
  workKind
  docking
  from
  to
  holdExpiresAt
  requestedAt
  possibleSteps
}`) as unknown as TypedDocumentString<RepairRequestQuery, RepairRequestQueryVariables>;
export const RequestRepairDocument = new TypedDocumentString(`
    mutation RequestRepair($idempotencyKey: String!, $input: RequestRepairInput!) {
  requestRepair(idempotencyKey: $idempotencyKey, input: $input) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<RequestRepairMutation, RequestRepairMutationVariables>;
export const AcceptRepairRequestDocument = new TypedDocumentString(`
    mutation AcceptRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
  acceptRepairRequest(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<AcceptRepairRequestMutation, AcceptRepairRequestMutationVariables>;
export const CounterRepairRequestDocument = new TypedDocumentString(`
    mutation CounterRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: CounterRepairRequestInput!) {
  counterRepairRequest(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<CounterRepairRequestMutation, CounterRepairRequestMutationVariables>;
export const DeclineRepairRequestDocument = new TypedDocumentString(`
    mutation DeclineRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RepairRequestReasonInput!) {
  declineRepairRequest(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<DeclineRepairRequestMutation, DeclineRepairRequestMutationVariables>;
export const ConfirmRepairRequestDocument = new TypedDocumentString(`
    mutation ConfirmRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
  confirmRepairRequest(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<ConfirmRepairRequestMutation, ConfirmRepairRequestMutationVariables>;
export const CancelRepairRequestDocument = new TypedDocumentString(`
    mutation CancelRepairRequest($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RepairRequestReasonInput!) {
  cancelRepairRequest(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<CancelRepairRequestMutation, CancelRepairRequestMutationVariables>;
export const RecordInductionDocument = new TypedDocumentString(`
    mutation RecordInduction($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RecordInductionInput!) {
  recordInduction(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<RecordInductionMutation, RecordInductionMutationVariables>;
export const RecordCompletionDocument = new TypedDocumentString(`
    mutation RecordCompletion($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RecordCompletionInput!) {
  recordCompletion(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    ...StepOutcome
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}
fragment StepOutcome on RepairRequestPayload {
  request {
    id
    state
    version
  }
  userErrors {
    ...RefusalFacts
  }
}`) as unknown as TypedDocumentString<RecordCompletionMutation, RecordCompletionMutationVariables>;
export const AskForUpdateDocument = new TypedDocumentString(`
    mutation AskForUpdate($idempotencyKey: String!, $input: AskForUpdateInput!) {
  askForUpdate(idempotencyKey: $idempotencyKey, input: $input) {
    ask {
      id
    }
    userErrors {
      ...RefusalFacts
    }
  }
}
    fragment RefusalFacts on UserError {
  field
  code
  message
  presentVersion
}`) as unknown as TypedDocumentString<AskForUpdateMutation, AskForUpdateMutationVariables>;
export const FindWorkCentersDocument = new TypedDocumentString(`
    query FindWorkCenters($search: String!) {
  sites(filter: {search: $search}, first: 20) {
    totalCount
    nodes {
      id
      name
      workCenters {
        id
        name
        kind
        provenance
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindWorkCentersQuery, FindWorkCentersQueryVariables>;
export const WhatIsCalledDocument = new TypedDocumentString(`
    query WhatIsCalled($name: String!) {
  resolveSystem(name: $name) {
    __typename
    ... on SystemFound {
      system {
        id
        designation
        name
      }
      asset {
        id
        name
        hullNumber
        tailNumber
      }
    }
    ... on UnknownSystemName {
      suggestions {
        id
        designation
      }
    }
    ... on AmbiguousSystemName {
      candidates {
        id
        designation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIsCalledQuery, WhatIsCalledQueryVariables>;