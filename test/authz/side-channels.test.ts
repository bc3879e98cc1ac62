/** Two databases that differ in what a competitor published, held and asked for alone: somebody else is told the same by both. */
import { GraphQLSchema } from 'graphql'
import pg from 'pg'
import { actAs } from '../testkit/act-as.ts'
import { copyDatabase, createDatabase, type TestDatabase } from '../testkit/database.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { listChanges, type Change } from './changes.ts'
import { openDoors, type Ask } from './doors.ts'
import { MUTATION_NEEDS } from './expected/mutation-needs.ts'
import { declareOpenly, fillWorlds } from './fill-worlds.ts'
import { expectOf } from './judge-change.ts'
import { listDoors } from './list-doors.ts'
import { listQuestions, toDocument } from './questions.ts'
import { SIDES, type Side } from './sides.ts'
import { toNowhere, type World } from './world.ts'

const [HANWHA_SIDE, HYUNDAI_SIDE, SABCA_SIDE] = SIDES
const [[door, schema] = ['', new GraphQLSchema({})]] = await listDoors()
let adminUrl: string
let quiet: Network
let busy: Network
let asks: { quiet: Ask; busy: Ask }
let worlds: World[]
beforeAll(async () => {
  const database = await createDatabase(undefined, { capacity: 'illustrative' })
  const drop = () => Promise.resolve()
  const first = await startNetwork({ database: { ...database, drop } })
  const declared = await declareOpenly(openDoors(first))
  const own = await fillWorlds(openDoors(first), database.adminUrl, declared, [HYUNDAI_SIDE])
  await first.stop()
  const other: TestDatabase = await copyDatabase(database)
  adminUrl = other.adminUrl
  quiet = await startNetwork({ database, asksWays: true })
  busy = await startNetwork({ database: other })
  asks = { quiet: openDoors(quiet), busy: openDoors(busy) }
  worlds = [...own, ...(await fillWorlds(asks.busy, other.adminUrl, declared, [HANWHA_SIDE, SABCA_SIDE]))]
})
afterAll(async () => {
  await busy.stop()
  await quiet.stop()
})

/** When an answer was given is its own, and a place in the stream is sealed otherwise each time, always as long. */
const withoutClock = (text: string): string =>
  text
    .replaceAll(/"asOf":"[^"]*Z"/g, '"asOf":"now"')
    .replaceAll(/"(through|position)":"[\w-]{48}"/g, '"$1":"sealed"')
    // A cursor of deliveries has such a place in it.
    .replaceAll(/"endCursor":"ZGVsaXZlcmllc[\w-]*"/g, '"endCursor":"sealed"')

/** What differs between the two databases for a competitor, question by question. */
async function listDiffering(): Promise<string[]> {
  const questions = listQuestions(door, schema, worlds).filter(({ viewer }) => viewer === 'its competitor')
  const differing: string[] = []
  for (const question of questions) {
    const document = toDocument(question)
    const [one, other] = await Promise.all(
      [asks.quiet, asks.busy].map(async (ask) => withoutClock((await ask(door, document, question.principal)).text)),
    )
    if (one !== other) differing.push(`${document}\n${one}\n${other}`)
  }
  return differing
}

describe('somebody else', () => {
  it('is told the same to the letter, whatever a competitor published, held and asked for', async () => {
    expect(await listDiffering()).toEqual([])
  })

  it('is refused at once and in the same words, while a competitor has all of its rows locked', async () => {
    await whileLocked(async () => {
      for (const change of listChangesOf(HANWHA_SIDE)) {
        const [text, nowhere] = await tryChange(change)
        const { mutation } = change
        if (expectOf(change) === 'NOT_FOUND') expect({ mutation, text }).toEqual({ mutation, text: nowhere })
        else expect({ mutation, text }).toEqual({ mutation, text: expect.stringContaining('"code":"FORBIDDEN"') })
      }
    })
  })

  it('writes what is its own under keys that a competitor is just using, while that one has all of its rows locked', async () => {
    await whileLocked(async () => {
      for (const change of listChangesOf(HYUNDAI_SIDE).filter(({ mutation }) => OWN.includes(mutation))) {
        const [text] = await tryChange(change)
        const { mutation } = change
        expect({ mutation, text }).toEqual({ mutation, text: expect.stringContaining('"userErrors":[]') })
      }
    })
  })
})

/** Changes of one's own that do not stand in each other's way. */
const OWN = [
  'publishCapacity',
  'reviseCapacity',
  'importCapacity',
  'acceptRepairRequest',
  'recordInduction',
  'createWebhook',
]
const toKey = (mutation: string, side: Side): string => `same-key-${mutation}-${side.organisation}`

const listChangesOf = ({ name }: Side): Change[] =>
  listChanges(door, schema, worlds).filter(
    ({ mutation, side, viewer, principal }) =>
      side.name === name &&
      viewer === 'its competitor' &&
      (name === HYUNDAI_SIDE.name || expectOf({ mutation, side, principal }) !== 'DONE'),
  )

/** The answer under a key that the competitor is using, and the answer about records that nobody ever had. */
async function tryChange({ side, mutation, toDocument: toText }: Change): Promise<[string, string]> {
  const write = async (world: World, key: string): Promise<string> =>
    (await asks.busy(door, toText(world, key), HYUNDAI_SIDE.partner)).text
  return [await write(side, toKey(mutation, side)), await write(toNowhere(side), crypto.randomUUID())]
}

/** While a transaction of the competitor's has claimed its keys and locked every row that is its own. */
async function whileLocked(run: () => Promise<void>): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    await client.query('BEGIN')
    await actAs(client, HANWHA_SIDE.partner)
    for (const mutation of Object.keys(MUTATION_NEEDS))
      for (const side of [HANWHA_SIDE, HYUNDAI_SIDE])
        await client.query(`SELECT ledger.claim_key_v1($1, $2, 'x')`, [toKey(mutation, side), mutation])
    for (const [table, condition] of LOCKED)
      await client.query(`SELECT FROM ${table} AS own WHERE ${condition} FOR UPDATE`, [HANWHA_SIDE.organisation])
    await run()
  } finally {
    await client.query('ROLLBACK')
    await client.end()
  }
}

const OF_WORK_CENTER = 'own.work_center_id IN (SELECT work_center_id FROM capacity.calendar WHERE organisation_id = $1)'
const LOCKED: readonly [table: string, condition: string][] = [
  ...['calendar', 'repair_request', 'upload', 'import'].map((name): [string, string] => [
    `capacity.${name}`,
    'own.organisation_id = $1',
  ]),
  ['capacity.capacity_window', OF_WORK_CENTER],
  ['capacity.reservation', OF_WORK_CENTER],
  ['ledger.chain', 'own.organisation_id = $1'],
  ['ledger.webhook', 'own.organisation_id = $1'],
]
