import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProgramModel, CourseModel, ProgramGoalModel, ExerciseModel, StatePartnershipModel, CenterOfExcellenceModel, LegalRuleModel, ReferenceDataModel, SeedDiscrepancyModel, SiteModel, CountryModel, SystemModel, PartnerModel, CommandUnitModel } from '../mappers.ts';
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

/** A maintenance center of excellence: a site that teaches maintainers and repairs nothing. */
export type CenterOfExcellence = {
  __typename?: 'CenterOfExcellence';
  /** The fiscal year by whose end the goal that counts its country has it: `2025` is FY2025. Null: not stated. */
  announcedForFiscalYear?: Maybe<Scalars['Int']['output']>;
  confidence?: Maybe<Confidence>;
  country?: Maybe<Country>;
  domains?: Maybe<Array<Domain>>;
  /**
   * What it is for, in the words of the goal that counts it. Null where the goal gives several centers of a country
   * several fields and none of them can be told to be this one's.
   */
  focus?: Maybe<Array<Scalars['String']['output']>>;
  /** The id of its site. */
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** The program that sets it up. */
  program?: Maybe<Program>;
  site?: Maybe<Site>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** As its record has it. What was reported of the site since is at `Site.status`. */
  status?: Maybe<SiteStatus>;
};

export type CommandUnit = {
  __typename?: 'CommandUnit';
  id: Scalars['ID']['output'];
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
  /** Exercises held there, in order of their start. */
  exercises?: Maybe<Array<Exercise>>;
  iso3: Scalars['ID']['output'];
  /**
   * Programs that a record ties to it, by id: it shares in a goal, is a pilot country of the framework or has a state
   * partnership. An empty list means that none is recorded.
   */
  programs?: Maybe<Array<Program>>;
  statePartnerships?: Maybe<Array<StatePartnership>>;
};

/** A course for maintainers and logisticians. It is a program of its own, seen as a course. */
export type Course = {
  __typename?: 'Course';
  confidence: Confidence;
  /** What it teaches. */
  content: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  partners: Array<ProgramPartner>;
  place?: Maybe<Scalars['String']['output']>;
  /** The program of the same id, with all that is recorded. */
  program: Program;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  /** Null: not stated. */
  status?: Maybe<ProgramStatus>;
};

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

/** A combined exercise or training event. */
export type Exercise = {
  __typename?: 'Exercise';
  confidence: Confidence;
  /** Null: not stated. */
  country?: Maybe<Country>;
  /** Null: not stated. */
  end?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Towns, as named. */
  places: Array<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  start: Scalars['PartialDate']['output'];
  /** The system that it was about. */
  system?: Maybe<System>;
  /** Units that took part, as named; empty where none is recorded. */
  units: Array<Scalars['String']['output']>;
  /** The partner force, as named. */
  with?: Maybe<Scalars['String']['output']>;
};

/** A law that made or changed a rule. */
export type LegalChange = {
  __typename?: 'LegalChange';
  /** What it changed. Null: it made the rule, or the record does not say. */
  change?: Maybe<Scalars['String']['output']>;
  /** Enactment. Null: not stated. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** How the date was concluded, where no page states it. */
  inference?: Maybe<Scalars['String']['output']>;
  law: Scalars['String']['output'];
  /** Sources of this entry; empty where those of the rule are meant. */
  sources: Array<Source>;
};

/** What a rule of law does. */
export type LegalEffect =
  /** Gives a power or money for a purpose. */
  | 'AUTHORIZE'
  /** Sets a ceiling to a share of work. */
  | 'CAP'
  /** Says what a term means. */
  | 'DEFINE'
  /** Limits for how long. */
  | 'LIMIT'
  /** Allows what another rule forbids. */
  | 'PERMIT'
  /** Forbids. */
  | 'PROHIBIT'
  /** Asks for a report. */
  | 'REPORT'
  /** Asks for something to be kept or done. */
  | 'REQUIRE'
  /** Its reading is open: a lawyer's question, never answered here. */
  | 'UNCERTAIN';

