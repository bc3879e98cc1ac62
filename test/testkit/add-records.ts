import pg from 'pg'
import type { TestDatabase } from './database.ts'

/** Adds records of one system at one site, many times as many as a theater has. */
export async function addRecords(
  { adminUrl }: TestDatabase,
  siteId: string,
  systemId: string,
  count: number,
): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query(
      `INSERT INTO capacity.capability (id, site_id, system_id, levels, basis, scope, work_kinds, owners, source, source_ids, sources, confidence)
       SELECT 'added ' || $2 || number, $1, $2, '{DEPOT}', 'PERFORMED', '{}', '{}', '{}', 'test', '{}', '[]', 'found'
       FROM generate_series(1, $3::int) AS number`,
      [siteId, systemId, count],
    )
  } finally {
    await client.end()
  }
}
