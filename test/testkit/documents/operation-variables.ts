import type { OperationExample } from '../../../docs/operation-examples.ts'

/** The order in which the manual's operations are run where one needs what another made, each with what it must be given. */
export interface Step {
  readonly file: string
  readonly variables: (made: Made) => object
  /** The name under which what it makes is known to later steps. */
  readonly makes?: string
}

interface Versioned {
  readonly id: string
  readonly version: number
}
export type Made = ReadonlyMap<string, Versioned>

const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

const of = (made: Made, name: string): Versioned => {
  const record = made.get(name)
  if (record === undefined) throw new Error(`Nothing made ${name} yet.`)
  return record
}
const key = () => ({ idempotencyKey: crypto.randomUUID() })
const at =
  (name: string, input?: () => object) =>
  (made: Made): object => {
    const { id, version } = of(made, name)
    return { ...key(), id, expectedVersion: version, ...(input && { input: input() }) }
  }

const WORK_CENTER = 'kor-hanwha-geoje/maritime-bays'
const request = (from: string, to: string) => () => ({
  ...key(),
  input: { workCenter: WORK_CENTER, from, to, system: 't-ake', work: { kind: 'OVERHAUL' }, holdHours: 48 },
})

/** @param uploadId a file of one window that was sent before */
export const toSteps = (uploadId: string): readonly Step[] => [
  { file: 'publish-capacity.graphql', variables: key, makes: 'window' },
  { file: 'revise-capacity.graphql', variables: at('window'), makes: 'window' },
  { file: 'request-repair.graphql', variables: request('2031-04-01', '2031-05-01'), makes: 'request' },
  { file: 'repair-request.graphql', variables: (made) => ({ id: of(made, 'request').id }) },
  { file: 'follow-repair-request.graphql', variables: (made) => ({ id: of(made, 'request').id }) },
  {
    file: 'counter-repair-request.graphql',
    variables: at('request', () => ({ from: '2031-05-01', to: '2031-06-01' })),
    makes: 'request',
  },
  { file: 'confirm-repair-request.graphql', variables: at('request'), makes: 'request' },
  { file: 'record-induction.graphql', variables: at('request', () => ({ on: inDays(-2) })), makes: 'request' },
  { file: 'record-completion.graphql', variables: at('request', () => ({ on: inDays(-1) })), makes: 'request' },
  { file: 'request-repair.graphql', variables: request('2031-04-01', '2031-05-01'), makes: 'second' },
  { file: 'accept-repair-request.graphql', variables: at('second'), makes: 'second' },
  { file: 'decline-repair-request.graphql', variables: at('second'), makes: 'second' },
  { file: 'request-repair.graphql', variables: request('2031-04-01', '2031-05-01'), makes: 'third' },
  { file: 'cancel-repair-request.graphql', variables: at('third'), makes: 'third' },
  { file: 'withdraw-capacity.graphql', variables: at('window') },
  { file: 'declare-capability.graphql', variables: key, makes: 'capability' },
  { file: 'withdraw-capability.graphql', variables: at('capability') },
  { file: 'ask-for-update.graphql', variables: key },
  {
    file: 'import-capacity.graphql',
    variables: () => ({ ...key(), input: { upload: uploadId, dryRun: false } }),
    makes: 'import',
  },
  { file: 'capacity-import.graphql', variables: (made) => ({ id: of(made, 'import').id }) },
  { file: 'withdraw-import.graphql', variables: (made) => ({ ...key(), id: of(made, 'import').id }) },
  { file: 'create-webhook.graphql', variables: key, makes: 'webhook' },
  { file: 'test-webhook.graphql', variables: (made) => ({ ...key(), id: of(made, 'webhook').id }) },
  { file: 'revise-webhook.graphql', variables: at('webhook'), makes: 'webhook' },
  { file: 'rotate-webhook-secret.graphql', variables: at('webhook'), makes: 'webhook' },
  { file: 'replay-deliveries.graphql', variables: (made) => ({ ...key(), id: of(made, 'webhook').id }) },
  { file: 'delete-webhook.graphql', variables: at('webhook') },
  { file: 'set-site-status.graphql', variables: key },
  { file: 'clear-site-status.graphql', variables: () => ({ ...key(), expectedVersion: 1 }) },
]

/** The record in what a mutation answered: the first thing in it with an id. */
export function findRecord({ field }: OperationExample, data: object): Versioned {
  const payload = (data as Record<string, Record<string, unknown>>)[field] ?? {}
  const record = Object.values(payload).find(
    (value): value is Versioned => typeof value === 'object' && value !== null && 'id' in value,
  )
  if (record === undefined) throw new Error(`${field} answered no record: ${JSON.stringify(data)}`)
  return record
}