/** A rule of law on where and how work may be done, read in public texts. It is not legal advice. */
export type LegalRule = {
  __typename?: 'LegalRule';
  /** Whom or what it is about. Null: the record does not narrow it. */
  appliesTo?: Maybe<Scalars['String']['output']>;
  /** What `percent` is a share of. */
  basis?: Maybe<Scalars['String']['output']>;
  /** What is easily got wrong about it. */
  caution?: Maybe<Scalars['String']['output']>;
  /** Where it stands, for example `10 USC 8680(a)(3)(A)(iii)`. */
  cite?: Maybe<Scalars['String']['output']>;
  confidence?: Maybe<Confidence>;
  /** Countries that it names; empty where it names none. */
  countries?: Maybe<Array<Country>>;
  effect?: Maybe<LegalEffect>;
  /** Laws that made or changed it, in the order of the record; empty where none is recorded. */
  history?: Maybe<Array<LegalChange>>;
  id: Scalars['ID']['output'];
  /** Longest planned work, in days. */
  maxPlannedDays?: Maybe<Scalars['Int']['output']>;
  /** Longest duration, in years. */
  maxYears?: Maybe<Scalars['Int']['output']>;
  /** It applies to work longer than this many months. */
  minDurationMonths?: Maybe<Scalars['Int']['output']>;
  /** Ceiling in percent of `basis`. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The time over which `percent` is counted. */
  period?: Maybe<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** The circumstance that it turns on. */
  test?: Maybe<Scalars['String']['output']>;
  /** The last public law that the text read is current through, for example `PL 119-73`. */
  textThrough?: Maybe<Scalars['String']['output']>;
  /**
   * When the law that made it was enacted. Null: not dated here, which is so for every old rule. A later change of its
   * wording does not move it: see `history`.
   */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day in force. Null: no end is recorded. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** What it says, in short. */
  what?: Maybe<Scalars['String']['output']>;
  /** Months before the event in which it applies. */
  windowMonths?: Maybe<Scalars['Int']['output']>;
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
};

/**
 * A program, initiative or model of sustainment. The Theater Maintenance Partnership Initiative (equipment of partners)
 * and the Regional Sustainment Framework (equipment of the United States) are two programs, each with its own clock.
 */
export type Program = {
  __typename?: 'Program';
  /** Who spoke for it. */
  advocacy?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  began?: Maybe<Scalars['PartialDate']['output']>;
  /** What is easily got wrong about it. */
  caution?: Maybe<Scalars['String']['output']>;
  /** Its maintenance centers of excellence that are recorded; a goal may count more. */
  centersOfExcellence?: Maybe<Array<CenterOfExcellence>>;
  challenges?: Maybe<Array<Scalars['String']['output']>>;
  confidence?: Maybe<Confidence>;
  /** What a course teaches. */
  content?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * Countries that a record ties to it: those that share in a goal, the pilot countries of the framework, those with a
   * state partnership. Not a list of members.
   */
  countries?: Maybe<Array<Country>>;
  /** Kinds of equipment that it covers; empty where the record does not say. */
  domains?: Maybe<Array<Domain>>;
  /** Published figures, as worded. */
  figures?: Maybe<Array<ProgramFigure>>;
  /** When it first was in public. */
  firstPublic?: Maybe<Scalars['PartialDate']['output']>;
  /** The law that it draws its money or its powers from. */
  fundingAuthorities?: Maybe<Array<LegalRule>>;
  /** Aims that are counted by a fiscal year, in the order of the record. */
  goals?: Maybe<Array<ProgramGoal>>;
  id: Scalars['ID']['output'];
  /** Who belongs to it, as worded. */
  members?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Who leads it. Null: not stated. */
  owner?: Maybe<Scalars['String']['output']>;
  partners?: Maybe<Array<ProgramPartner>>;
  /** Where it is held. */
  place?: Maybe<Scalars['String']['output']>;
  /** When its first plenary met. */
  plenary?: Maybe<Scalars['PartialDate']['output']>;
  /** What an article recommends to SOUTHCOM on its example. */
  recommendationForSouthcom?: Maybe<Array<Scalars['String']['output']>>;
  /** How it relates to the Regional Sustainment Framework. */
  relationToRsf?: Maybe<Scalars['String']['output']>;
  /** When its founding document was released. */
  released?: Maybe<Scalars['PartialDate']['output']>;
  /** What it covers. */
  scope?: Maybe<Scalars['String']['output']>;
  /** What it does for those whom it serves. */
  services?: Maybe<Array<Scalars['String']['output']>>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** Null: not stated. */
  status?: Maybe<ProgramStatus>;
  /** Aims in words; empty where none is recorded. */
  textGoals?: Maybe<Array<Scalars['String']['output']>>;
  /** What happened and what was announced, in the order of the record. */
  timeline?: Maybe<Array<ProgramMilestone>>;
  workstreams?: Maybe<Array<Scalars['String']['output']>>;
};

/** A published figure about a unit. It is not a measure of free capacity. */
export type ProgramFigure = {
  __typename?: 'ProgramFigure';
  unit: CommandUnit;
  value: Scalars['String']['output'];
};

