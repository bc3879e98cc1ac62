import pg from 'pg'
import { prepareDatabase } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import type { ReferenceNetwork } from '../../reference/schema.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { createDatabase, type TestDatabase } from '../testkit/database.ts'

let database: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

const network = readReferenceNetwork()

/** Loads the facts and gives the events that came of it. */
async function load(accessFacts: ReferenceNetwork['accessFacts']) {
  await admin.query('TRUNCATE ledger.event CASCADE')
  await prepareDatabase(
    database.adminUrl,
    manifest.map(({ name }) => name),
    { ...network, accessFacts },
  )
  const { rows } = await admin.query<{ subject: string; is_public: boolean; theater_code: string; data: unknown }>(
    "SELECT subject, is_public, theater_code, data FROM ledger.event WHERE type = 'rsf.access.changed.v1' ORDER BY subject",
  )
  return rows
}

describe('a load that changes what is recorded of access', () => {
  const ofEcuador = network.accessFacts.filter(({ country }) => country === 'ECU')
  const [first] = ofEcuador
  if (first === undefined) throw new Error('no fact about Ecuador is recorded')
  const toEvent = (facts: string[]) => [
    { subject: 'countries/ECU', is_public: true, theater_code: 'SOUTHCOM', data: { country: 'ECU', facts } },
  ]

  it('tells nothing when an empty table is filled, and nothing when nothing changes', async () => {
    await admin.query('TRUNCATE theaters.access_fact')
    expect(await load(network.accessFacts)).toEqual([])
    expect(await load(network.accessFacts)).toEqual([])
  })

  it('names the country and the facts that are changed, gone and new', async () => {
    expect(
      await load(network.accessFacts.map((fact) => (fact.id === first.id ? { ...fact, what: 'Changed.' } : fact))),
    ).toEqual(toEvent([first.id]))
    expect(await load(network.accessFacts.filter(({ country }) => country !== 'ECU'))).toEqual(
      toEvent(ofEcuador.map(({ id }) => id).sort()),
    )
    expect(await load(network.accessFacts)).toEqual(toEvent(ofEcuador.map(({ id }) => id).sort()))
  })
})
