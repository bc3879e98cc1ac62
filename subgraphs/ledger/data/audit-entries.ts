import type { AuditEntry, Prisma } from '../generated/prisma/client.ts'

/**
 * Entries about an organisation's records, newest first, as far as row-level security shows them.
 * @param before place in the chain before which to begin; null: at its end
 */
export const loadAuditEntries = (
  data: Prisma.TransactionClient,
  organisationId: string,
  { before, size }: { before: bigint | null; size: number },
): Promise<AuditEntry[]> =>
  data.auditEntry.findMany({
    where: { organisationId, ...(before === null ? {} : { position: { lt: before } }) },
    orderBy: { position: 'desc' },
    take: size,
  })
