import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { toChildEnvironment } from '../../../cli/distributed/env.ts'
import type { Acknowledged } from './writers.ts'

interface Found {
  /** Everything that is not as it was acknowledged, in words. Empty: all is. */
  damage: string[]
  counts: { windows: number; requests: number; entries: number; events: number }
}

/** Compares what the database holds with what was acknowledged, and the ledger with both. */
export async function findDamage(
  adminUrl: string,
  acknowledged: Acknowledged,
  arrived: readonly { id: string; subject: string }[],
): Promise<Found> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    const windows = await client.query<{ id: string; text: string; entries: number; version: number }>(
      `SELECT w.id, w.version, w.bays || ' bays, version ' || w.version || CASE WHEN w.withdrawn_at IS NULL THEN '' ELSE ', withdrawn' END AS text,
         (SELECT count(*)::int FROM ledger.audit_entry WHERE entity = 'capacity.capacity_window' AND entity_id = w.id) AS entries
       FROM capacity.capacity_window AS w WHERE w.provenance = 'REPORTED'`,
    )
    const requests = await client.query<{ id: string; text: string; entries: number; version: number; held: string }>(
      `SELECT r.id, r.version, r.state || ', version ' || r.version AS text, coalesce(v.state, 'none') AS held,
         (SELECT count(*)::int FROM ledger.audit_entry WHERE entity = 'capacity.repair_request' AND entity_id = r.id) AS entries
       FROM capacity.repair_request AS r LEFT JOIN capacity.reservation AS v ON v.id = r.reservation_id`,
    )
    const events = await client.query<{ id: string; subject: string; position: string | null }>(
      `SELECT id, subject, position FROM ledger.event WHERE organisation_id = 'p-hanwha-ocean' AND type NOT LIKE 'rsf.webhook.%'
       ORDER BY position`,
    )
    const { rows } = await client.query<{ entries: number; lost: number }>(
      `SELECT (SELECT count(*)::int FROM ledger.audit_entry) AS entries,
         (SELECT count(*)::int FROM capacity.reservation AS v WHERE v.provenance = 'REPORTED'
            AND NOT EXISTS (SELECT FROM capacity.repair_request AS r WHERE r.reservation_id = v.id)) AS lost`,
    )
    return {
      damage: [
        ...compare(
          'window',
          windows.rows,
          [...acknowledged.windows].map(([id, { bays, version, isWithdrawn }]) => [
            id,
            `${bays} bays, version ${version}${isWithdrawn ? ', withdrawn' : ''}`,
          ]),
        ),
        ...compare(
          'request',
          requests.rows,
          [...acknowledged.requests].map(([id, { state, version }]) => [id, `${state}, version ${version}`]),
        ),
        ...requests.rows.flatMap(({ id, text, held }) => {
          const due = text.startsWith('CONFIRMED')
            ? 'RESERVED'
            : /^(REQUESTED|ACCEPTED)/.test(text)
              ? 'HELD'
              : 'RELEASED'
          return held === due ? [] : [`request ${id} is ${text} and its bay is ${held}`]
        }),
        ...((rows[0]?.lost ?? 0) > 0 ? [`${rows[0]?.lost} bays are held for no request`] : []),
        ...findUndelivered(events.rows, arrived),
        ...(await verifyChains(adminUrl)),
      ],
      counts: {
        windows: windows.rows.length,
        requests: requests.rows.length,
        entries: rows[0]?.entries ?? 0,
        events: events.rows.length,
      },
    }
  } finally {
    await client.end()
  }
}

/** Each record once, as it was acknowledged last, and with an entry for each of its versions. */
function compare(
  what: string,
  rows: readonly { id: string; text: string; entries: number; version: number }[],
  expected: readonly (readonly [id: string, text: string])[],
): string[] {
  const there = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(expected.map(([id]) => id))
  return [
    ...expected.flatMap(([id, text]) => {
      const row = there.get(id)
      if (!row) return [`${what} ${id} was acknowledged (${text}) and is lost`]
      return row.text === text ? [] : [`${what} ${id} was acknowledged as ${text} and is ${row.text}`]
    }),
    ...rows.flatMap(({ id }) => (known.has(id) ? [] : [`${what} ${id} is there and nobody was told of it`])),
    ...rows.flatMap(({ id, entries, version }) =>
      entries === version ? [] : [`${what} ${id} has version ${version} and ${entries} audit entries`],
    ),
  ]
}

/** Every event at least once; of one subject, first arrivals in the order of the stream. */
function findUndelivered(
  events: readonly { id: string; subject: string; position: string | null }[],
  arrived: readonly { id: string; subject: string }[],
): string[] {
  const first = new Map<string, number>()
  for (const [index, { id }] of arrived.entries()) if (!first.has(id)) first.set(id, index)
  const last = new Map<string, number>()
  return events.flatMap(({ id, subject, position }) => {
    const place = first.get(id)
    if (position === null) return [`event ${id} of ${subject} has no place in the stream`]
    if (place === undefined) return [`event ${id} of ${subject} was never delivered`]
    const before = last.get(subject) ?? -1
    last.set(subject, Math.max(before, place))
    return place > before ? [] : [`event ${id} of ${subject} came before one that precedes it`]
  })
}

/** The audit trail as `npm run audit:verify` judges it. */
const verifyChains = (adminUrl: string): Promise<string[]> =>
  promisify(execFile)(process.execPath, ['cli/verify-audit.ts'], {
    env: toChildEnvironment({ DATABASE_URL: adminUrl }),
  }).then(
    () => [],
    (error: { stdout?: string; stderr?: string }) => [`the audit trail is damaged:\n${error.stdout}${error.stderr}`],
  )
