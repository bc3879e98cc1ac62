import type { ImportRow } from './check-row.ts'
import { toError, type ImportError } from './import-error.ts'

/** A window as it is published. */
export interface OwnWindow {
  id: string
  workCenterId: string
  from: string
  to: string
  bays: number
  commitment: string
  expiresOn: string | null
  version: number
}

/** A row and the window that it is about. Null: it adds one. */
export interface MatchedRow {
  row: ImportRow
  /** As the row names it, else the one at the same work center that begins on the same day. */
  windowId: string | null
  /** Null where it is not there, or not one's own. */
  before: OwnWindow | null
}

/** Finds the window of each row. No two rows may be about the same. */
export function matchWindows(
  rows: readonly ImportRow[],
  windows: readonly OwnWindow[],
): { matched: MatchedRow[]; errors: ImportError[] } {
  const byId = new Map(windows.map((window) => [window.id, window]))
  const byStart = new Map(windows.map((window) => [`${window.from} ${window.workCenterId}`, window]))
  const named = new Set(rows.flatMap(({ windowId }) => windowId ?? []))
  const firstOf = new Map<string, ImportRow>()
  const errors: ImportError[] = []
  const matched = rows.flatMap((row): MatchedRow[] => {
    const atStart = byStart.get(`${row.from} ${row.workCenterId}`)
    // One that another row names is moved away from here by it.
    const found = row.windowId === null && atStart !== undefined && !named.has(atStart.id) ? atStart : undefined
    const windowId = row.windowId ?? found?.id ?? null
    const before = windowId === null ? null : (byId.get(windowId) ?? null)
    const other = windowId === null ? undefined : firstOf.get(windowId)
    if (windowId !== null && other === undefined) firstOf.set(windowId, row)
    if (other !== undefined)
      errors.push(
        toError(row.line, 'NAMED_TWICE', `Line ${other.line} is about the same window.`, {
          column: 'window_id',
          value: windowId,
        }),
      )
    else if (before !== null && before.workCenterId !== row.workCenterId)
      errors.push(
        toError(row.line, 'INVALID', 'A window stays at its work center.', {
          column: 'work_center_id',
          value: row.workCenterId,
          allowed: before.workCenterId,
        }),
      )
    else return [{ row, windowId, before }]
    return []
  })
  return { matched, errors }
}

export type ChangeKind = 'ADDED' | 'CHANGED' | 'UNCHANGED'

export function toChangeKind({ row, before }: MatchedRow): ChangeKind {
  if (before === null) return 'ADDED'
  const isSame =
    before.from === row.from &&
    before.to === row.to &&
    before.bays === row.bays &&
    before.commitment === row.commitment &&
    before.expiresOn === row.expiresOn
  return isSame ? 'UNCHANGED' : 'CHANGED'
}
