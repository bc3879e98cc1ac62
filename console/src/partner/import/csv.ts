/** Cells as the network reads them (RFC 4180): separated by commas or semicolons, in quotes where they hold one of these. */
export type Delimiter = ',' | ';'

export interface CsvLine {
  /** Where it begins, from 1; what spans lines in quotes is one. */
  readonly line: number
  readonly cells: readonly string[]
  /** Its place in the text, without the end of the line. */
  readonly start: number
  readonly end: number
}

/** What separates the cells, as the header tells. */
export const findDelimiter = (text: string): Delimiter => {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return header.split(';').length > header.split(',').length ? ';' : ','
}

/** Every line of a file. A quote that is not closed ends with the text. */
export function readCsv(text: string, delimiter: Delimiter): CsvLine[] {
  const lines: CsvLine[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const start = at
    const first = line
    const cells: string[] = []
    let cell = ''
    let isQuoted = false
    for (; at < text.length; at += 1) {
      const sign = text[at]
      if (sign === '\n' && isQuoted) line += 1
      if (isQuoted) {
        if (sign !== '"') cell += sign
        else if (text[at + 1] === '"') {
          cell += '"'
          at += 1
        } else isQuoted = false
      } else if (sign === '"' && cell === '') isQuoted = true
      else if (sign === delimiter) {
        cells.push(cell)
        cell = ''
      } else if (sign === '\n' || sign === '\r') break
      else cell += sign
    }
    lines.push({ line: first, cells: [...cells, cell], start, end: at })
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
  }
  return lines
}

const toCell = (cell: string, delimiter: Delimiter): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Cells as a line of the file. */
export const toCsvLine = (cells: readonly string[], delimiter: Delimiter): string =>
  cells.map((cell) => toCell(cell, delimiter)).join(delimiter)

/**
 * The text with other words in some of its lines, the rest as it was to the letter.
 * @param mended by the number of the line; null leaves the line out
 */
export function mendCsv(text: string, delimiter: Delimiter, mended: ReadonlyMap<number, string | null>): string {
  let result = ''
  let at = 0
  const lines = readCsv(text, delimiter)
  lines.forEach(({ line, start, end }, index) => {
    const words = mended.get(line)
    if (words === undefined) return
    result += text.slice(at, start) + (words ?? '')
    at = words === null ? (lines[index + 1]?.start ?? text.length) : end
  })
  return result + text.slice(at)
}
