import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditEntryModel, EventModel, EventPageModel, StreamPlaceModel, WebhookModel, DeliveryModel } from '../mappers.ts';
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

/**
 * One row that was written: who, when, from which request, before and after. Entries of an organisation are a chain: each
 * holds a hash of itself and of the one before it, so that none can be altered, removed or swapped unseen.
 */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** The organisation of who wrote. */
  actorOrganisation?: Maybe<Scalars['ID']['output']>;
  /** The record after. Null: there is none. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** When it was written, in the order of the chain. The hash is made of microseconds, of which this shows milliseconds. */
  at: Scalars['DateTime']['output'];
  /** The record before. Null: there was none. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** What kind of record: `capacity.capacity_window`. */
  entity: Scalars['String']['output'];
  entityId: Scalars['ID']['output'];
  /** SHA-256 over the hash of the entry before and this entry, in hexadecimal. */
  hash: Scalars['String']['output'];
  /** The mutation. */
  operation?: Maybe<Scalars['String']['output']>;
  /** Whose record changed: a partner's id; `rsf` where no partner answers for it. */
  organisation: Scalars['ID']['output'];
  /** Place in the organisation's chain, from 1, in decimal digits: a chain may outgrow an `Int`. */
  position: Scalars['String']['output'];
  /** Id of the request, as its answer's `x-request-id` gave it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** Their roles at that time. */
  roles: Array<Scalars['String']['output']>;
  /** Who wrote, by the identity provider's id. Null: the network itself, as when a hold lapses. */
  subject?: Maybe<Scalars['String']['output']>;
  /** Code of the theater that the record belongs to; null where it belongs to none. */
  theater?: Maybe<Scalars['ID']['output']>;
};

export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  nodes: Array<AuditEntry>;
  pageInfo: PageInfo;
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

export type CreateWebhookInput = {
  /** What it is for: at most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Types of events; left out or empty: all, those to come as well. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * https, a public host name, port 443, 4443, 8443, 9443 or 10443, no name or password in it. It is sent to public
   * addresses only, judged at each connection; redirects are not followed. Where the network runs to be tried out: http or https
   * on the same machine.
   */
  url: Scalars['String']['input'];
};

