import pg from 'pg'
import { copyRows, Json, type CopyRow } from '../../bench/generator/copy-rows.ts'
import { fillNetwork } from '../../bench/generator/fill-network.ts'
import { checkSize, GenerationProblem } from '../../bench/generator/network-size.ts'
import { prepareDatabase } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../testkit/database.ts'
import { startNetwork } from '../testkit/network.ts'
import { askRepairOptions } from '../testkit/repair-options.ts'
import { runCli } from '../testkit/run-cli.ts'
import { STAFF_EVERYWHERE } from '../testkit/principals.ts'

const TODAY = '2026-11-22'
const SIZE = { sites: 60, systems: 120, weeks: 52, capabilitiesPerSite: 20, seed: 11, today: TODAY }

const databases: TestDatabase[] = []
const clients = new Map<TestDatabase, pg.Client>()
async function fillDatabase(size: typeof SIZE): Promise<TestDatabase> {
  const database = await createEmptyDatabase()
  databases.push(database)
  await fillNetwork(database.adminUrl, size)
  const client = new pg.Client(database.adminUrl)
  await client.connect()
  clients.set(database, client)
  return database
}
async function ask<T extends pg.QueryResultRow>(database: TestDatabase, sql: string, values?: unknown[]): Promise<T[]> {
  const result = await clients.get(database)?.query<T>(sql, values)
  return result?.rows ?? []
}

let database: TestDatabase
beforeAll(async () => {
  database = await fillDatabase(SIZE)
})
afterAll(async () => {
  for (const client of clients.values()) await client.end()
  for (const one of databases) await one.drop()
})

