import type { ImportRow } from './check-row.ts'
import type { ChangeKind, OwnWindow } from './match-windows.ts'

export type ImportOutcome = 'IMPORTED' | 'IMPORTED_IN_PART' | 'WOULD_IMPORT' | 'WOULD_IMPORT_IN_PART' | 'REJECTED'

/** What a row does to what is published. */
export interface ImportChange {
  line: number
  kind: ChangeKind
  workCenterId: string
  before: Omit<OwnWindow, 'workCenterId'> | null
  after: Pick<ImportRow, 'from' | 'to' | 'bays' | 'commitment' | 'expiresOn'>
}

export type ErrorPolicy = 'REJECT_ALL' | 'REJECT_FAILED_ROWS'

/**
 * What becomes of a file.
 * @param isWhole whether it could be read to its end
 * @param good rows in which nothing is wrong
 * @param failed rows in which something is
 */
export function toOutcome(
  { isWhole, good, failed }: { isWhole: boolean; good: number; failed: number },
  { isDryRun, errorPolicy }: { isDryRun: boolean; errorPolicy: ErrorPolicy },
): ImportOutcome {
  if (!isWhole || good === 0 || (failed > 0 && errorPolicy === 'REJECT_ALL')) return 'REJECTED'
  if (isDryRun) return failed > 0 ? 'WOULD_IMPORT_IN_PART' : 'WOULD_IMPORT'
  return failed > 0 ? 'IMPORTED_IN_PART' : 'IMPORTED'
}