export type CreateWebhookPayload = {
  __typename?: 'CreateWebhookPayload';
  /** `whsec_...`, shown this once: it is kept where nobody can read it. Null in a replayed answer; whoever lost it rotates it. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type DeleteWebhookPayload = {
  __typename?: 'DeleteWebhookPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** One event for one webhook. It is sent at least once. */
export type Delivery = {
  __typename?: 'Delivery';
  /** Attempts that came to an end, since it was queued or replayed. */
  attempts: Scalars['Int']['output'];
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  event: Event;
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** Status of the last answer. Null: none came. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** Of one that is PENDING: not before. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  state: DeliveryState;
};

export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  nodes: Array<Delivery>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DeliveryState =
  /** Every attempt failed. It is sent again when it is replayed. */
  | 'DEAD'
  /** The address answered 2xx. */
  | 'DELIVERED'
  /** It waits for its turn: of one subject events are sent one after the other. */
  | 'PENDING';

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

/** Something that happened. It says what changed; how things are now is for the query that knows them. */
export type Event = {
  __typename?: 'Event';
  at: Scalars['DateTime']['output'];
  /** The event as CloudEvents 1.0 in JSON, as webhooks and the stream carry it. */
  cloudEvent: Scalars['JSON']['output'];
  data: Scalars['JSON']['output'];
  id: Scalars['ID']['output'];
  /** Whether everybody may see it. */
  isPublic: Scalars['Boolean']['output'];
  /**
   * Place in the stream, to be passed as `after`: in it events stand in the order in which they became known, of one subject in the
   * order of changes. It is sealed, and otherwise each time: its number would tell how much others write.
   */
  position: Scalars['String']['output'];
  /** What it is about: `work-centers/<id>`, `repair-requests/<id>`, `sites/<id>` or `countries/<iso3>`. */
  subject: Scalars['String']['output'];
  /**
   * `rsf.capacity.published.v1`, `rsf.capacity.withdrawn.v1`, `rsf.capacity.update-asked.v1`,
   * `rsf.capability.declared.v1`, `rsf.capability.withdrawn.v1`, `rsf.repair-request.changed.v1`,
   * `rsf.site.status-changed.v1` or `rsf.access.changed.v1`.
   */
  type: Scalars['String']['output'];
};

export type EventPage = {
  __typename?: 'EventPage';
  /**
   * True where events between `after` and this page are no longer kept (30 days), or `after` is no position of this stream:
   * what you know may be out of date, and is best read anew.
   */
  hasGap: Scalars['Boolean']['output'];
  /** Whether there is more to read at once, after `through`; of it you may see all, some or nothing. */
  hasMore: Scalars['Boolean']['output'];
  nodes: Array<Event>;
  /** The same place by its number: for the gateway, which asks for many. */
  place: Scalars['String']['output'];
  /** Up to this position the page leaves out nothing that you may see: pass it as `after` to read on. */
  through: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Registers an address that events are sent to, signed by Standard Webhooks (https://www.standardwebhooks.com). It is sent
   * what you may see now, with this token: your roles, theaters and scopes of this moment are kept with it. At most
   * 20 for an organisation. What is not public is sent for a token that allows `events:read` too.
   */
  createWebhook?: Maybe<CreateWebhookPayload>;
  /** Removes the address with its queue and its secrets. */
  deleteWebhook?: Maybe<DeleteWebhookPayload>;
  /**
   * Queues deliveries again: without `input` those that are DEAD, with a span of time all events of it that the webhook may
   * be sent, delivered before or not. The oldest 5,000 at most. Receivers know an event that they had by its id.
   */
  replayDeliveries?: Maybe<ReplayDeliveriesPayload>;
  /**
   * Changes an address, what is sent to it, or whether it is sent. What it may be sent is judged anew, by what you may see
   * now; what waits in its queue and you may not see is dropped. A webhook of an organisation that an admin revises keeps
   * what it may be sent.
   */
  reviseWebhook?: Maybe<WebhookPayload>;
  /** Gives a new secret. The one of until now signs beside it for a while, so that the receiver can change in its own time. */
  rotateWebhookSecret?: Maybe<CreateWebhookPayload>;
  /**
   * Sends a signed event of type `rsf.webhook.test.v1` now and says what was answered within 10 s. With `dryRun` it sends
   * nothing and shows what would be sent. A test every two seconds for a webhook; a call that is replayed sends nothing again.
   */
  testWebhook?: Maybe<TestWebhookPayload>;
};


export type MutationCreateWebhookArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: CreateWebhookInput;
};


export type MutationDeleteWebhookArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


export type MutationReplayDeliveriesArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input?: InputMaybe<ReplayDeliveriesInput>;
};


export type MutationReviseWebhookArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input: ReviseWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  input?: InputMaybe<RotateWebhookSecretInput>;
};


