import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartnerModel, AgreementModel, OwnershipEventModel, SiteModel, CountryModel, SystemModel, CommandUnitModel } from '../mappers.ts';
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

/** An agreement that bears on repair. Only its sites, systems and countries are those that the record names. */
export type Agreement = {
  __typename?: 'Agreement';
  /** When the source says what `status` says. */
  asOf?: Maybe<Scalars['PartialDate']['output']>;
  confidence: Confidence;
  /** The same, where it is recorded here. */
  counterparty?: Maybe<Partner>;
  /** The other side. Null: not stated. */
  counterpartyName?: Maybe<Scalars['String']['output']>;
  /** The countries that it names beside those of its parties and sites; empty where it names none. */
  countries: Array<Country>;
  /** When it was extended. */
  extended?: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  /** The record is marked as resting on a weak source: verify before relying on it. */
  lowQuality: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** The same, where it is recorded here. */
  party?: Maybe<Partner>;
  /** Who holds it or decided it. */
  partyName: Scalars['String']['output'];
  /** When it was signed, which is not when it entered into force. Null: not stated. */
  signed?: Maybe<Scalars['PartialDate']['output']>;
  /** The sites that it names; empty where it names none. */
  sites: Array<Site>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  /**
   * Its state at a time. It begins at `validFrom` or, where no entry into force is recorded, counts from `signed`. It
   * ends at `validTo` or, where only a term is recorded, that many years after it began. Dates are compared as precisely
   * as they are known: where a date lies within the time asked for, or the other way round, the state is UNKNOWN unless
   * it is the same either way. No recorded end counts as no end, so look at the age of the source.
   */
  state: AgreementState;
  /** Set only where the source says that there is no such agreement; otherwise see `state`. */
  status?: Maybe<AgreementStatus>;
  /** The systems that it names; empty where it names none. */
  systems: Array<System>;
  /** How long it runs, in years. Null: not stated. */
  termYears?: Maybe<Scalars['Int']['output']>;
  type: AgreementType;
  /** When it entered into force. Null: not recorded. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, month or year in force. Null: no end is recorded. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is worth, as published. Null: not stated. */
  value?: Maybe<AgreementValue>;
};


/** An agreement that bears on repair. Only its sites, systems and countries are those that the record names. */
export type AgreementStateArgs = {
  asOf: Scalars['PartialDate']['input'];
};

/** Whether an agreement is in force at a given time, as far as its dates tell. */
export type AgreementState =
  /** It had ended. */
  | 'EXPIRED'
  /** It had begun, and no end before or within that time is recorded. */
  | 'IN_FORCE'
  /** The source says that there is no such agreement. */
  | 'NOT_HELD'
  /** It begins later. */
  | 'NOT_YET_IN_FORCE'
  /**
   * Nothing dates it, it begins or ends some time within the year, month or day that was asked for, or it is a master
   * agreement without a recorded end that is older than the five years for which such agreements run.
   */
  | 'UNKNOWN';

export type AgreementStatus =
  /** The source says that there is no such agreement. */
  | 'NOT_HELD';

export type AgreementType =
  /** Agreement for Boat Repair: smaller yards, boats and limited ship work. It is not a contract. */
  | 'ABR'
  /** A contract for work. */
  | 'CONTRACT'
  /** Cooperation between companies. */
  | 'INDUSTRIAL_COOPERATION'
  /** The older master agreement for repair and alteration of vessels. It is not a contract; each job order is one. */
  | 'MASTER_AGREEMENT_REPAIR_ALTERATION'
  /** Memorandum of understanding: an intent to work together. */
  | 'MOU'
  /** Master Ship Repair Agreement: lets a yard bid on Navy ship work, warships included. It is not a contract. */
  | 'MSRA'
  /** Project of the Partnership for Indo-Pacific Industrial Resilience, decided between governments. */
  | 'PIPIR_PROJECT'
  /** Decision of a programme office on who does airframe, engine or component work in a region; it can lapse. */
  | 'REGIONAL_ASSIGNMENT'
  /** Project of the Regional Sustainment Framework, decided between governments; a company's contract may not exist yet. */
  | 'RSF_PROJECT';

/** A sum of money as published: neither converted nor scaled. */
export type AgreementValue = {
  __typename?: 'AgreementValue';
  amount: Scalars['Float']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** What the amount counts: millions or billions of the currency. */
  unit: AmountUnit;
};

export type AmountUnit =
  | 'BILLION'
  | 'MILLION';

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
  iso3: Scalars['ID']['output'];
  /** Companies and military operators at home here, by id. */
  partners?: Maybe<Array<Partner>>;
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

