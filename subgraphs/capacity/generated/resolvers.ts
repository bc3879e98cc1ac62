import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CapabilityModel, MaintenanceEventModel, TurnaroundRecordModel, CapacitySpanModel, CapacityWindowModel, UpdateAskModel, CapacityDueModel, RepairRequestModel, RepairRequestStepModel, RepairRequestPayloadModel, CapacityImportModel, ImportCapacityPayloadModel, WithdrawImportPayloadModel, ImportErrorModel, ImportChangeModel, ImportWindowModel, WorkCenterModel, SiteModel, SystemModel, PartnerModel, AssetModel, CountryModel } from '../mappers.ts';
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

export type AskForUpdateInput = {
  /** At most 2000 characters. The organisation that is asked can read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the site. */
  site: Scalars['ID']['input'];
};

export type AskForUpdatePayload = {
  __typename?: 'AskForUpdatePayload';
  /** The ask. Null where it was refused. */
  ask?: Maybe<UpdateAsk>;
  /** Every reason for which nobody was asked. Empty: they were. */
  userErrors: Array<UserError>;
};

export type Asset = {
  __typename?: 'Asset';
  id: Scalars['ID']['output'];
  /** Work on this ship or aircraft, by id. */
  maintenanceEvents?: Maybe<Array<MaintenanceEvent>>;
};

/**
 * A record's statement that a site works on a system, and on what ground. It says what a site can do, not how much:
 * free bays, backlog and crews are not public. What partners publish of them is at `Site.capacity`.
 */
export type Capability = {
  __typename?: 'Capability';
  /** Time of the evidence: a year, month or day, or first and last year (`2012-2016`). Null: not stated. */
  asOf?: Maybe<Scalars['String']['output']>;
  /** On what ground it is said. */
  basis?: Maybe<Evidence>;
  confidence?: Maybe<Confidence>;
  /** The organisation that declared it through this network. Null: it comes from sources. */
  declaredBy?: Maybe<Partner>;
  /** true: the record says that it is over. Null: no end is recorded. */
  ended?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The site's id, `:` and the system's id; `-2` and so on is added where a site has several records of one system, and
   * `:declared` to what its operator declared.
   */
  id: Scalars['ID']['output'];
  /** An empty list means that the source states no level: unknown, not none. */
  levels?: Maybe<Array<MaintenanceLevel>>;
  note?: Maybe<Scalars['String']['output']>;
  /**
   * Whose equipment the record is about, where it is not that of the United States; for others it is evidence of skill
   * only. Empty: no such limit is recorded.
   */
  owners?: Maybe<Array<Country>>;
  /** Parts of the system that the record is limited to. Empty: the system as a whole. */
  scope?: Maybe<Array<WorkPart>>;
  site?: Maybe<Site>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  system?: Maybe<System>;
  /** When the record last changed here. It is not the time of the evidence: that is `asOf`. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts its declarations, from 1: what `expectedVersion` expects. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Kinds of work that the record is limited to. Empty: no limit is recorded. */
  workKinds?: Maybe<Array<WorkKind>>;
  /** Who does the work there. Null: the record does not limit it. */
  workforce?: Maybe<Workforce>;
};

/** A page of capabilities. */
export type CapabilityConnection = {
  __typename?: 'CapabilityConnection';
  edges: Array<CapabilityEdge>;
  nodes: Array<Capability>;
  pageInfo: PageInfo;
  /** How many capabilities there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type CapabilityEdge = {
  __typename?: 'CapabilityEdge';
  /** Pass as `after` to read on behind this capability. */
  cursor: Scalars['String']['output'];
  node: Capability;
};

