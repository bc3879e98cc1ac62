import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SystemModel, SystemDimensionsModel, AssetModel, SystemNameModel, SystemFoundModel, UnknownSystemNameModel, AmbiguousSystemNameModel } from '../mappers.ts';
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

/** Several systems are called so. */
export type AmbiguousSystemName = {
  __typename?: 'AmbiguousSystemName';
  /** All that it may mean, by id. */
  candidates: Array<System>;
  /** The name as asked. */
  name: Scalars['String']['output'];
};

/** One ship or aircraft. */
export type Asset = {
  __typename?: 'Asset';
  confidence?: Maybe<Confidence>;
  /** The port as the record names it. Null: not stated. */
  homeportName?: Maybe<Scalars['String']['output']>;
  /** Class symbol and number: `T-AKE 8`. Null for aircraft. */
  hullNumber?: Maybe<Scalars['String']['output']>;
  /** Its hull number, tail number or else its name, in lower case with hyphens: `t-ake-8`. */
  id: Scalars['ID']['output'];
  /** Name with its prefix: `USNS Wally Schirra`. Null for aircraft. */
  name?: Maybe<Scalars['String']['output']>;
  /** The text that it is known from. */
  recordedAs?: Maybe<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  system?: Maybe<System>;
  /** Serial or bureau number of an aircraft: `19-5475`. Null for ships. */
  tailNumber?: Maybe<Scalars['String']['output']>;
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

/** A special rule of law that applies to a class of ships. */
export type LegalFlag =
  /** Submarines under the AUKUS partnership: 10 USC 8680(c). */
  | 'AUKUS_8680_C'
  /** Littoral combat ships: their own paragraph of 10 USC 8680, (a)(2). */
  | 'LCS_8680_A2';

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * The system that a name means: designation, variant, id, hull number, ship's name, tail number, NSN, popular name or
   * family. Case, blanks, hyphens and accents do not matter: `t-ake 8` is `T-AKE-8`.
   *
   * The strongest kind of name that matches decides, in the order of `SystemNameKind`; NAME and ALIAS are equally strong, and so
   * are FAMILY and HULL_SYMBOL. One system at that strength is the answer, whatever weaker names say. Several make the name
   * ambiguous: `F-35` names a family of three. A family with one recorded system means that system: `H-47` is the CH-47F.
   *
   * The name has 1 to 100 characters; otherwise the error is BAD_USER_INPUT.
   */
  resolveSystem?: Maybe<SystemResolution>;
  /** One system by its id, for example `ch-47f`; null where no such system is recorded. */
  system?: Maybe<System>;
  /**
   * Systems by id. `search` (at most 200 characters) is looked for, in upper or lower case, within designation, name and
   * every other name: `burke`, `F-16`, `schirra`. `first` is between 0 and 200, 20 if left out.
   */
  systems?: Maybe<SystemConnection>;
};


export type QueryResolveSystemArgs = {
  name: Scalars['String']['input'];
};


export type QuerySystemArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<SystemCategory>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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