/** An aim that is counted. Fiscal years run from 1 October of the year before to 30 September. */
export type ProgramGoal = {
  __typename?: 'ProgramGoal';
  /** How it is spread over countries; empty where the record does not say. */
  breakdown: Array<ProgramGoalShare>;
  /** By the end of this fiscal year: `2027` is FY2027. */
  byFiscalYear: Scalars['Int']['output'];
  /** In which fields, as worded. */
  domain?: Maybe<Scalars['String']['output']>;
  /** `<program>/goal-<place in the record>`, from 1. */
  id: Scalars['ID']['output'];
  /** What is counted. */
  metric: Scalars['String']['output'];
  program: Program;
  /** How many there are to be. */
  target: Scalars['Int']['output'];
};

/** A country's share in a goal. */
export type ProgramGoalShare = {
  __typename?: 'ProgramGoalShare';
  count: Scalars['Int']['output'];
  country: Country;
  /** What on, as worded. */
  focus: Array<Scalars['String']['output']>;
};

export type ProgramMilestone = {
  __typename?: 'ProgramMilestone';
  date: Scalars['PartialDate']['output'];
  what: Scalars['String']['output'];
};

/** Who takes part in a program. */
export type ProgramPartner = {
  __typename?: 'ProgramPartner';
  name: Scalars['String']['output'];
  /** The same, where it is recorded. */
  partner?: Maybe<Partner>;
};

export type ProgramStatus =
  /** Partners are exploring it; it is not set up. */
  | 'EXPLORING';

export type Query = {
  __typename?: 'Query';
  /** Maintenance centers of excellence, by id. They teach; none repairs. */
  centersOfExcellence?: Maybe<Array<CenterOfExcellence>>;
  /** Programs that are courses, by id. */
  courses?: Maybe<Array<Course>>;
  /** Combined exercises, in order of their start. */
  exercises?: Maybe<Array<Exercise>>;
  /**
   * Aims that are counted by a fiscal year, in order of that year: all, or those for one. The nine centers of excellence
   * are the goal of `fiscalYear: 2027`.
   */
  goals?: Maybe<Array<ProgramGoal>>;
  /** One rule by its id, for example `la-8680-a1`; null where it is not recorded. */
  legalRule?: Maybe<LegalRule>;
  /**
   * Rules of law that an answer must respect, by id. `asOf` leaves out those that were made later; a rule whose making is
   * not dated stays. It is not legal advice.
   */
  legalRules?: Maybe<Array<LegalRule>>;
  /** One program by its id, for example `pg-tmpi`; null where it is not recorded. */
  program?: Maybe<Program>;
  /** Programs and initiatives of regional sustainment and what goes with it, by id. */
  programs?: Maybe<Array<Program>>;
  /** What the reference data says of itself, with every source. */
  referenceData?: Maybe<ReferenceData>;
  /** Pairings of a United States state's National Guard with a country, by id. */
  statePartnerships?: Maybe<Array<StatePartnership>>;
};


export type QueryGoalsArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLegalRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};

/** What the reference data says of itself. */
export type ReferenceData = {
  __typename?: 'ReferenceData';
  classification: Scalars['String']['output'];
  compiledOn: Scalars['Date']['output'];
  /** How to read it. */
  rules: Array<Scalars['String']['output']>;
  /** Where the documents that the network began with and other public sources do not agree, or may mislead. */
  seedDiscrepancies: Array<SeedDiscrepancy>;
  /** Every source, by id. */
  sources: Array<Source>;
  /** Its terms and what each means, as in the file. */
  terms: Scalars['JSON']['output'];
  title: Scalars['String']['output'];
};

/** A place where a document that the network began with is not to be taken by its words. */
export type SeedDiscrepancy = {
  __typename?: 'SeedDiscrepancy';
  confidence: Confidence;
  id: Scalars['ID']['output'];
  /** The document. */
  seed: Source;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  text: Scalars['String']['output'];
};

