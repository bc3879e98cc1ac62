/** `node bench/import.ts [rows]`: imports a file of windows into a network of 1,000 sites, and says how long it took and what memory. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { toRoleUrl } from '../database/roles.ts'
import { ANONYMOUS, type Principal } from '../subgraphs/platform/principal.ts'
import { capacity } from '../subgraphs/capacity/subgraph.ts'
import { fillNetwork } from './generator/fill-network.ts'

const rows = Number(process.argv[2] ?? 20_000)
const PIECE_BYTES = 512 * 1024

interface Answer {
  importCapacity: {
    import: {
      outcome: string
      added: number
      unchanged: number
      failed: number
      errors: { nodes: { message: string }[] }
    }
  }
}

const directory = mkdtempSync(path.join(tmpdir(), 'rsf-import-'))
const database = await startEmbeddedDatabase(directory)
try {
  const size = { sites: 1_000, systems: 85, weeks: 52, capabilitiesPerSite: 5, seed: 1, today: toDay(0) }
  await fillNetwork(database.adminUrl, size, () => undefined)
  const workCenters = await giveToOnePartner(Math.ceil(rows / 100))
  const subgraph = await capacity.start(toRoleUrl(database.adminUrl, 'capacity'), pino({ level: 'silent' }))
  const principal: Principal = {
    ...ANONYMOUS,
    subject: 'bench',
    organisation: 'bench',
    roles: ['partner'],
    scopes: ['capacity:read', 'capacity:write'],
  }
  const ask = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { body } = await subgraph.server.executeOperation(
      { query, variables },
      { contextValue: subgraph.toContext({ requestId: 'bench', principal }) },
    )
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body))
    return body.singleResult.data
  }
  const file = toFile(workCenters)
  for (const round of ['all added', 'all confirmed']) {
    const upload = randomUUID()
    for (let at = 0; at < file.length; at += PIECE_BYTES)
      await ask('mutation ($u: ID!, $p: Int!, $b: String!) { storeUploadPiece(upload: $u, piece: $p, base64: $b) }', {
        u: upload,
        p: at / PIECE_BYTES,
        b: file.subarray(at, at + PIECE_BYTES).toString('base64'),
      })
    await ask('mutation ($u: ID!, $n: Int!, $h: String!) { finishUpload(upload: $u, bytes: $n, sha256: $h) }', {
      u: upload,
      n: file.length,
      h: createHash('sha256').update(file).digest('hex'),
    })
    let mostMemory = 0
    const watch = setInterval(() => (mostMemory = Math.max(mostMemory, process.memoryUsage().rss)), 20)
    const before = process.memoryUsage().rss
    const startedAt = performance.now()
    const answer = (await ask(
      `mutation ($key: String!, $upload: ID!) { importCapacity(idempotencyKey: $key, input: { upload: $upload }) {
         import { outcome added unchanged failed errors(first: 3) { nodes { message } } } } }`,
      { key: randomUUID(), upload },
    )) as Answer
    const seconds = (performance.now() - startedAt) / 1_000
    clearInterval(watch)
    const toMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
    console.log(
      `${round}: ${rows.toLocaleString('en')} rows, ${toMegabytes(file.length)} MB, in ${seconds.toFixed(2)} s; memory ${toMegabytes(before)} MB before, ${toMegabytes(mostMemory)} MB at most`,
      JSON.stringify(answer.importCapacity.import),
    )
  }
  await subgraph.stop()
} finally {
  await database.stop()
  rmSync(directory, { recursive: true, force: true })
}

/** Makes one organisation answer for so many work centers that nothing is published at. */
async function giveToOnePartner(count: number): Promise<string[]> {
  const admin = new pg.Client(database.adminUrl)
  await admin.connect()
  const { rows: given } = await admin.query<{ id: string }>(
    `UPDATE capacity.calendar AS own SET organisation_id = 'bench'
     WHERE own.work_center_id IN (SELECT work_center_id FROM capacity.calendar WHERE kind = 'FUNGIBLE' ORDER BY 1 LIMIT $1)
     RETURNING own.work_center_id AS id`,
    [count],
  )
  await admin.end()
  return given.map(({ id }) => id)
}

/** Weeks of a hundred, one after the other, at each work center. */
function toFile(workCenters: readonly string[]): Buffer {
  const lines = ['work_center_id,from,to,bays,commitment,expires_on']
  for (let row = 0; row < rows; row += 1) {
    const week = row % 100
    lines.push(`${workCenters[Math.floor(row / 100)]},${toDay(week * 7)},${toDay(week * 7 + 7)},3,FIRM,`)
  }
  return Buffer.from(lines.join('\n'))
}

function toDay(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
