import { setTimeout as wait } from 'node:timers/promises'
import type { Chance } from '../../testkit/options/build-world.ts'

/** Asks the network once, as the partner or as staff. Rejects or answers errors while a part of it is down. */
export type Send = (
  as: 'partner' | 'staff',
  query: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: Record<string, Payload | null> | null; errors?: { extensions?: { code?: string } }[] }>

interface Payload {
  window?: Window | null
  request?: Request | null
  userErrors: { code: string; message: string }[]
}
interface Window {
  id: string
  version: number
}
interface Request {
  id: string
  version: number
  state: string
}

/** What the network has acknowledged: the last word on each record. */
export interface Acknowledged {
  readonly windows: Map<string, { bays: number; version: number; isWithdrawn: boolean }>
  readonly requests: Map<string, { state: string; version: number }>
  /** Writes that were answered, and answers that had to be asked for again. */
  writes: number
  asked: number
}

const WORK_CENTER = 'kor-hanwha-geoje/maritime-bays'
const DAY_MS = 86_400_000
const toDay = (number: number): string => new Date(Date.UTC(2030, 0, 1) + number * DAY_MS).toISOString().slice(0, 10)

const WINDOW = 'window { id version } userErrors { code message }'
const REQUEST = 'request { id version state } userErrors { code message }'
const MUTATIONS = {
  publishCapacity: `mutation ($key: String!, $input: PublishCapacityInput!) { publishCapacity(idempotencyKey: $key, input: $input) { ${WINDOW} } }`,
  reviseCapacity: `mutation ($key: String!, $id: ID!, $version: Int!, $input: ReviseCapacityInput!) { reviseCapacity(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) { ${WINDOW} } }`,
  withdrawCapacity: `mutation ($key: String!, $id: ID!, $version: Int!) { withdrawCapacity(idempotencyKey: $key, id: $id, expectedVersion: $version) { ${WINDOW} } }`,
  requestRepair: `mutation ($key: String!, $input: RequestRepairInput!) { requestRepair(idempotencyKey: $key, input: $input) { ${REQUEST} } }`,
  acceptRepairRequest: `mutation ($key: String!, $id: ID!, $version: Int!) { acceptRepairRequest(idempotencyKey: $key, id: $id, expectedVersion: $version) { ${REQUEST} } }`,
  confirmRepairRequest: `mutation ($key: String!, $id: ID!, $version: Int!) { confirmRepairRequest(idempotencyKey: $key, id: $id, expectedVersion: $version) { ${REQUEST} } }`,
  declineRepairRequest: `mutation ($key: String!, $id: ID!, $version: Int!, $input: RepairRequestReasonInput!) { declineRepairRequest(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) { ${REQUEST} } }`,
  cancelRepairRequest: `mutation ($key: String!, $id: ID!, $version: Int!, $input: RepairRequestReasonInput!) { cancelRepairRequest(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) { ${REQUEST} } }`,
}

/** Days of windows are given out once, so that no writer stands in another's way and every refusal is a fault. */
export const toSpans = () => {
  let next = 0
  return (): { from: string; to: string; inner: { from: string; to: string } } => {
    const first = 10 * next++
    return {
      from: toDay(first),
      to: toDay(first + 10),
      inner: { from: toDay(first + 2), to: toDay(first + 8) },
    }
  }
}

/** One client after the other's model: publishes, revises, withdraws, requests, answers, until it is told to end. */
export async function write(
  send: Send,
  { pick }: Pick<Chance, 'pick'>,
  takeSpan: ReturnType<typeof toSpans>,
  acknowledged: Acknowledged,
  isOver: () => boolean,
): Promise<void> {
  /** Asks with one key until it is answered, as a client should. */
  const insist = async (
    as: 'partner' | 'staff',
    mutation: keyof typeof MUTATIONS,
    variables: Record<string, unknown>,
  ): Promise<Payload> => {
    const key = crypto.randomUUID()
    for (;;) {
      acknowledged.asked += 1
      const answer = await send(as, MUTATIONS[mutation], { key, ...variables }).catch(() => null)
      const payload = answer?.errors === undefined ? answer?.data?.[mutation] : null
      if (payload && !payload.userErrors.some(({ code }) => code === 'IN_PROGRESS')) {
        acknowledged.writes += 1
        if (payload.userErrors.length > 0)
          throw new Error(`${mutation} ${JSON.stringify(variables)}: ${JSON.stringify(payload.userErrors)}`)
        return payload
      }
      const refusal = answer?.errors?.find(({ extensions }) => !DOWN.includes(extensions?.code ?? ''))
      if (refusal) throw new Error(`${mutation}: ${JSON.stringify(refusal)}`)
      await wait(100)
    }
  }
  const step = async (
    as: 'partner' | 'staff',
    mutation: keyof typeof MUTATIONS,
    { id, version }: Request,
    input?: object,
  ): Promise<Request> => {
    const { request } = await insist(as, mutation, { id, version, ...(input && { input }) })
    if (!request) throw new Error(`${mutation} answered no request`)
    acknowledged.requests.set(request.id, { state: request.state, version: request.version })
    return request
  }

  while (!isOver()) {
    const span = takeSpan()
    const bays = pick([1, 2, 3])
    const { window } = await insist('partner', 'publishCapacity', {
      input: { workCenter: WORK_CENTER, from: span.from, to: span.to, bays, commitment: 'FIRM' },
    })
    if (!window) throw new Error('publishCapacity answered no window')
    const own = { bays, version: window.version, isWithdrawn: false }
    acknowledged.windows.set(window.id, own)
    const what = pick(['REVISE', 'WITHDRAW', 'REQUEST', 'REQUEST', 'LEAVE'])
    if (what === 'REVISE') {
      const input = { bays: bays + 1 }
      const revised = await insist('partner', 'reviseCapacity', { id: window.id, version: own.version, input })
      Object.assign(own, { bays: bays + 1, version: revised.window?.version })
    }
    if (what === 'WITHDRAW') {
      const withdrawn = await insist('partner', 'withdrawCapacity', { id: window.id, version: own.version })
      Object.assign(own, { isWithdrawn: true, version: withdrawn.window?.version })
    }
    if (what !== 'REQUEST') continue
    const { request } = await insist('staff', 'requestRepair', {
      input: { workCenter: WORK_CENTER, ...span.inner, system: 't-ake', work: { kind: 'EMERGENT_REPAIR' } },
    })
    if (!request) throw new Error('requestRepair answered no request')
    acknowledged.requests.set(request.id, { state: request.state, version: request.version })
    const answer = pick(['ACCEPT', 'ACCEPT', 'ACCEPT', 'DECLINE', 'CANCEL'])
    const because = { reason: 'Another ship came first.' }
    if (answer === 'DECLINE') await step('partner', 'declineRepairRequest', request, because)
    if (answer === 'CANCEL') await step('staff', 'cancelRepairRequest', request, because)
    if (answer === 'ACCEPT')
      await step('staff', 'confirmRepairRequest', await step('partner', 'acceptRepairRequest', request))
  }
}

/** What is answered while a part is down; anything else is a refusal that no writer here earns. */
const DOWN = ['SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']