/** Conditions that a capability must meet, all of them. What is left out does not limit. */
export type CapabilityFilter = {
  /** false leaves out what the record says is over. */
  includeEnded?: InputMaybe<Scalars['Boolean']['input']>;
  /** States this level. Capabilities whose level is unknown are left out; a higher level does not imply this one. */
  level?: InputMaybe<MaintenanceLevel>;
  /** On this ground or a stronger one. */
  minimumEvidence?: InputMaybe<Evidence>;
  /** Id of the site. */
  site?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the system. Engines and components are systems of their own: an airframe depot is no engine shop. */
  system?: InputMaybe<Scalars['ID']['input']>;
  /** New or changed here at this instant or later, in the years 1 to 9999. What has gone is not listed. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How far a partner stands by the bays that it publishes. */
export type CapacityCommitment =
  /** Offered. */
  | 'FIRM'
  /** Expected, and subject to change. */
  | 'TENTATIVE';

/** What should be published or confirmed at a work center. */
export type CapacityDue = {
  __typename?: 'CapacityDue';
  /** What staff asked about its site and nothing has answered. Null: nothing. */
  ask?: Maybe<UpdateAsk>;
  /** How old the worst of its figures are. Null: none are published that reach past today. */
  freshness?: Maybe<Freshness>;
  /** The windows that are not fresh, by day. */
  windows: Array<CapacityWindow>;
  workCenter: WorkCenter;
};

/** What became of a file of windows. */
export type CapacityImport = {
  __typename?: 'CapacityImport';
  /** Good rows that add a window, or would. */
  added: Scalars['Int']['output'];
  /** Good rows that change figures, or would. */
  changed: Scalars['Int']['output'];
  /** What each good row does, or would, by line. `first` is 20 if left out, 200 at most. */
  changes: ImportChangeConnection;
  /** What separates its cells, as its header tells: `,` or `;`. Null: it could not be told. */
  delimiter?: Maybe<Scalars['String']['output']>;
  dryRun: Scalars['Boolean']['output'];
  /** What is wrong, by line, but what ended the reading first. 1,000 are listed at most; `totalCount` counts all. `first` is 20 if left out, 200 at most. */
  errors: ImportErrorConnection;
  /** Rows in which something is wrong. */
  failed: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  /**
   * Windows that were published at the work centers of the file and that it does not name: they stay. `first` is 20 if left
   * out, 200 at most.
   */
  notInFile: ImportWindowConnection;
  outcome: ImportOutcome;
  /** Rows that were read, the header aside. */
  rowCount: Scalars['Int']['output'];
  /** SHA-256 of the file, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Good rows that confirm figures, or would. */
  unchanged: Scalars['Int']['output'];
  /** When it was withdrawn as a whole. Null: it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** What became of a file of windows. */
export type CapacityImportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What became of a file of windows. */
export type CapacityImportErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What became of a file of windows. */
export type CapacityImportNotInFileArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Days on end on which the same figures of one window hold at a work center. Figures that have expired or were withdrawn are
 * left out, so that a span is never older than its `expiresOn`.
 */
export type CapacitySpan = {
  __typename?: 'CapacitySpan';
  commitment: CapacityCommitment;
  /** The figures hold through this day. Null: until they are withdrawn. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** `published` less `taken`, never below 0. */
  free: Scalars['Int']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  provenance: Provenance;
  /** Bays that the window offers on each of the days. */
  published: Scalars['Int']['output'];
  /** When the window was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Bays held or reserved on each of the days. More than `published` where a window was cut after bays were taken. */
  taken: Scalars['Int']['output'];
  /** The day after the last. */
  to: Scalars['Date']['output'];
  workCenter: WorkCenter;
};

/**
 * Bays that a partner publishes for a span of days at one work center. Windows of a work center never overlap. No public
 * source gives free capacity: windows that are ILLUSTRATIVE are generated.
 */
export type CapacityWindow = {
  __typename?: 'CapacityWindow';
  /** Bays offered on each of the days, before what is held or reserved. A dock has one. */
  bays?: Maybe<Scalars['Int']['output']>;
  commitment?: Maybe<CapacityCommitment>;
  /** The figures hold through this day. Earlier than today: they have expired and count no more. Null: until they are withdrawn. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** How far the figures may still be relied on, as of today. */
  freshness?: Maybe<Freshness>;
  /** First day. */
  from?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  provenance?: Maybe<Provenance>;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day after the last. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Counts its publications, from 1: what `expectedVersion` expects. */
  version?: Maybe<Scalars['Int']['output']>;
  /** When it was withdrawn. Null: it was not. A window that was withdrawn is shown by the write that did it alone. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  workCenter?: Maybe<WorkCenter>;
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

export type CounterRepairRequestInput = {
  /** First day: today or later. */
  from: Scalars['Date']['input'];
  /** For the staff: 2000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day after the last, by 3660 days at most after `from`. */
  to: Scalars['Date']['input'];
};

export type Country = {
  __typename?: 'Country';
  iso3: Scalars['ID']['output'];
};

/** A capability that an operator declares. */
export type DeclareCapabilityInput = {
  /** Left out or empty: not stated, which others read as unknown. */
  levels?: InputMaybe<Array<MaintenanceLevel>>;
  /** At most 2000 characters. Everybody can read it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Parts of the system that it is limited to. Left out or empty: the system as a whole. */
  scope?: InputMaybe<Array<WorkPart>>;
  /** Id of the site. */
  site: Scalars['ID']['input'];
  /** Id of the system. Engines and components are systems of their own. */
  system: Scalars['ID']['input'];
  /** Kinds of work that it is limited to. Left out or empty: no limit. */
  workKinds?: InputMaybe<Array<WorkKind>>;
};

export type DeclareCapabilityPayload = {
  __typename?: 'DeclareCapabilityPayload';
  /** The capability as it is on record now. Null where it was refused. */
  capability?: Maybe<Capability>;
  /** Every reason for which nothing was declared. Empty: it was. */
  userErrors: Array<UserError>;
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
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  errorPolicy?: InputMaybe<ImportErrorPolicy>;
  /** The id that `POST /uploads` answered: for an hour, and until it is imported. */
  upload: Scalars['ID']['input'];
};

export type ImportCapacityPayload = {
  __typename?: 'ImportCapacityPayload';
  /** What became of the file, also where it was refused. Null: it was not read, and `userErrors` says why. */
  import?: Maybe<CapacityImport>;
  userErrors: Array<UserError>;
};

/** What a row does to what is published. */
export type ImportChange = {
  __typename?: 'ImportChange';
  after: ImportFigures;
  /** Null: the row adds a window. */
  before?: Maybe<ImportWindow>;
  kind: ImportChangeKind;
  line: Scalars['Int']['output'];
  workCenter: WorkCenter;
};

export type ImportChangeConnection = {
  __typename?: 'ImportChangeConnection';
  nodes: Array<ImportChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportChangeKind =
  | 'ADDED'
  | 'CHANGED'
  /** The same figures: they are as of now. */
  | 'UNCHANGED';

/** What is wrong with a file, or with one cell of it. */
export type ImportError = {
  __typename?: 'ImportError';
  /** What is allowed there. Null: the message says it. */
  allowed?: Maybe<Scalars['String']['output']>;
  code: ImportErrorCode;
  /** Null: the line as a whole, or the file. */
  column?: Maybe<Scalars['String']['output']>;
  /** Line of the file, from 1, the header being the first; where it begins, of what spans lines. */
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
  /** As it stands in the file, cut after 100 characters. Null: there is none to show. */
  value?: Maybe<Scalars['String']['output']>;
};

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

export type ImportErrorConnection = {
  __typename?: 'ImportErrorConnection';
  nodes: Array<ImportError>;
  pageInfo: PageInfo;
  /** How many there are, more than are listed where there are more than 1,000. */
  totalCount: Scalars['Int']['output'];
};

/** What becomes of the good rows of a file that has others. */
export type ImportErrorPolicy =
  /** Nothing is written unless every row is good. */
  | 'REJECT_ALL'
  /** Good rows are written. A file that could not be read to its end is refused all the same. */
  | 'REJECT_FAILED_ROWS';

/** Figures of a row. */
export type ImportFigures = {
  __typename?: 'ImportFigures';
  bays: Scalars['Int']['output'];
  commitment: CapacityCommitment;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  from: Scalars['Date']['output'];
  to: Scalars['Date']['output'];
};

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

/** A window as it was published before the import. */
export type ImportWindow = {
  __typename?: 'ImportWindow';
  bays: Scalars['Int']['output'];
  commitment: CapacityCommitment;
  expiresOn?: Maybe<Scalars['Date']['output']>;
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  to: Scalars['Date']['output'];
  version: Scalars['Int']['output'];
};

export type ImportWindowConnection = {
  __typename?: 'ImportWindowConnection';
  nodes: Array<ImportWindow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/**
 * One availability or job: what is known of its plan, its course and its end. It says nothing of free capacity. Records are
 * public; a case that grew out of a completed repair request is seen by those who may see the request.
 */
export type MaintenanceEvent = {
  __typename?: 'MaintenanceEvent';
  /** The same, where it is one ship or aircraft. */
  asset?: Maybe<Asset>;
  /** The ship or aircraft, as the record names it: `USNS Wally Schirra (T-AKE 8)`. Null: not stated. */
  assetName?: Maybe<Scalars['String']['output']>;
  /**
   * Type of the availability by its code: `ROH` regular overhaul with drydocking, `VOYAGE_REPAIR`, `STMP` submarine
   * tendered maintenance period, `SMP` submarine maintenance period, `SIA` surface incremental availability. Null: not
   * stated.
   */
  availability?: Maybe<Scalars['String']['output']>;
  /** Null: not stated. */
  awarded?: Maybe<Scalars['PartialDate']['output']>;
  /** Null: no completion is recorded. It may have been completed since. */
  completed?: Maybe<Scalars['PartialDate']['output']>;
  confidence?: Maybe<Confidence>;
  /**
   * Turnaround in days, from induction to completion: as the record states it, else counted where both dates are known to
   * the day. Null otherwise.
   */
  durationDays?: Maybe<Scalars['Int']['output']>;
  /** How the scope grew. Null: not stated. */
  growth?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** When the work began: the start of turnaround. Null: not stated. */
  inducted?: Maybe<Scalars['PartialDate']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** The company, where the source names it beside or instead of the place. */
  partner?: Maybe<Partner>;
  /** Null: not stated. */
  plannedCompletion?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The same in days, read from plain words: weeks of 7, months of 30, years of 365 days. Where several jobs are named, the first.
   * Null: not stated, or not in plain words.
   */
  plannedDays?: Maybe<Scalars['Int']['output']>;
  /** true: the words are round (`about`) or count months or years. Null where `plannedDays` is. */
  plannedDaysAreApproximate?: Maybe<Scalars['Boolean']['output']>;
  /** Planned duration in the source's words. Null: not stated. */
  plannedDurationText?: Maybe<Scalars['String']['output']>;
  /** Null: not stated. */
  plannedInduction?: Maybe<Scalars['PartialDate']['output']>;
  /** Null: the source does not name the place. */
  site?: Maybe<Site>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  system?: Maybe<System>;
  /** Number of work items in the source's words. Null: not stated. */
  workItems?: Maybe<Scalars['String']['output']>;
};

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

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a request as it is: the partner that answers for the work center. The bay stays held until staff confirm. */
  acceptRepairRequest?: Maybe<RepairRequestPayload>;
  /**
   * Asks the organisation that answers for a site for newer figures. For staff of the site's theater. One ask is open at a time;
   * the next publication at the site answers it.
   */
  askForUpdate?: Maybe<AskForUpdatePayload>;
  /** Takes the request back, and says why: staff, until induction. The bay is free again. */
  cancelRepairRequest?: Maybe<RepairRequestPayload>;
  /** Takes what the partner accepted or offered: staff. The hold becomes a reservation that does not lapse. */
  confirmRepairRequest?: Maybe<RepairRequestPayload>;
  /**
   * Offers other days at the same work center: the partner. The hold moves to them and lasts as long as before; where they are
   * not free (NO_CAPACITY), it stands as it was.
   */
  counterRepairRequest?: Maybe<RepairRequestPayload>;
  /**
   * Says that a site of one's own organisation can work on a system. The record is public, counts as CANDIDATE evidence and names
   * who declared it; what sources say stays beside it. Declared again, it takes the place of what was declared before.
   */
  declareCapability?: Maybe<DeclareCapabilityPayload>;
  /** Says no, and why: the partner, until staff have confirmed. The bay is free again. */
  declineRepairRequest?: Maybe<RepairRequestPayload>;
  finishUpload?: Maybe<Scalars['String']['output']>;
  /**
   * Publishes the windows of a CSV file that was sent to `POST /uploads` (`content-type: text/csv`, 20 MB at most): all in one
   * transaction. Columns are those of `capacityTemplate`, in any order, separated by commas or semicolons, in UTF-8; 100,000 rows at
   * most. A row with the figures that are published confirms them: they are as of now. Windows that the file does not name stay:
   * `CapacityImport.notInFile`. A file that is refused answers an import with the outcome REJECTED and every error of every row.
   */
  importCapacity?: Maybe<ImportCapacityPayload>;
  /**
   * Publishes bays for a span of days at a work center of one's own organisation. Generated figures of the work center give way
   * to the first that is reported. Windows never overlap: figures for days that are published already are revised.
   */
  publishCapacity?: Maybe<PublishCapacityPayload>;
  /**
   * Says on which day the work ended: the partner. Reserved days after it are free again. The case is from then on one of
   * `Site.maintenanceEvents` and counts in turnaround, for those who may see the request.
   */
  recordCompletion?: Maybe<RepairRequestPayload>;
  /** Says on which day the work began: the partner. */
  recordInduction?: Maybe<RepairRequestPayload>;
  /**
   * Asks for a bay of a work center and holds it: staff of its theater. An option has what it takes: the work center of its
   * `slot`, `earliestInduction` as `from`, `expectedCompletion` as `to`. Whether the ship fits the dock is the option's to say.
   * Refused: FORBIDDEN for others; NOT_FOUND where no such work center is on record; ILLUSTRATIVE_FIGURES where what is
   * published there is generated; NO_CAPACITY with the first day that lacks a bay.
   */
  requestRepair?: Maybe<RepairRequestPayload>;
  /**
   * Publishes other figures in place of a window's, or the same again, which confirms them: they are as of now in either case.
   * What is held or reserved stands, also where less is offered than was taken: `overbookedFrom`. An expiry that has passed
   * must be replaced.
   */
  reviseCapacity?: Maybe<ReviseCapacityPayload>;
  storeUploadPiece?: Maybe<Scalars['String']['output']>;
  /** Takes a declared capability back. What comes from sources stays. */
  withdrawCapability?: Maybe<WithdrawCapabilityPayload>;
  /** Takes a window back. What is held or reserved in it stands. The days may be published anew. */
  withdrawCapacity?: Maybe<WithdrawCapacityPayload>;
  /**
   * Takes a whole import back: withdraws every window whose present figures it brought, those that it changed too. What they were
   * before is not published again. What was published or withdrawn since stays as it is.
   */
  withdrawImport?: Maybe<WithdrawImportPayload>;
};


export type MutationAcceptRepairRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationAskForUpdateArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: AskForUpdateInput;
};


export type MutationCancelRepairRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RepairRequestReasonInput;
};


export type MutationConfirmRepairRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationCounterRepairRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: CounterRepairRequestInput;
};


export type MutationDeclareCapabilityArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['String']['input'];
  input: DeclareCapabilityInput;
};


export type MutationDeclineRepairRequestArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RepairRequestReasonInput;
};


export type MutationFinishUploadArgs = {
  bytes: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  upload: Scalars['ID']['input'];
};


export type MutationImportCapacityArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ImportCapacityInput;
};


export type MutationPublishCapacityArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: PublishCapacityInput;
};


export type MutationRecordCompletionArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RecordCompletionInput;
};


export type MutationRecordInductionArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: RecordInductionInput;
};


export type MutationRequestRepairArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: RequestRepairInput;
};


export type MutationReviseCapacityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReviseCapacityInput;
};


export type MutationStoreUploadPieceArgs = {
  base64: Scalars['String']['input'];
  piece: Scalars['Int']['input'];
  upload: Scalars['ID']['input'];
};


export type MutationWithdrawCapabilityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawCapacityArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationWithdrawImportArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
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
  /**
   * The windows that it reported and that were neither withdrawn nor expired, as a CSV file that `importCapacity` takes: columns as in
   * `capacityTemplate`. Null: there are more than 100,000.
   */
  capacityCsv?: Maybe<Scalars['String']['output']>;
  /**
   * Its work centers whose figures should be looked after, by id: some are due, overdue or expired, none are published that reach
   * past today, or staff asked for newer ones. Generated figures count as none. Empty: all is fresh.
   */
  capacityDue?: Maybe<Array<CapacityDue>>;
  id: Scalars['ID']['output'];
  /** Work whose record names the partner, by id. What its sites did is at the sites. */
  maintenanceEvents?: Maybe<Array<MaintenanceEvent>>;
  /**
   * Windows that it publishes and has not withdrawn, expired ones too, by work center and day. Generated ones stand under the
   * first operator of their site. Empty: nothing is published, so what it has free is unknown, not none.
   */
  publications?: Maybe<Array<CapacityWindow>>;
};

/** How a figure came about. */
export type Provenance =
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
  bays: Scalars['Int']['input'];
  commitment: CapacityCommitment;
  /** The figures hold through this day, today or later. Null or left out: until they are withdrawn. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day. */
  from: Scalars['Date']['input'];
  /** The day after the last: 3660 days after `from` at most. */
  to: Scalars['Date']['input'];
  /** Id of the work center. */
  workCenter: Scalars['ID']['input'];
};

