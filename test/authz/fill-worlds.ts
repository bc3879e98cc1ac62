import pg from 'pg'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import type { Ask } from './doors.ts'
import { toFile, toSha256 } from './file.ts'
import { SIDES, type Published, type Side } from './sides.ts'
import type { Versioned, World } from './world.ts'

interface Written {
  readonly userErrors: readonly object[]
}

/** What a side says for everybody to read. */
export type Declared = Pick<World, 'capability'>

/** Says for each side what everybody may read: a capability, and that its site is at work. */
export async function declareOpenly(ask: Ask, sides: readonly Side[] = SIDES): Promise<Map<string, Declared>> {
  const write = writeBy(ask)
  const declared = new Map<string, Declared>()
  for (const { name, site, system, partner } of sides) {
    await write('setSiteStatus', `site: "${site}", expectedVersion: 0, input: { status: OPERATING }`, '', partner)
    const answer = await write<Declared>(
      'declareCapability',
      `input: { site: "${site}", system: "${system}", note: "as the operator has it" }`,
      'capability { id version }',
      partner,
    )
    declared.set(name, { capability: answer.capability })
  }
  return declared
}

/** Writes for each side what others must not see: through the gateway, as those to whom it is given to. */
export async function fillWorlds(
  ask: Ask,
  adminUrl: string,
  declared: ReadonlyMap<string, Declared>,
  sides: readonly Side[] = SIDES,
): Promise<World[]> {
  const worlds: World[] = []
  for (const side of sides) {
    const said = declared.get(side.name)
    if (said === undefined) throw new Error(`${side.name} has declared nothing.`)
    worlds.push({ ...side, ...said, ...(await fillWorld(side, ask, writeBy(ask))) })
  }
  await placeEvents(adminUrl)
  return worlds
}

const writeBy =
  (ask: Ask): Write =>
  async <T>(mutation: string, args: string, selection: string, principal: Principal): Promise<T> => {
    const document = `mutation { written: ${mutation}(idempotencyKey: "${crypto.randomUUID()}", ${args}) {
      ${selection} userErrors { field code message } } }`
    const { text } = await ask('gateway', document, principal)
    const { data } = JSON.parse(text) as { data: { written: Written | null } | null }
    if (data?.written?.userErrors.length !== 0) throw new Error(`${document}\n${text}`)
    return data.written as unknown as T
  }

type Write = <T>(mutation: string, args: string, selection: string, principal: Principal) => Promise<T>

async function fillWorld(side: Side, ask: Ask, write: Write): Promise<Omit<World, keyof Side | keyof Declared>> {
  const { bays, site, partner, staff, words } = side
  const windowIds: string[] = []
  for (const { from, to, bays: count } of side.windows) {
    const { window } = await write<{ window: Versioned }>(
      'publishCapacity',
      `input: { workCenter: "${bays}", from: "${from}", to: "${to}", bays: ${count}, commitment: FIRM }`,
      'window { id }',
      partner,
    )
    windowIds.push(window.id)
  }
  const { webhook } = await write<{ webhook: Versioned }>(
    'createWebhook',
    `input: { url: "https://receiver.example.net/${words.webhook}", description: "${words.webhook}" }`,
    'webhook { id version }',
    partner,
  )
  const files = await fillFiles(side, ask, write)
  // Last of all: what is published answers it.
  await write('askForUpdate', `input: { site: "${site}", note: "${words.ask}" }`, '', staff)
  return { windowIds, webhook, files, requests: await fillRequests(side, write) }
}

async function fillFiles(side: Side, ask: Ask, write: Write): Promise<World['files']> {
  const first = await upload(side, side.imported, ask)
  const { import: imported } = await write<{ import: { id: string; outcome: string } }>(
    'importCapacity',
    `input: { upload: "${first}" }`,
    'import { id outcome errors { nodes { message } } }',
    side.partner,
  )
  if (imported.outcome !== 'IMPORTED') throw new Error(JSON.stringify(imported))
  const later = { ...side.imported, from: side.imported.to, to: '2040-01-01' }
  return {
    imported: imported.id,
    waiting: await upload(side, later, ask),
    begun: await upload(side, later, ask, false),
  }
}

/** Sends a file with one window in it, as the gateway sends on what comes to `POST /uploads`. */
async function upload({ bays, partner }: Side, window: Published, ask: Ask, isWhole = true): Promise<string> {
  const id = crypto.randomUUID()
  const content = toFile(bays, window)
  const steps = [
    `storeUploadPiece(upload: "${id}", piece: 0, base64: "${content.toString('base64')}")`,
    ...(isWhole ? [`finishUpload(upload: "${id}", bytes: ${content.length}, sha256: "${toSha256(content)}")`] : []),
  ]
  for (const step of steps) {
    const { text } = await ask('capacity', `mutation { done: ${step} }`, partner)
    if (!/"(STORED|FINISHED)"/.test(text)) throw new Error(text)
  }
  return id
}

/** Steps by the state that they lead to, in the order in which they are taken. */
const STEPS: readonly [state: string, mutation: string, input: string, by: 'staff' | 'partner'][] = [
  ['ACCEPTED', 'acceptRepairRequest', '', 'partner'],
  ['CONFIRMED', 'confirmRepairRequest', '', 'staff'],
  ['INDUCTED', 'recordInduction', ', input: { on: "2026-01-05" }', 'partner'],
  ['COMPLETED', 'recordCompletion', ', input: { on: "2026-10-31", growth: "WORD" }', 'partner'],
]

async function fillRequests(side: Side, write: Write): Promise<Record<string, Versioned>> {
  const { bays, system, work, words } = side
  const requests: Record<string, Versioned> = {}
  for (let length = 0; length <= STEPS.length; length++) {
    let { request } = await write<{ request: Versioned }>(
      'requestRepair',
      `input: { workCenter: "${bays}", from: "${work.from}", to: "${work.to}", system: "${system}", note: "${words.request}",
        work: { kind: VOYAGE_REPAIR } }`,
      'request { id version }',
      side.staff,
    )
    for (const [, mutation, input, by] of STEPS.slice(0, length))
      ({ request } = await write<{ request: Versioned }>(
        mutation,
        `id: "${request.id}", expectedVersion: ${request.version}${input.replace('WORD', words.request)}`,
        'request { id version }',
        side[by],
      ))
    requests[STEPS[length - 1]?.[0] ?? 'REQUESTED'] = request
  }
  return requests
}

/** What a relay does between one message and the next: gives events their places, and queues them for webhooks. */
async function placeEvents(adminUrl: string): Promise<void> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query('SELECT ledger.place_events()')
  await admin.end()
}
