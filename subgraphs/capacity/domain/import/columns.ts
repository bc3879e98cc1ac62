import { toError, type ImportError } from './import-error.ts'

/** Of a file, in the order of the template. The first two may be left out. */
export const COLUMNS = [
  'window_id',
  'version',
  'work_center_id',
  'from',
  'to',
  'bays',
  'commitment',
  'expires_on',
] as const
export type Column = (typeof COLUMNS)[number]

const OPTIONAL: readonly string[] = ['window_id', 'version']
const ALLOWED = `${COLUMNS.join(', ')}, in any order; ${OPTIONAL.join(' and ')} may be left out`

/** Every column that is missing, unknown or there twice. */
export function checkHeader(names: readonly string[], line: number): ImportError[] {
  const missing = COLUMNS.filter((name) => !OPTIONAL.includes(name) && !names.includes(name))
  return [
    ...missing.map((column) =>
      toError(line, 'MISSING_COLUMN', `The column ${column} is missing.`, { column, allowed: ALLOWED }),
    ),
    ...names.flatMap((value, index) => {
      if (!COLUMNS.some((column) => column === value))
        return [toError(line, 'UNKNOWN_COLUMN', 'There is no such column.', { value, allowed: ALLOWED })]
      return names.indexOf(value) < index
        ? [toError(line, 'DUPLICATE_COLUMN', `The column ${value} is there twice.`, { column: value })]
        : []
    }),
  ]
}

/** What separates the cells, as the header tells; a file of one column is taken as separated by commas. */
export const findDelimiter = (header: string): ',' | ';' =>
  header.split(';').length > header.split(',').length ? ';' : ','
