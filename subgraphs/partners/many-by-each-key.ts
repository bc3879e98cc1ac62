import DataLoader from 'dataloader'

/** Loads lists of rows by key in one batch, where one row may belong to several keys. */
export function manyByEachKey<Row>(
  loadRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keysOf: (row: Row) => readonly (string | null)[],
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = await loadRows(keys)
    return keys.map((key) => rows.filter((row) => keysOf(row).includes(key)))
  })
}
