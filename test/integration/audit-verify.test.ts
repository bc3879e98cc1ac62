import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../testkit/database.ts'
import { runCli } from '../testkit/run-cli.ts'
import { verifyLedger } from '../testkit/verify-ledger.ts'
import { createWritingProbe } from '../testkit/writing-probe.ts'

type Heads = Map<string, { length: number; hash: string }>

let database: TestDatabase
let admin: pg.Client
let directory: string
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'rsf-heads-'))
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await createWritingProbe(admin)
  for (let number = 1; number <= 7; number += 1)
    await admin.query(`SELECT probe.write('p-a', 'a/${number}'), probe.write('p-b', 'b/${number}')`)
  // For as long as a test has an entry of two places.
  await admin.query('ALTER TABLE ledger.audit_entry DROP CONSTRAINT audit_entry_pkey')
})
afterAll(async () => {
  await admin.end()
  await database.drop()
  rmSync(directory, { recursive: true })
})

async function verify(args: readonly string[] = [], url = database.adminUrl) {
  const run = runCli('verify-audit.ts', args, { DATABASE_URL: url })
  const code = await run.ended
  return { code, stdout: run.stdout(), stderr: run.stderr() }
}

const readLedger = async (): Promise<unknown> =>
  (await admin.query('SELECT * FROM ledger.audit_entry ORDER BY organisation_id, position')).rows

/** What is found after the owner of the tables did something to them, by the tables alone and by heads kept; undone afterwards. */
async function findBoth(statements: readonly string[], kept?: Heads): Promise<[alone: string[], byHeads: string[]]> {
  const before = await readLedger()
  await admin.query(
    'CREATE TABLE probe.entry AS TABLE ledger.audit_entry; CREATE TABLE probe.chain AS TABLE ledger.chain',
  )
  try {
    for (const statement of statements) await admin.query(statement)
    return [await verifyLedger(database.adminUrl), await verifyLedger(database.adminUrl, kept)]
  } finally {
    await admin.query(`TRUNCATE ledger.audit_entry, ledger.chain; INSERT INTO ledger.audit_entry TABLE probe.entry;
      INSERT INTO ledger.chain TABLE probe.chain; DROP TABLE probe.entry, probe.chain`)
    expect(await readLedger()).toEqual(before)
  }
}

const findAfter = async (...statements: string[]): Promise<string[]> => (await findBoth(statements))[0]

/** Recomputes a chain's hashes in SQL, as somebody would who may change every table. */
const REHASH = `DO $$
  DECLARE entry ledger.audit_entry; last bytea := sha256('');
  BEGIN
    FOR entry IN SELECT * FROM ledger.audit_entry WHERE organisation_id = 'p-a' ORDER BY position LOOP
      last := sha256(last || convert_to(ledger.to_audit_text(entry), 'UTF8'));
      UPDATE ledger.audit_entry SET hash = last WHERE organisation_id = 'p-a' AND position = entry.position;
    END LOOP;
    UPDATE ledger.chain SET hash = last, length = (SELECT count(*) FROM ledger.audit_entry WHERE organisation_id = 'p-a')
    WHERE organisation_id = 'p-a';
  END $$`

