/** As much of a PostgreSQL client as writing rows needs. */
export interface SqlClient {
  query: (sql: string, values?: unknown[]) => Promise<{ rowCount: number | null; rows: unknown[] }>
}

type Row = Record<string, unknown>

/**
 * Makes a table hold exactly these rows: writes what is new or changed, removes what is gone, leaves the rest alone.
 * Run again with the same rows it changes nothing. Only changed rows get a new `updated_at`.
 * @param table `schema.table`, trusted text of the program, never of a user
 * @param key columns of the primary key
 * @param rows records whose keys are column names; all have the same columns
 * @param options `removable` limits the rows that may be removed to those that meet a condition on `old`, for a table
 * that others write too; `hasUpdatedAt: false` where the table has no `updated_at`. Trusted text as well.
 * @returns how many rows were written or removed
 */
export async function syncRows(
  client: SqlClient,
  table: string,
  key: string[],
  rows: readonly Row[],
  { removable = 'true', hasUpdatedAt = true }: { removable?: string; hasUpdatedAt?: boolean } = {},
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {})
  const list = (names: string[], prefix = ''): string => names.map((name) => `${prefix}"${name}"`).join(', ')
  const payload = JSON.stringify(rows)
  const removed = await client.query(
    `DELETE FROM ${table} AS old WHERE ${removable} AND NOT EXISTS (
       SELECT 1 FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS new
       WHERE ${key.map((name) => `new."${name}" = old."${name}"`).join(' AND ')})`,
    [payload],
  )
  if (columns.length === 0) return removed.rowCount ?? 0
  const values = columns.filter((name) => !key.includes(name))
  const conflict =
    values.length === 0
      ? 'DO NOTHING'
      : `DO UPDATE SET ${values.map((name) => `"${name}" = excluded."${name}"`).join(', ')}${hasUpdatedAt ? ', updated_at = now()' : ''}
         WHERE (${list(values, 'old.')}) IS DISTINCT FROM (${list(values, 'excluded.')})`
  const written = await client.query(
    `INSERT INTO ${table} AS old (${list(columns)})
     SELECT ${list(columns)} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT (${list(key)}) ${conflict}`,
    [payload],
  )
  return (removed.rowCount ?? 0) + (written.rowCount ?? 0)
}
