import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { createDatabase } from '../testkit/database.ts'
import { startNetwork } from '../testkit/network.ts'
import { HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { signToken } from '../testkit/tokens.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'

const DOCK = 'kor-hanwha-geoje/dock-1'
const BAYS = 'kor-hanwha-geoje/maritime-bays'
const HEADER = 'work_center_id,from,to,bays,commitment,expires_on\n'

const database = await createDatabase()
const network = await startNetwork({ database })
const admin = new pg.Client(database.adminUrl)
beforeAll(async () => {
  await admin.connect()
  await admin.query(
    `INSERT INTO capacity.calendar (work_center_id, site_id, kind, organisation_id, theater_code)
     VALUES ($1, 'kor-hanwha-geoje', 'FUNGIBLE', 'p-hanwha-ocean', 'INDOPACOM')`,
    [BAYS],
  )
})
beforeEach(() =>
  admin.query(`TRUNCATE capacity.capacity_window, capacity.upload, capacity.upload_piece, capacity.import,
    ledger.audit_entry, ledger.chain, ledger.event, ledger.idempotency_key CASCADE`),
)
afterAll(async () => {
  await admin.end()
  await network.stop()
})

const post = async (
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  { as = HANWHA, signal, ...headers }: { as?: Principal | null; signal?: AbortSignal } & Record<string, unknown> = {},
) =>
  fetch(network.url.replace('/graphql', '/uploads'), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'text/csv',
      ...(as === null ? {} : { authorization: `Bearer ${await signToken(as)}` }),
      ...(headers as Record<string, string>),
    },
    signal,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })

const isStored = async (): Promise<boolean> => (await admin.query('SELECT FROM capacity.upload')).rowCount !== 0

const upload = async (body: string | Uint8Array<ArrayBuffer>, as: Principal = HANWHA): Promise<string> => {
  const response = await post(body, { as })
  const answer = (await response.json()) as { upload: string; bytes: number }
  expect([response.status, answer.bytes]).toEqual([201, Buffer.byteLength(body)])
  return answer.upload
}

const FIGURES = 'from to bays commitment expiresOn'
const IMPORT = `import { id outcome delimiter rowCount added changed unchanged failed withdrawnAt
  errors(first: 200) { totalCount nodes { line column value code message allowed } }
  changes { totalCount nodes { line kind workCenter { id } before { id version ${FIGURES} } after { ${FIGURES} } } }
  notInFile { totalCount nodes { id ${FIGURES} } } }
  userErrors { field code message }`

interface Imported {
  import: {
    id: string
    outcome: string
    delimiter: string
    rowCount: number
    added: number
    changed: number
    unchanged: number
    failed: number
    errors: { totalCount: number; nodes: { line: number; column: string | null; code: string; message: string }[] }
    changes: { totalCount: number; nodes: { line: number; kind: string; before: object | null; after: object }[] }
    notInFile: { totalCount: number; nodes: object[] }
  }
  userErrors: { code: string }[]
}

const importUpload = async (
  input: { upload: string; dryRun?: boolean; errorPolicy?: string },
  { as = HANWHA, key = crypto.randomUUID() }: { as?: Principal; key?: string } = {},
): Promise<Imported> =>
  (
    await network.ask<{ importCapacity: Imported }>(
      `mutation ($key: String!, $input: ImportCapacityInput!) { importCapacity(idempotencyKey: $key, input: $input) { ${IMPORT} } }`,
      { key, input },
      { as },
    )
  ).importCapacity

const importFile = async (body: string | Uint8Array<ArrayBuffer>, input: object = {}): Promise<Imported['import']> => {
  const { import: done, userErrors } = await importUpload({ upload: await upload(body), ...input })
  expect(userErrors).toEqual([])
  return done
}

const count = async () => {
  const { rows } = await admin.query<{ windows: number; entries: number; events: number }>(
    `SELECT (SELECT count(*)::int FROM capacity.capacity_window WHERE withdrawn_at IS NULL) AS windows,
       (SELECT count(*)::int FROM ledger.audit_entry) AS entries, (SELECT count(*)::int FROM ledger.event) AS events`,
  )
  return rows[0]
}
const NOTHING = { windows: 0, entries: 0, events: 0 }

const toRow = (center: string, from: string, to: string, rest = '1,FIRM,'): string =>
  `${center},${from},${to},${rest}\n`
