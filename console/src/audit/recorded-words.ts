import { addDays, isDay } from '../parts/days.ts'
import { toDay, toInstant, toWords } from '../parts/words.ts'

/** A value of a record as people read it, and as it is recorded. */
export interface Value {
  readonly words: string
  readonly recorded: string
}

/** Columns that are called otherwise than their names say. */
const columnNames: Readonly<Record<string, string>> = {
  during: 'Days',
  requested_during: 'Days asked for',
  expires_on: 'Holds through',
  as_of: 'As of',
  source_ids: 'Ids of sources',
  is_dry_run: 'Only tried',
  row_count: 'Rows',
  sha256: 'SHA-256',
  url: 'Address',
}

/** `work_center_id` as "Work center". */
export const toColumnName = (column: string): string =>
  columnNames[column] ?? toWords(column.replace(/(?<=.)_(?:id|ids|code|at)$/, ''))

/** Columns whose values are of the API's lists, and not names or text that happen to be in capitals. */
const listed = new Set(
  'commitment provenance state status basis confidence levels scope work_kind work_kinds availability outcome'.split(
    ' ',
  ),
)

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/
/** A range of days as the database writes it: its first day, and the day after its last. */
const DAYS = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/

/** Null where nothing is recorded. */
export function toValue(column: string, value: unknown): Value | null {
  if (value === null || value === undefined) return null
  return { words: say(column, value), recorded: typeof value === 'string' ? value : JSON.stringify(value) }
}

function say(column: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((each) => say(column, each)).join(', ') || 'none'
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .flatMap(([key, part]) => (part == null ? [] : [`${toColumnName(key)}: ${say(key, part)}`]))
      .join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (isDay(value)) return toDay(value)
  if (INSTANT.test(value)) return toInstant(value)
  const [, from, to] = DAYS.exec(value) ?? []
  if (from !== undefined)
    return to === undefined ? `from ${toDay(from)}` : `${toDay(from)} to ${toDay(addDays(to, -1))}`
  return listed.has(column) ? toWords(value) : value
}
