import type { ImportError } from '../domain/import/import-error.ts'
import type { OwnWindow } from '../domain/import/match-windows.ts'
import type { ImportChange, ImportOutcome } from '../domain/import/outcome.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { CapacityStatements } from './open.ts'

/** What became of a file, but for its lists, which are read in pages. */
export interface KeptImport {
  id: string
  outcome: ImportOutcome
  isDryRun: boolean
  sha256: string
  delimiter: string | null
  rowCount: number
  added: number
  changed: number
  unchanged: number
  failed: number
  errorCount: number
  importedAt: Date
  withdrawnAt: Date | null
}

export interface ImportLists {
  errors: ImportError[]
  changes: ImportChange[]
  notInFile: OwnWindow[]
}

/** Reported windows at one's own work centers, and those with these ids, locked until the end of the transaction. */
export const lockOwnWindows = (
  tx: CapacityStatements,
  { workCenterIds, windowIds }: { workCenterIds: readonly string[]; windowIds: readonly string[] },
): Promise<OwnWindow[]> =>
  tx.$queryRaw<OwnWindow[]>`
    SELECT id, work_center_id AS "workCenterId", from_day::text AS "from", to_day::text AS "to", bays, commitment,
      expires_on::text AS "expiresOn", version
    FROM capacity.lock_own_windows(${[...workCenterIds]}::text[], ${[...windowIds]}::text[])`

export async function keepImport(
  tx: CapacityStatements,
  { errors, changes, notInFile, ...kept }: Omit<KeptImport, 'importedAt' | 'withdrawnAt'> & ImportLists,
): Promise<void> {
  const row = {
    id: kept.id,
    outcome: kept.outcome,
    is_dry_run: kept.isDryRun,
    sha256: kept.sha256,
    delimiter: kept.delimiter,
    row_count: kept.rowCount,
    added: kept.added,
    changed: kept.changed,
    unchanged: kept.unchanged,
    failed: kept.failed,
    error_count: kept.errorCount,
  }
  await tx.$queryRaw`SELECT 1 FROM capacity.keep_import(${JSON.stringify(row)}::jsonb,
    ${JSON.stringify(errors)}::jsonb, ${JSON.stringify(changes)}::jsonb, ${JSON.stringify(notInFile)}::jsonb)`
}

/** One of one's own. */
export async function findImport(tx: CapacityStatements, id: string): Promise<KeptImport | null> {
  const [row] = await tx.$queryRaw<KeptImport[]>`
    SELECT id, outcome, is_dry_run AS "isDryRun", sha256, delimiter, row_count AS "rowCount", added, changed, unchanged,
      failed, error_count AS "errorCount", imported_at AS "importedAt", withdrawn_at AS "withdrawnAt"
    FROM capacity.import WHERE id = ${id}`
  return row ?? null
}

const LISTS = { errors: Prisma.sql`errors`, changes: Prisma.sql`changes`, notInFile: Prisma.sql`not_in_file` }

/** A page of one of its lists, from a place on, and how long the list is. */
export async function loadImportList<K extends keyof ImportLists>(
  tx: CapacityStatements,
  list: K,
  { id, start, size }: { id: string; start: number; size: number },
): Promise<{ rows: ImportLists[K]; length: number }> {
  const [row] = await tx.$queryRaw<{ rows: ImportLists[K]; length: number }[]>`
    SELECT coalesce((SELECT jsonb_agg(${LISTS[list]} -> place ORDER BY place)
        FROM generate_series(${start}::int, least(${start + size}::int, jsonb_array_length(${LISTS[list]})) - 1) AS place), '[]') AS rows,
      jsonb_array_length(${LISTS[list]}) AS length
    FROM capacity.import WHERE id = ${id}`
  return row ?? { rows: [] as unknown as ImportLists[K], length: 0 }
}

/** Windows whose present figures an import of one's own brought. */
export const findWindowsOfImport = (tx: CapacityStatements, id: string) =>
  tx.$queryRaw<{ id: string; version: number }[]>`SELECT id, version FROM capacity.find_windows_of_import(${id})`

/** False where there is none that could be withdrawn. */
export async function markImportWithdrawn(tx: CapacityStatements, id: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isMarked: boolean }[]>`
    SELECT capacity.mark_import_withdrawn(${id}) AS "isMarked"`
  return row?.isMarked ?? false
}