const GOOD = toRow(DOCK, '2030-01-01', '2030-02-01')

describe('a file of windows', () => {
  it('is published as a whole, with entries and events, once for a key', async () => {
    const file = `${HEADER}${GOOD}${toRow(DOCK, '2030-02-01', '2030-03-01', '1,TENTATIVE,2029-12-31')}${toRow(BAYS, '2030-01-01', '2030-02-01')}`
    const key = crypto.randomUUID()
    const input = { upload: await upload(file) }
    expect(await importUpload({ ...input, dryRun: true })).toMatchObject({
      import: { outcome: 'WOULD_IMPORT', rowCount: 3, added: 3, failed: 0, delimiter: ',' },
    })
    expect(await count()).toEqual(NOTHING)
    const done = await importUpload(input, { key })
    expect(done).toMatchObject({ import: { outcome: 'IMPORTED', added: 3, errors: { totalCount: 0 } }, userErrors: [] })
    expect(done.import.changes.nodes[1]).toEqual({
      line: 3,
      kind: 'ADDED',
      workCenter: { id: DOCK },
      before: null,
      after: { from: '2030-02-01', to: '2030-03-01', bays: 1, commitment: 'TENTATIVE', expiresOn: '2029-12-31' },
    })
    expect(await importUpload(input, { key })).toEqual(done)
    expect(await count()).toEqual({ windows: 3, entries: 4, events: 2 })
    expect((await importUpload(input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  it('changes, confirms and adds, and says what it does not name', async () => {
    await importFile(
      `${HEADER}${GOOD}${toRow(DOCK, '2030-02-01', '2030-03-01')}${toRow(DOCK, '2030-03-01', '2030-04-01')}`,
    )
    const again = await importFile(
      `${HEADER}${GOOD}${toRow(DOCK, '2030-02-01', '2030-02-20', '1,TENTATIVE,')}${toRow(DOCK, '2031-01-01', '2031-02-01')}`,
    )
    expect(again).toMatchObject({ outcome: 'IMPORTED', added: 1, changed: 1, unchanged: 1 })
    expect(again.changes.nodes.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'UNCHANGED'],
      [3, 'CHANGED'],
      [4, 'ADDED'],
    ])
    expect(again.changes.nodes[1]).toMatchObject({
      before: { version: 1, to: '2030-03-01' },
      after: { to: '2030-02-20' },
    })
    expect(again.notInFile).toMatchObject({ totalCount: 1, nodes: [{ from: '2030-03-01' }] })
    expect(await count()).toMatchObject({ windows: 4 })
  })

  it('goes out and in again, and only the instant of publication changes', async () => {
    await importFile(`${HEADER}${GOOD}${toRow(BAYS, '2030-02-01', '2030-03-01', '1,TENTATIVE,2029-12-31')}`)
    const read = async () =>
      (
        await admin.query(
          'SELECT id, work_center_id, during, bays, commitment, expires_on, partner_id FROM capacity.capacity_window ORDER BY id',
        )
      ).rows
    const before = await read()
    const { partner } = await network.ask<{ partner: { capacityCsv: string } }>(
      '{ partner(id: "p-hanwha-ocean") { capacityCsv } }',
      {},
      { as: HANWHA },
    )
    expect(await importFile(partner.capacityCsv)).toMatchObject({
      outcome: 'IMPORTED',
      added: 0,
      changed: 0,
      unchanged: 2,
    })
    expect(await read()).toEqual(before)
    // The same file is out of date now: it names versions.
    expect((await importFile(partner.capacityCsv)).errors.nodes).toMatchObject([
      { line: 2, column: 'version', value: '1', code: 'CONFLICT' },
      { line: 3, column: 'version', code: 'CONFLICT' },
    ])
  })

  it('is refused whole for one bad row, or published without it where that is asked', async () => {
    const file = `${HEADER}${GOOD}${toRow(DOCK, '2030-01-15', '2030-01-20')}${toRow(BAYS, '2030-01-01', '2030-02-01')}${toRow('kor-hanwha-geoje/dock-99', '2030-01-01', '2030-02-01')}`
    const refused = await importFile(file)
    expect(refused).toMatchObject({ outcome: 'REJECTED', failed: 3 })
    expect(refused.errors.nodes).toMatchObject([
      { line: 2, code: 'OVERLAPS', message: 'Line 3 has some of these days at this work center.' },
      { line: 3, code: 'OVERLAPS', message: 'Line 2 has some of these days at this work center.' },
      { line: 5, column: 'work_center_id', value: 'kor-hanwha-geoje/dock-99', code: 'NOT_FOUND' },
    ])
    expect(await count()).toEqual(NOTHING)
    expect(await importFile(file, { errorPolicy: 'REJECT_FAILED_ROWS' })).toMatchObject({
      outcome: 'IMPORTED_IN_PART',
      added: 1,
      failed: 3,
    })
    expect(await count()).toEqual({ windows: 1, entries: 2, events: 1 })
  })

  it('judges days that are published, and work centers of others', async () => {
    await importFile(HEADER + GOOD)
    const { errors } = await importFile(
      `${HEADER}${toRow(DOCK, '2030-01-15', '2030-02-15')}${toRow('kor-hdhhi-ulsan/dock-1', '2030-01-01', '2030-02-01')}${toRow(DOCK, '2031-01-01', '2031-02-01', '2,FIRM,')}`,
    )
    expect(errors.nodes.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'from', 'OVERLAPS'],
      [3, 'work_center_id', expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/)],
      [4, 'bays', 'INVALID'],
    ])
  })

  it('can be taken back as a whole, but for what was published since', async () => {
    const done = await importFile(`${HEADER}${GOOD}${toRow(BAYS, '2030-01-01', '2030-02-01')}`)
    await importFile(HEADER + GOOD)
    const withdraw = async (as: Principal) =>
      (
        await network.ask<{ withdrawImport: object }>(
          `mutation ($id: ID!, $key: String!) { withdrawImport(id: $id, idempotencyKey: $key) {
             withdrawn import { withdrawnAt } userErrors { code } } }`,
          { id: done.id, key: crypto.randomUUID() },
          { as },
        )
      ).withdrawImport
    expect(await withdraw(HD_HYUNDAI)).toMatchObject({ withdrawn: null, userErrors: [{ code: 'NOT_FOUND' }] })
    expect(await withdraw(HANWHA)).toMatchObject({
      withdrawn: 1,
      import: { withdrawnAt: expect.any(String) },
      userErrors: [],
    })
    expect(await count()).toMatchObject({ windows: 1 })
    expect(await withdraw(HANWHA)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] })
  })

  it('is nobody else’s to import or to see', async () => {
    const id = await upload(HEADER + GOOD)
    expect((await importUpload({ upload: id }, { as: HD_HYUNDAI })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    const { id: importId } = (await importUpload({ upload: id })).import
    const see = (as: Principal) =>
      network.ask('query ($id: ID!) { capacityImport(id: $id) { outcome } }', { id: importId }, { as })
    expect(await see(HD_HYUNDAI)).toEqual({ capacityImport: null })
    expect(await see(HANWHA)).toEqual({ capacityImport: { outcome: 'IMPORTED' } })
    await expect(see(STAFF)).rejects.toThrow('FORBIDDEN')
  })
})