export type PublishCapacityPayload = {
  __typename?: 'PublishCapacityPayload';
  /** Every reason for which nothing was published. Empty: it was. */
  userErrors: Array<UserError>;
  /** The window as it was published. Null where it was refused. */
  window?: Maybe<CapacityWindow>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * What sites are said to be able to work on, by id: all, or what every condition of the filter keeps. `first` is 20 if
   * left out, 200 at most.
   */
  capabilities?: Maybe<CapabilityConnection>;
  /** What became of a file that one's own organisation imported. Null: there is no such import, or none that you may see. */
  capacityImport?: Maybe<CapacityImport>;
  /**
   * An empty file of windows: its header. Columns: `window_id` and `version` of the window that a row changes (both may be empty or
   * left out: a row then changes the published window of the work center that begins on the same day, else it adds one), `work_center_id`,
   * `from` (first day), `to` (the day after the last), `bays` (1 to 999), `commitment` (FIRM or TENTATIVE), `expires_on` (through which day
   * the figures hold; empty: until they are withdrawn). Days as YYYY-MM-DD. `Partner.capacityCsv` gives a full one.
   */
  capacityTemplate?: Maybe<Scalars['String']['output']>;
  /** Work done or under way, by id: all that is recorded, or that of a system, of a site, or of both. */
  maintenanceEvents?: Maybe<Array<MaintenanceEvent>>;
  /** A repair request by id. Null: there is none, or none that you may see. */
  repairRequest?: Maybe<RepairRequest>;
  /**
   * The repair requests that you may see, the newest first: staff those of their theaters, a partner those to it. All, or
   * what every condition of the filter keeps. `first` is 20 if left out, 200 at most.
   */
  repairRequests?: Maybe<RepairRequestConnection>;
};


