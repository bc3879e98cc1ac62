import pg from 'pg'
import type { TestDatabase } from '../database.ts'

/** What a test emits; the rest is nobody's and not public. */
export interface TestDraft {
  type?: string
  subject?: string
  isPublic?: boolean
  organisation?: string | null
  otherOrganisation?: string | null
  theater?: string | null
  data?: object
}

export const EMIT = `SELECT ledger.emit_v1(ARRAY[ROW($1, $2, $3, $4, $5, $6, $7)::ledger.draft])`

export const toEmitted = ({
  type = 'rsf.capacity.published.v1',
  subject = 'work-centers/a',
  isPublic = false,
  organisation = null,
  otherOrganisation = null,
  theater = null,
  data = {},
}: TestDraft): unknown[] => [type, subject, isPublic, organisation, otherOrganisation, theater, JSON.stringify(data)]

/** The administrator of a test's database, who writes events in the place of the subgraphs that do. */
export interface Ledger {
  readonly client: pg.Client
  emit: (...drafts: TestDraft[]) => Promise<void>
  place: () => Promise<number>
  query: <T extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<T[]>
  /** Takes away all events and webhooks, for the next test. */
  clear: () => Promise<void>
  close: () => Promise<void>
}

export async function openLedger({ adminUrl }: TestDatabase): Promise<Ledger> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  const query = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await client.query<T>(sql, values)).rows
  return {
    client,
    query,
    emit: async (...drafts) => {
      for (const draft of drafts) await client.query(EMIT, toEmitted(draft))
    },
    place: async () => (await query<{ placed: number }>('SELECT ledger.place_events() AS placed'))[0]?.placed ?? 0,
    clear: async () => {
      await client.query('TRUNCATE ledger.webhook, ledger.event CASCADE')
      await client.query('UPDATE ledger.stream SET last_position = 0, forgotten_through = 0')
    },
    close: () => client.end(),
  }
}
