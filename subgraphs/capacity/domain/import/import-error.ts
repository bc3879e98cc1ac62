/** What is wrong with a file, or with one cell of it. */
export interface ImportError {
  /** Of the file, from 1, the header being the first; where it began, for what spans lines. */
  line: number
  /** Null: the line as a whole, or the file. */
  column: string | null
  /** As it stands in the file, cut after some characters. Null: there is none to show. */
  value: string | null
  code: ImportErrorCode
  message: string
  /** What is allowed there. Null: the message says it. */
  allowed: string | null
}

export type ImportErrorCode =
  // Of the file
  | 'NOT_UTF8'
  | 'NUL'
  | 'EMPTY'
  | 'BROKEN_QUOTES'
  | 'LINE_TOO_LONG'
  | 'TOO_MANY_ROWS'
  // Of its header
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'DUPLICATE_COLUMN'
  // Of a row
  | 'COLUMN_COUNT'
  | 'FORMULA'
  | 'REQUIRED'
  | 'INVALID'
  | 'OVERLAPS'
  | 'NAMED_TWICE'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'ILLUSTRATIVE_FIGURES'
  | 'WRONG_STATE'
  | 'CONFLICT'

/** Most rows of one file, its header aside. */
export const MAX_ROWS = 100_000
/** Most characters of one row. */
export const MAX_ROW_LENGTH = 4_000
/** Most errors that are listed of one file; all are counted. */
export const MAX_ERRORS_LISTED = 1_000

const MAX_SHOWN = 100

/** Fills in what an error leaves out. */
export const toError = (
  line: number,
  code: ImportErrorCode,
  message: string,
  { column = null, value = null, allowed = null }: Partial<Pick<ImportError, 'column' | 'value' | 'allowed'>> = {},
): ImportError => ({
  line,
  column,
  value: value !== null && value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN).toWellFormed()}…` : value,
  code,
  message,
  allowed,
})

/** What ends the reading of a file: what comes after it cannot be told. */
export class BrokenFile extends Error {
  readonly error: ImportError

  constructor(error: ImportError) {
    super(error.message)
    this.error = error
  }
}
