import type { Prisma } from '../generated/prisma/client.ts'
import type { Transaction } from './webhooks.ts'

export type DeliveryState = 'PENDING' | 'DELIVERED' | 'DEAD'

const WITH_EVENT = { event: { select: { id: true, type: true, subject: true, isPublic: true, at: true, data: true } } }

export type DeliveryRow = Prisma.DeliveryGetPayload<{ include: typeof WITH_EVENT }>

interface DeliveryConditions {
  webhookId: string
  state: DeliveryState | null
}

const toWhere = ({ webhookId, state }: DeliveryConditions) => ({ webhookId, ...(state === null ? {} : { state }) })

/** Deliveries of a webhook, newest event first, of events that the caller may see. */
export const loadDeliveries = (
  data: Transaction,
  conditions: DeliveryConditions,
  { before, size }: { before: bigint | null; size: number },
): Promise<DeliveryRow[]> =>
  data.delivery.findMany({
    where: { ...toWhere(conditions), ...(before === null ? {} : { position: { lt: before } }) },
    orderBy: { position: 'desc' },
    take: size,
    include: WITH_EVENT,
  })

export const countDeliveries = (data: Transaction, conditions: DeliveryConditions): Promise<number> =>
  data.delivery.count({ where: toWhere(conditions) })

/**
 * Queues again what is dead, or with a span of time whatever the webhook may be sent of it, the oldest 5,000 at most.
 * @returns how many; null where there is no such webhook that the caller may see
 */
export async function replayDeliveries(
  data: Transaction,
  { id, since, until }: { id: string; since: string | null; until: string | null },
): Promise<number | null> {
  const [row] = await data.$queryRaw<{ outcome: string; replayed: number | null }[]>`
    SELECT outcome, replayed FROM ledger.replay(${id}, ${since}::timestamptz, ${until}::timestamptz)`
  return row?.outcome === 'REPLAYED' ? (row.replayed ?? 0) : null
}
