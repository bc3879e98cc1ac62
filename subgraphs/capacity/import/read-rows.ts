import { readRow, type ImportRow } from '../domain/import/check-row.ts'
import { checkHeader, COLUMNS, type Column } from '../domain/import/columns.ts'
import { BrokenFile, MAX_ROWS, toError } from '../domain/import/import-error.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { ErrorList } from './error-list.ts'
import { readRecords } from './read-records.ts'

export interface ReadFile {
  delimiter: ',' | ';' | null
  rowCount: number
  /** Those in which nothing is wrong so far. */
  rows: ImportRow[]
  errors: ErrorList
  /** Whether it was read to its end. If not, nothing of it may be written: what is missing cannot be told. */
  isWhole: boolean
}

/** Reads a file of windows, with every error of every row. */
export async function readRows(pieces: AsyncIterable<Uint8Array>, today: string): Promise<ReadFile> {
  const file: ReadFile = { delimiter: null, rowCount: 0, rows: [], errors: new ErrorList(), isWhole: false }
  let header: string[] | null = null
  try {
    for await (const { line, cells } of readRecords(decodeUtf8(pieces), (found) => (file.delimiter = found))) {
      if (header === null) {
        header = cells.map((name) => name.trim())
        file.errors.add(checkHeader(header, line))
        if (file.errors.count > 0) return file
        continue
      }
      file.rowCount += 1
      if (file.rowCount > MAX_ROWS)
        throw new BrokenFile(
          toError(line, 'TOO_MANY_ROWS', `The file has more than ${MAX_ROWS} rows.`, { allowed: `${MAX_ROWS} rows` }),
        )
      if (cells.length !== header.length)
        file.errors.add([
          toError(line, 'COLUMN_COUNT', `The line has ${cells.length} cells, not ${header.length}.`, {
            allowed: `${header.length} cells`,
          }),
        ])
      else {
        const { row, errors } = readRow(toCells(header, cells), { line, today })
        file.errors.add(errors)
        if (row !== null) file.rows.push(row)
      }
    }
    if (header === null)
      throw new BrokenFile(toError(1, 'EMPTY', 'The file is empty.', { allowed: `a header: ${COLUMNS.join(',')}` }))
    file.isWhole = true
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    file.errors.end(error.error)
  }
  return file
}

const toCells = (header: readonly string[], cells: readonly string[]): Partial<Record<Column, string>> =>
  Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
