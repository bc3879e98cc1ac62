import type DataLoader from 'dataloader'
import { manyByKey } from '../platform/batch.ts'
import type { DaySpan } from './domain/day-span.ts'

/** Loads lists by key and span of days: one batch for each span, for those who ask about the same days. */
export function manyBySpan<Row>(
  loadRows: (keys: readonly string[], span: DaySpan) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): { load: (key: string, span: DaySpan) => Promise<Row[]> } {
  const loaders = new Map<string, DataLoader<string, Row[]>>()
  return {
    load: (key, { from, to }) => {
      const name = `${from}/${to}`
      const loader = loaders.get(name) ?? manyByKey((keys) => loadRows(keys, { from, to }), keyOf)
      loaders.set(name, loader)
      return loader.load(key)
    },
  }
}
