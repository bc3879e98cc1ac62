import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RepairOptionsModel, OriginFoundModel, PlaceModel, OptionsSummaryModel, RepairOptionModel, ExcludedSiteModel, ScenarioComparisonModel, OptionLostModel, OptionGainedModel, OptionChangedModel, TransitModel, CapacitySlotModel, RequestProblemModel, WorkCenterModel, ElsewhereSiteModel, FindingModel, DockFitModel, SystemCoverageModel, CoverageWayModel, CoverageSummaryModel, SingleLossModel, SiteModel, CountryModel, PartnerModel, SystemModel, TheaterModel, AssetModel, LegalRuleModel } from '../mappers.ts';
import type { Json } from '../../platform/json.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, of the Gregorian calendar. No time zone. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601, for example `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A value as the source gives it, where its shape differs from record to record. */
  JSON: { input: unknown; output: unknown; }
  /**
   * A date no more precise than its source: `2025`, `2025-03` or `2025-03-12`. It is never padded: `2025` means
   * some day of that year. As input, a day is accepted too.
   */
  PartialDate: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The name leads to several systems. Ask again with one of them. */
export type AmbiguousSystem = {
  __typename?: 'AmbiguousSystem';
  /** The name as it was asked. */
  asked: Scalars['String']['output'];
  candidates: Array<System>;
  message: Scalars['String']['output'];
};

export type Asset = {
  __typename?: 'Asset';
  id: Scalars['ID']['output'];
};