/** A dated change of who owns or manages a partner or a site. */
export type OwnershipEvent = {
  __typename?: 'OwnershipEvent';
  /** Those of them that are recorded here. */
  acquirerPartners: Array<Partner>;
  /** Names of those who acquire. */
  acquirers: Array<Scalars['String']['output']>;
  confidence: Confidence;
  /** What the others say. */
  correction?: Maybe<Scalars['String']['output']>;
  date: Scalars['PartialDate']['output'];
  event: OwnershipEventKind;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** Price in millions of US dollars. Null: not stated. */
  priceUsdMillion?: Maybe<Scalars['Float']['output']>;
  /** What the document that the network began with says, where others say otherwise. */
  seedText?: Maybe<Scalars['String']['output']>;
  /** Null: not stated. */
  seller?: Maybe<Scalars['String']['output']>;
  /** The source as the record cites it. */
  source: Scalars['String']['output'];
  sources: Array<Source>;
  /** Share acquired, in percent. Null: not stated. */
  stakePercent?: Maybe<Scalars['Float']['output']>;
  /** The partner it is about; null where it is about a site. */
  targetPartner?: Maybe<Partner>;
  /** The site it is about; null where it is about a partner. */
  targetSite?: Maybe<Site>;
};

export type OwnershipEventKind =
  /** Made public; not yet done. */
  | 'ANNOUNCED'
  /** Cleared by the Committee on Foreign Investment in the United States; not yet done. */
  | 'CFIUS_APPROVED'
  /** Done. */
  | 'CLOSED'
  /** A new owner was formed. */
  | 'CREATED'
  /** The management passed on, not necessarily the ownership. */
  | 'MANAGEMENT_TAKEN_OVER';

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Who runs a repair site: a company, or a military unit (then `commandUnit` says more of it). */
export type Partner = {
  __typename?: 'Partner';
  /** Changes in which it is among the acquirers. */
  acquisitions?: Maybe<Array<OwnershipEvent>>;
  /** Agreements to which it is a party, on either side. */
  agreements?: Maybe<Array<Agreement>>;
  /** Other and earlier names; empty where none is recorded. */
  aliases?: Maybe<Array<Scalars['String']['output']>>;
  /** The unit itself, for a military operator; null for a company. */
  commandUnit?: Maybe<CommandUnit>;
  confidence?: Maybe<Confidence>;
  /** Where it is at home. */
  country?: Maybe<Country>;
  /** `p-` and words for a company, `u-` and words for a military operator. */
  id: Scalars['ID']['output'];
  kind?: Maybe<PartnerKind>;
  name?: Maybe<Scalars['String']['output']>;
  /** NATO commercial and government entity code. Null: none could be verified. */
  ncage?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** Changes of its owner or management. */
  ownershipEvents?: Maybe<Array<OwnershipEvent>>;
  /** The same, where it is exactly one that is recorded here. */
  parent?: Maybe<Partner>;
  /** The body above it, as the record names it. Null: not stated. */
  parentName?: Maybe<Scalars['String']['output']>;
  /** Every place that it runs, by its own record or by that of the site. */
  sites?: Maybe<Array<Site>>;
  /** The source as the record cites it. */
  source?: Maybe<Scalars['String']['output']>;
  sources?: Maybe<Array<Source>>;
};

export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  edges: Array<PartnerEdge>;
  nodes: Array<Partner>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  cursor: Scalars['String']['output'];
  node: Partner;
};

/** What to look for; whatever is left out does not limit. */
export type PartnerFilter = {
  /** ISO 3166-1 alpha-3 code of the partner's own country, which may differ from that of its sites. */
  country?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<PartnerKind>;
  /** Part of the name, of an alias or of the id, in any case; at most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

export type PartnerKind =
  /** A company or a yard of a state. */
  | 'COMPANY'
  /** A command or unit that runs or oversees sustainment. */
  | 'MILITARY';

export type Query = {
  __typename?: 'Query';
  /**
   * Agreements by id. `asOf` leaves out those that had ended by then and those that the source says are not held; it
   * keeps those whose state at that time is unknown.
   */
  agreements?: Maybe<Array<Agreement>>;
  /** Changes of owner or management, in order of their date. */
  ownershipEvents?: Maybe<Array<OwnershipEvent>>;
  /** One company or military operator by its id, for example `p-hanwha-ocean` or `u-cpgc`; null where it is not recorded. */
  partner?: Maybe<Partner>;
  /** Companies and military operators by id. `first` is at most 200. */
  partners?: Maybe<PartnerConnection>;
};


export type QueryAgreementsArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  type?: InputMaybe<AgreementType>;
};


