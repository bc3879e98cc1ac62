import { CsvError, parse, type InfoRecord, type Parser } from 'csv-parse'
import { findDelimiter } from '../domain/import/columns.ts'
import { BrokenFile, MAX_ROW_LENGTH, toError } from '../domain/import/import-error.ts'

/** Cells of one record and the line on which it begins, from 1. Lines without anything are left out. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** Characters that are parsed in one go: the process answers nothing else meanwhile. */
const SLICE_LENGTH = 65_536

/**
 * Reads the records of a file, the header among them, without ever holding more than a piece of it.
 * @param texts the file, in pieces that break anywhere
 * @param onDelimiter told what separates the cells, before the first record
 * @throws BrokenFile where quotes do not match or a record is too long, after the records before it
 */
export async function* readRecords(
  texts: AsyncIterable<string>,
  onDelimiter: (delimiter: ',' | ';') => void,
): AsyncGenerator<CsvRecord> {
  const { start, rest } = await readStart(texts)
  const delimiter = findDelimiter(start.split(/[\r\n]/, 1)[0] ?? '')
  onDelimiter(delimiter)
  const read: CsvRecord[] = []
  let endOfLast = 0
  const parser = parse({
    delimiter,
    max_record_size: MAX_ROW_LENGTH,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    // Taken here and not from the stream, which drops what it holds when it fails.
    on_record: (cells: string[], { lines }: InfoRecord) => {
      endOfLast = lines
      read.push({ line: lines - countBreaks(cells), cells })
      return null
    },
  })
  // The error comes to whoever wrote.
  parser.on('error', () => undefined).resume()
  try {
    for await (const text of rest)
      for (let at = 0; at < text.length; at += SLICE_LENGTH) {
        await write(parser, text.slice(at, at + SLICE_LENGTH))
        yield* read.splice(0)
      }
    await write(parser, null)
    yield* read.splice(0)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield* read.splice(0)
    throw toBroken(error, endOfLast + 1)
  } finally {
    parser.destroy()
  }
}

/** Ends the file where the text is null. */
const write = (parser: Parser, text: string | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null): void => (error ? reject(error) : resolve())
    if (text === null) parser.end(done)
    else parser.write(text, done)
  })

/** Enough of the file to see the whole header, and all of it again. */
async function readStart(texts: AsyncIterable<string>) {
  const iterator: AsyncIterator<string, unknown> = texts[Symbol.asyncIterator]()
  let start = ''
  let isDone = false
  while (!isDone && start.length <= MAX_ROW_LENGTH && !/[\r\n]/.test(start)) {
    const next = await iterator.next()
    if (next.done === true) isDone = true
    else start += next.value
  }
  const rest = async function* (): AsyncGenerator<string> {
    if (start !== '') yield start
    if (!isDone) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { start, rest: rest() }
}

const countBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)

/** @param next the line after the last record that was whole */
function toBroken({ code }: CsvError, next: number): BrokenFile {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new BrokenFile(
      toError(next, 'BROKEN_QUOTES', `A quote that begins in line ${next} is not closed: is the file cut off?`),
    )
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new BrokenFile(
      toError(
        next,
        'LINE_TOO_LONG',
        `What begins in line ${next} is longer than ${MAX_ROW_LENGTH} characters: a quote there may not be closed.`,
        { allowed: `at most ${MAX_ROW_LENGTH} characters` },
      ),
    )
  return new BrokenFile(
    toError(next, 'BROKEN_QUOTES', `Quotes in line ${next} do not match.`, {
      allowed: 'quotes round a whole cell, doubled within it',
    }),
  )
}