export type QueryCapabilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CapabilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCapacityImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMaintenanceEventsArgs = {
  site?: InputMaybe<Scalars['ID']['input']>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRepairRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRepairRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RepairRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RecordCompletionInput = {
  /** How the scope grew, in words: 2000 characters at most. */
  growth?: InputMaybe<Scalars['String']['input']>;
  /** Today or earlier, and no earlier than the induction. */
  on: Scalars['Date']['input'];
};

export type RecordInductionInput = {
  /** Today or earlier. */
  on: Scalars['Date']['input'];
};

/**
 * A request of staff for a bay, and what became of it. Staff of the theater see it, the partner that answers for the work
 * center, and admins; for others it does not exist.
 */
export type RepairRequest = {
  __typename?: 'RepairRequest';
  /** The ship or aircraft. Null: the request names a system alone. */
  asset?: Maybe<Asset>;
  /** Null: not yet. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The partner's words to other days that it offered. */
  counterNote?: Maybe<Scalars['String']['output']>;
  /** true: the work needs a dock. */
  docking?: Maybe<Scalars['Boolean']['output']>;
  /** First day: as asked for, or as the partner offered instead. */
  from?: Maybe<Scalars['Date']['output']>;
  /** How the scope grew, as the partner recorded it with the completion. */
  growth?: Maybe<Scalars['String']['output']>;
  /** Steps that were taken, the first first. */
  history?: Maybe<Array<RepairRequestStep>>;
  /**
   * From this instant on the bay is no longer held, and the request reads as LAPSED. No step prolongs it. Null where no hold
   * runs: the bay is reserved, or given back.
   */
  holdExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Null: not yet. */
  inductedOn?: Maybe<Scalars['Date']['output']>;
  /** Staff to the partner. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who answers for the work center: the first operator of its site on record when the request was made. */
  partner?: Maybe<Partner>;
  /** What you may do with it now. */
  possibleSteps?: Maybe<Array<RepairRequestAction>>;
  /** Why it was declined or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** First day that was asked for. */
  requestedFrom?: Maybe<Scalars['Date']['output']>;
  requestedTo?: Maybe<Scalars['Date']['output']>;
  site?: Maybe<Site>;
  state?: Maybe<RepairRequestState>;
  system?: Maybe<System>;
  /** The day after the last. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Grows by one with each step. Pass it as `expectedVersion`. */
  version?: Maybe<Scalars['Int']['output']>;
  workCenter?: Maybe<WorkCenter>;
  workKind?: Maybe<WorkKind>;
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

/** A page of repair requests. */
export type RepairRequestConnection = {
  __typename?: 'RepairRequestConnection';
  edges: Array<RepairRequestEdge>;
  nodes: Array<RepairRequest>;
  pageInfo: PageInfo;
  /** How many requests there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type RepairRequestEdge = {
  __typename?: 'RepairRequestEdge';
  /** Pass as `after` to read on behind this request. */
  cursor: Scalars['String']['output'];
  node: RepairRequest;
};

/** Conditions that a repair request must meet, all of them. What is left out does not limit. */
export type RepairRequestFilter = {
  /** Id of the partner that answers for the work center. */
  partner?: InputMaybe<Scalars['ID']['input']>;
  /** Took its last step at this instant or later, in the years 1 to 9999. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the site. */
  site?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<RepairRequestState>;
  /** Code of the theater. */
  theater?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of a write on a repair request. */
export type RepairRequestPayload = {
  __typename?: 'RepairRequestPayload';
  /** The request as the write left it. Null where it was refused. */
  request?: Maybe<RepairRequest>;
  /** Why it was refused; nothing was written then. Empty: it was done. */
  userErrors: Array<UserError>;
};

export type RepairRequestReasonInput = {
  /** 1 to 2000 characters. */
  reason: Scalars['String']['input'];
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

export type RepairRequestStep = {
  __typename?: 'RepairRequestStep';
  at: Scalars['DateTime']['output'];
  /** Id of the organisation for which it was done. Null: nobody did it, the hold ran out. */
  organisation?: Maybe<Scalars['ID']['output']>;
  /** Where the request stood after it. */
  state: RepairRequestState;
  step: RepairRequestAction;
};

/** What is asked for, where and when. */
export type RequestRepairInput = {
  /** Id of the ship or aircraft; it implies the system. */
  asset?: InputMaybe<Scalars['ID']['input']>;
  /** First day: today or later. */
  from: Scalars['Date']['input'];
  /** How long the bay is held, for the answer and its confirmation: 1 to 336 hours, 72 if left out. */
  holdHours?: InputMaybe<Scalars['Int']['input']>;
  /** For the partner: 2000 characters at most. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the system. Exactly one of `system` and `asset` is given. */
  system?: InputMaybe<Scalars['ID']['input']>;
  /** The day after the last, by 3660 days at most after `from`. */
  to: Scalars['Date']['input'];
  work: RequestedWorkInput;
  workCenter: Scalars['ID']['input'];
};

export type RequestedWorkInput = {
  /** true: the work needs a dock, and the work center is one. false if left out. */
  docking?: InputMaybe<Scalars['Boolean']['input']>;
  kind: WorkKind;
};

/** Figures to publish in place of a window's. What is left out stays as it is. */
export type ReviseCapacityInput = {
  /** Bays offered on each of the days, 1 to 999. A dock has one. */
  bays?: InputMaybe<Scalars['Int']['input']>;
  commitment?: InputMaybe<CapacityCommitment>;
  /** The figures hold through this day, today or later. Null: until they are withdrawn. Left out: stays as it is. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The day after the last: 3660 days after `from` at most. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type ReviseCapacityPayload = {
  __typename?: 'ReviseCapacityPayload';
  /**
   * First of the window's days, as they were before, on which more is held or reserved than is offered now. It stands: whoever
   * was promised the bays should hear of it. Null: there is none.
   */
  overbookedFrom?: Maybe<Scalars['Date']['output']>;
  /** Every reason for which nothing was changed. Empty: it was. */
  userErrors: Array<UserError>;
  /** The window as it is now. Null where the revision was refused. */
  window?: Maybe<CapacityWindow>;
};

export type Site = {
  __typename?: 'Site';
  /**
   * What the site is said to be able to work on, by id. `level` keeps what states this level and leaves out what states
   * none. Empty: nothing is recorded.
   */
  capabilities?: Maybe<Array<Capability>>;
  /**
   * What is published, taken and free at its work centers from the day `from` up to the day before `to`, by work center and
   * day. `to` is later than `from`, by 3660 days at most. Days without a span: nothing that is in force is published, so
   * what is free is unknown, not none. No public source gives free capacity: spans that are ILLUSTRATIVE are generated.
   */
  capacity?: Maybe<Array<CapacitySpan>>;
  id: Scalars['ID']['output'];
  /** Work done or under way there, by id. Empty: none is recorded. */
  maintenanceEvents?: Maybe<Array<MaintenanceEvent>>;
  /** Turnaround by system and type of availability. */
  turnaroundRecords?: Maybe<Array<TurnaroundRecord>>;
};


export type SiteCapabilitiesArgs = {
  level?: InputMaybe<MaintenanceLevel>;
  system?: InputMaybe<Scalars['ID']['input']>;
};


export type SiteCapacityArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type SiteTurnaroundRecordsArgs = {
  system?: InputMaybe<Scalars['ID']['input']>;
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

export type Subscription = {
  __typename?: 'Subscription';
  /** A repair request, and again after each step. Null: there is none, or none that you may see, yet. */
  repairRequest?: Maybe<RepairRequest>;
  /** A page of the repair requests that you may see, as `Query.repairRequests` gives it, and again whenever it changes. */
  repairRequests?: Maybe<RepairRequestConnection>;
};


export type SubscriptionRepairRequestArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionRepairRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RepairRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type System = {
  __typename?: 'System';
  /** Every place that can work on it, each with its site, by id. Empty: none is recorded. */
  capabilities?: Maybe<Array<Capability>>;
  id: Scalars['ID']['output'];
  /** Work done on it or under way, by id. Empty: none is recorded. */
  maintenanceEvents?: Maybe<Array<MaintenanceEvent>>;
  /** Turnaround by place and type of availability. */
  turnaroundRecords?: Maybe<Array<TurnaroundRecord>>;
};

/**
 * What is recorded of turnaround for one system, at one place, in one type of availability: types are never mixed, so that
 * no voyage repair is averaged with an overhaul.
 */
export type TurnaroundRecord = {
  __typename?: 'TurnaroundRecord';
  actualDaysMax?: Maybe<Scalars['Int']['output']>;
  /** Middle value of the days that finished events took, of two middle values their mean. */
  actualDaysMedian?: Maybe<Scalars['Int']['output']>;
  /** Days that the quickest finished event took. Null: of none are the days known. */
  actualDaysMin?: Maybe<Scalars['Int']['output']>;
  /** Code of the type of availability. Null: not stated. */
  availability?: Maybe<Scalars['String']['output']>;
  /** How far the figures may be relied on, in words to be shown beside them. */
  caution: Scalars['String']['output'];
  /** All of them, finished or not, by id. */
  events: Array<MaintenanceEvent>;
  /** Events with a recorded completion. */
  finishedCount: Scalars['Int']['output'];
  /** The company, where its sources name no place. */
  partner?: Maybe<Partner>;
  /** Planned days of the one finished event that states them. Null where none or several do. */
  plannedDays?: Maybe<Scalars['Int']['output']>;
  /** true: `plannedDays` is a round figure. Null where `plannedDays` is. */
  plannedDaysAreApproximate?: Maybe<Scalars['Boolean']['output']>;
  /** Null: the sources do not name the place. */
  site?: Maybe<Site>;
  system: System;
  /** Events without one. They may have been completed since. */
  unfinishedCount: Scalars['Int']['output'];
};

/** A question of staff for newer figures of a site. */
export type UpdateAsk = {
  __typename?: 'UpdateAsk';
  /** When something was published at the site after it. Null: it is open. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  askedAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  site: Site;
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

export type WithdrawCapabilityPayload = {
  __typename?: 'WithdrawCapabilityPayload';
  /** The capability as it was. Null where the withdrawal was refused. */
  capability?: Maybe<Capability>;
  /** Every reason for which nothing was withdrawn. Empty: it was. */
  userErrors: Array<UserError>;
};

export type WithdrawCapacityPayload = {
  __typename?: 'WithdrawCapacityPayload';
  /**
   * First of the window's days on which more is held or reserved than is offered now. It stands: whoever was promised the bays
   * should hear of it. Null: there is none.
   */
  overbookedFrom?: Maybe<Scalars['Date']['output']>;
  /** Every reason for which nothing was changed. Empty: it was. */
  userErrors: Array<UserError>;
  /** The window as it was, with the instant at which it was withdrawn. Null where the withdrawal was refused. */
  window?: Maybe<CapacityWindow>;
};

export type WithdrawImportPayload = {
  __typename?: 'WithdrawImportPayload';
  /** The import, with the instant at which it was withdrawn. Null: nothing was written. */
  import?: Maybe<CapacityImport>;
  userErrors: Array<UserError>;
  /** How many windows were withdrawn. Null: nothing was written. */
  withdrawn?: Maybe<Scalars['Int']['output']>;
};

export type WorkCenter = {
  __typename?: 'WorkCenter';
  /**
   * What is published, taken and free from the day `from` up to the day before `to`, by day. `to` is later than `from`, by
   * 3660 days at most. Days without a span: nothing that is in force is published, so what is free is unknown, not none.
   * No public source gives free capacity: spans that are ILLUSTRATIVE are generated.
   */
  calendar?: Maybe<Array<CapacitySpan>>;
  id: Scalars['ID']['output'];
};


export type WorkCenterCalendarArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
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

/** Who does the work. */
export type Workforce =
  /** Personnel or contractors of the United States, at a place abroad. */
  | 'US_GOVERNMENT_OR_US_CONTRACTOR';



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
  Asset: Asset;
  Capability: Capability;
  CapacityWindow: CapacityWindow;
  MaintenanceEvent: MaintenanceEvent;
  Partner: Partner;
  RepairRequest: RepairRequest;
  Site: Site;
  System: System;
  WorkCenter: WorkCenter;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Asset:
    ( { __typename: 'Asset' }
    & GraphQLRecursivePick<FederationTypes['Asset'], {"id":true}> );
  Capability:
    ( { __typename: 'Capability' }
    & GraphQLRecursivePick<FederationTypes['Capability'], {"id":true}> );
  CapacityWindow:
    ( { __typename: 'CapacityWindow' }
    & GraphQLRecursivePick<FederationTypes['CapacityWindow'], {"id":true}> );
  MaintenanceEvent:
    ( { __typename: 'MaintenanceEvent' }
    & GraphQLRecursivePick<FederationTypes['MaintenanceEvent'], {"id":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  RepairRequest:
    ( { __typename: 'RepairRequest' }
    & GraphQLRecursivePick<FederationTypes['RepairRequest'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  System:
    ( { __typename: 'System' }
    & GraphQLRecursivePick<FederationTypes['System'], {"id":true}> );
  WorkCenter:
    ( { __typename: 'WorkCenter' }
    & GraphQLRecursivePick<FederationTypes['WorkCenter'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AskForUpdateInput: AskForUpdateInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AskForUpdatePayload: ResolverTypeWrapper<Omit<AskForUpdatePayload, 'ask'> & { ask?: Maybe<ResolversTypes['UpdateAsk']> }>;
  Asset: ResolverTypeWrapper<AssetModel>;
  Capability: ResolverTypeWrapper<CapabilityModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CapabilityConnection: ResolverTypeWrapper<Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CapabilityEdge']>, nodes: Array<ResolversTypes['Capability']> }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<CapabilityEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  CapabilityFilter: CapabilityFilter;
  CapacityCommitment: CapacityCommitment;
  CapacityDue: ResolverTypeWrapper<CapacityDueModel>;
  CapacityImport: ResolverTypeWrapper<CapacityImportModel>;
  CapacitySpan: ResolverTypeWrapper<CapacitySpanModel>;
  CapacityWindow: ResolverTypeWrapper<CapacityWindowModel>;
  Confidence: Confidence;
  CounterRepairRequestInput: CounterRepairRequestInput;
  Country: ResolverTypeWrapper<CountryModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclareCapabilityInput: DeclareCapabilityInput;
  DeclareCapabilityPayload: ResolverTypeWrapper<Omit<DeclareCapabilityPayload, 'capability'> & { capability?: Maybe<ResolversTypes['Capability']> }>;
  ErrorCode: ErrorCode;
  Evidence: Evidence;
  Freshness: Freshness;
  ImportCapacityInput: ImportCapacityInput;
  ImportCapacityPayload: ResolverTypeWrapper<ImportCapacityPayloadModel>;
  ImportChange: ResolverTypeWrapper<ImportChangeModel>;
  ImportChangeConnection: ResolverTypeWrapper<Omit<ImportChangeConnection, 'nodes'> & { nodes: Array<ResolversTypes['ImportChange']> }>;
  ImportChangeKind: ImportChangeKind;
  ImportError: ResolverTypeWrapper<ImportErrorModel>;
  ImportErrorCode: ImportErrorCode;
  ImportErrorConnection: ResolverTypeWrapper<Omit<ImportErrorConnection, 'nodes'> & { nodes: Array<ResolversTypes['ImportError']> }>;
  ImportErrorPolicy: ImportErrorPolicy;
  ImportFigures: ResolverTypeWrapper<ImportFigures>;
  ImportOutcome: ImportOutcome;
  ImportWindow: ResolverTypeWrapper<ImportWindowModel>;
  ImportWindowConnection: ResolverTypeWrapper<Omit<ImportWindowConnection, 'nodes'> & { nodes: Array<ResolversTypes['ImportWindow']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MaintenanceEvent: ResolverTypeWrapper<MaintenanceEventModel>;
  MaintenanceLevel: MaintenanceLevel;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  Provenance: Provenance;
  PublishCapacityInput: PublishCapacityInput;
  PublishCapacityPayload: ResolverTypeWrapper<Omit<PublishCapacityPayload, 'window'> & { window?: Maybe<ResolversTypes['CapacityWindow']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCompletionInput: RecordCompletionInput;
  RecordInductionInput: RecordInductionInput;
  RepairRequest: ResolverTypeWrapper<RepairRequestModel>;
  RepairRequestAction: RepairRequestAction;
  RepairRequestConnection: ResolverTypeWrapper<Omit<RepairRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RepairRequestEdge']>, nodes: Array<ResolversTypes['RepairRequest']> }>;
  RepairRequestEdge: ResolverTypeWrapper<Omit<RepairRequestEdge, 'node'> & { node: ResolversTypes['RepairRequest'] }>;
  RepairRequestFilter: RepairRequestFilter;
  RepairRequestPayload: ResolverTypeWrapper<RepairRequestPayloadModel>;
  RepairRequestReasonInput: RepairRequestReasonInput;
  RepairRequestState: RepairRequestState;
  RepairRequestStep: ResolverTypeWrapper<RepairRequestStepModel>;
  RequestRepairInput: RequestRepairInput;
  RequestedWorkInput: RequestedWorkInput;
  ReviseCapacityInput: ReviseCapacityInput;
  ReviseCapacityPayload: ResolverTypeWrapper<Omit<ReviseCapacityPayload, 'window'> & { window?: Maybe<ResolversTypes['CapacityWindow']> }>;
  Site: ResolverTypeWrapper<SiteModel>;
  Source: ResolverTypeWrapper<Json>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  System: ResolverTypeWrapper<SystemModel>;
  TurnaroundRecord: ResolverTypeWrapper<TurnaroundRecordModel>;
  UpdateAsk: ResolverTypeWrapper<UpdateAskModel>;
  UserError: ResolverTypeWrapper<UserError>;
  WithdrawCapabilityPayload: ResolverTypeWrapper<Omit<WithdrawCapabilityPayload, 'capability'> & { capability?: Maybe<ResolversTypes['Capability']> }>;
  WithdrawCapacityPayload: ResolverTypeWrapper<Omit<WithdrawCapacityPayload, 'window'> & { window?: Maybe<ResolversTypes['CapacityWindow']> }>;
  WithdrawImportPayload: ResolverTypeWrapper<WithdrawImportPayloadModel>;
  WorkCenter: ResolverTypeWrapper<WorkCenterModel>;
  WorkKind: WorkKind;
  WorkPart: WorkPart;
  Workforce: Workforce;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AskForUpdateInput: AskForUpdateInput;
  ID: Scalars['ID']['output'];
  AskForUpdatePayload: Omit<AskForUpdatePayload, 'ask'> & { ask?: Maybe<ResolversParentTypes['UpdateAsk']> };
  Asset: AssetModel;
  Capability: CapabilityModel;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  CapabilityConnection: Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CapabilityEdge']>, nodes: Array<ResolversParentTypes['Capability']> };
  CapabilityEdge: Omit<CapabilityEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  CapabilityFilter: CapabilityFilter;
  CapacityDue: CapacityDueModel;
  CapacityImport: CapacityImportModel;
  CapacitySpan: CapacitySpanModel;
  CapacityWindow: CapacityWindowModel;
  CounterRepairRequestInput: CounterRepairRequestInput;
  Country: CountryModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeclareCapabilityInput: DeclareCapabilityInput;
  DeclareCapabilityPayload: Omit<DeclareCapabilityPayload, 'capability'> & { capability?: Maybe<ResolversParentTypes['Capability']> };
  ImportCapacityInput: ImportCapacityInput;
  ImportCapacityPayload: ImportCapacityPayloadModel;
  ImportChange: ImportChangeModel;
  ImportChangeConnection: Omit<ImportChangeConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportChange']> };
  ImportError: ImportErrorModel;
  ImportErrorConnection: Omit<ImportErrorConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportError']> };
  ImportFigures: ImportFigures;
  ImportWindow: ImportWindowModel;
  ImportWindowConnection: Omit<ImportWindowConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['ImportWindow']> };
  JSON: Scalars['JSON']['output'];
  MaintenanceEvent: MaintenanceEventModel;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Partner: PartnerModel;
  PublishCapacityInput: PublishCapacityInput;
  PublishCapacityPayload: Omit<PublishCapacityPayload, 'window'> & { window?: Maybe<ResolversParentTypes['CapacityWindow']> };
  Query: Record<PropertyKey, never>;
  RecordCompletionInput: RecordCompletionInput;
  RecordInductionInput: RecordInductionInput;
  RepairRequest: RepairRequestModel;
  RepairRequestConnection: Omit<RepairRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RepairRequestEdge']>, nodes: Array<ResolversParentTypes['RepairRequest']> };
  RepairRequestEdge: Omit<RepairRequestEdge, 'node'> & { node: ResolversParentTypes['RepairRequest'] };
  RepairRequestFilter: RepairRequestFilter;
  RepairRequestPayload: RepairRequestPayloadModel;
  RepairRequestReasonInput: RepairRequestReasonInput;
  RepairRequestStep: RepairRequestStepModel;
  RequestRepairInput: RequestRepairInput;
  RequestedWorkInput: RequestedWorkInput;
  ReviseCapacityInput: ReviseCapacityInput;
  ReviseCapacityPayload: Omit<ReviseCapacityPayload, 'window'> & { window?: Maybe<ResolversParentTypes['CapacityWindow']> };
  Site: SiteModel;
  Source: Json;
  Subscription: Record<PropertyKey, never>;
  System: SystemModel;
  TurnaroundRecord: TurnaroundRecordModel;
  UpdateAsk: UpdateAskModel;
  UserError: UserError;
  WithdrawCapabilityPayload: Omit<WithdrawCapabilityPayload, 'capability'> & { capability?: Maybe<ResolversParentTypes['Capability']> };
  WithdrawCapacityPayload: Omit<WithdrawCapacityPayload, 'window'> & { window?: Maybe<ResolversParentTypes['CapacityWindow']> };
  WithdrawImportPayload: WithdrawImportPayloadModel;
  WorkCenter: WorkCenterModel;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AskForUpdatePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskForUpdatePayload'] = ResolversParentTypes['AskForUpdatePayload']> = {
  ask?: Resolver<Maybe<ResolversTypes['UpdateAsk']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset'], FederationReferenceType extends FederationReferenceTypes['Asset'] = FederationReferenceTypes['Asset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Asset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenanceEvents?: Resolver<Maybe<Array<ResolversTypes['MaintenanceEvent']>>, ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability'], FederationReferenceType extends FederationReferenceTypes['Capability'] = FederationReferenceTypes['Capability']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Capability']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  declaredBy?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['MaintenanceLevel']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  scope?: Resolver<Maybe<Array<ResolversTypes['WorkPart']>>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workKinds?: Resolver<Maybe<Array<ResolversTypes['WorkKind']>>, ParentType, ContextType>;
  workforce?: Resolver<Maybe<ResolversTypes['Workforce']>, ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CapacityDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityDue'] = ResolversParentTypes['CapacityDue']> = {
  ask?: Resolver<Maybe<ResolversTypes['UpdateAsk']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Freshness']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['CapacityWindow']>, ParentType, ContextType>;
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type CapacityImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityImport'] = ResolversParentTypes['CapacityImport']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ImportChangeConnection'], ParentType, ContextType, Partial<CapacityImportChangesArgs>>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['ImportErrorConnection'], ParentType, ContextType, Partial<CapacityImportErrorsArgs>>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notInFile?: Resolver<ResolversTypes['ImportWindowConnection'], ParentType, ContextType, Partial<CapacityImportNotInFileArgs>>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CapacitySpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacitySpan'] = ResolversParentTypes['CapacitySpan']> = {
  commitment?: Resolver<ResolversTypes['CapacityCommitment'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type CapacityWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityWindow'] = ResolversParentTypes['CapacityWindow'], FederationReferenceType extends FederationReferenceTypes['CapacityWindow'] = FederationReferenceTypes['CapacityWindow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityWindow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['CapacityCommitment']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Freshness']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeclareCapabilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclareCapabilityPayload'] = ResolversParentTypes['DeclareCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportCapacityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportCapacityPayload'] = ResolversParentTypes['ImportCapacityPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['CapacityImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  after?: Resolver<ResolversTypes['ImportFigures'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ImportWindow']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportChangeKind'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workCenter?: Resolver<ResolversTypes['WorkCenter'], ParentType, ContextType>;
};

export type ImportChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChangeConnection'] = ResolversParentTypes['ImportChangeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportError'] = ResolversParentTypes['ImportError']> = {
  allowed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ImportErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportErrorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportErrorConnection'] = ResolversParentTypes['ImportErrorConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportError']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportFigures'] = ResolversParentTypes['ImportFigures']> = {
  bays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['CapacityCommitment'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ImportWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWindow'] = ResolversParentTypes['ImportWindow']> = {
  bays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commitment?: Resolver<ResolversTypes['CapacityCommitment'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportWindowConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWindowConnection'] = ResolversParentTypes['ImportWindowConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MaintenanceEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaintenanceEvent'] = ResolversParentTypes['MaintenanceEvent'], FederationReferenceType extends FederationReferenceTypes['MaintenanceEvent'] = FederationReferenceTypes['MaintenanceEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MaintenanceEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  assetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awarded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  durationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inducted?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  plannedCompletion?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  plannedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedDaysAreApproximate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  plannedDurationText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedInduction?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  workItems?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRepairRequest?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationAcceptRepairRequestArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  askForUpdate?: Resolver<Maybe<ResolversTypes['AskForUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAskForUpdateArgs, 'idempotencyKey' | 'input'>>;
  cancelRepairRequest?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationCancelRepairRequestArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  confirmRepairRequest?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationConfirmRepairRequestArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  counterRepairRequest?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationCounterRepairRequestArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  declareCapability?: Resolver<Maybe<ResolversTypes['DeclareCapabilityPayload']>, ParentType, ContextType, RequireFields<MutationDeclareCapabilityArgs, 'idempotencyKey' | 'input'>>;
  declineRepairRequest?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationDeclineRepairRequestArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  finishUpload?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MutationFinishUploadArgs, 'bytes' | 'sha256' | 'upload'>>;
  importCapacity?: Resolver<Maybe<ResolversTypes['ImportCapacityPayload']>, ParentType, ContextType, RequireFields<MutationImportCapacityArgs, 'idempotencyKey' | 'input'>>;
  publishCapacity?: Resolver<Maybe<ResolversTypes['PublishCapacityPayload']>, ParentType, ContextType, RequireFields<MutationPublishCapacityArgs, 'idempotencyKey' | 'input'>>;
  recordCompletion?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationRecordCompletionArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  recordInduction?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationRecordInductionArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  requestRepair?: Resolver<Maybe<ResolversTypes['RepairRequestPayload']>, ParentType, ContextType, RequireFields<MutationRequestRepairArgs, 'idempotencyKey' | 'input'>>;
  reviseCapacity?: Resolver<Maybe<ResolversTypes['ReviseCapacityPayload']>, ParentType, ContextType, RequireFields<MutationReviseCapacityArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  storeUploadPiece?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MutationStoreUploadPieceArgs, 'base64' | 'piece' | 'upload'>>;
  withdrawCapability?: Resolver<Maybe<ResolversTypes['WithdrawCapabilityPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCapabilityArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  withdrawCapacity?: Resolver<Maybe<ResolversTypes['WithdrawCapacityPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCapacityArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  withdrawImport?: Resolver<Maybe<ResolversTypes['WithdrawImportPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawImportArgs, 'id' | 'idempotencyKey'>>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacityCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacityDue?: Resolver<Maybe<Array<ResolversTypes['CapacityDue']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenanceEvents?: Resolver<Maybe<Array<ResolversTypes['MaintenanceEvent']>>, ParentType, ContextType>;
  publications?: Resolver<Maybe<Array<ResolversTypes['CapacityWindow']>>, ParentType, ContextType>;
};

export type PublishCapacityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishCapacityPayload'] = ResolversParentTypes['PublishCapacityPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['CapacityWindow']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  capabilities?: Resolver<Maybe<ResolversTypes['CapabilityConnection']>, ParentType, ContextType, Partial<QueryCapabilitiesArgs>>;
  capacityImport?: Resolver<Maybe<ResolversTypes['CapacityImport']>, ParentType, ContextType, RequireFields<QueryCapacityImportArgs, 'id'>>;
  capacityTemplate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintenanceEvents?: Resolver<Maybe<Array<ResolversTypes['MaintenanceEvent']>>, ParentType, ContextType, Partial<QueryMaintenanceEventsArgs>>;
  repairRequest?: Resolver<Maybe<ResolversTypes['RepairRequest']>, ParentType, ContextType, RequireFields<QueryRepairRequestArgs, 'id'>>;
  repairRequests?: Resolver<Maybe<ResolversTypes['RepairRequestConnection']>, ParentType, ContextType, Partial<QueryRepairRequestsArgs>>;
};

export type RepairRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairRequest'] = ResolversParentTypes['RepairRequest'], FederationReferenceType extends FederationReferenceTypes['RepairRequest'] = FederationReferenceTypes['RepairRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RepairRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counterNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docking?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['RepairRequestStep']>>, ParentType, ContextType>;
  holdExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inductedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  possibleSteps?: Resolver<Maybe<Array<ResolversTypes['RepairRequestAction']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RepairRequestState']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
  workKind?: Resolver<Maybe<ResolversTypes['WorkKind']>, ParentType, ContextType>;
};

export type RepairRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairRequestConnection'] = ResolversParentTypes['RepairRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RepairRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RepairRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepairRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairRequestEdge'] = ResolversParentTypes['RepairRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepairRequest'], ParentType, ContextType>;
};

export type RepairRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairRequestPayload'] = ResolversParentTypes['RepairRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['RepairRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RepairRequestStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairRequestStep'] = ResolversParentTypes['RepairRequestStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RepairRequestState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['RepairRequestAction'], ParentType, ContextType>;
};

export type ReviseCapacityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviseCapacityPayload'] = ResolversParentTypes['ReviseCapacityPayload']> = {
  overbookedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['CapacityWindow']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capabilities?: Resolver<Maybe<Array<ResolversTypes['Capability']>>, ParentType, ContextType, Partial<SiteCapabilitiesArgs>>;
  capacity?: Resolver<Maybe<Array<ResolversTypes['CapacitySpan']>>, ParentType, ContextType, RequireFields<SiteCapacityArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenanceEvents?: Resolver<Maybe<Array<ResolversTypes['MaintenanceEvent']>>, ParentType, ContextType>;
  turnaroundRecords?: Resolver<Maybe<Array<ResolversTypes['TurnaroundRecord']>>, ParentType, ContextType, Partial<SiteTurnaroundRecordsArgs>>;
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
  repairRequest?: SubscriptionResolver<Maybe<ResolversTypes['RepairRequest']>, "repairRequest", ParentType, ContextType, RequireFields<SubscriptionRepairRequestArgs, 'id'>>;
  repairRequests?: SubscriptionResolver<Maybe<ResolversTypes['RepairRequestConnection']>, "repairRequests", ParentType, ContextType, Partial<SubscriptionRepairRequestsArgs>>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'], FederationReferenceType extends FederationReferenceTypes['System'] = FederationReferenceTypes['System']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['System']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capabilities?: Resolver<Maybe<Array<ResolversTypes['Capability']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maintenanceEvents?: Resolver<Maybe<Array<ResolversTypes['MaintenanceEvent']>>, ParentType, ContextType>;
  turnaroundRecords?: Resolver<Maybe<Array<ResolversTypes['TurnaroundRecord']>>, ParentType, ContextType>;
};

export type TurnaroundRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TurnaroundRecord'] = ResolversParentTypes['TurnaroundRecord']> = {
  actualDaysMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actualDaysMedian?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actualDaysMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['MaintenanceEvent']>, ParentType, ContextType>;
  finishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  plannedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedDaysAreApproximate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  unfinishedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateAskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAsk'] = ResolversParentTypes['UpdateAsk']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WithdrawCapabilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawCapabilityPayload'] = ResolversParentTypes['WithdrawCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCapacityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawCapacityPayload'] = ResolversParentTypes['WithdrawCapacityPayload']> = {
  overbookedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['CapacityWindow']>, ParentType, ContextType>;
};

export type WithdrawImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawImportPayload'] = ResolversParentTypes['WithdrawImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['CapacityImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkCenterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkCenter'] = ResolversParentTypes['WorkCenter'], FederationReferenceType extends FederationReferenceTypes['WorkCenter'] = FederationReferenceTypes['WorkCenter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkCenter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendar?: Resolver<Maybe<Array<ResolversTypes['CapacitySpan']>>, ParentType, ContextType, RequireFields<WorkCenterCalendarArgs, 'from' | 'to'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AskForUpdatePayload?: AskForUpdatePayloadResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CapacityDue?: CapacityDueResolvers<ContextType>;
  CapacityImport?: CapacityImportResolvers<ContextType>;
  CapacitySpan?: CapacitySpanResolvers<ContextType>;
  CapacityWindow?: CapacityWindowResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclareCapabilityPayload?: DeclareCapabilityPayloadResolvers<ContextType>;
  ImportCapacityPayload?: ImportCapacityPayloadResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportChangeConnection?: ImportChangeConnectionResolvers<ContextType>;
  ImportError?: ImportErrorResolvers<ContextType>;
  ImportErrorConnection?: ImportErrorConnectionResolvers<ContextType>;
  ImportFigures?: ImportFiguresResolvers<ContextType>;
  ImportWindow?: ImportWindowResolvers<ContextType>;
  ImportWindowConnection?: ImportWindowConnectionResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  MaintenanceEvent?: MaintenanceEventResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partner?: PartnerResolvers<ContextType>;
  PublishCapacityPayload?: PublishCapacityPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RepairRequest?: RepairRequestResolvers<ContextType>;
  RepairRequestConnection?: RepairRequestConnectionResolvers<ContextType>;
  RepairRequestEdge?: RepairRequestEdgeResolvers<ContextType>;
  RepairRequestPayload?: RepairRequestPayloadResolvers<ContextType>;
  RepairRequestStep?: RepairRequestStepResolvers<ContextType>;
  ReviseCapacityPayload?: ReviseCapacityPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  TurnaroundRecord?: TurnaroundRecordResolvers<ContextType>;
  UpdateAsk?: UpdateAskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawCapabilityPayload?: WithdrawCapabilityPayloadResolvers<ContextType>;
  WithdrawCapacityPayload?: WithdrawCapacityPayloadResolvers<ContextType>;
  WithdrawImportPayload?: WithdrawImportPayloadResolvers<ContextType>;
  WorkCenter?: WorkCenterResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
