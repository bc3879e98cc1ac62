import pg from 'pg'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { HANWHA, STAFF } from './principals.ts'
import { startSubgraph } from './subgraph.ts'

export interface UserError {
  field: string[] | null
  code: string
  message: string
  presentVersion: number | null
}

export interface Window {
  id: string
  version: number
  from: string
  to: string
  bays: number
  commitment: string
  expiresOn: string | null
  publishedAt: string
  withdrawnAt: string | null
  provenance: string
  freshness: string
  workCenter: { id: string }
}

export interface WindowPayload {
  window: Window | null
  overbookedFrom?: string | null
  userErrors: UserError[]
}

export interface AskPayload {
  ask: { id: string; site: { id: string }; note: string | null; answeredAt: string | null } | null
  userErrors: UserError[]
}

export interface CapabilityPayload {
  capability: { id: string; version: number } | null
  userErrors: UserError[]
}

const WINDOW =
  'id version from to bays commitment expiresOn publishedAt withdrawnAt provenance freshness workCenter { id }'
const ERRORS = 'userErrors { field code message presentVersion }'
const CAPABILITY = `id version basis levels scope workKinds note asOf source confidence declaredBy { id }
  sources { title publisher confidence } updatedAt`

/** Figures for January 2090 at the bays of Hanwha Ocean's site `own`. */
export const JANUARY = {
  workCenter: 'own/bays',
  from: '2090-01-01',
  to: '2090-02-01',
  bays: 3,
  commitment: 'FIRM',
}

/** Whatever the mutation says of an argument, as `input.from INVALID`. */
export const codesOf = ({ userErrors }: { userErrors: UserError[] }): string[] =>
  userErrors.map(({ field, code }) => `${field?.join('.') ?? 'call'} ${code}`)

/** What a call leaves behind. */
export const NO_TRACES = [{ windows: 0, entries: 0, events: 0 }]

interface Call {
  as?: Principal
  key?: string
}

/**
 * The capacity subgraph on a database of its own, whose calendars are those of two competitors and of a site that nobody
 * answers for, and the mutations of publishing. Calls have a new key each, unless one is given.
 */
export async function startPublishing() {
  const subgraph = await startSubgraph(capacity)
  const admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
  let keys = 0
  const nextKey = () => `key-${(keys += 1)}`
  const mutate = async <T>(
    field: string,
    selection: string,
    { declared, passed }: { declared: string; passed: string },
    variables: object,
    { as = HANWHA, key = nextKey() }: Call,
  ): Promise<T> => {
    const { data, errors } = await subgraph.askFor<{ answer: T | null } | null>(
      `mutation ($key: String!, ${declared}) { answer: ${field}(idempotencyKey: $key, ${passed}) { ${selection} ${ERRORS} } }`,
      { key, ...variables },
      as,
    )
    // Refused before anything was looked at.
    if (data?.answer == null && errors[0]?.code === 'FORBIDDEN')
      return { userErrors: [{ ...errors[0], field: null, presentVersion: null }] } as T
    if (data?.answer == null || errors.length > 0) throw new Error(`${field}: ${JSON.stringify(errors)}`)
    return data.answer
  }
  const toInput = (type: string) => ({ declared: `$input: ${type}!`, passed: 'input: $input' })
  const toVersion = { declared: '$id: ID!, $version: Int!', passed: 'id: $id, expectedVersion: $version' }

  const publish = (input: object = {}, call: Call = {}) =>
    mutate<WindowPayload>(
      'publishCapacity',
      `window { ${WINDOW} }`,
      toInput('PublishCapacityInput'),
      { input: { ...JANUARY, ...input } },
      call,
    )
  const read = async <Row extends pg.QueryResultRow>(sql: string) => (await admin.query<Row>(sql)).rows
  return {
    subgraph,
    admin,
    read,
    publish,
    /** A window that was published. */
    published: async (input: object = {}, as: Principal = HANWHA): Promise<Window> => {
      const { window, userErrors } = await publish(input, { as })
      if (window === null) throw new Error(JSON.stringify(userErrors))
      return window
    },
    revise: (id: string, version: number, input: object, call: Call = {}) =>
      mutate<WindowPayload>(
        'reviseCapacity',
        `window { ${WINDOW} } overbookedFrom`,
        {
          declared: `${toVersion.declared}, $input: ReviseCapacityInput!`,
          passed: `${toVersion.passed}, input: $input`,
        },
        { id, version, input },
        call,
      ),
    withdraw: (id: string, version: number, call: Call = {}) =>
      mutate<WindowPayload>(
        'withdrawCapacity',
        `window { ${WINDOW} } overbookedFrom`,
        toVersion,
        { id, version },
        call,
      ),
    declare: (input: object, { expectedVersion = null, ...call }: Call & { expectedVersion?: number | null } = {}) =>
      mutate<CapabilityPayload>(
        'declareCapability',
        `capability { ${CAPABILITY} }`,
        {
          declared: '$input: DeclareCapabilityInput!, $expectedVersion: Int',
          passed: 'input: $input, expectedVersion: $expectedVersion',
        },
        { input: { site: 'own', system: 't-ake', ...input }, expectedVersion },
        call,
      ),
    withdrawCapability: (id: string, version: number, call: Call = {}) =>
      mutate<CapabilityPayload>('withdrawCapability', 'capability { id version }', toVersion, { id, version }, call),
    askForUpdate: (site: string, call: Call = {}) =>
      mutate<AskPayload>(
        'askForUpdate',
        'ask { id site { id } note answeredAt }',
        toInput('AskForUpdateInput'),
        { input: { site, note: 'Please.' } },
        { as: STAFF, ...call },
      ),
    readTraces: () =>
      read(`SELECT (SELECT count(*)::int FROM capacity.capacity_window) AS windows,
        (SELECT count(*)::int FROM ledger.audit_entry) AS entries, (SELECT count(*)::int FROM ledger.event) AS events`),
    clear: async () => {
      // By itself: that it was removed is an entry, too, made when the transaction ends.
      await admin.query('DELETE FROM capacity.capability WHERE declared_by IS NOT NULL')
      await admin.query(
        `TRUNCATE capacity.calendar CASCADE;
         TRUNCATE capacity.update_ask, ledger.idempotency_key, ledger.audit_entry, ledger.event, ledger.chain CASCADE;
         INSERT INTO capacity.calendar VALUES
           ('own/dock-1', 'own', 'NAMED', 'p-hanwha-ocean', 'INDOPACOM'),
           ('own/bays', 'own', 'FUNGIBLE', 'p-hanwha-ocean', 'INDOPACOM'),
           ('other/bays', 'other', 'FUNGIBLE', 'p-hdhhi', 'INDOPACOM'),
           ('nobody/bays', 'nobody', 'FUNGIBLE', NULL, 'INDOPACOM')`,
      )
    },
    stop: async () => {
      await admin.end()
      await subgraph.stop()
    },
  }
}

export type Publishing = Awaited<ReturnType<typeof startPublishing>>
