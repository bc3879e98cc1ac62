import { toDayCount, MAX_SPAN_DAYS } from '../day-span.ts'
import { MAX_BAYS } from '../problem.ts'
import type { Column } from './columns.ts'
import { toError, type ImportError } from './import-error.ts'

/** A row of a file whose cells mean something. */
export interface ImportRow {
  line: number
  /** Of the published window that it changes; null where it names none. */
  windowId: string | null
  version: number | null
  workCenterId: string
  from: string
  to: string
  bays: number
  commitment: 'FIRM' | 'TENTATIVE'
  expiresOn: string | null
}

const MAX_ID_LENGTH = 200
const DAY = 'a day as YYYY-MM-DD'
// What a spreadsheet would take for a formula when somebody opens the file again.
const FORMULA = /^[=+\-@\t\r]/

type Cells = Partial<Record<Column, string>>

/**
 * Reads the cells of one row, and finds every problem of it that shows without the database.
 * @param today YYYY-MM-DD
 */
export function readRow(
  cells: Cells,
  { line, today }: { line: number; today: string },
): { row: ImportRow | null; errors: ImportError[] } {
  const errors: ImportError[] = []
  const fail = (column: Column, code: 'REQUIRED' | 'INVALID' | 'FORMULA', message: string, allowed?: string): null => {
    errors.push(toError(line, code, message, { column, value: cells[column] ?? null, allowed }))
    return null
  }
  /** Null where there is nothing in the cell, or a problem that has been said. */
  const read = <T>(
    column: Column,
    isRequired: boolean,
    allowed: string,
    parse: (text: string) => T | null,
  ): T | null => {
    const raw = cells[column] ?? ''
    const text = raw.trim()
    if (FORMULA.test(raw) || FORMULA.test(text))
      return fail(
        column,
        'FORMULA',
        'A cell may not begin with = + - @ or a tab: spreadsheets would compute it.',
        allowed,
      )
    if (text === '') return isRequired ? fail(column, 'REQUIRED', `${column} is empty.`, allowed) : null
    return parse(text) ?? fail(column, 'INVALID', `${column} is not ${allowed}.`, allowed)
  }
  const toId = (text: string): string | null =>
    text.length <= MAX_ID_LENGTH && !/\p{Cc}/u.test(text) && text.isWellFormed() ? text : null

  const windowId = read('window_id', false, 'an id of at most 200 characters', toId)
  const version = read('version', false, 'a whole number from 1', (text) => toWhole(text, 2_147_483_647))
  const workCenterId = read('work_center_id', true, 'an id of at most 200 characters', toId)
  const from = read('from', true, DAY, toDay)
  const to = read('to', true, DAY, toDay)
  const bays = read('bays', true, `a whole number from 1 to ${MAX_BAYS}`, (text) => toWhole(text, MAX_BAYS))
  const commitment = read('commitment', true, 'FIRM or TENTATIVE', (text) =>
    text === 'FIRM' || text === 'TENTATIVE' ? text : null,
  )
  const expiresOn = read('expires_on', false, `${DAY}, ${today} or later, or empty`, (text) => {
    const day = toDay(text)
    return day !== null && day >= today ? day : null
  })
  if (version !== null && windowId === null && (cells.window_id ?? '').trim() === '')
    fail('version', 'INVALID', 'A version goes with a window_id.', 'empty where window_id is empty')
  if (from !== null && to !== null) {
    const days = toDayCount({ from, to })
    if (days <= 0) fail('to', 'INVALID', 'to is the day after the last.', `a day after ${from}`)
    else if (days > MAX_SPAN_DAYS)
      fail('to', 'INVALID', `${days} days are too many.`, `at most ${MAX_SPAN_DAYS} days after from`)
  }
  if (
    errors.length > 0 ||
    workCenterId === null ||
    from === null ||
    to === null ||
    bays === null ||
    commitment === null
  )
    return { row: null, errors }
  return { row: { line, windowId, version, workCenterId, from, to, bays, commitment, expiresOn }, errors }
}

const toWhole = (text: string, most: number): number | null => {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}

/** A day that the calendar has: no 30 February. */
function toDay(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '0001') return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null
}