/** A ship class, an aircraft, a vehicle, a missile, a radio, an engine or a component: what is repaired. */
export type System = {
  __typename?: 'System';
  /** Its ships or aircraft that are recorded one by one, by id. There are others. */
  assets?: Maybe<Array<Asset>>;
  category?: Maybe<SystemCategory>;
  /** Engines, radars and other recorded parts of it, by id. An empty list means that nothing is recorded. */
  components?: Maybe<Array<System>>;
  confidence?: Maybe<Confidence>;
  /** Official designation as recorded. It may stand for several variants: `F-16C/D`. */
  designation?: Maybe<Scalars['String']['output']>;
  /** Null: none are recorded. */
  dimensions?: Maybe<SystemDimensions>;
  /**
   * Kinds of sites that its work belongs to, derived from category, what it is part of and supply class. An engine that is
   * part of nothing recorded is AIR where its supply class is 2840 (gas turbines of aircraft), else AIR, MARITIME and GROUND.
   */
  domains?: Maybe<Array<Domain>>;
  /** The engine that its record names. `components` has also those that name it. */
  engine?: Maybe<System>;
  /** Group of related systems. Work on one member says nothing of the others unless its record names the family. */
  family?: Maybe<Scalars['String']['output']>;
  /** Other systems of the same family, by id. */
  familyMembers?: Maybe<Array<System>>;
  /** Federal supply class, four figures. Null: not verified. */
  fsc?: Maybe<Scalars['String']['output']>;
  fscNote?: Maybe<Scalars['String']['output']>;
  /** A hull number of the class, to show how they look. */
  hullNumberExample?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** True where it stands for a kind of equipment and not for one type. */
  isCategory?: Maybe<Scalars['Boolean']['output']>;
  legalFlag?: Maybe<LegalFlag>;
  /** Popular or descriptive name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Every name that leads to it, strongest kind first. */
  names?: Maybe<Array<SystemName>>;
  note?: Maybe<Scalars['String']['output']>;
  /** Nuclear-powered. Null: not stated, as for all that are not ships. */
  nuclear?: Maybe<Scalars['Boolean']['output']>;
  /** Who operates it, as worded. Null: not stated. The list need not be complete. */
  operators?: Maybe<Scalars['String']['output']>;
  /** What it is part of, by id. An empty list means that nothing is recorded. */
  partOf?: Maybe<Array<System>>;
  /** The radar that its record names. */
  radar?: Maybe<System>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
  /** Null: not a ship, or not stated. */
  vesselPrefix?: Maybe<VesselPrefix>;
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

/** A page of systems. */
export type SystemConnection = {
  __typename?: 'SystemConnection';
  edges: Array<SystemEdge>;
  nodes: Array<System>;
  pageInfo: PageInfo;
  /** Systems on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Outer measures. Which of them are given depends on the category; null is not known or not applicable. */
export type SystemDimensions = {
  __typename?: 'SystemDimensions';
  /** True where the figures are rounded or differ within the class. Null: not stated. */
  approximate?: Maybe<Scalars['Boolean']['output']>;
  /** Of a ship, at its widest in the water unless the note says otherwise. */
  beamM?: Maybe<Scalars['Float']['output']>;
  /** Mass ready for combat, metric tons. */
  combatMassT?: Maybe<Scalars['Float']['output']>;
  diameterM?: Maybe<Scalars['Float']['output']>;
  draftM?: Maybe<Scalars['Float']['output']>;
  /** Metric tons; of a submarine, submerged. */
  fullLoadDisplacementT?: Maybe<Scalars['Float']['output']>;
  heightM?: Maybe<Scalars['Float']['output']>;
  lengthM?: Maybe<Scalars['Float']['output']>;
  /** Metric tons. */
  massT?: Maybe<Scalars['Float']['output']>;
  /** Maximum take-off mass, metric tons. */
  mtowT?: Maybe<Scalars['Float']['output']>;
  rotorDiameterM?: Maybe<Scalars['Float']['output']>;
  widthM?: Maybe<Scalars['Float']['output']>;
  wingspanM?: Maybe<Scalars['Float']['output']>;
};

export type SystemEdge = {
  __typename?: 'SystemEdge';
  /** Pass as `after` to begin behind this one. */
  cursor: Scalars['String']['output'];
  node: System;
};

export type SystemFound = {
  __typename?: 'SystemFound';
  /** The ship or aircraft that the name means, where it means one and not the whole class. */
  asset?: Maybe<Asset>;
  /** Strongest kind of name that matched. */
  matchedAs: SystemNameKind;
  system: System;
};

/** A name that leads to a system, as people write it. */
export type SystemName = {
  __typename?: 'SystemName';
  kind: SystemNameKind;
  label: Scalars['String']['output'];
};

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

/** What a name turned out to mean. */
export type SystemResolution = AmbiguousSystemName | SystemFound | UnknownSystemName;

/** Nothing is called so. */
export type UnknownSystemName = {
  __typename?: 'UnknownSystemName';
  /** The name as asked. */
  name: Scalars['String']['output'];
  /** Systems with names like it, the most alike first, five at most. */
  suggestions: Array<System>;
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

/** What stands before the names of ships of a class. */
export type VesselPrefix =
  /** Cutter of the Coast Guard. */
  | 'USCGC'
  /** Ship of the Military Sealift Command. */
  | 'USNS'
  /** Commissioned ship of the Navy. */
  | 'USS';



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
  System: System;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Asset:
    ( { __typename: 'Asset' }
    & GraphQLRecursivePick<FederationTypes['Asset'], {"id":true}> );
  System:
    ( { __typename: 'System' }
    & GraphQLRecursivePick<FederationTypes['System'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SystemResolution:
    | ( AmbiguousSystemNameModel )
    | ( SystemFoundModel )
    | ( UnknownSystemNameModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AmbiguousSystemName: ResolverTypeWrapper<AmbiguousSystemNameModel>;
  Asset: ResolverTypeWrapper<AssetModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Confidence: Confidence;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Domain: Domain;
  ErrorCode: ErrorCode;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalFlag: LegalFlag;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Source: ResolverTypeWrapper<Json>;
  System: ResolverTypeWrapper<SystemModel>;
  SystemCategory: SystemCategory;
  SystemConnection: ResolverTypeWrapper<Omit<SystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SystemEdge']>, nodes: Array<ResolversTypes['System']> }>;
  SystemDimensions: ResolverTypeWrapper<SystemDimensionsModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SystemEdge: ResolverTypeWrapper<Omit<SystemEdge, 'node'> & { node: ResolversTypes['System'] }>;
  SystemFound: ResolverTypeWrapper<SystemFoundModel>;
  SystemName: ResolverTypeWrapper<SystemNameModel>;
  SystemNameKind: SystemNameKind;
  SystemResolution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SystemResolution']>;
  UnknownSystemName: ResolverTypeWrapper<UnknownSystemNameModel>;
  UserError: ResolverTypeWrapper<UserError>;
  VesselPrefix: VesselPrefix;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AmbiguousSystemName: AmbiguousSystemNameModel;
  Asset: AssetModel;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Source: Json;
  System: SystemModel;
  SystemConnection: Omit<SystemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SystemEdge']>, nodes: Array<ResolversParentTypes['System']> };
  SystemDimensions: SystemDimensionsModel;
  Float: Scalars['Float']['output'];
  SystemEdge: Omit<SystemEdge, 'node'> & { node: ResolversParentTypes['System'] };
  SystemFound: SystemFoundModel;
  SystemName: SystemNameModel;
  SystemResolution: ResolversUnionTypes<ResolversParentTypes>['SystemResolution'];
  UnknownSystemName: UnknownSystemNameModel;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmbiguousSystemNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AmbiguousSystemName'] = ResolversParentTypes['AmbiguousSystemName']> = {
  candidates?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset'], FederationReferenceType extends FederationReferenceTypes['Asset'] = FederationReferenceTypes['Asset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Asset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  homeportName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hullNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  tailNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  resolveSystem?: Resolver<Maybe<ResolversTypes['SystemResolution']>, ParentType, ContextType, RequireFields<QueryResolveSystemArgs, 'name'>>;
  system?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType, RequireFields<QuerySystemArgs, 'id'>>;
  systems?: Resolver<Maybe<ResolversTypes['SystemConnection']>, ParentType, ContextType, Partial<QuerySystemsArgs>>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'], FederationReferenceType extends FederationReferenceTypes['System'] = FederationReferenceTypes['System']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['System']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assets?: Resolver<Maybe<Array<ResolversTypes['Asset']>>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['SystemCategory']>, ParentType, ContextType>;
  components?: Resolver<Maybe<Array<ResolversTypes['System']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['SystemDimensions']>, ParentType, ContextType>;
  domains?: Resolver<Maybe<Array<ResolversTypes['Domain']>>, ParentType, ContextType>;
  engine?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyMembers?: Resolver<Maybe<Array<ResolversTypes['System']>>, ParentType, ContextType>;
  fsc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fscNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hullNumberExample?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCategory?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalFlag?: Resolver<Maybe<ResolversTypes['LegalFlag']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<Array<ResolversTypes['SystemName']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nuclear?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<Array<ResolversTypes['System']>>, ParentType, ContextType>;
  radar?: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
  vesselPrefix?: Resolver<Maybe<ResolversTypes['VesselPrefix']>, ParentType, ContextType>;
};

export type SystemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemConnection'] = ResolversParentTypes['SystemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SystemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemDimensionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemDimensions'] = ResolversParentTypes['SystemDimensions']> = {
  approximate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  beamM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  combatMassT?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  diameterM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  draftM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fullLoadDisplacementT?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  heightM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lengthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  massT?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mtowT?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rotorDiameterM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  widthM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wingspanM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SystemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemEdge'] = ResolversParentTypes['SystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
};

export type SystemFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemFound'] = ResolversParentTypes['SystemFound']> = {
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  matchedAs?: Resolver<ResolversTypes['SystemNameKind'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['System'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemName'] = ResolversParentTypes['SystemName']> = {
  kind?: Resolver<ResolversTypes['SystemNameKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SystemResolutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SystemResolution'] = ResolversParentTypes['SystemResolution']> = {
  __resolveType: TypeResolveFn<'AmbiguousSystemName' | 'SystemFound' | 'UnknownSystemName', ParentType, ContextType>;
};

export type UnknownSystemNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownSystemName'] = ResolversParentTypes['UnknownSystemName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AmbiguousSystemName?: AmbiguousSystemNameResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  SystemConnection?: SystemConnectionResolvers<ContextType>;
  SystemDimensions?: SystemDimensionsResolvers<ContextType>;
  SystemEdge?: SystemEdgeResolvers<ContextType>;
  SystemFound?: SystemFoundResolvers<ContextType>;
  SystemName?: SystemNameResolvers<ContextType>;
  SystemResolution?: SystemResolutionResolvers<ContextType>;
  UnknownSystemName?: UnknownSystemNameResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