describe('npm run audit:verify', () => {
  it('finds nothing in chains that grew as they should', async () => {
    const { code, stdout } = await verify()
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^p-a +7 [0-9a-f]{64} ok$/),
      expect.stringMatching(/^p-b +7 [0-9a-f]{64} ok$/),
      '14 entries in 2 chains: all as they were written',
    ])
    expect(code).toBe(0)
  })

  it('finds every column that is altered, in the first entry, one between and the last', async () => {
    const { rows: columns } = await admin.query<{ name: string; type: string }>(
      `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
       WHERE table_schema = 'ledger' AND table_name = 'audit_entry' AND column_name NOT IN ('organisation_id', 'position')`,
    )
    const values: Record<string, string> = {
      text: "'another'",
      timestamptz: "at + interval '1 microsecond'",
      _text: "'{admin}'",
      jsonb: `'{"id": "another"}'`,
      bytea: "sha256('another')",
    }
    expect(columns).toHaveLength(12)
    for (const { name, type } of columns)
      for (const position of [1, 4, 7])
        expect([
          name,
          await findAfter(
            `UPDATE ledger.audit_entry SET ${name} = ${values[type]} WHERE organisation_id = 'p-a' AND position = ${position}`,
          ),
        ]).toEqual([name, [`p-a ALTERED ${position}`]])
  })

  it('finds entries removed, swapped, added, moved to another chain and cut off', async () => {
    const where = (position: number): string => `WHERE organisation_id = 'p-a' AND position = ${position}`
    const renumber = (from: number, by: number): string =>
      `UPDATE ledger.audit_entry SET position = position + ${by} WHERE organisation_id = 'p-a' AND position >= ${from}`
    const cases: [string[], string[]][] = [
      [[`DELETE FROM ledger.audit_entry ${where(1)}`], ['p-a REMOVED 1']],
      [[`DELETE FROM ledger.audit_entry ${where(4)}`], ['p-a REMOVED 4']],
      [[`DELETE FROM ledger.audit_entry ${where(4)}`, renumber(5, -1)], ['p-a REMOVED 4']],
      [[`DELETE FROM ledger.audit_entry ${where(7)}`], ['p-a CUT 7']],
      [
        [
          `UPDATE ledger.audit_entry SET position = CASE position WHEN 2 THEN 6 ELSE 2 END WHERE organisation_id = 'p-a'
         AND position IN (2, 6)`,
        ],
        ['p-a SWAPPED 2'],
      ],
      [
        [`UPDATE ledger.audit_entry SET position = 7 - position WHERE organisation_id = 'p-a' AND position IN (3, 4)`],
        ['p-a SWAPPED 3'],
      ],
      [
        [
          renumber(3, 1),
          `INSERT INTO ledger.audit_entry SELECT 'p-a', 3, at, subject, actor_organisation_id, roles,
         request_id, operation, entity, 'forged', theater_code, before, after, hash FROM ledger.audit_entry ${where(2)}`,
        ],
        ['p-a ADDED 3'],
      ],
      [
        [`UPDATE ledger.audit_entry SET organisation_id = 'p-b', position = 8 ${where(7)}`],
        ['p-a CUT 7', 'p-b ADDED 8', 'p-b ADDED 8'],
      ],
      [["DELETE FROM ledger.chain WHERE organisation_id = 'p-a'"], ['p-a HEAD 7']],
      [["UPDATE ledger.chain SET hash = sha256('') WHERE organisation_id = 'p-a'"], ['p-a HEAD 7']],
      [["DELETE FROM ledger.audit_entry WHERE organisation_id = 'p-a'"], ['p-a CUT 1']],
    ]
    for (const [statements, found] of cases)
      expect([statements, await findAfter(...statements)]).toEqual([statements, found])
  })

  it('says where and ends with 1, and keeps no heads then', async () => {
    await admin.query(
      "UPDATE ledger.audit_entry SET subject = 'another' WHERE organisation_id = 'p-b' AND position = 3",
    )
    const file = path.join(directory, 'of-altered.json')
    const { code, stdout } = await verify(['--anchor', file])
    await admin.query("UPDATE ledger.audit_entry SET subject = NULL WHERE organisation_id = 'p-b' AND position = 3")
    expect(stdout).toContain('  ALTERED at 3: is not what was written\n14 entries in 2 chains: 1 findings')
    expect(code).toBe(1)
    expect(() => readFileSync(file)).toThrow('ENOENT')
  })

  it('finds a tail cut off with the end put right, a chain written anew and one that is gone by heads that were kept alone', async () => {
    const file = path.join(directory, 'heads.json')
    expect((await verify(['--anchor', file])).code).toBe(0)
    const { heads } = JSON.parse(readFileSync(file, 'utf8')) as {
      heads: Record<string, { length: number; hash: string }>
    }
    const kept = new Map(Object.entries(heads))
    const cut = "DELETE FROM ledger.audit_entry WHERE organisation_id = 'p-a' AND position > 5"
    expect(await findBoth([cut, REHASH], kept)).toEqual([[], ['p-a CUT 6']])
    const altered = "UPDATE ledger.audit_entry SET subject = 'another' WHERE organisation_id = 'p-a'"
    expect(await findBoth([altered, REHASH], kept)).toEqual([[], ['p-a REWRITTEN 7']])
    const gone = ['audit_entry', 'chain'].map((table) => `DELETE FROM ledger.${table} WHERE organisation_id = 'p-a'`)
    expect(await findBoth(gone, kept)).toEqual([[], ['p-a HEAD 0', 'p-a CUT 1']])
    await admin.query("SELECT probe.write('p-a', 'a/8')")
    expect(await verify(['--against', file])).toMatchObject({ code: 0 })
  })

  it('says in one line what it cannot read, and ends with 1', async () => {
    const file = path.join(directory, 'broken.json')
    writeFileSync(file, '{"heads": {}}')
    expect(await verify(['--against', file])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^\S+broken\.json holds no heads that were kept: .+\n$/),
    })
    const empty = await createEmptyDatabase()
    expect(await verify([], empty.adminUrl)).toMatchObject({
      code: 1,
      stderr: 'This database has no ledger: nothing was ever written to it.\n',
    })
    await empty.drop()
  })

  it('takes nothing for removed that row-level security hides: only the owner may check', async () => {
    const { code, stderr } = await verify([], toRoleUrl(database.adminUrl, 'ledger'))
    expect(code).toBe(1)
    expect(stderr).toContain('The audit trail was not checked: ')
  })
})
