import type { ImportErrorFactsFragment } from '../../generated/operations.ts'
import { readCsv, type Delimiter } from './csv.ts'

type ImportError = ImportErrorFactsFragment

/** A line in which something is wrong, with what it holds. */
export interface LineToMend {
  readonly line: number
  /** As it stands in the file. */
  readonly text: string
  /** By the columns of the header; null where the line has more or fewer cells, or is the header itself: it is mended as a whole. */
  readonly cells: readonly { readonly column: string; readonly value: string; readonly problem?: string }[] | null
  /** What is wrong with it, but for what stands at a cell. */
  readonly problems: readonly string[]
}

/** What nobody can mend line by line: the file has to be saved or exported anew. */
const OF_THE_FILE: readonly string[] = ['NOT_UTF8', 'NUL', 'EMPTY', 'BROKEN_QUOTES', 'LINE_TOO_LONG', 'TOO_MANY_ROWS']

export const isOfTheFile = ({ code }: ImportError): boolean => OF_THE_FILE.includes(code)

/** What is wrong, and what is allowed where the message does not say it. */
export const toProblem = ({ message, allowed }: ImportError): string =>
  allowed === null || message.includes(allowed) ? message : `${message} Allowed: ${allowed}.`

export function findLinesToMend(text: string, delimiter: Delimiter, errors: readonly ImportError[]): LineToMend[] {
  const lines = readCsv(text, delimiter)
  const columns = lines[0]?.cells.map((cell) => cell.trim()) ?? []
  const errorsOf = Map.groupBy(
    errors.filter((error) => !isOfTheFile(error)),
    ({ line }) => line,
  )
  return lines.flatMap(({ line, cells, start, end }, index) => {
    const own = errorsOf.get(line)
    if (own === undefined) return []
    const isByCell = index > 0 && cells.length === columns.length
    const atCell = (column: string): string =>
      own
        .filter((error) => error.column === column)
        .map(toProblem)
        .join(' ')
    return {
      line,
      text: text.slice(start, end),
      cells: isByCell
        ? columns.map((column, place) => ({
            column,
            value: cells[place] ?? '',
            ...(atCell(column) !== '' && { problem: atCell(column) }),
          }))
        : null,
      problems: own.filter(({ column }) => !isByCell || column === null || !columns.includes(column)).map(toProblem),
    }
  })
}