export type QueryPartnerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Site = {
  __typename?: 'Site';
  /** Agreements that name it. An empty list means that none is recorded, not that none is held. */
  agreements?: Maybe<Array<Agreement>>;
  id: Scalars['ID']['output'];
  /** Who runs it, in the order of the site's record; empty where no operator is recorded. */
  operators?: Maybe<Array<Partner>>;
  /** Changes of the owner or manager of the site itself; those of its operators are at the operators. */
  ownershipEvents?: Maybe<Array<OwnershipEvent>>;
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
  /** Agreements that name this system, by id. */
  agreements?: Maybe<Array<Agreement>>;
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
  Country: Country;
  Partner: Partner;
  Site: Site;
  System: System;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country:
    ( { __typename: 'Country' }
    & GraphQLRecursivePick<FederationTypes['Country'], {"iso3":true}> );
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  System:
    ( { __typename: 'System' }
    & GraphQLRecursivePick<FederationTypes['System'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<AgreementModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementState: AgreementState;
  AgreementStatus: AgreementStatus;
  AgreementType: AgreementType;
  AgreementValue: ResolverTypeWrapper<AgreementValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AmountUnit: AmountUnit;
  CommandUnit: ResolverTypeWrapper<CommandUnitModel>;
  Confidence: Confidence;
  Country: ResolverTypeWrapper<CountryModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  OwnershipEvent: ResolverTypeWrapper<OwnershipEventModel>;
  OwnershipEventKind: OwnershipEventKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PartnerEdge']>, nodes: Array<ResolversTypes['Partner']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  PartnerFilter: PartnerFilter;
  PartnerKind: PartnerKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Site: ResolverTypeWrapper<SiteModel>;
  Source: ResolverTypeWrapper<Json>;
  System: ResolverTypeWrapper<SystemModel>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: AgreementModel;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AgreementValue: AgreementValue;
  Float: Scalars['Float']['output'];
  CommandUnit: CommandUnitModel;
  Country: CountryModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  OwnershipEvent: OwnershipEventModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Partner: PartnerModel;
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PartnerEdge']>, nodes: Array<ResolversParentTypes['Partner']> };
  PartnerEdge: Omit<PartnerEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  PartnerFilter: PartnerFilter;
  Query: Record<PropertyKey, never>;
  Site: SiteModel;
  Source: Json;
  System: SystemModel;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  counterpartyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lowQuality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  partyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType, RequireFields<AgreementStateArgs, 'asOf'>>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  systems?: Resolver<Array<ResolversTypes['System']>, ParentType, ContextType>;
  termYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AgreementValue']>, ParentType, ContextType>;
};

export type AgreementValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementValue'] = ResolversParentTypes['AgreementValue']> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AmountUnit'], ParentType, ContextType>;
};

export type CommandUnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommandUnit'] = ResolversParentTypes['CommandUnit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'], FederationReferenceType extends FederationReferenceTypes['Country'] = FederationReferenceTypes['Country']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Country']> | FederationReferenceType, FederationReferenceType, ContextType>;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<Maybe<Array<ResolversTypes['Partner']>>, ParentType, ContextType>;
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

export type OwnershipEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnershipEvent'] = ResolversParentTypes['OwnershipEvent']> = {
  acquirerPartners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  acquirers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['OwnershipEventKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceUsdMillion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  stakePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targetPartner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  targetSite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
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
  acquisitions?: Resolver<Maybe<Array<ResolversTypes['OwnershipEvent']>>, ParentType, ContextType>;
  agreements?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  commandUnit?: Resolver<Maybe<ResolversTypes['CommandUnit']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PartnerKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ncage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownershipEvents?: Resolver<Maybe<Array<ResolversTypes['OwnershipEvent']>>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  parentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['Site']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['Source']>>, ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  ownershipEvents?: Resolver<Maybe<Array<ResolversTypes['OwnershipEvent']>>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnerArgs, 'id'>>;
  partners?: Resolver<Maybe<ResolversTypes['PartnerConnection']>, ParentType, ContextType, RequireFields<QueryPartnersArgs, 'first'>>;
};

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreements?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operators?: Resolver<Maybe<Array<ResolversTypes['Partner']>>, ParentType, ContextType>;
  ownershipEvents?: Resolver<Maybe<Array<ResolversTypes['OwnershipEvent']>>, ParentType, ContextType>;
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
  agreements?: Resolver<Maybe<Array<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Agreement?: AgreementResolvers<ContextType>;
  AgreementValue?: AgreementValueResolvers<ContextType>;
  CommandUnit?: CommandUnitResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  OwnershipEvent?: OwnershipEventResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Partner?: PartnerResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