/** A digest of every table's rows, without when they were written, what is swept from them at some instant, or a key of their own. */
async function digestTables(filled: TestDatabase): Promise<Record<string, string>> {
  const tables = await ask<{ name: string }>(
    filled,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename NOT IN ('migration', 'free_calendar')
     ORDER BY 1`,
  )
  const digests: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await ask<{ digest: string; rows: string }>(
      filled,
      `SELECT count(*) AS rows, md5(string_agg(row, E'\n' ORDER BY row)) AS digest
       FROM (SELECT (to_jsonb(own) - 'updated_at' - 'cursor_key')::text AS row FROM ${name} AS own) AS rows`,
    )
    digests[name] = `${row?.rows} ${row?.digest}`
  }
  return digests
}

/** Each list of keys, and the keys that it may name. */
const REFERENCES: Record<string, readonly [from: string, to: string]> = {
  'country of a site': ['SELECT country_iso3 FROM sites.site', 'SELECT iso3 FROM theaters.country'],
  'theater of a site': ['SELECT theater_code FROM sites.site', 'SELECT code FROM theaters.theater'],
  'theater of a site by its country': [
    `SELECT theater_code || country_iso3 FROM sites.site`,
    'SELECT theater_code || iso3 FROM theaters.country',
  ],
  'country of an operator': ['SELECT country_iso3 FROM partners.partner', 'SELECT iso3 FROM theaters.country'],
  'site of an operator': ['SELECT site_id FROM partners.site_operator', 'SELECT id FROM sites.site'],
  'operator of a site': ['SELECT partner_id FROM partners.site_operator', 'SELECT id FROM partners.partner'],
  'unit of a military operator': [
    `SELECT id FROM partners.partner WHERE kind = 'MILITARY'`,
    'SELECT id FROM theaters.command_unit',
  ],
  'party of an agreement': [
    'SELECT party_id FROM partners.agreement WHERE party_id IS NOT NULL',
    'SELECT id FROM partners.partner',
  ],
  'site of an agreement': ['SELECT unnest(site_ids) FROM partners.agreement', 'SELECT id FROM sites.site'],
  'system of an agreement': ['SELECT unnest(system_ids) FROM partners.agreement', 'SELECT id FROM systems.system'],
  'target of an ownership event': ['SELECT target_id FROM partners.ownership_event', 'SELECT id FROM partners.partner'],
  'site of a capability': ['SELECT site_id FROM capacity.capability', 'SELECT id FROM sites.site'],
  'system of a capability': ['SELECT system_id FROM capacity.capability', 'SELECT id FROM systems.system'],
  'work at a site on record for it': [
    'SELECT site_id || system_id FROM capacity.maintenance_event',
    'SELECT site_id || system_id FROM capacity.capability',
  ],
  'ship of an event': [
    'SELECT asset_id FROM capacity.maintenance_event WHERE asset_id IS NOT NULL',
    'SELECT id FROM systems.asset',
  ],
  'system of an access fact': ['SELECT unnest(system_ids) FROM theaters.access_fact', 'SELECT id FROM systems.system'],
  'whole of a part': ['SELECT unnest(part_of) FROM systems.system', 'SELECT id FROM systems.system'],
  'part of a whole': ['SELECT unnest(component_ids) FROM systems.system', 'SELECT id FROM systems.system'],
  'work center of a calendar': [
    'SELECT work_center_id || site_id || kind FROM capacity.calendar',
    'SELECT id || site_id || kind FROM sites.work_center',
  ],
  'publisher of a window': [
    'SELECT partner_id FROM capacity.capacity_window WHERE partner_id IS NOT NULL',
    'SELECT id FROM partners.partner',
  ],
  'source of a site': ['SELECT unnest(source_ids) FROM sites.site', 'SELECT id FROM programs.source'],
  'source of a rule of law': ['SELECT unnest(source_ids) FROM programs.legal_rule', 'SELECT id FROM programs.source'],
}

describe('a generated network', () => {
  it('is the same for the same seed, and another for another', async () => {
    const again = await fillDatabase(SIZE)
    const other = await fillDatabase({ ...SIZE, seed: 12 })
    const digests = await digestTables(database)
    expect(await digestTables(again)).toEqual(digests)
    expect(Object.keys(digests).length).toBeGreaterThan(20)
    const others = await digestTables(other)
    for (const table of ['sites.site', 'capacity.capability', 'capacity.reservation'])
      expect(others[table]).not.toBe(digests[table])
  })

  it('has as many rows as were asked for', async () => {
    const [counts] = await ask(
      database,
      `SELECT (SELECT count(*)::int FROM sites.site) AS sites, (SELECT count(*)::int FROM systems.system) AS systems,
         (SELECT count(*)::int FROM programs.legal_rule) AS rules`,
    )
    expect(counts).toEqual({ sites: 60, systems: 120, rules: 20 })
    const [averages] = await ask<{ capabilities: number; windows: number }>(
      database,
      `SELECT (SELECT count(*) FROM capacity.capability)::float / 60 AS capabilities,
         (SELECT count(*) FROM capacity.capacity_window)::float / 60 AS windows`,
    )
    expect(Math.abs((averages?.capabilities ?? 0) - 20)).toBeLessThan(3)
    expect(Math.abs((averages?.windows ?? 0) - 50)).toBeLessThan(5)
  })

  it.each(Object.entries(REFERENCES))('resolves the %s', async (_name, [from, to]) => {
    const [found] = await ask<{ total: number }>(database, `SELECT count(*)::int AS total FROM (${from}) AS own`)
    const missing = await ask(database, `SELECT * FROM (${from}) AS own (key) WHERE key NOT IN (${to})`)
    expect(missing).toEqual([])
    // Few companies change hands, and a small network may have none.
    if (!from.includes('ownership_event') && !from.includes('access_fact')) expect(found?.total).toBeGreaterThan(0)
  })

  it('says of everything made up that it is generated', async () => {
    for (const table of ['sites.work_center', 'capacity.capacity_window', 'capacity.reservation'])
      expect(await ask(database, `SELECT DISTINCT provenance FROM ${table}`)).toEqual([{ provenance: 'ILLUSTRATIVE' }])
    for (const table of ['sites.site', 'sites.dock', 'partners.partner', 'partners.agreement', 'capacity.capability'])
      expect(await ask(database, `SELECT DISTINCT source, sources->0->>'id' AS id FROM ${table}`)).toEqual([
        { source: 'generated', id: 'GENERATED' },
      ])
  })

  it('takes no more than is published, leaves something free and most of it taken', async () => {
    const [taken] = await ask<{ overbooked: number; free: number; full: number }>(
      database,
      `SELECT count(*) FILTER (WHERE taken > published)::int AS overbooked, count(*) FILTER (WHERE free > 0)::int AS free,
         count(*) FILTER (WHERE free = 0)::int AS full
       FROM capacity.free_span(ARRAY(SELECT work_center_id FROM capacity.calendar), $1::date - 100, $1::date + 1000, $1::date)`,
      [TODAY],
    )
    expect(taken?.overbooked).toBe(0)
    expect(taken?.free).toBeGreaterThan(100)
    expect(taken?.full).toBeGreaterThan(100)
  })

  it('has swept every calendar and put back what keeps the tables in order', async () => {
    expect(
      await ask(
        database,
        'SELECT work_center_id FROM capacity.calendar EXCEPT SELECT work_center_id FROM capacity.free_calendar',
      ),
    ).toEqual([])
    const order = (filled: TestDatabase) =>
      ask(
        filled,
        `SELECT conrelid::regclass::text AS "table", conname::text AS name, pg_get_constraintdef(oid) AS definition, NULL AS state
         FROM pg_constraint WHERE conrelid::regclass::text LIKE 'capacity.%'
         UNION ALL
         SELECT tablename, indexname, indexdef, NULL FROM pg_indexes WHERE schemaname = 'capacity'
         UNION ALL
         SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled::text
         FROM pg_trigger WHERE tgrelid::regclass::text LIKE 'capacity.%' AND NOT tgisinternal
         ORDER BY 1, 2`,
      )
    const loaded = await createDatabase()
    databases.push(loaded)
    const client = new pg.Client(loaded.adminUrl)
    await client.connect()
    clients.set(loaded, client)
    expect(await order(database)).toEqual(await order(loaded))
  })

  it('stands at real ports where ships must get to it', async () => {
    const yards = await ask<{ unlocode: string | null }>(
      database,
      `SELECT unlocode FROM sites.site WHERE 'MARITIME' = ANY (domains)`,
    )
    expect(yards.length).toBeGreaterThan(10)
    for (const { unlocode } of yards) expect(unlocode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/)
  })

  it('answers questions through the API', async () => {
    const network = await startNetwork({
      as: STAFF_EVERYWHERE,
      database: { ...database, drop: () => Promise.resolve() },
    })
    try {
      const read = await network.ask<{ sites: { nodes: object[] }; systems: { nodes: object[] } }>(`{
        sites(first: 60) { nodes {
          id name country { name } theater { code } docks { name } operators { name kind } agreements { type }
          capabilities { levels basis system { designation } } workCenters { id }
        } }
        systems(first: 120) { nodes { id designation name category partOf { id } } }
      }`)
      expect(read.sites.nodes).toHaveLength(60)
      expect(read.systems.nodes).toHaveLength(120)
      let options = 0
      for (const system of ['T-AKE 1', 'CH-47F', 'M1126', 'T700-GE-701D'])
        for (const theater of ['INDOPACOM', 'EUCOM', 'SOUTHCOM']) {
          const answer = await askRepairOptions(network, { system, theater, readyOn: TODAY, work: { plannedDays: 30 } })
          expect(answer.summary.considered).toBe(answer.options.nodes.length + answer.excluded.nodes.length)
          options += answer.options.nodes.length
        }
      expect(options).toBeGreaterThan(10)
    } finally {
      await network.stop()
    }
  })

  it('is not made into a database that holds one', async () => {
    const loaded = await createDatabase()
    databases.push(loaded)
    await expect(fillNetwork(loaded.adminUrl, SIZE)).rejects.toThrow(
      'The database has sites already: a network is generated into an empty one only.',
    )
  })

  it.each([
    [{ sites: 0 }, 'sites must be a whole number from 1 to 100000, not 0.'],
    [{ sites: 10_000_000 }, 'sites must be a whole number from 1 to 100000, not 10000000.'],
    [{ systems: Number.NaN }, 'systems must be a whole number from 1 to 20000, not NaN.'],
    [{ weeks: 1.5 }, 'weeks must be a whole number from 1 to 520, not 1.5.'],
    [{ capabilitiesPerSite: -1 }, 'capabilitiesPerSite must be a whole number from 0 to 500, not -1.'],
    [{ seed: 2 ** 32 }, 'seed must be a whole number from 0 to 4294967295, not 4294967296.'],
    [{ today: '2026-02-30' }, 'today must be a day from 1970-01-01 to 2200-12-31 like 2026-11-22, not "2026-02-30".'],
  ])('is not made of %j', (part, line) => {
    expect(() => checkSize({ ...SIZE, ...part })).toThrow(new GenerationProblem(line))
  })

  it.each([
    [['--sites', '-5'], 'sites must be a whole number from 1 to 100000, not -5.'],
    [['--systems', 'many'], 'systems must be a whole number, not "many".'],
  ])('is refused for %j in one line', async (args, line) => {
    const run = runCli('../bench/generate.ts', args)
    expect(await run.ended).toBe(1)
    expect(run.stderr().trim()).toBe(line)
  })
})

describe('a generated network', () => {
  it('is served as it is: preparing its database again loads no facts over it', async () => {
    const before = await digestTables(database)
    await prepareDatabase(
      database.adminUrl,
      manifest.map(({ name }) => name),
      readReferenceNetwork(),
      { capacity: 'illustrative' },
    )
    expect(await digestTables(database)).toEqual(before)
  })
})

describe('rows that are copied', () => {
  it('arrive as they were, whatever characters they hold', async () => {
    const client = clients.get(database)
    if (client === undefined) throw new Error('The database is not open.')
    await client.query('CREATE TEMP TABLE kept (text text, list text[], json jsonb, number float8, is_so boolean)')
    const texts = ['tab\t', 'line\nfeed\r', 'back\\slash \\N', '"quoted", {braces}', '', 'Åland 日本', null]
    const rows: CopyRow[] = texts.map((text) => [
      text,
      text === null ? [] : [text, 'NULL'],
      new Json({ text }),
      1.5,
      true,
    ])
    expect(await copyRows(client, { name: 'kept', columns: ['text', 'list', 'json', 'number', 'is_so'], rows })).toBe(7)
    expect((await client.query('SELECT * FROM kept')).rows).toEqual(
      texts.map((text) => ({
        text,
        list: text === null ? [] : [text, 'NULL'],
        json: { text },
        number: 1.5,
        is_so: true,
      })),
    )
  })
})
