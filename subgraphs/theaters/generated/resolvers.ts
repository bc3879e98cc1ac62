import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TheaterModel, HeadquartersModel, CountryModel, AccessFactModel, AccessLocationModel, CommandUnitModel, TheaterNoteModel, SystemModel } from '../mappers.ts';
import type { Json } from '../../platform/json.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A dated fact about what a country allows. Signed is not in force: the two are facts of their own. */
export type AccessFact = {
  __typename?: 'AccessFact';
  confidence: Confidence;
  country: Country;
  id: Scalars['ID']['output'];
  /** What kind of fact: `POLITICAL`, `LEGAL`, `AGREEMENT`, `POLICY`, `BASE`, `OFFICE`, `PROGRAMME` or `PARTNERSHIP`. */
  kind: Scalars['String']['output'];
  /** The place it is about, where it is about one. */
  location?: Maybe<AccessLocation>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  status: AccessStatus;
  /** The systems it is about; empty where it is about all. */
  systems: Array<System>;
  /** Null: the start is not stated. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, month or year in force. Null: no end is recorded. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  what: Scalars['String']['output'];
};

/** A place that matters for access and is not a repair site. */
export type AccessLocation = {
  __typename?: 'AccessLocation';
  confidence: Confidence;
  country: Country;
  /** ICAO location indicator of the airfield. */
  icao?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  status: Scalars['String']['output'];
  theaterCode: Scalars['ID']['output'];
};

export type AccessStatus =
  /** An agreement is signed and not yet in force. */
  | 'AGREED'
  /** Support ships only; warships are not taken. */
  | 'AUXILIARIES_ONLY'
  /** A presence has ended. */
  | 'CLOSED'
  /** Relations are being restored. */
  | 'IMPROVING'
  /** Access is narrowed by law or politics. */
  | 'LIMITED'
  /** Nuclear-powered ships are left out. */
  | 'NUCLEAR_EXCLUDED'
  /** Access is given. */
  | 'OPEN'
  /** Access for forces that rotate and are not based there. */
  | 'OPEN_ROTATIONAL'
  /** The country is out of the programme of the systems named. */
  | 'PROGRAMME_EXCLUDED'
  /** An agreement is in force. */
  | 'RATIFIED';

/** A command or unit. Its people are not repair capacity. */
export type CommandUnit = {
  __typename?: 'CommandUnit';
  /** What is easily got wrong about it. */
  caution?: Maybe<Scalars['String']['output']>;
  confidence?: Maybe<Confidence>;
  country?: Maybe<Country>;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  /** The same, where it is a unit recorded here. */
  parent?: Maybe<CommandUnit>;
  /** The unit or body above it, as the record names it. */
  parentName?: Maybe<Scalars['String']['output']>;
  /** Published figure of its people, as worded, with who is counted. */
  personnel?: Maybe<Personnel>;
  role?: Maybe<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  theater?: Maybe<Theater>;
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

/** A country or territory with its relation to the United States and its place in a theater. */
export type Country = {
  __typename?: 'Country';
  /**
   * What is recorded of access, in order of its start. `asOf` keeps what was in force at some time of that day, month
   * or year. An empty list means that nothing is recorded, not that access is free or barred.
   */
  accessFacts?: Maybe<Array<AccessFact>>;
  /** Named places that bear on access and are not repair sites. */
  accessLocations?: Maybe<Array<AccessLocation>>;
  commandUnits?: Maybe<Array<CommandUnit>>;
  confidence?: Maybe<Confidence>;
  /** ISO 3166-1 alpha-3. */
  iso3: Scalars['ID']['output'];
  /** Null: not stated. */
  majorNonNatoAlly?: Maybe<Scalars['Boolean']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  /** Null: not stated. */
  natoMember?: Maybe<Scalars['Boolean']['output']>;
  /** Year of accession; null for countries outside and where it is not stated. */
  natoSince?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** The state that a territory belongs to, where it is recorded. */
  partOf?: Maybe<Country>;
  /** Code of the state that a territory belongs to. */
  partOfIso3?: Maybe<Scalars['ID']['output']>;
  /** One of the five countries named for the pilot projects of 2024. */
  rsfPilotCountry?: Maybe<Scalars['Boolean']['output']>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** Null where that command has no record here. */
  theater?: Maybe<Theater>;
  /** Code of the command in whose area it lies. It may be one that has no record here, such as NORTHCOM. */
  theaterCode?: Maybe<Scalars['ID']['output']>;
  /** Bound to the United States by a mutual defense treaty. Null: not stated. */
  usTreatyAlly?: Maybe<Scalars['Boolean']['output']>;
};


/** A country or territory with its relation to the United States and its place in a theater. */
export type CountryAccessFactsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
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

/** Where a command has its headquarters. It says nothing about which places are in the theater. */
export type Headquarters = {
  __typename?: 'Headquarters';
  country: Country;
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['output'];
  name: Scalars['String']['output'];
  sources: Array<Source>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** A published figure of people. It is not a measure of free capacity. */
export type Personnel = {
  __typename?: 'Personnel';
  figure: Scalars['String']['output'];
  who: Scalars['String']['output'];
};

/**
 * What can be asked. A field is null where nothing is recorded under the key asked for, or where the part of the network
 * that answers it does not; then an error names the path and the part, and every other field stands.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * What is recorded of access to countries: agreements, politics, law and programmes, in order of their start.
   * `asOf` keeps those that were in force at some time of that day, month or year.
   */
  accessFacts?: Maybe<Array<AccessFact>>;
  /** Commands and units that run or oversee sustainment, by id. */
  commandUnits?: Maybe<Array<CommandUnit>>;
  /** Countries by code, all or those of one theater. */
  countries?: Maybe<Array<Country>>;
  /** One country by its ISO 3166-1 alpha-3 code, for example `KOR`; null where it is not recorded. */
  country?: Maybe<Country>;
  /** One theater by its code, for example `INDOPACOM`; null where no such theater is recorded. */
  theater?: Maybe<Theater>;
  /** What to know about the edges of theaters and how the list may grow. */
  theaterNotes?: Maybe<Array<TheaterNote>>;
  /** Every theater of the Regional Sustainment Framework, by code. */
  theaters?: Maybe<Array<Theater>>;
};


/**
 * What can be asked. A field is null where nothing is recorded under the key asked for, or where the part of the network
 * that answers it does not; then an error names the path and the part, and every other field stands.
 */
export type QueryAccessFactsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field is null where nothing is recorded under the key asked for, or where the part of the network
 * that answers it does not; then an error names the path and the part, and every other field stands.
 */
export type QueryCountriesArgs = {
  theater?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field is null where nothing is recorded under the key asked for, or where the part of the network
 * that answers it does not; then an error names the path and the part, and every other field stands.
 */
export type QueryCountryArgs = {
  iso3: Scalars['ID']['input'];
};


/**
 * What can be asked. A field is null where nothing is recorded under the key asked for, or where the part of the network
 * that answers it does not; then an error names the path and the part, and every other field stands.
 */
export type QueryTheaterArgs = {
  code: Scalars['ID']['input'];
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

export type System = {
  __typename?: 'System';
  id: Scalars['ID']['output'];
};

/**
 * The area of a combatant command. A reference entity, not a closed list: others join later. A place belongs to the
 * theater of its country's record, never to the one that a headquarters lies in.
 */
export type Theater = {
  __typename?: 'Theater';
  /** The command's short name, for example `EUCOM`. */
  code: Scalars['ID']['output'];
  commandUnits?: Maybe<Array<CommandUnit>>;
  confidence?: Maybe<Confidence>;
  countries?: Maybe<Array<Country>>;
  headquarters?: Maybe<Headquarters>;
  name?: Maybe<Scalars['String']['output']>;
  /** What it began with. */
  rsfStartScope?: Maybe<Scalars['String']['output']>;
  /** Calendar year in which the framework began or is to begin here. */
  rsfStartYear?: Maybe<Scalars['Int']['output']>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
};

/** A note about theaters. */
export type TheaterNote = {
  __typename?: 'TheaterNote';
  confidence: Confidence;
  id: Scalars['ID']['output'];
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  text: Scalars['String']['output'];
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
  CommandUnit: CommandUnit;
  Country: Country;
  Theater: Theater;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CommandUnit:
    ( { __typename: 'CommandUnit' }
    & GraphQLRecursivePick<FederationTypes['CommandUnit'], {"id":true}> );
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"iso3":true}> );
  Theater:
    ( { __typename: 'Theater' }
    & GraphQLRecursivePick<FederationTypes['Theater'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessFact: ResolverTypeWrapper<AccessFactModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessLocation: ResolverTypeWrapper<AccessLocationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AccessStatus: AccessStatus;
  CommandUnit: ResolverTypeWrapper<CommandUnitModel>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  Headquarters: ResolverTypeWrapper<HeadquartersModel>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Personnel: ResolverTypeWrapper<Personnel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Source: ResolverTypeWrapper<Json>;
  System: ResolverTypeWrapper<SystemModel>;
  Theater: ResolverTypeWrapper<TheaterModel>;
  TheaterNote: ResolverTypeWrapper<TheaterNoteModel>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessFact: AccessFactModel;
  ID: Scalars['ID']['output'];
  AccessLocation: AccessLocationModel;
  Float: Scalars['Float']['output'];
  CommandUnit: CommandUnitModel;
  Country: CountryModel;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Headquarters: HeadquartersModel;
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Personnel: Personnel;
  Query: Record<PropertyKey, never>;
  Source: Json;
  System: SystemModel;
  Theater: TheaterModel;
  TheaterNote: TheaterNoteModel;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessFact'] = ResolversParentTypes['AccessFact']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['AccessLocation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessStatus'], ParentType, ContextType>;
  systems?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessLocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessLocation'] = ResolversParentTypes['AccessLocation']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  icao?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theaterCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommandUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommandUnit'] = ResolversParentTypes['CommandUnit'], FederationReferenceType extends FederationReferenceTypes['CommandUnit'] = FederationReferenceTypes['CommandUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommandUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CommandUnit']>, ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personnel?: Resolver<Maybe<ResolversTypes['Personnel']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  theater?: Resolver<Maybe<ResolversTypes['Theater']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessFacts?: Resolver<Maybe<Array<ResolversTypes['AccessFact']>>, ParentType, ContextType, Partial<CountryAccessFactsArgs>>;
  accessLocations?: Resolver<Maybe<Array<ResolversTypes['AccessLocation']>>, ParentType, ContextType>;
  commandUnits?: Resolver<Maybe<Array<ResolversTypes['CommandUnit']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  majorNonNatoAlly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  natoMember?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  natoSince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partOfIso3?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rsfPilotCountry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  theater?: Resolver<Maybe<ResolversTypes['Theater']>, ParentType, ContextType>;
  theaterCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  usTreatyAlly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HeadquartersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Headquarters'] = ResolversParentTypes['Headquarters']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PersonnelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Personnel'] = ResolversParentTypes['Personnel']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessFacts?: Resolver<Maybe<Array<ResolversTypes['AccessFact']>>, ParentType, ContextType, Partial<QueryAccessFactsArgs>>;
  commandUnits?: Resolver<Maybe<Array<ResolversTypes['CommandUnit']>>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType, Partial<QueryCountriesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'iso3'>>;
  theater?: Resolver<Maybe<ResolversTypes['Theater']>, ParentType, ContextType, RequireFields<QueryTheaterArgs, 'code'>>;
  theaterNotes?: Resolver<Maybe<Array<ResolversTypes['TheaterNote']>>, ParentType, ContextType>;
  theaters?: Resolver<Maybe<Array<ResolversTypes['Theater']>>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TheaterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Theater'] = ResolversParentTypes['Theater'], FederationReferenceType extends FederationReferenceTypes['Theater'] = FederationReferenceTypes['Theater']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Theater']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  commandUnits?: Resolver<Maybe<Array<ResolversTypes['CommandUnit']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<Array<ResolversTypes['Country']>>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Headquarters']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rsfStartScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rsfStartYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
};

export type TheaterNoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TheaterNote'] = ResolversParentTypes['TheaterNote']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AccessFact?: AccessFactResolvers<ContextType>;
  AccessLocation?: AccessLocationResolvers<ContextType>;
  CommandUnit?: CommandUnitResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Headquarters?: HeadquartersResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Personnel?: PersonnelResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Theater?: TheaterResolvers<ContextType>;
  TheaterNote?: TheaterNoteResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
