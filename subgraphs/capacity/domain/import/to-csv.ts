import { COLUMNS } from './columns.ts'
import type { OwnWindow } from './match-windows.ts'

/** A cell as a spreadsheet shows it and never computes it. */
function toCell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file that can be imported again: with its ids and versions, so that it changes what it was made of. */
export const toCsv = (windows: readonly OwnWindow[]): string =>
  [
    COLUMNS.join(','),
    ...windows.map(({ id, version, workCenterId, from, to, bays, commitment, expiresOn }) =>
      [id, version, workCenterId, from, to, bays, commitment, expiresOn].map(toCell).join(','),
    ),
    '',
  ].join('\r\n')