export type Site = {
  __typename?: 'Site';
  /** What it is as a maintenance center of excellence; null for every other site. */
  centerOfExcellence?: Maybe<CenterOfExcellence>;
  id: Scalars['ID']['output'];
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

/** A pairing of the State Partnership Program. It is a link for training, not a source of repair. */
export type StatePartnership = {
  __typename?: 'StatePartnership';
  confidence: Confidence;
  country: Country;
  id: Scalars['ID']['output'];
  lineOfEffort: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Calendar year. Null: not stated. */
  since?: Maybe<Scalars['Int']['output']>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  /** The United States state whose National Guard is paired. */
  state: Scalars['String']['output'];
};

export type System = {
  __typename?: 'System';
  id: Scalars['ID']['output'];
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
  CenterOfExcellence: CenterOfExcellence;
  Country: Country;
  LegalRule: LegalRule;
  Program: Program;
  Site: Site;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CenterOfExcellence:
    ( { __typename: 'CenterOfExcellence' }
    & GraphQLRecursivePick<FederationTypes['CenterOfExcellence'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"iso3":true}> );
  LegalRule:
    ( { __typename: 'LegalRule' }
    & GraphQLRecursivePick<FederationTypes['LegalRule'], {"id":true}> );
  Program:
    ( { __typename: 'Program' }
    & GraphQLRecursivePick<FederationTypes['Program'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CenterOfExcellence: ResolverTypeWrapper<CenterOfExcellenceModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommandUnit: ResolverTypeWrapper<CommandUnitModel>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryModel>;
  Course: ResolverTypeWrapper<CourseModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Domain: Domain;
  ErrorCode: ErrorCode;
  Exercise: ResolverTypeWrapper<ExerciseModel>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalChange: ResolverTypeWrapper<Omit<LegalChange, 'sources'> & { sources: Array<ResolversTypes['Source']> }>;
  LegalEffect: LegalEffect;
  LegalRule: ResolverTypeWrapper<LegalRuleModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  Program: ResolverTypeWrapper<ProgramModel>;
  ProgramFigure: ResolverTypeWrapper<Omit<ProgramFigure, 'unit'> & { unit: ResolversTypes['CommandUnit'] }>;
  ProgramGoal: ResolverTypeWrapper<ProgramGoalModel>;
  ProgramGoalShare: ResolverTypeWrapper<Omit<ProgramGoalShare, 'country'> & { country: ResolversTypes['Country'] }>;
  ProgramMilestone: ResolverTypeWrapper<ProgramMilestone>;
  ProgramPartner: ResolverTypeWrapper<Omit<ProgramPartner, 'partner'> & { partner?: Maybe<ResolversTypes['Partner']> }>;
  ProgramStatus: ProgramStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceData: ResolverTypeWrapper<ReferenceDataModel>;
  SeedDiscrepancy: ResolverTypeWrapper<SeedDiscrepancyModel>;
  Site: ResolverTypeWrapper<SiteModel>;
  SiteStatus: SiteStatus;
  Source: ResolverTypeWrapper<Json>;
  StatePartnership: ResolverTypeWrapper<StatePartnershipModel>;
  System: ResolverTypeWrapper<SystemModel>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CenterOfExcellence: CenterOfExcellenceModel;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  CommandUnit: CommandUnitModel;
  Country: CountryModel;
  Course: CourseModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Exercise: ExerciseModel;
  JSON: Scalars['JSON']['output'];
  LegalChange: Omit<LegalChange, 'sources'> & { sources: Array<ResolversParentTypes['Source']> };
  LegalRule: LegalRuleModel;
  Float: Scalars['Float']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Partner: PartnerModel;
  Program: ProgramModel;
  ProgramFigure: Omit<ProgramFigure, 'unit'> & { unit: ResolversParentTypes['CommandUnit'] };
  ProgramGoal: ProgramGoalModel;
  ProgramGoalShare: Omit<ProgramGoalShare, 'country'> & { country: ResolversParentTypes['Country'] };
  ProgramMilestone: ProgramMilestone;
  ProgramPartner: Omit<ProgramPartner, 'partner'> & { partner?: Maybe<ResolversParentTypes['Partner']> };
  Query: Record<PropertyKey, never>;
  ReferenceData: ReferenceDataModel;
  SeedDiscrepancy: SeedDiscrepancyModel;
  Site: SiteModel;
  Source: Json;
  StatePartnership: StatePartnershipModel;
  System: SystemModel;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CenterOfExcellenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CenterOfExcellence'] = ResolversParentTypes['CenterOfExcellence'], FederationReferenceType extends FederationReferenceTypes['CenterOfExcellence'] = FederationReferenceTypes['CenterOfExcellence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CenterOfExcellence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  announcedForFiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  focus?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SiteStatus']>, ParentType, ContextType>;
};

export type CommandUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommandUnit'] = ResolversParentTypes['CommandUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  exercises?: Resolver<Maybe<Array<ResolversTypes['Exercise']>>, ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programs?: Resolver<Maybe<Array<ResolversTypes['Program']>>, ParentType, ContextType>;
  statePartnerships?: Resolver<Maybe<Array<ResolversTypes['StatePartnership']>>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  content?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['ProgramPartner']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgramStatus']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ExerciseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exercise'] = ResolversParentTypes['Exercise']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LegalChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalChange'] = ResolversParentTypes['LegalChange']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type LegalRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalRule'] = ResolversParentTypes['LegalRule'], FederationReferenceType extends FederationReferenceTypes['LegalRule'] = FederationReferenceTypes['LegalRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  appliesTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cite?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['LegalEffect']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['LegalChange']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxPlannedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDurationMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  windowMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
};

export type ProgramResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  advocacy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  began?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  centersOfExcellence?: Resolver<Maybe<Array<ResolversTypes['CenterOfExcellence']>>, ParentType, ContextType>;
  challenges?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  content?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['ProgramFigure']>>, ParentType, ContextType>;
  firstPublic?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fundingAuthorities?: Resolver<Maybe<Array<ResolversTypes['LegalRule']>>, ParentType, ContextType>;
  goals?: Resolver<Maybe<Array<ResolversTypes['ProgramGoal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['ProgramPartner']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plenary?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recommendationForSouthcom?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  relationToRsf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgramStatus']>, ParentType, ContextType>;
  textGoals?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<Array<ResolversTypes['ProgramMilestone']>>, ParentType, ContextType>;
  workstreams?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProgramFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramFigure'] = ResolversParentTypes['ProgramFigure']> = {
  unit?: Resolver<ResolversTypes['CommandUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramGoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramGoal'] = ResolversParentTypes['ProgramGoal']> = {
  breakdown?: Resolver<Array<ResolversTypes['ProgramGoalShare']>, ParentType, ContextType>;
  byFiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramGoalShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramGoalShare'] = ResolversParentTypes['ProgramGoalShare']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  focus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramMilestone'] = ResolversParentTypes['ProgramMilestone']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramPartnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramPartner'] = ResolversParentTypes['ProgramPartner']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  centersOfExcellence?: Resolver<Maybe<Array<ResolversTypes['CenterOfExcellence']>>, ParentType, ContextType>;
  courses?: Resolver<Maybe<Array<ResolversTypes['Course']>>, ParentType, ContextType>;
  exercises?: Resolver<Maybe<Array<ResolversTypes['Exercise']>>, ParentType, ContextType>;
  goals?: Resolver<Maybe<Array<ResolversTypes['ProgramGoal']>>, ParentType, ContextType, Partial<QueryGoalsArgs>>;
  legalRule?: Resolver<Maybe<ResolversTypes['LegalRule']>, ParentType, ContextType, RequireFields<QueryLegalRuleArgs, 'id'>>;
  legalRules?: Resolver<Maybe<Array<ResolversTypes['LegalRule']>>, ParentType, ContextType, Partial<QueryLegalRulesArgs>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  programs?: Resolver<Maybe<Array<ResolversTypes['Program']>>, ParentType, ContextType>;
  referenceData?: Resolver<Maybe<ResolversTypes['ReferenceData']>, ParentType, ContextType>;
  statePartnerships?: Resolver<Maybe<Array<ResolversTypes['StatePartnership']>>, ParentType, ContextType>;
};

