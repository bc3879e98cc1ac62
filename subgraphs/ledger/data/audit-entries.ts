import type { AuditEntry, Prisma } from '../generated/prisma/client.ts'

/** Which entries of an organisation's trail; what is left out or null limits nothing. */
export interface TrailFilter {
  /** The organisation whose members wrote. */
  writtenBy?: string | null
  entity?: string | null
  entityId?: string | null
  /** Instants in UTC, ISO 8601: from the first on, and before the second. */
  from?: string | null
  to?: string | null
}

/**
 * Entries about an organisation's records, newest first, as far as row-level security shows them. Positions and time run
 * the same way, so that a span of time is a span of positions, and two searches of an index find it.
 * @param before place in the chain before which to begin; null: at its end
 */
export async function loadAuditEntries(
  data: Prisma.TransactionClient,
  organisationId: string,
  { writtenBy, entity, entityId, from, to }: TrailFilter,
  { before, size }: { before: bigint | null; size: number },
): Promise<AuditEntry[]> {
  const first = from == null ? 0n : await findPositionAt(data, organisationId, from)
  if (first === null) return []
  const end = to == null ? null : await findPositionAt(data, organisationId, to)
  const limits = [before, end].filter((limit) => limit !== null).map((limit) => ({ position: { lt: limit } }))
  return data.auditEntry.findMany({
    where: {
      organisationId,
      ...(writtenBy == null ? {} : { actorOrganisationId: writtenBy }),
      ...(entity == null ? {} : { entity }),
      ...(entityId == null ? {} : { entityId }),
      AND: [{ position: { gte: first } }, ...limits],
    },
    orderBy: { position: 'desc' },
    take: size,
  })
}

/** Place of the first entry at or after an instant, in microseconds; null where there is none. */
async function findPositionAt(
  data: Prisma.TransactionClient,
  organisationId: string,
  instant: string,
): Promise<bigint | null> {
  // PostgreSQL's calendar has no year 0.
  const at = instant < '0001' ? '0001-01-01T00:00:00Z' : instant
  const [row] = await data.$queryRaw<{ position: bigint }[]>`
    SELECT position FROM ledger.audit_entry
    WHERE organisation_id = ${organisationId} AND at >= ${at}::text::timestamptz ORDER BY at, position LIMIT 1`
  return row?.position ?? null
}
