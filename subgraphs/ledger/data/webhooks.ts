import type { Prisma } from '../generated/prisma/client.ts'

export type Transaction = Prisma.TransactionClient

/** A webhook as it is shown, in plain JSON: of the owner nothing but the organisation, of the secret nothing at all. */
export interface Webhook {
  id: string
  organisationId: string
  url: string
  description: string | null
  types: string[]
  state: 'ACTIVE' | 'PAUSED' | 'DISABLED'
  version: number
  secretRotatedAt: string
  createdAt: string
  updatedAt: string
}

/** A part left out or null stays as it is; an empty description is none. */
export interface WebhookChanges {
  url?: string | null
  types?: readonly string[] | null
  description?: string | null
  state?: 'ACTIVE' | 'PAUSED' | null
}

/** What a write on a webhook answered. NOT_FOUND also where it is another's. */
export type WebhookOutcome =
  { outcome: 'WRITTEN' } | { outcome: 'NOT_FOUND' } | { outcome: 'CONFLICT'; presentVersion: number }

/** What names a webhook in the version that the caller has read. */
export interface ExpectedWebhook {
  id: string
  expectedVersion: number
}

const SHOWN = {
  id: true,
  organisationId: true,
  url: true,
  description: true,
  types: true,
  state: true,
  version: true,
  secretRotatedAt: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.WebhookSelect

const toWebhook = (row: Prisma.WebhookGetPayload<{ select: typeof SHOWN }>): Webhook => ({
  ...row,
  state: row.state as Webhook['state'],
  secretRotatedAt: row.secretRotatedAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

/** Null where there is none that the caller may see. */
export async function findWebhook(data: Transaction, id: string): Promise<Webhook | null> {
  const row = await data.webhook.findUnique({ where: { id }, select: SHOWN })
  return row === null ? null : toWebhook(row)
}

/** Webhooks that the caller may see, by id, after one of them. */
export async function loadWebhooks(
  data: Transaction,
  { afterKey, size }: { afterKey: string | null; size: number },
): Promise<Webhook[]> {
  const rows = await data.webhook.findMany({
    where: afterKey === null ? {} : { id: { gt: afterKey } },
    orderBy: { id: 'asc' },
    take: size + 1,
    select: SHOWN,
  })
  return rows.map(toWebhook)
}

export const countWebhooks = (data: Transaction): Promise<number> => data.webhook.count()

export async function createWebhook(
  data: Transaction,
  { id, url, types, description, secret }: Required<Omit<WebhookChanges, 'state'>> & { id: string; secret: Uint8Array },
): Promise<'CREATED' | 'FORBIDDEN' | 'TOO_MANY'> {
  const [row] = await data.$queryRaw<{ outcome: 'CREATED' | 'FORBIDDEN' | 'TOO_MANY' }[]>`
    SELECT ledger.create_webhook(${id}, ${url}, ${[...(types ?? [])]}::text[], ${description}, ${secret}) AS outcome`
  return row?.outcome ?? 'FORBIDDEN'
}

type OutcomeRow = { outcome: string; presentVersion: number | null }

function toOutcome([row]: OutcomeRow[]): WebhookOutcome {
  if (row?.outcome === 'CONFLICT' && row.presentVersion !== null)
    return { outcome: 'CONFLICT', presentVersion: row.presentVersion }
  return { outcome: row === undefined || row.outcome === 'NOT_FOUND' ? 'NOT_FOUND' : 'WRITTEN' }
}

export const reviseWebhook = async (
  data: Transaction,
  { id, expectedVersion }: ExpectedWebhook,
  { url = null, types = null, description = null, state = null }: WebhookChanges,
): Promise<WebhookOutcome> =>
  toOutcome(
    await data.$queryRaw<OutcomeRow[]>`
      SELECT outcome, present_version AS "presentVersion"
      FROM ledger.revise_webhook(${id}, ${expectedVersion}::int, ${url},
        ${types === null ? null : [...types]}::text[], ${description}, ${state})`,
  )

/** @param overlapHours how long the secret of until now signs beside the new one; 0 ends it now */
export const rotateSecret = async (
  data: Transaction,
  { id, expectedVersion }: ExpectedWebhook,
  { secret, overlapHours }: { secret: Uint8Array; overlapHours: number },
): Promise<WebhookOutcome> =>
  toOutcome(
    await data.$queryRaw<OutcomeRow[]>`
      SELECT outcome, present_version AS "presentVersion"
      FROM ledger.rotate_secret(${id}, ${expectedVersion}::int, ${secret}, make_interval(hours => ${overlapHours}::int))`,
  )

export const deleteWebhook = async (
  data: Transaction,
  { id, expectedVersion }: ExpectedWebhook,
): Promise<WebhookOutcome> =>
  toOutcome(
    await data.$queryRaw<OutcomeRow[]>`
      SELECT outcome, present_version AS "presentVersion" FROM ledger.delete_webhook(${id}, ${expectedVersion}::int)`,
  )

export async function beginTest(data: Transaction, id: string): Promise<'TESTED' | 'TOO_SOON' | 'NOT_FOUND'> {
  const [row] = await data.$queryRaw<{ outcome: 'TESTED' | 'TOO_SOON' | 'NOT_FOUND' }[]>`
    SELECT ledger.begin_test(${id}) AS outcome`
  return row?.outcome ?? 'NOT_FOUND'
}
