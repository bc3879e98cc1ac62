import type { LedgerEvent } from '../domain/cloud-event.ts'
import type { LedgerData } from './open.ts'

/** A delivery that this relay has taken, until the lease ends. */
export interface ClaimedDelivery {
  webhookId: string
  url: string
  /** Proves that the delivery is still this relay's. */
  claim: string
  /** How often it was tried before. */
  attempts: number
  event: LedgerEvent
}

/** Places what was committed, and queues it. @returns how many; 0 also where another relay is at it */
export async function placeEvents(data: LedgerData): Promise<number> {
  const [row] = await data.$queryRaw<{ placed: number }[]>`SELECT ledger.place_events() AS placed`
  return row?.placed ?? 0
}

/** Takes due deliveries, of each webhook and subject the oldest pending one at most. */
export async function claimDeliveries(
  data: LedgerData,
  { size, perWebhook, leaseMs }: { size: number; perWebhook: number; leaseMs: number },
): Promise<ClaimedDelivery[]> {
  const rows = await data.$queryRaw<(Omit<ClaimedDelivery, 'event'> & LedgerEvent)[]>`
    SELECT webhook_id AS "webhookId", url, claim::text, attempts, id::text, type, subject, at, data
    FROM ledger.claim_deliveries(${size}::int, ${perWebhook}::int, make_interval(secs => ${leaseMs}::float8 / 1000))`
  return rows.map(({ webhookId, url, claim, attempts, ...event }) => ({ webhookId, url, claim, attempts, event }))
}

export interface AttemptRecord {
  outcome: 'DELIVERED' | 'RETRY' | 'DEAD' | 'GONE'
  afterMs?: number
  /** Of HTTP; null where no answer came. */
  status: number | null
  error: string | null
}

/** @returns false where the claim has passed to another relay, whose word counts */
export async function recordAttempt(
  data: LedgerData,
  { webhookId, claim, event }: ClaimedDelivery,
  { outcome, afterMs = 0, status, error }: AttemptRecord,
): Promise<boolean> {
  const [row] = await data.$queryRaw<{ recorded: boolean }[]>`
    SELECT ledger.record_attempt(${webhookId}, ${event.id}::uuid, ${claim}::uuid, ${outcome}, ${status}::int, ${error},
      make_interval(secs => ${afterMs}::float8 / 1000)) AS recorded`
  return row?.recorded ?? false
}

/** Signatures by the secrets of the webhook, which stay in the database. `sentAt` in seconds since 1970. */
export async function signMessage(
  data: Pick<LedgerData, '$queryRaw'>,
  { webhookId, messageId, sentAt, body }: { webhookId: string; messageId: string; sentAt: number; body: string },
): Promise<string[]> {
  const [row] = await data.$queryRaw<{ signatures: string[] | null }[]>`
    SELECT ledger.sign(${webhookId}, ${messageId}, ${sentAt}::bigint, ${body}) AS signatures`
  return row?.signatures ?? []
}

/** Removes events that are older than they are kept. @returns how many, 2,000 at most */
export async function forgetEvents(data: LedgerData): Promise<number> {
  const [row] = await data.$queryRaw<{ forgotten: number }[]>`SELECT ledger.forget_events() AS forgotten`
  return row?.forgotten ?? 0
}

/** Forgets answers of writes that no key replays any more. @returns how many */
export async function forgetKeys(data: LedgerData): Promise<number> {
  const [row] = await data.$queryRaw<{ forgotten: number }[]>`SELECT ledger.forget_keys() AS forgotten`
  return row?.forgotten ?? 0
}
