import type { LedgerEvent } from '../domain/cloud-event.ts'
import type { Prisma } from '../generated/prisma/client.ts'

/** As much of the database as reading needs: the client itself, or a transaction. */
export type Reader = Prisma.TransactionClient

/** An event that has its place in the stream. */
export interface PlacedEvent extends LedgerEvent {
  position: bigint
  isPublic: boolean
}

export interface StreamSpan {
  /** Events up to this position are no longer kept. */
  forgottenThrough: bigint
  lastPosition: bigint
  /** What places are sealed with. */
  cursorKey: Uint8Array
}

export async function loadStreamSpan(data: Reader): Promise<StreamSpan> {
  const span = await data.stream.findFirst()
  if (span === null) throw new Error('The ledger has no stream.')
  return span
}

/** Events after one position and up to another, in the order of the stream, as far as row-level security shows them. */
export const loadEvents = (
  data: Reader,
  { after, through, size }: { after: bigint; through: bigint; size: number },
): Promise<PlacedEvent[]> =>
  data.event.findMany({
    where: { position: { gt: after, lte: through } },
    orderBy: { position: 'asc' },
    take: size,
    select: { id: true, position: true, type: true, subject: true, isPublic: true, at: true, data: true },
  }) as Promise<PlacedEvent[]>