export type ReferenceDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferenceData'] = ResolversParentTypes['ReferenceData']> = {
  classification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compiledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  seedDiscrepancies?: Resolver<Array<ResolversTypes['SeedDiscrepancy']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SeedDiscrepancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeedDiscrepancy'] = ResolversParentTypes['SeedDiscrepancy']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centerOfExcellence?: Resolver<Maybe<ResolversTypes['CenterOfExcellence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatePartnershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatePartnership'] = ResolversParentTypes['StatePartnership']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineOfEffort?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  CenterOfExcellence?: CenterOfExcellenceResolvers<ContextType>;
  CommandUnit?: CommandUnitResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Exercise?: ExerciseResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LegalChange?: LegalChangeResolvers<ContextType>;
  LegalRule?: LegalRuleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partner?: PartnerResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramFigure?: ProgramFigureResolvers<ContextType>;
  ProgramGoal?: ProgramGoalResolvers<ContextType>;
  ProgramGoalShare?: ProgramGoalShareResolvers<ContextType>;
  ProgramMilestone?: ProgramMilestoneResolvers<ContextType>;
  ProgramPartner?: ProgramPartnerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferenceData?: ReferenceDataResolvers<ContextType>;
  SeedDiscrepancy?: SeedDiscrepancyResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatePartnership?: StatePartnershipResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
