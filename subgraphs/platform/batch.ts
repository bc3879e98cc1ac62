import DataLoader from 'dataloader'

/** Loads single rows by key in one batch; a key without a row gives null. */
export function oneByKey<Row>(
  loadRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rowsByKey = new Map((await loadRows(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rowsByKey.get(key) ?? null)
  })
}

/** Loads lists of rows by the key that they belong to, in one batch and in the order that they were read. */
export function manyByKey<Row>(
  loadRows: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rowsByKey = Map.groupBy(await loadRows(keys), keyOf)
    return keys.map((key) => rowsByKey.get(key) ?? [])
  })
}

/** Loads a row that must be there; its absence is a fault of the data and not an answer. */
export async function loadRequired<Row>(loader: DataLoader<string, Row | null>, key: string): Promise<Row> {
  const row = await loader.load(key)
  if (row === null) throw new Error(`A record names "${key}", which is not recorded.`)
  return row
}
