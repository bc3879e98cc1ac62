import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SiteModel, SitePositionModel, WorldPortIndexEntryModel, SiteStatusReportModel, SetSiteStatusPayloadModel, ClearSiteStatusPayloadModel, DockModel, WorkCenterModel, TheaterModel, CountryModel } from '../mappers.ts';
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

export type ClearSiteStatusPayload = {
  __typename?: 'ClearSiteStatusPayload';
  /** The site with the record's status. Null: nothing was written, and `userErrors` says why. */
  site?: Maybe<Site>;
  userErrors: Array<UserError>;
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
  /** Sites in the country, by id. Empty: none is recorded. */
  sites?: Maybe<Array<Site>>;
};

/** A dock of a site, with its published dimensions. What fits is judged with clearance, not by these plain numbers. */
export type Dock = {
  __typename?: 'Dock';
  confidence?: Maybe<Confidence>;
  /** Null: not public or not verified. */
  depthM?: Maybe<Scalars['Float']['output']>;
  /** The site's id, `/dock-` and the place in the record's list, from 1. */
  id: Scalars['ID']['output'];
  lengthM?: Maybe<Scalars['Float']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  site?: Maybe<Site>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  type?: Maybe<DockType>;
  /** Usable width for a ship's beam. */
  widthM?: Maybe<Scalars['Float']['output']>;
  /** The work center that the dock is. */
  workCenter?: Maybe<WorkCenter>;
};

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
  /** Takes back what was reported of a site's status: the record's holds again. Otherwise as `setSiteStatus`. */
  clearSiteStatus?: Maybe<ClearSiteStatusPayload>;
  /**
   * Reports whether a site is at work. It stands before the record, in `Site.status`, in filters and in repair options, until
   * it is taken back. `expectedVersion` is `Site.statusReport.version`, 0 where nothing was reported yet. For the operator of the
   * site, staff of its theater and admins. The same `idempotencyKey` with the same arguments answers the same again for 24
   * hours, the report included; what else is shown of the site is as of now.
   */
  setSiteStatus?: Maybe<SetSiteStatusPayload>;
};


export type MutationClearSiteStatusArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  site: Scalars['ID']['input'];
};


export type MutationSetSiteStatusArgs = {
  expectedVersion: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: SiteStatusInput;
  site: Scalars['ID']['input'];
};