describe('a bad file', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))))

  it.each<[string, Uint8Array<ArrayBuffer> | string, object[]]>([
    ['in UTF-16', new Uint8Array(Buffer.from(HEADER + GOOD, 'utf16le')), [{ line: 1, code: 'NOT_UTF8' }]],
    ['in Latin-1', bytes(HEADER, GOOD, [0xe9, 0x2c, 0x0a]), [{ line: 3, code: 'NOT_UTF8' }]],
    ['cut within a character', bytes(HEADER, GOOD, [0xe2, 0x82]), [{ line: 3, code: 'NOT_UTF8' }]],
    ['cut within quotes', `${HEADER}${GOOD}"kor-han`, [{ line: 3, code: 'BROKEN_QUOTES' }]],
    ['with a NUL', `${HEADER}${GOOD}\0`, [{ line: 3, code: 'NUL' }]],
    ['with one endless line', HEADER + GOOD + 'x'.repeat(9_000_000), [{ line: 3, code: 'LINE_TOO_LONG' }]],
    [
      'with a missing and an unknown column',
      `${HEADER.replace('bays', 'Bays')}${GOOD}`,
      [
        { line: 1, column: 'bays', code: 'MISSING_COLUMN' },
        { line: 1, value: 'Bays', code: 'UNKNOWN_COLUMN' },
      ],
    ],
    ['with a cell too many', `${HEADER}${GOOD.trim()},\n`, [{ line: 2, code: 'COLUMN_COUNT' }]],
    [
      'with formulas',
      `${HEADER}=cmd|' /C calc'!A0,2030-01-01,@x,+1,FIRM,\n`,
      [
        { line: 2, column: 'work_center_id', code: 'FORMULA' },
        { line: 2, column: 'to', code: 'FORMULA' },
        { line: 2, column: 'bays', code: 'FORMULA' },
      ],
    ],
    [
      'that is compressed, and does not say so',
      new Uint8Array(gzipSync(HEADER + GOOD)),
      [{ line: 1, code: 'NOT_UTF8' }],
    ],
    ['of a million rows', HEADER + ',,,,,x\n'.repeat(1_000_000), [{ line: 100_002, code: 'TOO_MANY_ROWS' }]],
  ])('%s is refused in words, and nothing of it is written', async (_what, body, errors) => {
    for (const errorPolicy of ['REJECT_ALL', 'REJECT_FAILED_ROWS']) {
      const answer = await importFile(body, { errorPolicy })
      expect(answer.outcome).toBe('REJECTED')
      expect(answer.errors.nodes.slice(0, errors.length)).toMatchObject(errors)
      expect(answer.rowCount).toBeLessThanOrEqual(100_001)
    }
    expect(await count()).toEqual(NOTHING)
  })

  it.each<[string, Record<string, unknown>, number]>([
    ['without a token', { as: null }, 401],
    ['of an integrator', { as: INTEGRATOR }, 403],
    ['of staff', { as: STAFF }, 403],
    ['that is compressed', { 'content-encoding': 'gzip' }, 415],
    ['of another type', { 'content-type': 'application/json' }, 415],
    ['in another character set', { 'content-type': 'text/csv; charset=iso-8859-1' }, 415],
  ])('%s is not taken', async (_what, options, status) => {
    expect((await post(HEADER + GOOD, options)).status).toBe(status)
    const { rows } = await admin.query('SELECT FROM capacity.upload')
    expect(rows).toEqual([])
  })

  it('of more than 20 MB is not taken, whether it says so or not', async () => {
    const tooMuch = new Uint8Array(20 * 1024 * 1024 + 1)
    expect((await post(tooMuch)).status).toBe(413)
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < tooMuch.length; at += 1_000_000) controller.enqueue(tooMuch.subarray(at, at + 1_000_000))
        controller.close()
      },
    })
    await post(stream).then(
      ({ status }) => expect(status).toBe(413),
      // The connection is closed on a client that goes on sending.
      (error: unknown) => expect(error).toBeInstanceOf(TypeError),
    )
    const { rows } = await admin.query('SELECT FROM capacity.upload')
    expect(rows).toEqual([])
  })

  it('that its sender breaks off leaves nothing behind', async () => {
    const gone = new AbortController()
    const stream = new ReadableStream({
      async pull(controller) {
        if (gone.signal.aborted) return
        controller.enqueue(new Uint8Array(600_000).fill(0x2c))
        if (await isStored()) gone.abort()
      },
    })
    await expect(post(stream, { signal: gone.signal })).rejects.toThrow('aborted')
    while (await isStored()) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await count()).toEqual(NOTHING)
  })

  it('is one of five at most that wait', async () => {
    for (let n = 0; n < 5; n += 1) await upload(HEADER)
    expect((await post(HEADER)).status).toBe(429)
  })

  it('is given back before its hour is over by whoever sent it alone, and makes room for another', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) ids.push(await upload(HEADER + GOOD))
    const [id = ''] = ids
    const giveBack = async (as: Principal | null) =>
      fetch(network.url.replace('/graphql', `/uploads/${id}`), {
        method: 'DELETE',
        headers: as === null ? {} : { authorization: `Bearer ${await signToken(as)}` },
      })
    expect((await giveBack(null)).status).toBe(401)
    expect((await giveBack(STAFF)).status).toBe(403)
    expect((await giveBack(HD_HYUNDAI)).status).toBe(204)
    expect((await post(HEADER)).status).toBe(429)
    expect((await giveBack(HANWHA)).status).toBe(204)
    expect((await giveBack(HANWHA)).status).toBe(204)
    expect((await importUpload({ upload: id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await upload(HEADER)
    expect((await importUpload({ upload: ids[1] ?? '' })).userErrors).toEqual([])
  })
})
