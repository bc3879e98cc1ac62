import pg from 'pg'

/** What all tables of a database hold, and the way back to it. */
export interface State {
  /** Names of tables that hold other rows than when the state was kept. */
  findChanged: () => Promise<string[]>
  /** Puts back what these tables held. */
  restore: (tables: readonly string[]) => Promise<void>
  /** Rows of a table, for whoever wants to say what changed. */
  readonly client: pg.Client
  end: () => Promise<void>
}

interface Table {
  readonly name: string
  /** Columns that can be written. */
  readonly columns: string
}

/** Keeps a copy of every table beside the database's own schemas, and tells from then on which have changed. */
export async function keepState(adminUrl: string): Promise<State> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  const { rows: tables } = await client.query<Table>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
     FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
     JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'kept')
     GROUP BY 1 ORDER BY 1`,
  )
  await client.query('CREATE SCHEMA kept')
  for (const { name } of tables) await client.query(`CREATE TABLE kept."${name}" AS TABLE ${name}`)
  const digest = async (): Promise<Map<string, string | null>> => {
    const { rows } = await client.query<{ name: string; digest: string | null }>(
      tables
        .map(
          ({ name }) =>
            `SELECT '${name}' AS name, (SELECT string_agg(md5(t::text), '' ORDER BY md5(t::text)) FROM ${name} AS t) AS digest`,
        )
        .join(' UNION ALL '),
    )
    return new Map(rows.map(({ name, digest: found }) => [name, found]))
  }
  // A transaction takes a number when it first writes: while none was taken, no table can have changed.
  const findLastWrite = async (): Promise<string> =>
    (await client.query<{ at: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS at')).rows[0]?.at ?? ''
  const kept = await digest()
  let checkedAt = await findLastWrite()
  return {
    client,
    async findChanged() {
      const at = await findLastWrite()
      if (at === checkedAt) return []
      const now = await digest()
      const changed = tables.map(({ name }) => name).filter((name) => now.get(name) !== kept.get(name))
      if (changed.length === 0) checkedAt = at
      return changed
    },
    async restore(names) {
      await client.query('BEGIN')
      // Triggers and keys would see the rows come and go.
      await client.query("SET LOCAL session_replication_role = 'replica'")
      for (const { name, columns } of tables.filter((table) => names.includes(table.name)))
        await client.query(
          `DELETE FROM ${name}; INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM kept."${name}"`,
        )
      await client.query('COMMIT')
    },
    end: () => client.end(),
  }
}