/** A circle on the earth. */
export type NearInput = {
  /** Degrees north, WGS 84: -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84: -180 to 180. */
  longitude: Scalars['Float']['input'];
  /** Great-circle distance in kilometres, from 0 to 20040 (the far side of the earth). */
  withinKm: Scalars['Float']['input'];
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Size of a port's largest dry dock or marine railway, by the World Port Index's own classes. No dimensions can be read from it. */
export type PortDockSize =
  /** The index's largest class. */
  | 'LARGE'
  /** The index's middle class. */
  | 'MEDIUM'
  /** The index's smallest class. */
  | 'SMALL';

/** How far a port can repair ships, by the World Port Index's own rating, best first. */
export type PortRepairs =
  /** What a ship needs to go on to another port. */
  | 'EMERGENCY_ONLY'
  /** Below MODERATE. */
  | 'LIMITED'
  /** The index's highest rating. */
  | 'MAJOR'
  /** Below MAJOR. */
  | 'MODERATE'
  /** The index says that there are none. It is not the same as null. */
  | 'NONE';

/** How exact a recorded position is. */
export type PositionPrecision =
  /** The town that it lies in. */
  | 'CITY'
  /** The country alone: no position is given. */
  | 'COUNTRY'
  /** The site itself. */
  | 'SITE';

/** How a figure came about. */
export type Provenance =
  /**
   * Generated by this project to show what it does with such a figure: no public source gives free capacity. It says
   * nothing about the real place. Never plan by it.
   */
  | 'ILLUSTRATIVE'
  /** Stated by a source or by the partner itself. */
  | 'REPORTED';

export type Query = {
  __typename?: 'Query';
  /** One site by its id, for example `kor-hanwha-geoje`; null where it is not recorded. */
  site?: Maybe<Site>;
  /** Sites by id, all or those that every condition of the filter keeps. `first` is 20 if left out, 200 at most. */
  sites?: Maybe<SiteConnection>;
};


export type QuerySiteArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SiteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

export type SetSiteStatusPayload = {
  __typename?: 'SetSiteStatusPayload';
  /** The site with what was reported. Null: nothing was written, and `userErrors` says why. */
  site?: Maybe<Site>;
  userErrors: Array<UserError>;
};

/**
 * A place that maintains or repairs equipment, or is said to be able to: a shipyard, depot, workshop, or centre that
 * teaches. One place, whoever operates it. What it can work on is said by `capabilities`, never by its kind.
 */
export type Site = {
  __typename?: 'Site';
  /** Null: not public or not verified. */
  city?: Maybe<Scalars['String']['output']>;
  /** Of the record's main claim. */
  confidence?: Maybe<Confidence>;
  country?: Maybe<Country>;
  /**
   * Great-circle distance to a point, in kilometres, on a sphere of radius 6371.0088 km (within 0.6 percent of the
   * ellipsoid). Not a route. Null where the position is not recorded.
   */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** Docks with published dimensions. An empty list means that none is recorded, not that it has none. */
  docks?: Maybe<Array<Dock>>;
  /** Kinds of equipment that it works on. */
  domains?: Maybe<Array<Domain>>;
  /** ICAO location indicator of the nearest airfield. Null: not public or not verified. */
  icao?: Maybe<Scalars['String']['output']>;
  /** Stable id within the reference data. */
  id: Scalars['ID']['output'];
  /** A real public repair facility with no public job for United States or allied equipment recorded here. */
  isCandidate?: Maybe<Scalars['Boolean']['output']>;
  kind?: Maybe<SiteKind>;
  /** Degrees north, WGS 84, about two decimals; null where only the country is known. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /**
   * Levels of the place as a whole; for a candidate site what such a facility normally offers, not a certified level.
   * The level of a system's work is that of the capability.
   */
  levels?: Maybe<Array<MaintenanceLevel>>;
  /** Degrees east, WGS 84, about two decimals; null where only the country is known. */
  longitude?: Maybe<Scalars['Float']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Where it is. Null where only the country is known. */
  position?: Maybe<SitePosition>;
  /** How exact the position is. */
  positionPrecision?: Maybe<PositionPrecision>;
  /** Sources of the position, or of its absence. */
  positionSources?: Maybe<Array<Source>>;
  rsfRelation?: Maybe<RsfRelation>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** As reported, else as the record has it: `statusReport` says which. */
  status?: Maybe<SiteStatus>;
  /** What was reported since the record was written. Null: nothing was. */
  statusReport?: Maybe<SiteStatusReport>;
  /** The theater that it belongs to; `theaterBasis` says why. */
  theater?: Maybe<Theater>;
  theaterBasis?: Maybe<TheaterBasis>;
  /** UN/LOCODE of its port or town. Several sites may share one. Null: not public or not verified. */
  unlocode?: Maybe<Scalars['String']['output']>;
  /**
   * Places at the site where jobs are done and counted, by id: every recorded dock, and bays. How many bays there are and
   * when they are free is said by `capacity`. Empty: none is recorded.
   */
  workCenters?: Maybe<Array<WorkCenter>>;
  /** What the World Port Index says of its port. It rates the port, not the yard. Null: no entry is recorded. */
  worldPortIndex?: Maybe<WorldPortIndexEntry>;
};


/**
 * A place that maintains or repairs equipment, or is said to be able to: a shipyard, depot, workshop, or centre that
 * teaches. One place, whoever operates it. What it can work on is said by `capabilities`, never by its kind.
 */
export type SiteDistanceKmArgs = {
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
};

/** A page of sites. */
export type SiteConnection = {
  __typename?: 'SiteConnection';
  edges: Array<SiteEdge>;
  nodes: Array<Site>;
  pageInfo: PageInfo;
  /** How many sites there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type SiteEdge = {
  __typename?: 'SiteEdge';
  /** Pass as `after` to read on behind this site. */
  cursor: Scalars['String']['output'];
  node: Site;
};

/** Conditions that a site must meet, all of them. What is left out does not limit. */
export type SiteFilter = {
  /** ISO 3166-1 alpha-3 code of its country. */
  country?: InputMaybe<Scalars['ID']['input']>;
  /** One of its domains. */
  domain?: InputMaybe<Domain>;
  /** true: only sites without a public job for United States or allied equipment; false: only the others. */
  isCandidate?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<SiteKind>;
  /** Within a distance of a point. Leaves out every site whose position is not recorded. */
  near?: InputMaybe<NearInput>;
  rsfRelation?: InputMaybe<RsfRelation>;
  /**
   * Text within the name, the city, the id, the UN/LOCODE or the ICAO code. Upper and lower case and accents make no
   * difference. 200 characters at most.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<SiteStatus>;
  /** Code of the theater that the site belongs to, for example `INDOPACOM`. */
  theater?: InputMaybe<Scalars['ID']['input']>;
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

/** Where a site is, WGS 84. */
export type SitePosition = {
  __typename?: 'SitePosition';
  /** Degrees north. */
  latitude: Scalars['Float']['output'];
  /** Degrees east. */
  longitude: Scalars['Float']['output'];
  precision: PositionPrecision;
  sources: Array<Source>;
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
  note?: InputMaybe<Scalars['String']['input']>;
  status: SiteStatus;
};

/** What the operator of a site, staff of its theater or an admin reported of its status. It stands until it is taken back. */
export type SiteStatusReport = {
  __typename?: 'SiteStatusReport';
  /** Why, or until when, in the words of who reported. Null: not stated. */
  note?: Maybe<Scalars['String']['output']>;
  /** What the record says of the site. */
  recordedStatus: SiteStatus;
  /** When it was reported, or taken back. */
  reportedAt: Scalars['DateTime']['output'];
  /** Null: the last report was taken back, and the record's status holds. */
  status?: Maybe<SiteStatus>;
  /** Counts the reports of this site, from 1: pass it as `expectedVersion` to write the next. */
  version: Scalars['Int']['output'];
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

export type Theater = {
  __typename?: 'Theater';
  code: Scalars['ID']['output'];
  /** Sites that belong to the theater, by id. `first` is 20 if left out, 200 at most. */
  sites?: Maybe<SiteConnection>;
};


export type TheaterSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a site belongs to its theater. Never by where a headquarters lies. */
export type TheaterBasis =
  /** Its country's record lies in this theater. */
  | 'COUNTRY'
  /**
   * Its own record says so: its country's record lies in the area of a command without a record here. So it is with
   * Hawaii, which lies in INDOPACOM, while the record of the United States lies in NORTHCOM.
   */
  | 'SITE_RECORD';

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

/**
 * A place at a site where work is done and counted: a dock, or bays of one kind of equipment. Docks are on record. No public
 * source counts bays: where they are shown, they are generated and marked ILLUSTRATIVE.
 */
export type WorkCenter = {
  __typename?: 'WorkCenter';
  /** Null where the work center is no dock. */
  dock?: Maybe<Dock>;
  /** Kinds of equipment that it takes. */
  domains?: Maybe<Array<Domain>>;
  /** For a dock, the dock's id; for generated bays the site's id, `/`, the domain and `-bays`. */
  id: Scalars['ID']['output'];
  kind?: Maybe<WorkCenterKind>;
  name?: Maybe<Scalars['String']['output']>;
  /** Whether there is a record of the work center itself. Its figures carry a provenance of their own. */
  provenance?: Maybe<Provenance>;
  site?: Maybe<Site>;
};

/** How the jobs of a work center are counted. */
export type WorkCenterKind =
  /** A number of bays, any of which serves: berths, hangar bays, vehicle bays, benches. */
  | 'FUNGIBLE'
  /** One named place, one job at a time: a dock. */
  | 'NAMED';

/**
 * What the World Port Index (Publication 150) says of a port. It rates the port, not the yard: it may call repairs
 * limited where a navy's repair facility lies. Never judge a dock's fit by it.
 */
export type WorldPortIndexEntry = {
  __typename?: 'WorldPortIndexEntry';
  /** Null: not stated. */
  channelDepthM?: Maybe<Scalars['Float']['output']>;
  confidence: Confidence;
  /** Size of the port's largest dry dock. Null: not stated. */
  dryDock?: Maybe<PortDockSize>;
  /** Size of the port's marine railway. Null: not stated. */
  marineRailway?: Maybe<PortDockSize>;
  /** Null: not stated. */
  maxVesselBeamM?: Maybe<Scalars['Float']['output']>;
  /** Null: not stated. */
  maxVesselDraftM?: Maybe<Scalars['Float']['output']>;
  /** Null: not stated. */
  maxVesselLengthM?: Maybe<Scalars['Float']['output']>;
  /** Number of the port in the index. */
  number: Scalars['String']['output'];
  /** Name of the port in the index. */
  port: Scalars['String']['output'];
  /** Repairs that the port offers. Null: not stated. */
  repairs?: Maybe<PortRepairs>;
  /** What the entry is about, in its record's words. */
  scope: Scalars['String']['output'];
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
};



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
  Country: Country;
  Dock: Dock;
  Site: Site;
  Theater: Theater;
  WorkCenter: WorkCenter;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"iso3":true}> );
  Dock:
    ( { __typename: 'Dock' }
    & GraphQLRecursivePick<FederationTypes['Dock'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  Theater:
    ( { __typename: 'Theater' }
    & GraphQLRecursivePick<FederationTypes['Theater'], {"code":true}> );
  WorkCenter:
    ( { __typename: 'WorkCenter' }
    & GraphQLRecursivePick<FederationTypes['WorkCenter'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ClearSiteStatusPayload: ResolverTypeWrapper<ClearSiteStatusPayloadModel>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Dock: ResolverTypeWrapper<DockModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DockType: DockType;
  Domain: Domain;
  ErrorCode: ErrorCode;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MaintenanceLevel: MaintenanceLevel;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NearInput: NearInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PortDockSize: PortDockSize;
  PortRepairs: PortRepairs;
  PositionPrecision: PositionPrecision;
  Provenance: Provenance;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RsfRelation: RsfRelation;
  SetSiteStatusPayload: ResolverTypeWrapper<SetSiteStatusPayloadModel>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteConnection: ResolverTypeWrapper<Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SiteEdge']>, nodes: Array<ResolversTypes['Site']> }>;
  SiteEdge: ResolverTypeWrapper<Omit<SiteEdge, 'node'> & { node: ResolversTypes['Site'] }>;
  SiteFilter: SiteFilter;
  SiteKind: SiteKind;
  SitePosition: ResolverTypeWrapper<SitePositionModel>;
  SiteStatus: SiteStatus;
  SiteStatusInput: SiteStatusInput;
  SiteStatusReport: ResolverTypeWrapper<SiteStatusReportModel>;
  Source: ResolverTypeWrapper<Json>;
  Theater: ResolverTypeWrapper<TheaterModel>;
  TheaterBasis: TheaterBasis;
  UserError: ResolverTypeWrapper<UserError>;
  WorkCenter: ResolverTypeWrapper<WorkCenterModel>;
  WorkCenterKind: WorkCenterKind;
  WorldPortIndexEntry: ResolverTypeWrapper<WorldPortIndexEntryModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ClearSiteStatusPayload: ClearSiteStatusPayloadModel;
  Country: CountryModel;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dock: DockModel;
  Float: Scalars['Float']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  NearInput: NearInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  SetSiteStatusPayload: SetSiteStatusPayloadModel;
  Site: SiteModel;
  SiteConnection: Omit<SiteConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SiteEdge']>, nodes: Array<ResolversParentTypes['Site']> };
  SiteEdge: Omit<SiteEdge, 'node'> & { node: ResolversParentTypes['Site'] };
  SiteFilter: SiteFilter;
  SitePosition: SitePositionModel;
  SiteStatusInput: SiteStatusInput;
  SiteStatusReport: SiteStatusReportModel;
  Source: Json;
  Theater: TheaterModel;
  UserError: UserError;
  WorkCenter: WorkCenterModel;
  WorldPortIndexEntry: WorldPortIndexEntryModel;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClearSiteStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClearSiteStatusPayload'] = ResolversParentTypes['ClearSiteStatusPayload']> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['Site']>>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dock'] = ResolversParentTypes['Dock'], FederationReferenceType extends FederationReferenceTypes['Dock'] = FederationReferenceTypes['Dock']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dock']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  depthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lengthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DockType']>, ParentType, ContextType>;
  widthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workCenter?: Resolver<Maybe<ResolversTypes['WorkCenter']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clearSiteStatus?: Resolver<Maybe<ResolversTypes['ClearSiteStatusPayload']>, ParentType, ContextType, RequireFields<MutationClearSiteStatusArgs, 'expectedVersion' | 'idempotencyKey' | 'site'>>;
  setSiteStatus?: Resolver<Maybe<ResolversTypes['SetSiteStatusPayload']>, ParentType, ContextType, RequireFields<MutationSetSiteStatusArgs, 'expectedVersion' | 'idempotencyKey' | 'input' | 'site'>>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'id'>>;
  sites?: Resolver<Maybe<ResolversTypes['SiteConnection']>, ParentType, ContextType, Partial<QuerySitesArgs>>;
};

export type SetSiteStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetSiteStatusPayload'] = ResolversParentTypes['SetSiteStatusPayload']> = {
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<SiteDistanceKmArgs, 'latitude' | 'longitude'>>;
  docks?: Resolver<Maybe<Array<ResolversTypes['Dock']>>, ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  icao?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCandidate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SiteKind']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  levels?: Resolver<Maybe<Array<ResolversTypes['MaintenanceLevel']>>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['SitePosition']>, ParentType, ContextType>;
  positionPrecision?: Resolver<Maybe<ResolversTypes['PositionPrecision']>, ParentType, ContextType>;
  positionSources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  rsfRelation?: Resolver<Maybe<ResolversTypes['RsfRelation']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SiteStatus']>, ParentType, ContextType>;
  statusReport?: Resolver<Maybe<ResolversTypes['SiteStatusReport']>, ParentType, ContextType>;
  theater?: Resolver<Maybe<ResolversTypes['Theater']>, ParentType, ContextType>;
  theaterBasis?: Resolver<Maybe<ResolversTypes['TheaterBasis']>, ParentType, ContextType>;
  unlocode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workCenters?: Resolver<Maybe<Array<ResolversTypes['WorkCenter']>>, ParentType, ContextType>;
  worldPortIndex?: Resolver<Maybe<ResolversTypes['WorldPortIndexEntry']>, ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type SitePositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SitePosition'] = ResolversParentTypes['SitePosition']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['PositionPrecision'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type SiteStatusReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SiteStatusReport'] = ResolversParentTypes['SiteStatusReport']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedStatus?: Resolver<ResolversTypes['SiteStatus'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SiteStatus']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TheaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Theater'] = ResolversParentTypes['Theater'], FederationReferenceType extends FederationReferenceTypes['Theater'] = FederationReferenceTypes['Theater']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theater']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sites?: Resolver<Maybe<ResolversTypes['SiteConnection']>, ParentType, ContextType, Partial<TheaterSitesArgs>>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkCenterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkCenter'] = ResolversParentTypes['WorkCenter'], FederationReferenceType extends FederationReferenceTypes['WorkCenter'] = FederationReferenceTypes['WorkCenter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WorkCenter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dock?: Resolver<Maybe<ResolversTypes['Dock']>, ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['WorkCenterKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type WorldPortIndexEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorldPortIndexEntry'] = ResolversParentTypes['WorldPortIndexEntry']> = {
  channelDepthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  dryDock?: Resolver<Maybe<ResolversTypes['PortDockSize']>, ParentType, ContextType>;
  marineRailway?: Resolver<Maybe<ResolversTypes['PortDockSize']>, ParentType, ContextType>;
  maxVesselBeamM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxVesselDraftM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxVesselLengthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repairs?: Resolver<Maybe<ResolversTypes['PortRepairs']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  ClearSiteStatusPayload?: ClearSiteStatusPayloadResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dock?: DockResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SetSiteStatusPayload?: SetSiteStatusPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SitePosition?: SitePositionResolvers<ContextType>;
  SiteStatusReport?: SiteStatusReportResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Theater?: TheaterResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkCenter?: WorkCenterResolvers<ContextType>;
  WorldPortIndexEntry?: WorldPortIndexEntryResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
