import type { ImportRow } from './check-row.ts'
import { toError, type ImportError } from './import-error.ts'

/**
 * Rows of one work center that share days. Which of two is meant cannot be told, so both are wrong, and each names the other.
 * Of many that lie in the days of one, each names that one.
 */
export function findOverlaps(rows: readonly ImportRow[]): ImportError[] {
  const errors = new Map<ImportRow, ImportError>()
  const say = (row: ImportRow, other: ImportRow): void => {
    if (errors.has(row)) return
    const isSame = row.from === other.from && row.to === other.to
    const message = `Line ${other.line} has ${isSame ? 'the same days' : 'some of these days'} at this work center.`
    errors.set(row, toError(row.line, 'OVERLAPS', message, { column: 'from', value: row.from }))
  }
  for (const ofCenter of Map.groupBy(rows, ({ workCenterId }) => workCenterId).values()) {
    const inOrder = ofCenter.toSorted((a, b) => (a.from === b.from ? a.line - b.line : a.from < b.from ? -1 : 1))
    let longest: ImportRow | null = null
    for (const row of inOrder) {
      if (longest !== null && row.from < longest.to) {
        say(row, longest)
        say(longest, row)
      }
      if (longest === null || row.to > longest.to) longest = row
    }
  }
  return [...errors.values()]
}
