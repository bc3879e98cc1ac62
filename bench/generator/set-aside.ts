import type pg from 'pg'

/** What keeps a table in order, by kind: PostgreSQL's pg_constraint.contype. */
const KINDS = ['p', 'u', 'x', 'f']

/**
 * Takes the keys, exclusions, references and indexes off a table that is to be filled: kept row by row they cost more
 * than the rows; made at the end they are checked against every row just the same.
 * @returns puts them back as they were
 */
export async function setAside(client: pg.Client, table: string): Promise<() => Promise<void>> {
  const constraints = await client.query<{ name: string; definition: string }>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype = ANY ($2::"char"[]) ORDER BY array_position($2::"char"[], contype), conname`,
    [table, KINDS],
  )
  const indexes = await client.query<{ name: string; definition: string }>(
    `SELECT index.indexrelid::regclass::text AS name, pg_get_indexdef(index.indexrelid) AS definition FROM pg_index AS index
     WHERE index.indrelid = $1::regclass AND NOT EXISTS (
       SELECT FROM pg_constraint WHERE conindid = index.indexrelid AND conrelid = $1::regclass)
     ORDER BY 1`,
    [table],
  )
  for (const { name } of constraints.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const { name } of indexes.rows) await client.query(`DROP INDEX ${name}`)
  return async () => {
    await client.query(`SET LOCAL maintenance_work_mem = '256MB'`)
    for (const { name, definition } of constraints.rows)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
    for (const { definition } of indexes.rows) await client.query(definition)
  }
}
