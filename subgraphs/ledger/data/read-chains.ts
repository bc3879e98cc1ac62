import pg from 'pg'
import type { RecordedEntry } from '../domain/audit-text.ts'

/** The whole ledger as it was at one instant. */
export interface Chains {
  /** Every organisation that has a chain, with its end as it is on record; null where entries are left without one. */
  heads: () => Promise<{ organisationId: string; head: { length: number; hash: string } | null }[]>
  /** Its entries by position, a thousand in memory at a time. */
  entriesOf: (organisationId: string) => AsyncIterable<RecordedEntry>
}

/** There is nothing to check; its message is one line for the person who asked. */
export class NoLedgerProblem extends Error {}

const BATCH = 1_000

const HEADS = `
  SELECT organisation_id AS "organisationId", length::float8, encode(hash, 'hex') AS hash
  FROM ledger.chain FULL JOIN (SELECT DISTINCT organisation_id FROM ledger.audit_entry) AS own USING (organisation_id)
  ORDER BY organisation_id COLLATE "C"`

const ENTRIES = `
  SELECT organisation_id AS "organisationId", position::float8, at::text, subject, actor_organisation_id AS "actorOrganisationId",
    roles, request_id AS "requestId", operation, entity, entity_id AS "entityId", theater_code AS "theaterCode", before::text,
    after::text, encode(hash, 'hex') AS hash
  FROM ledger.audit_entry WHERE organisation_id = $1 ORDER BY position`

/**
 * Opens the ledger for reading and nothing else, in one transaction that sees no later write.
 * @param adminUrl connection string of the owner of the tables: others see what row-level security shows them, and would
 * take the rest for removed
 * @throws NoLedgerProblem
 */
export async function readChains<T>(adminUrl: string, read: (chains: Chains) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL statement_timeout = 0;
      SET LOCAL row_security = off`)
    const { rows } = await client.query<{ found: boolean }>(
      "SELECT to_regclass('ledger.chain') IS NOT NULL AND to_regclass('ledger.audit_entry') IS NOT NULL AS found",
    )
    if (rows[0]?.found !== true)
      throw new NoLedgerProblem('This database has no ledger: nothing was ever written to it.')
    return await read({
      heads: () => loadHeads(client),
      entriesOf: (organisationId) => readEntries(client, organisationId),
    })
  } finally {
    await client.end()
  }
}

async function loadHeads(client: pg.Client): ReturnType<Chains['heads']> {
  const { rows } = await client.query<{ organisationId: string; length: number | null; hash: string | null }>(HEADS)
  return rows.map(({ organisationId, length, hash }) => ({
    organisationId,
    head: length === null || hash === null ? null : { length, hash },
  }))
}

async function* readEntries(client: pg.Client, organisationId: string): AsyncGenerator<RecordedEntry> {
  await client.query(`DECLARE entries NO SCROLL CURSOR FOR ${ENTRIES}`, [organisationId])
  try {
    for (;;) {
      const { rows } = await client.query<RecordedEntry>(`FETCH ${BATCH} FROM entries`)
      yield* rows
      if (rows.length < BATCH) return
    }
  } finally {
    await client.query('CLOSE entries')
  }
}