export type MutationTestWebhookArgs = {
  dryRun?: Scalars['Boolean']['input'];
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

export type Query = {
  __typename?: 'Query';
  /**
   * What was written in an organisation's records, newest first. An admin reads every trail, a partner the own organisation's,
   * a staff what members of the own organisation wrote in any. `organisation` is a partner's id, or `rsf` for records that no
   * partner answers for. Pages stay as they are while the trail grows: what is new comes before the first.
   */
  auditTrail?: Maybe<AuditEntryConnection>;
  /**
   * Events after a position, in the order of the stream: public ones for everybody, and with a token that allows
   * `events:read` what else you may see: a partner what concerns it, staff what concerns their theaters. `after` is a
   * position that an earlier answer gave as `through`; left out: from the oldest that is kept. `first` is 20 if left out,
   * 200 at most. `GET /events` is the same as it happens.
   */
  events?: Maybe<EventPage>;
  /** A place of the stream by its number, for the gateway; of its end without `position`. */
  streamPlace?: Maybe<StreamPlace>;
  /** Your organisation's webhooks, in the order of their ids; an admin reads all. `first` is 20 if left out, 200 at most. */
  webhooks?: Maybe<WebhookConnection>;
};


export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['String']['input']>;
  entityId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  organisation: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStreamPlaceArgs = {
  position?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From `since`, and before `until`. */
export type ReplayDeliveriesInput = {
  since: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
};

export type ReplayDeliveriesPayload = {
  __typename?: 'ReplayDeliveriesPayload';
  replayed?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** What is left out stays as it is. */
export type ReviseWebhookInput = {
  /** An empty one is removed. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** ACTIVE or PAUSED. */
  state?: InputMaybe<WebhookState>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  url?: InputMaybe<Scalars['String']['input']>;
};

export type RotateWebhookSecretInput = {
  /** How long the secret of until now still signs: 0 to 24 hours. 0 where it has become known to others. */
  overlapHours?: Scalars['Int']['input'];
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

export type StreamPlace = {
  __typename?: 'StreamPlace';
  place: Scalars['String']['output'];
  position: Scalars['String']['output'];
};

export type TestWebhookPayload = {
  __typename?: 'TestWebhookPayload';
  /** What was, or would be, sent. */
  message?: Maybe<WebhookMessage>;
  /** Null: nothing was sent, since it is a dry run or a replayed answer. */
  result?: Maybe<WebhookTestResult>;
  userErrors: Array<UserError>;
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

/** An address that events are sent to. Retries come 5 s, 30 s, 2 min, 10 min, 1 h, 6 h and 24 h after a failure, then the delivery is DEAD. */
export type Webhook = {
  __typename?: 'Webhook';
  createdAt: Scalars['DateTime']['output'];
  /** Deliveries of events that you may see, newest event first. `first` is 20 if left out, 200 at most. */
  deliveries: DeliveryConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  organisation: Scalars['ID']['output'];
  secretRotatedAt: Scalars['DateTime']['output'];
  state: WebhookState;
  /** Types of events that are sent; empty: all. */
  types: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};


/** An address that events are sent to. Retries come 5 s, 30 s, 2 min, 10 min, 1 h, 6 h and 24 h after a failure, then the delivery is DEAD. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<DeliveryState>;
};

export type WebhookConnection = {
  __typename?: 'WebhookConnection';
  nodes: Array<Webhook>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type WebhookHeader = {
  __typename?: 'WebhookHeader';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type WebhookMessage = {
  __typename?: 'WebhookMessage';
  /** Exactly the bytes that are signed. */
  body: Scalars['String']['output'];
  headers: Array<WebhookHeader>;
  url: Scalars['String']['output'];
};

export type WebhookPayload = {
  __typename?: 'WebhookPayload';
  userErrors: Array<UserError>;
  webhook?: Maybe<Webhook>;
};

export type WebhookState =
  | 'ACTIVE'
  /** The address answered 410, gone. Nothing is queued until it is made ACTIVE; a replay brings what was missed. */
  | 'DISABLED'
  /** Nothing is sent, and the queue is kept for as long as events are: 30 days. */
  | 'PAUSED';

export type WebhookTestResult = {
  __typename?: 'WebhookTestResult';
  error?: Maybe<Scalars['String']['output']>;
  /** Whether the answer was 2xx. */
  isSuccess: Scalars['Boolean']['output'];
  /** From the first look-up to the end of the answer. */
  latencyMs: Scalars['Int']['output'];
  /** Null: no answer came. */
  status?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'nodes'> & { nodes: Array<ResolversTypes['AuditEntry']> }>;
  Confidence: Confidence;
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: ResolverTypeWrapper<Omit<CreateWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteWebhookPayload: ResolverTypeWrapper<DeleteWebhookPayload>;
  Delivery: ResolverTypeWrapper<DeliveryModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'nodes'> & { nodes: Array<ResolversTypes['Delivery']> }>;
  DeliveryState: DeliveryState;
  ErrorCode: ErrorCode;
  Event: ResolverTypeWrapper<EventModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventPage: ResolverTypeWrapper<EventPageModel>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplayDeliveriesInput: ReplayDeliveriesInput;
  ReplayDeliveriesPayload: ResolverTypeWrapper<ReplayDeliveriesPayload>;
  ReviseWebhookInput: ReviseWebhookInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  Source: ResolverTypeWrapper<Json>;
  StreamPlace: ResolverTypeWrapper<StreamPlaceModel>;
  TestWebhookPayload: ResolverTypeWrapper<TestWebhookPayload>;
  UserError: ResolverTypeWrapper<UserError>;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookConnection: ResolverTypeWrapper<Omit<WebhookConnection, 'nodes'> & { nodes: Array<ResolversTypes['Webhook']> }>;
  WebhookHeader: ResolverTypeWrapper<WebhookHeader>;
  WebhookMessage: ResolverTypeWrapper<WebhookMessage>;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
  WebhookState: WebhookState;
  WebhookTestResult: ResolverTypeWrapper<WebhookTestResult>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditEntry: AuditEntryModel;
  ID: Scalars['ID']['output'];
  AuditEntryConnection: Omit<AuditEntryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['AuditEntry']> };
  CreateWebhookInput: CreateWebhookInput;
  CreateWebhookPayload: Omit<CreateWebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteWebhookPayload: DeleteWebhookPayload;
  Delivery: DeliveryModel;
  Int: Scalars['Int']['output'];
  DeliveryConnection: Omit<DeliveryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Delivery']> };
  Event: EventModel;
  Boolean: Scalars['Boolean']['output'];
  EventPage: EventPageModel;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  ReplayDeliveriesInput: ReplayDeliveriesInput;
  ReplayDeliveriesPayload: ReplayDeliveriesPayload;
  ReviseWebhookInput: ReviseWebhookInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  Source: Json;
  StreamPlace: StreamPlaceModel;
  TestWebhookPayload: TestWebhookPayload;
  UserError: UserError;
  Webhook: WebhookModel;
  WebhookConnection: Omit<WebhookConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Webhook']> };
  WebhookHeader: WebhookHeader;
  WebhookMessage: WebhookMessage;
  WebhookPayload: Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
  WebhookTestResult: WebhookTestResult;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  action: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actorOrganisation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theater?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreateWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateWebhookPayload'] = ResolversParentTypes['CreateWebhookPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cloudEvent?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventPage'] = ResolversParentTypes['EventPage']> = {
  hasGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createWebhook?: Resolver<Maybe<ResolversTypes['CreateWebhookPayload']>, ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'idempotencyKey' | 'input'>>;
  deleteWebhook?: Resolver<Maybe<ResolversTypes['DeleteWebhookPayload']>, ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  replayDeliveries?: Resolver<Maybe<ResolversTypes['ReplayDeliveriesPayload']>, ParentType, ContextType, RequireFields<MutationReplayDeliveriesArgs, 'id' | 'idempotencyKey'>>;
  reviseWebhook?: Resolver<Maybe<ResolversTypes['WebhookPayload']>, ParentType, ContextType, RequireFields<MutationReviseWebhookArgs, 'expectedVersion' | 'id' | 'idempotencyKey' | 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['CreateWebhookPayload']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'expectedVersion' | 'id' | 'idempotencyKey'>>;
  testWebhook?: Resolver<Maybe<ResolversTypes['TestWebhookPayload']>, ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'dryRun' | 'id' | 'idempotencyKey'>>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'organisation'>>;
  events?: Resolver<Maybe<ResolversTypes['EventPage']>, ParentType, ContextType, Partial<QueryEventsArgs>>;
  streamPlace?: Resolver<Maybe<ResolversTypes['StreamPlace']>, ParentType, ContextType, Partial<QueryStreamPlaceArgs>>;
  webhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, Partial<QueryWebhooksArgs>>;
};

export type ReplayDeliveriesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayDeliveriesPayload'] = ResolversParentTypes['ReplayDeliveriesPayload']> = {
  replayed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StreamPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StreamPlace'] = ResolversParentTypes['StreamPlace']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TestWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['WebhookMessage']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['WebhookTestResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  secretRotatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookHeaderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookHeader'] = ResolversParentTypes['WebhookHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookMessage'] = ResolversParentTypes['WebhookMessage']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['WebhookHeader']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookTestResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookTestResult'] = ResolversParentTypes['WebhookTestResult']> = {
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSuccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  CreateWebhookPayload?: CreateWebhookPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventPage?: EventPageResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  ReplayDeliveriesPayload?: ReplayDeliveriesPayloadResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StreamPlace?: StreamPlaceResolvers<ContextType>;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookHeader?: WebhookHeaderResolvers<ContextType>;
  WebhookMessage?: WebhookMessageResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WebhookTestResult?: WebhookTestResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
