import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** A value for a jsonb column, in its text form. */
export class Json {
  readonly text: string
  constructor(value: unknown) {
    this.text = JSON.stringify(value)
  }
}

/** A list is a text[]; dates and ranges come as PostgreSQL writes them. */
export type Value = string | number | boolean | null | readonly string[] | Json
export type CopyRow = readonly Value[]

export interface Table {
  /** `schema.table` */
  name: string
  columns: readonly string[]
  /** Made while they are written, so that memory does not grow with the network. */
  rows: Iterable<CopyRow>
}

/** How much text goes to the server at once. */
const CHUNK_LENGTH = 1 << 16

/**
 * Streams rows into a table as fast as the server takes them.
 * @returns how many
 */
export async function copyRows(client: pg.Client, { name, columns, rows }: Table): Promise<number> {
  const stream = client.query(from(`COPY ${name} (${columns.join(', ')}) FROM STDIN`))
  await pipeline(Readable.from(toChunks(rows), { objectMode: true, highWaterMark: 4 }), stream)
  return stream.rowCount
}

function* toChunks(rows: Iterable<CopyRow>): Generator<string> {
  let chunk = ''
  for (const row of rows) {
    let line = ''
    for (let index = 0; index < row.length; index += 1)
      line += (index === 0 ? '' : '\t') + toCopyText(row[index] as Value)
    chunk += line + '\n'
    if (chunk.length >= CHUNK_LENGTH) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}

/** The text format of COPY: PostgreSQL documentation, SQL commands, COPY, "Text Format". */
export function toCopyText(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escape(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (value instanceof Json) return escape(value.text)
  return value.length === 0 ? '{}' : escape(`{${value.map(quote).join(',')}}`)
}

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escape = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character) : text