/** Days on which one bay or dock is taken to be free. */
export type AssumedWindowInput = {
  /** First free day. */
  from: Scalars['Date']['input'];
  /** Id of the site. */
  site: Scalars['ID']['input'];
  /** The day after the last free day, at most 3660 days after `from`. */
  to: Scalars['Date']['input'];
  /** Id of the work center: a dock or bays. Left out: one that suits the work. */
  workCenter?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a partner stands by the bays that it publishes. */
export type CapacityCommitment =
  /** Offered. */
  | 'FIRM'
  /** Expected, and subject to change. */
  | 'TENTATIVE';

/** A free stretch at one work center that takes the whole work. */
export type CapacitySlot = {
  __typename?: 'CapacitySlot';
  commitment: CapacityCommitment;
  /** The first day on which one of the figures expires; null where none does. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  from: Scalars['Date']['output'];
  /** Whether that was more than 60 days ago: time to ask the operator for newer ones. */
  isStale: Scalars['Boolean']['output'];
  /** The weakest of the figures that it rests on. */
  provenance: Provenance;
  /** When the oldest of the figures was published; null for what the request assumes. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day after the last day. */
  to: Scalars['Date']['output'];
  /** Null where the request assumes the capacity and names no work center. */
  workCenter?: Maybe<WorkCenter>;
  workCenterName: Scalars['String']['output'];
};

export type CodeCount = {
  __typename?: 'CodeCount';
  code: FindingCode;
  count: Scalars['Int']['output'];
};

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

export type Country = {
  __typename?: 'Country';
  iso3: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

export type CoverageStanding =
  /** No site of the theater is a way: all with a record are ruled out (`countsByCode`), or none has a record. */
  | 'NONE'
  /** One site: its loss leaves none. */
  | 'ONE'
  /** Several sites, which may still hang on one operator or one country (`operatorCount`, `countryCount`, `notes`). */
  | 'SEVERAL';

/** The coverage of a theater in numbers, and what single loss would hurt it most. */
export type CoverageSummary = {
  __typename?: 'CoverageSummary';
  /** Systems with no way. Most of them have no record in the theater, which is not to say that they cannot be repaired. */
  none: Scalars['Int']['output'];
  /** Systems asked for that there are not; what was assumed and changes nothing here. */
  notes: Array<Scalars['String']['output']>;
  /** Systems with one way. */
  one: Scalars['Int']['output'];
  /** Systems with several ways. */
  several: Scalars['Int']['output'];
  /** Recorded systems, of those asked for. The three counts by standing add up to it. */
  systems: Scalars['Int']['output'];
  /** Of those, systems without a record in the theater. */
  withoutRecord: Scalars['Int']['output'];
  /**
   * The single losses that would leave most systems with no way; of equal ones those that leave more systems with one way
   * only, then sites before operators before countries, then by id. At most 20. A loss that leaves nothing with fewer than
   * two ways is not among them.
   */
  worstLosses: Array<SingleLoss>;
};

/** A site where a system may be repaired. */
export type CoverageWay = {
  __typename?: 'CoverageWay';
  evidence: Evidence;
  /** Who runs the site; empty means that no operator is recorded. */
  operators: Array<Partner>;
  site: Site;
  verdict: Verdict;
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

/** How a ship fits a dock: margins are dock minus ship, in metres; null is unknown. */
export type DockFit = {
  __typename?: 'DockFit';
  beamMarginM?: Maybe<Scalars['Float']['output']>;
  /** The dock; null where none is recorded. */
  dock?: Maybe<Scalars['String']['output']>;
  draftMarginM?: Maybe<Scalars['Float']['output']>;
  lengthMarginM?: Maybe<Scalars['Float']['output']>;
  verdict: DockFitVerdict;
};

export type DockFitVerdict =
  /** Length, beam and draft fit with the planning clearance. */
  | 'FITS'
  /** One of them does not fit any recorded dock. */
  | 'NO'
  /** They fit with less than the planning clearance. */
  | 'TIGHT'
  /** A measure of ship or dock is not recorded, or no dock is. */
  | 'UNKNOWN';

/** A site in another theater with a record of the system. */
export type ElsewhereSite = {
  __typename?: 'ElsewhereSite';
  evidence: Evidence;
  /** As the record gives it: a partial date or two years. */
  evidenceAsOf?: Maybe<Scalars['String']['output']>;
  /** Levels that the record states; empty means that it states none. */
  levels: Array<MaintenanceLevel>;
  note?: Maybe<Scalars['String']['output']>;
  site: Site;
  theater: Theater;
};

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

/** A site that is ruled out. */
export type ExcludedSite = {
  __typename?: 'ExcludedSite';
  /** Every finding, those that block first. */
  findings: Array<Finding>;
  site: Site;
};

export type ExcludedSiteConnection = {
  __typename?: 'ExcludedSiteConnection';
  edges: Array<ExcludedSiteEdge>;
  nodes: Array<ExcludedSite>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ExcludedSiteEdge = {
  __typename?: 'ExcludedSiteEdge';
  cursor: Scalars['String']['output'];
  node: ExcludedSite;
};

/** What a rule found: the deciding fact, its source, and what would clear it. */
export type Finding = {
  __typename?: 'Finding';
  /** What would change it. Null where nothing needs clearing. */
  clearedBy?: Maybe<Scalars['String']['output']>;
  code: FindingCode;
  effect: FindingEffect;
  /** The deciding fact, as recorded. */
  fact: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** The rule of law, where one decides. */
  rule?: Maybe<LegalRule>;
  /** Where the fact comes from. Null where it was given in the request. */
  source?: Maybe<Source>;
};

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

/** The request contradicts itself or is out of range. Nothing was computed. */
export type InvalidRequest = {
  __typename?: 'InvalidRequest';
  message: Scalars['String']['output'];
  problems: Array<RequestProblem>;
};

export type LegalRule = {
  __typename?: 'LegalRule';
  id: Scalars['ID']['output'];
};

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

export type OptionChanged = {
  __typename?: 'OptionChanged';
  /** Days by which completion moves back; negative: it comes earlier. Null where one of both dates is unknown. */
  daysLater?: Maybe<Scalars['Int']['output']>;
  expectedCompletion?: Maybe<Scalars['Date']['output']>;
  expectedCompletionToday?: Maybe<Scalars['Date']['output']>;
  site: Site;
  /** What `expectedCompletion` rests on; null without a date. */
  slot?: Maybe<CapacitySlot>;
  /** What `expectedCompletionToday` rests on; null without a date. */
  slotToday?: Maybe<CapacitySlot>;
  /** Days by which the way becomes longer. Null where one of both is unknown. */
  transitDaysLonger?: Maybe<Scalars['Float']['output']>;
  verdict: Verdict;
  verdictToday: Verdict;
};

export type OptionGained = {
  __typename?: 'OptionGained';
  expectedCompletion?: Maybe<Scalars['Date']['output']>;
  site: Site;
  /** What `expectedCompletion` rests on; null without a date. */
  slot?: Maybe<CapacitySlot>;
};

export type OptionLost = {
  __typename?: 'OptionLost';
  /** What rules it out under the assumptions. */
  findings: Array<Finding>;
  site: Site;
};

/** How many sites were looked at, and what became of them. */
export type OptionsSummary = {
  __typename?: 'OptionsSummary';
  conditional: Scalars['Int']['output'];
  /** Sites of the theater whose domain fits, or that have a record of the system: options and excluded, each once. */
  considered: Scalars['Int']['output'];
  /** For each rule, how many excluded sites it blocks. A site that several rules block counts for each. */
  countsByCode: Array<CodeCount>;
  /** Sites of other theaters with a record of this system, strongest evidence first. They are not judged. */
  elsewhere: Array<ElsewhereSite>;
  excluded: Scalars['Int']['output'];
  feasible: Scalars['Int']['output'];
  /** What to know about the answer as a whole, for example why no option is left. */
  notes: Array<Scalars['String']['output']>;
};

/** The place that `origin` led to. */
export type OriginFound = {
  __typename?: 'OriginFound';
  /** UN/LOCODE or ICAO location indicator; null for a position. */
  code?: Maybe<Scalars['String']['output']>;
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
};

/** Where it is now: a place or a position, not both. A ship must be on water that leads to the sea. */
export type OriginInput = {
  /** Degrees north, WGS 84, -90 to 90. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84, -180 to 180. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /**
   * UN/LOCODE (`KRPUS`), ICAO location indicator (`RKPK`), or the name of a port or airfield (`Busan`). A name that several
   * places have ("Cartagena") is refused with all of them. 1 to 100 characters.
   */
  place?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Partner = {
  __typename?: 'Partner';
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

/** A port or an airfield, as public lists have it. */
export type Place = {
  __typename?: 'Place';
  /** UN/LOCODE of a port (`KRPUS`), ICAO location indicator of an airfield (`RKPK`). */
  code: Scalars['String']['output'];
  /** Name of the country in English; null where the list has none. */
  country?: Maybe<Scalars['String']['output']>;
  kind: PlaceKind;
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
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

export type Query = {
  __typename?: 'Query';
  /**
   * Ports and airfields that `origin.place` takes, for whoever types one: those whose code or name holds `search`, best first
   * (this very code, this very name, a beginning, anywhere within; ports before airfields). Case and accents do not count.
   * `search` has 1 to 100 characters, `first` is 0 to 200; otherwise the error is BAD_USER_INPUT.
   */
  places?: Maybe<Array<Place>>;
  /**
   * Where in a theater can a system be repaired: by whom, on what ground, what must still be cleared, and what would
   * clear the places that are ruled out? Every site of the theater whose domain fits the system's is either among the
   * options or among the excluded. What cannot be answered comes back as a type of its own that says why and helps on.
   */
  repairOptions?: Maybe<RepairOptionsResult>;
};


export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  search: Scalars['String']['input'];
};


export type QueryRepairOptionsArgs = {
  input: RepairOptionsInput;
};

/** A site that may do the work. */
export type RepairOption = {
  __typename?: 'RepairOption';
  /** What this option is best at; every option that shares the best has it. */
  distinctions: Array<Distinction>;
  /** How the ship fits the best of the site's docks; null where no docking is asked. */
  dockFit?: Maybe<DockFit>;
  /**
   * First day on or after arrival from which the whole work fits without a break at one work center: with docking one of the
   * docks whose fit is the best of the site (`dockFit`), else its bays, else its docks. Null: no capacity is published, or
   * arrival or turnaround is unknown (see the CAPACITY finding).
   */
  earliestInduction?: Maybe<Scalars['Date']['output']>;
  evidence: Evidence;
  /** When the evidence is from, as the record gives it: a partial date or two years. Null: not stated. */
  evidenceAsOf?: Maybe<Scalars['String']['output']>;
  /** What the record adds. */
  evidenceNote?: Maybe<Scalars['String']['output']>;
  evidenceSources: Array<Source>;
  /** Induction and turnaround: the day after the last day of the work. Null while no induction date is known. */
  expectedCompletion?: Maybe<Scalars['Date']['output']>;
  /** What must still be cleared, and what to know; what is graver first. */
  findings: Array<Finding>;
  /** The level asked for, else the deepest that the record states. Null: the record states none (see the LEVEL finding). */
  level?: Maybe<MaintenanceLevel>;
  /** Every level that the record states; empty means that it states none. */
  levels: Array<MaintenanceLevel>;
  /** Who runs the site; empty means that no operator is recorded. */
  operators: Array<Partner>;
  /** 1 is best by the order asked for. */
  rank: Scalars['Int']['output'];
  site: Site;
  /** Days from expected completion to `neededBy`. Null while no completion is known or no day is given. */
  slackDays?: Maybe<Scalars['Int']['output']>;
  /** The free stretch that the dates rest on; null while they are unknown. */
  slot?: Maybe<CapacitySlot>;
  /** The way there. Null: no origin is given, or no way is known (see the TRANSIT finding). */
  transit?: Maybe<Transit>;
  /** How long the work takes. Null: neither asked nor on record. */
  turnaround?: Maybe<Turnaround>;
  verdict: Verdict;
};

export type RepairOptionConnection = {
  __typename?: 'RepairOptionConnection';
  edges: Array<RepairOptionEdge>;
  nodes: Array<RepairOption>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RepairOptionEdge = {
  __typename?: 'RepairOptionEdge';
  cursor: Scalars['String']['output'];
  node: RepairOption;
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

/** Where the system can be repaired, and why not elsewhere. */
export type RepairOptions = {
  __typename?: 'RepairOptions';
  /** When the facts were read. */
  asOf: Scalars['DateTime']['output'];
  /** The ship or tail that was named, where a hull number, a ship's name or a tail number was asked for. */
  asset?: Maybe<Asset>;
  /** What the assumptions change against the answer without them; null where nothing is assumed. */
  comparedWithToday?: Maybe<ScenarioComparison>;
  /**
   * Sites that are ruled out, each with every reason. Nearest to being usable first: those with a record of the system,
   * then by how many rules block, then by id. `code` keeps those that this rule blocks. `first` is 0 to 200.
   */
  excluded: ExcludedSiteConnection;
  /** Day on which law, access and agreements were judged. */
  judgedOn: Scalars['Date']['output'];
  /** Ranked options. `first` is 0 to 200. */
  options: RepairOptionConnection;
  /** Where it is now, as found; null where the request does not say. Dates leave out the way then. */
  origin?: Maybe<OriginFound>;
  summary: OptionsSummary;
  system: System;
  theater: Theater;
};


/** Where the system can be repaired, and why not elsewhere. */
export type RepairOptionsExcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<FindingCode>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where the system can be repaired, and why not elsewhere. */
export type RepairOptionsOptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What is asked. Everything but `system` and `theater` may be left out; what is left out is not assumed where a rule
 * turns on it: the finding then says what to state.
 */
export type RepairOptionsInput = {
  assume?: InputMaybe<ScenarioInput>;
  /** Depth of work. Left out: any but `TRAINING`. A higher level at a site does not imply a lower one. */
  level?: InputMaybe<MaintenanceLevel>;
  /** Weakest ground that still counts. Left out: `CANDIDATE`, so every ground counts. */
  minimumEvidence?: InputMaybe<Evidence>;
  /** Day by which the work must be complete. */
  neededBy?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Order of the options, first key first. Left out: VERDICT, EXPECTED_COMPLETION, EVIDENCE, TRANSIT_DAYS, SITE_ID.
   * SITE_ID is always the last key, so the order is total and the same every time. What is unknown comes last.
   */
  orderBy?: InputMaybe<Array<RepairOptionOrder>>;
  origin?: InputMaybe<OriginInput>;
  /**
   * Whose equipment it is, ISO 3166-1 alpha-3. Left out: `USA`. For a partner's equipment 10 USC 8680 does not apply,
   * export and retransfer rules do.
   */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Day on which it can leave, and on which law, access and agreements are judged. Left out: today (UTC). */
  readyOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * What is to be repaired: designation ("CH-47F"), variant ("M1A2 SEPv3"), other name ("Black Hawk"), id, NSN, hull
   * number ("T-AKE 8") or a ship's name ("USNS Wally Schirra"). Upper and lower case, blanks, dots and hyphens do not
   * count. A family ("CH-47", "Chinook") is answered when one of its systems is recorded; when several are ("F-35",
   * "C-130"), the answer is `AmbiguousSystem` with all of them, because a site that takes one variant need not take
   * another and an answer mixed from several would hide that. An engine or a component is a system of its own.
   * 1 to 100 characters.
   */
  system: Scalars['String']['input'];
  /** Code of the theater, for example `INDOPACOM`. Upper and lower case do not count. */
  theater: Scalars['ID']['input'];
  vessel?: InputMaybe<VesselInput>;
  work?: InputMaybe<WorkInput>;
};

/** The answer, or what stands in its way. */
export type RepairOptionsResult = AmbiguousSystem | InvalidRequest | RepairOptions | UnknownSystem | UnknownTheater;

export type RequestProblem = {
  __typename?: 'RequestProblem';
  /** What can be given instead, where that is known: codes of places, ids of straits. */
  candidates: Array<Scalars['String']['output']>;
  code: RequestProblemCode;
  /** Where, as a path into the input: `work.plannedDays`. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

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

/** An answer with assumptions against the same question without them. Nothing is stored. */
export type ScenarioComparison = {
  __typename?: 'ScenarioComparison';
  /** Options with and without whose dates, way or verdict differ, by site id. */
  optionsChanged: Array<OptionChanged>;
  /** Sites that are excluded without the assumptions and options with them, by site id. */
  optionsGained: Array<OptionGained>;
  /** Options without the assumptions that are excluded with them, by site id. */
  optionsLost: Array<OptionLost>;
};

/** What if. Nothing is stored. */
export type ScenarioInput = {
  /** Countries to take as giving no access, ISO 3166-1 alpha-3. */
  countriesWithoutAccess?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of sites to take as closed. */
  sitesClosed?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Straits and canals to take as shut, by id or name: SUEZ, PANAMA, MALACCA, SUNDA, LOMBOK, GIBRALTAR, BOSPORUS, KIEL,
   * MAGELLAN, BAB_EL_MANDEB, HORMUZ, TAIWAN, LUZON, KOREA, KANMON, TORRES. They bear on ways over water.
   */
  straitsShut?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Capacity to take as free besides what is published. At most 50. */
  windowsAdded?: InputMaybe<Array<AssumedWindowInput>>;
};

/**
 * A site, an operator or a country that is gone, for whatever reason: closure, war, weather, refusal. With an operator go all
 * sites that it runs, alone or with others: whether the others could go on is not on record. With a country goes what
 * `assume.countriesWithoutAccess` would take. Systems that have no way to begin with are not counted.
 */
export type SingleLoss = {
  __typename?: 'SingleLoss';
  /** The country that is lost; null for other kinds. */
  country?: Maybe<Country>;
  kind: LossKind;
  /** The operator that is lost; null for other kinds. */
  partner?: Maybe<Partner>;
  /** The site that is lost; null for other kinds. */
  site?: Maybe<Site>;
  /** Which, by id. `first` is 0 to 200. */
  systemsLeftWithOne: Array<System>;
  /** How many systems with several ways would be left with one. */
  systemsLeftWithOneCount: Scalars['Int']['output'];
  /** Which, by id. `first` is 0 to 200. */
  systemsLost: Array<System>;
  /** How many systems would be left with no way. */
  systemsLostCount: Scalars['Int']['output'];
};


/**
 * A site, an operator or a country that is gone, for whatever reason: closure, war, weather, refusal. With an operator go all
 * sites that it runs, alone or with others: whether the others could go on is not on record. With a country goes what
 * `assume.countriesWithoutAccess` would take. Systems that have no way to begin with are not counted.
 */
export type SingleLossSystemsLeftWithOneArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A site, an operator or a country that is gone, for whatever reason: closure, war, weather, refusal. With an operator go all
 * sites that it runs, alone or with others: whether the others could go on is not on record. With a country goes what
 * `assume.countriesWithoutAccess` would take. Systems that have no way to begin with are not counted.
 */
export type SingleLossSystemsLostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Site = {
  __typename?: 'Site';
  country?: Maybe<Country>;
  id: Scalars['ID']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  name?: Maybe<Scalars['String']['output']>;
};

/** Where a statement comes from. */
export type Source = {
  __typename?: 'Source';
  confidence: Confidence;
  /** Stable id within the reference data. */
  id: Scalars['ID']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** Address of the page; null where there is none to give. */
  url?: Maybe<Scalars['String']['output']>;
  /** Year of publication; null where the page is undated. */
  year?: Maybe<Scalars['Int']['output']>;
};

/**
 * Live answers: `POST /graphql/stream` with `accept: text/event-stream` answers a subscription as server-sent events. Each event is an
 * answer, whole, as the query of the same name gives it, under the same rights and limits: the first at once, the next when something
 * happened that its asker may see, or a new day (UTC) has begun, and the answer is another one.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The answer of `Query.repairOptions`, and a new one whenever it changes: a site is reported shut, a partner publishes, access changes.
   * An answer that differs by `asOf` alone is not sent.
   */
  repairOptions?: Maybe<RepairOptionsResult>;
};


/**
 * Live answers: `POST /graphql/stream` with `accept: text/event-stream` answers a subscription as server-sent events. Each event is an
 * answer, whole, as the query of the same name gives it, under the same rights and limits: the first at once, the next when something
 * happened that its asker may see, or a new day (UTC) has begun, and the answer is another one.
 */
export type SubscriptionRepairOptionsArgs = {
  input: RepairOptionsInput;
};

export type System = {
  __typename?: 'System';
  designation?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

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

/**
 * How well a system is covered in a theater: on how many sites, operators and countries its repair there hangs. It is
 * about who can repair it, not when: capacity, the way there and days by which it is needed are not read and change
 * nothing here. So a site that counts here may still be full: `repairOptions` says when. The question that every site is
 * asked is the plainest one: equipment of the United States, the level of the argument, no kind of work, no docking, no
 * origin, any evidence, judged by the same rules.
 */
export type SystemCoverage = {
  __typename?: 'SystemCoverage';
  /** Sites where something must be cleared first; what, says `repairOptions`. */
  conditionalSites: Scalars['Int']['output'];
  /** Countries among the ways. A territory counts by itself: Guam is GUM and not USA. */
  countryCount: Scalars['Int']['output'];
  /** Sites with a record that rules stand against: how many each rule rules out, most first. One may fall under several. */
  countsByCode: Array<CodeCount>;
  /**
   * Sites that no rule stands against. A record of a whole category of equipment counts as one of the system, under review
   * (CONDITIONAL), so that there can be more ways than `siteCount`.
   */
  feasibleSites: Scalars['Int']['output'];
  /** Levels stated by any of them. */
  levels: Array<MaintenanceLevel>;
  /** Why there is no way; the operator or the country on which all of several ways hang; what is unknown of them. */
  notes: Array<Scalars['String']['output']>;
  /**
   * Independent operators among the ways. Sites that share an operator count as one, directly or through others: a site
   * run by A and B and one run by B and C are one. A site without an operator on record counts for none, for on whom it
   * hangs is unknown (see `sitesWithoutOperator`). Companies of one group count each: groups are on record as text only.
   */
  operatorCount: Scalars['Int']['output'];
  /**
   * Sites of the theater with a record of it that has not ended, candidates too, of whatever level and whether or not a
   * rule stands against them. None: no record, not no repair.
   */
  siteCount: Scalars['Int']['output'];
  /** Ways of which no operator is on record: unknown, never independent. */
  sitesWithoutOperator: Scalars['Int']['output'];
  /** By sites: none, one or several ways to repair it. NONE with `siteCount` 0 means that nothing is known. */
  standing: CoverageStanding;
  /** Strongest ground among them; null where there is none. */
  strongestEvidence?: Maybe<Evidence>;
  system: System;
  /** The sites, FEASIBLE before CONDITIONAL, then by evidence, then by id. `first` is 0 to 200; the counts are of all. */
  ways: Array<CoverageWay>;
};


/**
 * How well a system is covered in a theater: on how many sites, operators and countries its repair there hangs. It is
 * about who can repair it, not when: capacity, the way there and days by which it is needed are not read and change
 * nothing here. So a site that counts here may still be full: `repairOptions` says when. The question that every site is
 * asked is the plainest one: equipment of the United States, the level of the argument, no kind of work, no docking, no
 * origin, any evidence, judged by the same rules.
 */
export type SystemCoverageWaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Theater = {
  __typename?: 'Theater';
  code: Scalars['ID']['output'];
  /**
   * For every recorded system how many independent ways there are to repair it in the theater: where the gaps are, and what
   * hangs on one place. By id of the system. Null where the theater is not recorded. One request judges 20,000 records at
   * most: a larger theater is asked for by `category` or by `systems`, and what is too large even so is refused and never
   * cut short.
   */
  coverage?: Maybe<Array<SystemCoverage>>;
  /**
   * The same in numbers, with the single losses that would hurt most. Asked for together with `coverage` and with the same
   * arguments it costs no second reading and no second judgement. Null where the theater is not recorded.
   */
  coverageSummary?: Maybe<CoverageSummary>;
  name?: Maybe<Scalars['String']['output']>;
};


export type TheaterCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  assume?: InputMaybe<ScenarioInput>;
  category?: InputMaybe<SystemCategory>;
  level?: InputMaybe<MaintenanceLevel>;
  standing?: InputMaybe<CoverageStanding>;
  systems?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type TheaterCoverageSummaryArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  assume?: InputMaybe<ScenarioInput>;
  category?: InputMaybe<SystemCategory>;
  level?: InputMaybe<MaintenanceLevel>;
  systems?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A way from the origin to the site, reckoned with planning figures. It is no voyage plan. */
export type Transit = {
  __typename?: 'Transit';
  /** Every figure that distance and days were reckoned with, and what was taken for granted. */
  assumptions: Array<Scalars['String']['output']>;
  /** On the way, with handling and the passage of canals. Arrival counts whole days. */
  days: Scalars['Float']['output'];
  /** Along the way, over the earth. */
  distanceKm: Scalars['Float']['output'];
  mode: TransitMode;
  /** The way as a GeoJSON MultiLineString, longitude before latitude, cut at 180 degrees. */
  route: Scalars['JSON']['output'];
  /** true: it moves by itself; false: it is carried. */
  selfDeployed: Scalars['Boolean']['output'];
  /** Straits and canals on the way by id, in order of passing. `assume.straitsShut` takes them. */
  via: Array<Scalars['String']['output']>;
};

export type TransitMode =
  /** By air: a geodesic, with stated speeds and handling. */
  | 'AIR'
  /** By road: a geodesic with a stated detour, with stated speeds and handling. */
  | 'ROAD'
  /** Over water, through straits and canals that are open and large enough. */
  | 'SEA';

/** How long the work takes, from induction to completion. */
export type Turnaround = {
  __typename?: 'Turnaround';
  basis: TurnaroundBasis;
  /** What speaks against planning with it. */
  caution?: Maybe<Scalars['String']['output']>;
  /**
   * Days: those asked for, else the median of the finished cases at this site, of one type of availability: that with the
   * most cases, of several with as many that of the last completed.
   */
  days: Scalars['Int']['output'];
  maxDays?: Maybe<Scalars['Int']['output']>;
  minDays?: Maybe<Scalars['Int']['output']>;
  /** Days that were planned for the one finished case, where it states them. */
  plannedDays?: Maybe<Scalars['Int']['output']>;
  /** Finished cases on record; null where the days were asked for. */
  sampleSize?: Maybe<Scalars['Int']['output']>;
};

export type TurnaroundBasis =
  /** The `plannedDays` of the request. */
  | 'ASKED'
  /** Finished cases of this system at this site. */
  | 'RECORD';

/** The name leads to no recorded system. */
export type UnknownSystem = {
  __typename?: 'UnknownSystem';
  /** The name as it was asked. */
  asked: Scalars['String']['output'];
  message: Scalars['String']['output'];
  /** Systems with a similar name, nearest first; at most five. */
  suggestions: Array<System>;
};

/** No such theater is recorded. */
export type UnknownTheater = {
  __typename?: 'UnknownTheater';
  /** The code as it was asked. */
  asked: Scalars['String']['output'];
  /** Every theater that can be asked for. */
  known: Array<Theater>;
  message: Scalars['String']['output'];
};

/** Why a write was refused, in words and as a code. Nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  code: ErrorCode;
  /** Path of the argument: `input`, then `from`. Null: the call as a whole. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
  /** With CONFLICT: the version that the record has now. */
  presentVersion?: Maybe<Scalars['Int']['output']>;
};

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
  deployed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Since when it is forward deployed overseas (10 USC 8690). */
  forwardDeployedSince?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Country of the homeport, ISO 3166-1 alpha-3. Guam is `GUM`, the Northern Mariana Islands `MNP`. */
  homeport?: InputMaybe<Scalars['String']['input']>;
  /**
   * Who operates it: `US Navy`, `MSC` or `US Coast Guard`. Left out: read from the prefix of the class. Anybody else leaves
   * the standing of the ship unknown.
   */
  operator?: InputMaybe<Scalars['String']['input']>;
  /**
   * When the homeport is to change. For a ship with a homeport overseas the new one is taken to be in the United
   * States, and the reverse (10 USC 8680(b)).
   */
  plannedHomeportChange?: InputMaybe<Scalars['PartialDate']['input']>;
};

export type WorkCenter = {
  __typename?: 'WorkCenter';
  id: Scalars['ID']['output'];
};

/** What kind of work it is. */
export type WorkInput = {
  /** Whether the ship must be docked. Left out or false: no dock is looked for. */
  docking?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether damage from hostile action is to be repaired, an exception of 10 USC 8680. */
  hostileDamage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: not stated. Where law or a record turns on it, the finding says so. */
  kind?: InputMaybe<WorkKind>;
  /** Left out: `WHOLE`. */
  part?: InputMaybe<WorkPart>;
  /** Planned length in days from induction to completion, 1 to 3650. */
  plannedDays?: InputMaybe<Scalars['Int']['input']>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Theater: Theater;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Theater:
    ( { __typename: 'Theater' }
    & GraphQLRecursivePick<FederationTypes['Theater'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RepairOptionsResult:
    | ( Omit<AmbiguousSystem, 'candidates'> & { candidates: Array<_RefType['System']> } )
    | ( Omit<InvalidRequest, 'problems'> & { problems: Array<_RefType['RequestProblem']> } )
    | ( RepairOptionsModel )
    | ( Omit<UnknownSystem, 'suggestions'> & { suggestions: Array<_RefType['System']> } )
    | ( Omit<UnknownTheater, 'known'> & { known: Array<_RefType['Theater']> } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmbiguousSystem: ResolverTypeWrapper<Omit<AmbiguousSystem, 'candidates'> & { candidates: Array<ResolversTypes['System']> }>;
  Asset: ResolverTypeWrapper<AssetModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssumedWindowInput: AssumedWindowInput;
  CapacityCommitment: CapacityCommitment;
  CapacitySlot: ResolverTypeWrapper<CapacitySlotModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CodeCount: ResolverTypeWrapper<CodeCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryModel>;
  CoverageStanding: CoverageStanding;
  CoverageSummary: ResolverTypeWrapper<CoverageSummaryModel>;
  CoverageWay: ResolverTypeWrapper<CoverageWayModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Distinction: Distinction;
  DockFit: ResolverTypeWrapper<DockFitModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DockFitVerdict: DockFitVerdict;
  ElsewhereSite: ResolverTypeWrapper<ElsewhereSiteModel>;
  ErrorCode: ErrorCode;
  Evidence: Evidence;
  ExcludedSite: ResolverTypeWrapper<ExcludedSiteModel>;
  ExcludedSiteConnection: ResolverTypeWrapper<Omit<ExcludedSiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExcludedSiteEdge']>, nodes: Array<ResolversTypes['ExcludedSite']> }>;
  ExcludedSiteEdge: ResolverTypeWrapper<Omit<ExcludedSiteEdge, 'node'> & { node: ResolversTypes['ExcludedSite'] }>;
  Finding: ResolverTypeWrapper<FindingModel>;
  FindingCode: FindingCode;
  FindingEffect: FindingEffect;
  InvalidRequest: ResolverTypeWrapper<Omit<InvalidRequest, 'problems'> & { problems: Array<ResolversTypes['RequestProblem']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalRule: ResolverTypeWrapper<LegalRuleModel>;
  LossKind: LossKind;
  MaintenanceLevel: MaintenanceLevel;
  OptionChanged: ResolverTypeWrapper<OptionChangedModel>;
  OptionGained: ResolverTypeWrapper<OptionGainedModel>;
  OptionLost: ResolverTypeWrapper<OptionLostModel>;
  OptionsSummary: ResolverTypeWrapper<OptionsSummaryModel>;
  OriginFound: ResolverTypeWrapper<OriginFoundModel>;
  OriginInput: OriginInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  Place: ResolverTypeWrapper<PlaceModel>;
  PlaceKind: PlaceKind;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RepairOption: ResolverTypeWrapper<RepairOptionModel>;
  RepairOptionConnection: ResolverTypeWrapper<Omit<RepairOptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepairOptionEdge']>, nodes: Array<ResolversTypes['RepairOption']> }>;
  RepairOptionEdge: ResolverTypeWrapper<Omit<RepairOptionEdge, 'node'> & { node: ResolversTypes['RepairOption'] }>;
  RepairOptionOrder: RepairOptionOrder;
  RepairOptions: ResolverTypeWrapper<RepairOptionsModel>;
  RepairOptionsInput: RepairOptionsInput;
  RepairOptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepairOptionsResult']>;
  RequestProblem: ResolverTypeWrapper<RequestProblemModel>;
  RequestProblemCode: RequestProblemCode;
  ScenarioComparison: ResolverTypeWrapper<ScenarioComparisonModel>;
  ScenarioInput: ScenarioInput;
  SingleLoss: ResolverTypeWrapper<SingleLossModel>;
  Site: ResolverTypeWrapper<SiteModel>;
  Source: ResolverTypeWrapper<Json>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  System: ResolverTypeWrapper<SystemModel>;
  SystemCategory: SystemCategory;
  SystemCoverage: ResolverTypeWrapper<SystemCoverageModel>;
  Theater: ResolverTypeWrapper<TheaterModel>;
  Transit: ResolverTypeWrapper<TransitModel>;
  TransitMode: TransitMode;
  Turnaround: ResolverTypeWrapper<Turnaround>;
  TurnaroundBasis: TurnaroundBasis;
  UnknownSystem: ResolverTypeWrapper<Omit<UnknownSystem, 'suggestions'> & { suggestions: Array<ResolversTypes['System']> }>;
  UnknownTheater: ResolverTypeWrapper<Omit<UnknownTheater, 'known'> & { known: Array<ResolversTypes['Theater']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Verdict: Verdict;
  VesselInput: VesselInput;
  WorkCenter: ResolverTypeWrapper<WorkCenterModel>;
  WorkInput: WorkInput;
  WorkKind: WorkKind;
  WorkPart: WorkPart;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmbiguousSystem: Omit<AmbiguousSystem, 'candidates'> & { candidates: Array<ResolversParentTypes['System']> };
  Asset: AssetModel;
  ID: Scalars['ID']['output'];
  AssumedWindowInput: AssumedWindowInput;
  CapacitySlot: CapacitySlotModel;
  Boolean: Scalars['Boolean']['output'];
  CodeCount: CodeCount;
  Int: Scalars['Int']['output'];
  Country: CountryModel;
  CoverageSummary: CoverageSummaryModel;
  CoverageWay: CoverageWayModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DockFit: DockFitModel;
  Float: Scalars['Float']['output'];
  ElsewhereSite: ElsewhereSiteModel;
  ExcludedSite: ExcludedSiteModel;
  ExcludedSiteConnection: Omit<ExcludedSiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExcludedSiteEdge']>, nodes: Array<ResolversParentTypes['ExcludedSite']> };
  ExcludedSiteEdge: Omit<ExcludedSiteEdge, 'node'> & { node: ResolversParentTypes['ExcludedSite'] };
  Finding: FindingModel;
  InvalidRequest: Omit<InvalidRequest, 'problems'> & { problems: Array<ResolversParentTypes['RequestProblem']> };
  JSON: Scalars['JSON']['output'];
  LegalRule: LegalRuleModel;
  OptionChanged: OptionChangedModel;
  OptionGained: OptionGainedModel;
  OptionLost: OptionLostModel;
  OptionsSummary: OptionsSummaryModel;
  OriginFound: OriginFoundModel;
  OriginInput: OriginInput;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Partner: PartnerModel;
  Place: PlaceModel;
  Query: Record<PropertyKey, never>;
  RepairOption: RepairOptionModel;
  RepairOptionConnection: Omit<RepairOptionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepairOptionEdge']>, nodes: Array<ResolversParentTypes['RepairOption']> };
  RepairOptionEdge: Omit<RepairOptionEdge, 'node'> & { node: ResolversParentTypes['RepairOption'] };
  RepairOptions: RepairOptionsModel;
  RepairOptionsInput: RepairOptionsInput;
  RepairOptionsResult: ResolversUnionTypes<ResolversParentTypes>['RepairOptionsResult'];
  RequestProblem: RequestProblemModel;
  ScenarioComparison: ScenarioComparisonModel;
  ScenarioInput: ScenarioInput;
  SingleLoss: SingleLossModel;
  Site: SiteModel;
  Source: Json;
  Subscription: Record<PropertyKey, never>;
  System: SystemModel;
  SystemCoverage: SystemCoverageModel;
  Theater: TheaterModel;
  Transit: TransitModel;
  Turnaround: Turnaround;
  UnknownSystem: Omit<UnknownSystem, 'suggestions'> & { suggestions: Array<ResolversParentTypes['System']> };
  UnknownTheater: Omit<UnknownTheater, 'known'> & { known: Array<ResolversParentTypes['Theater']> };
  UserError: UserError;
  VesselInput: VesselInput;
  WorkCenter: WorkCenterModel;
  WorkInput: WorkInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmbiguousSystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmbiguousSystem'] = ResolversParentTypes['AmbiguousSystem']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CapacitySlotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacitySlot'] = ResolversParentTypes['CapacitySlot']> = {
  commitment?: Resolver<ResolversTypes['CapacityCommitment'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  workCenterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodeCount'] = ResolversParentTypes['CodeCount']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageSummary'] = ResolversParentTypes['CoverageSummary']> = {
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  one?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  several?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutRecord?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worstLosses?: Resolver<Array<ResolversTypes['SingleLoss']>, ParentType, ContextType>;
};

export type CoverageWayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageWay'] = ResolversParentTypes['CoverageWay']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DockFitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DockFit'] = ResolversParentTypes['DockFit']> = {
  beamMarginM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftMarginM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lengthMarginM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DockFitVerdict'], ParentType, ContextType>;
};

export type ElsewhereSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ElsewhereSite'] = ResolversParentTypes['ElsewhereSite']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidenceAsOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['MaintenanceLevel']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  theater?: Resolver<ResolversTypes['Theater'], ParentType, ContextType>;
};

export type ExcludedSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedSite'] = ResolversParentTypes['ExcludedSite']> = {
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type ExcludedSiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedSiteConnection'] = ResolversParentTypes['ExcludedSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExcludedSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExcludedSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcludedSiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedSiteEdge'] = ResolversParentTypes['ExcludedSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcludedSite'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  clearedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['FindingEffect'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['LegalRule']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type InvalidRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidRequest'] = ResolversParentTypes['InvalidRequest']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RequestProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LegalRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalRule'] = ResolversParentTypes['LegalRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OptionChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptionChanged'] = ResolversParentTypes['OptionChanged']> = {
  daysLater?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedCompletionToday?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['CapacitySlot']>, ParentType, ContextType>;
  slotToday?: Resolver<Maybe<ResolversTypes['CapacitySlot']>, ParentType, ContextType>;
  transitDaysLonger?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdictToday?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type OptionGainedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptionGained'] = ResolversParentTypes['OptionGained']> = {
  expectedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['CapacitySlot']>, ParentType, ContextType>;
};

export type OptionLostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptionLost'] = ResolversParentTypes['OptionLost']> = {
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type OptionsSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OptionsSummary'] = ResolversParentTypes['OptionsSummary']> = {
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsByCode?: Resolver<Array<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  elsewhere?: Resolver<Array<ResolversTypes['ElsewhereSite']>, ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OriginFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OriginFound'] = ResolversParentTypes['OriginFound']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  places?: Resolver<Maybe<Array<ResolversTypes['Place']>>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'search'>>;
  repairOptions?: Resolver<Maybe<ResolversTypes['RepairOptionsResult']>, ParentType, ContextType, RequireFields<QueryRepairOptionsArgs, 'input'>>;
};

export type RepairOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairOption'] = ResolversParentTypes['RepairOption']> = {
  distinctions?: Resolver<Array<ResolversTypes['Distinction']>, ParentType, ContextType>;
  dockFit?: Resolver<Maybe<ResolversTypes['DockFit']>, ParentType, ContextType>;
  earliestInduction?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  evidenceAsOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceSources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  expectedCompletion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['MaintenanceLevel']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['MaintenanceLevel']>, ParentType, ContextType>;
  operators?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  slackDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['CapacitySlot']>, ParentType, ContextType>;
  transit?: Resolver<Maybe<ResolversTypes['Transit']>, ParentType, ContextType>;
  turnaround?: Resolver<Maybe<ResolversTypes['Turnaround']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type RepairOptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairOptionConnection'] = ResolversParentTypes['RepairOptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepairOptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RepairOption']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepairOptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairOptionEdge'] = ResolversParentTypes['RepairOptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepairOption'], ParentType, ContextType>;
};

export type RepairOptionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairOptions'] = ResolversParentTypes['RepairOptions']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  comparedWithToday?: Resolver<Maybe<ResolversTypes['ScenarioComparison']>, ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['ExcludedSiteConnection'], ParentType, ContextType, RequireFields<RepairOptionsExcludedArgs, 'first'>>;
  judgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['RepairOptionConnection'], ParentType, ContextType, RequireFields<RepairOptionsOptionsArgs, 'first'>>;
  origin?: Resolver<Maybe<ResolversTypes['OriginFound']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['OptionsSummary'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  theater?: Resolver<ResolversTypes['Theater'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepairOptionsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairOptionsResult'] = ResolversParentTypes['RepairOptionsResult']> = {
  __resolveType: TypeResolveFn<'AmbiguousSystem' | 'InvalidRequest' | 'RepairOptions' | 'UnknownSystem' | 'UnknownTheater', ParentType, ContextType>;
};

export type RequestProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestProblem'] = ResolversParentTypes['RequestProblem']> = {
  candidates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RequestProblemCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScenarioComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScenarioComparison'] = ResolversParentTypes['ScenarioComparison']> = {
  optionsChanged?: Resolver<Array<ResolversTypes['OptionChanged']>, ParentType, ContextType>;
  optionsGained?: Resolver<Array<ResolversTypes['OptionGained']>, ParentType, ContextType>;
  optionsLost?: Resolver<Array<ResolversTypes['OptionLost']>, ParentType, ContextType>;
};

export type SingleLossResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SingleLoss'] = ResolversParentTypes['SingleLoss']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LossKind'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  systemsLeftWithOne?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType, RequireFields<SingleLossSystemsLeftWithOneArgs, 'first'>>;
  systemsLeftWithOneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  systemsLost?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType, RequireFields<SingleLossSystemsLostArgs, 'first'>>;
  systemsLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  repairOptions?: SubscriptionResolver<Maybe<ResolversTypes['RepairOptionsResult']>, "repairOptions", ParentType, ContextType, RequireFields<SubscriptionRepairOptionsArgs, 'input'>>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SystemCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemCoverage'] = ResolversParentTypes['SystemCoverage']> = {
  conditionalSites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsByCode?: Resolver<Array<ResolversTypes['CodeCount']>, ParentType, ContextType>;
  feasibleSites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['MaintenanceLevel']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  operatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  siteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sitesWithoutOperator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CoverageStanding'], ParentType, ContextType>;
  strongestEvidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['CoverageWay']>, ParentType, ContextType, RequireFields<SystemCoverageWaysArgs, 'first'>>;
};

export type TheaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Theater'] = ResolversParentTypes['Theater'], FederationReferenceType extends FederationReferenceTypes['Theater'] = FederationReferenceTypes['Theater']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theater']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coverage?: Resolver<Maybe<Array<ResolversTypes['SystemCoverage']>>, ParentType, ContextType, Partial<TheaterCoverageArgs>>;
  coverageSummary?: Resolver<Maybe<ResolversTypes['CoverageSummary']>, ParentType, ContextType, Partial<TheaterCoverageSummaryArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Transit'] = ResolversParentTypes['Transit']> = {
  assumptions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distanceKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TransitMode'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  selfDeployed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TurnaroundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Turnaround'] = ResolversParentTypes['Turnaround']> = {
  basis?: Resolver<ResolversTypes['TurnaroundBasis'], ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sampleSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UnknownSystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownSystem'] = ResolversParentTypes['UnknownSystem']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownTheaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownTheater'] = ResolversParentTypes['UnknownTheater']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['Theater']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkCenterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkCenter'] = ResolversParentTypes['WorkCenter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AmbiguousSystem?: AmbiguousSystemResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  CapacitySlot?: CapacitySlotResolvers<ContextType>;
  CodeCount?: CodeCountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CoverageSummary?: CoverageSummaryResolvers<ContextType>;
  CoverageWay?: CoverageWayResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DockFit?: DockFitResolvers<ContextType>;
  ElsewhereSite?: ElsewhereSiteResolvers<ContextType>;
  ExcludedSite?: ExcludedSiteResolvers<ContextType>;
  ExcludedSiteConnection?: ExcludedSiteConnectionResolvers<ContextType>;
  ExcludedSiteEdge?: ExcludedSiteEdgeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  InvalidRequest?: InvalidRequestResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LegalRule?: LegalRuleResolvers<ContextType>;
  OptionChanged?: OptionChangedResolvers<ContextType>;
  OptionGained?: OptionGainedResolvers<ContextType>;
  OptionLost?: OptionLostResolvers<ContextType>;
  OptionsSummary?: OptionsSummaryResolvers<ContextType>;
  OriginFound?: OriginFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partner?: PartnerResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RepairOption?: RepairOptionResolvers<ContextType>;
  RepairOptionConnection?: RepairOptionConnectionResolvers<ContextType>;
  RepairOptionEdge?: RepairOptionEdgeResolvers<ContextType>;
  RepairOptions?: RepairOptionsResolvers<ContextType>;
  RepairOptionsResult?: RepairOptionsResultResolvers<ContextType>;
  RequestProblem?: RequestProblemResolvers<ContextType>;
  ScenarioComparison?: ScenarioComparisonResolvers<ContextType>;
  SingleLoss?: SingleLossResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemCoverage?: SystemCoverageResolvers<ContextType>;
  Theater?: TheaterResolvers<ContextType>;
  Transit?: TransitResolvers<ContextType>;
  Turnaround?: TurnaroundResolvers<ContextType>;
  UnknownSystem?: UnknownSystemResolvers<ContextType>;
  UnknownTheater?: UnknownTheaterResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkCenter?: WorkCenterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
