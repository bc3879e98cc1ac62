import { createDatabase, type TestDatabase } from '../testkit/database.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { compareAnswers } from './conform.ts'
import { STAFF_EVERYWHERE } from '../testkit/principals.ts'

const SEED = 3
const REQUESTS = 300

let database: TestDatabase
let network: Network
beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  database = await createDatabase(undefined, { capacity: 'illustrative', today })
  network = await startNetwork({ as: STAFF_EVERYWHERE, database, asksWays: true })
}, 120_000)
afterAll(() => network.stop())

it(`answers ${REQUESTS} random requests on the reference network as the plain reference does`, async () => {
  const { disagreements, seen } = await compareAnswers(network, database.adminUrl, { requests: REQUESTS, seed: SEED })
  expect(disagreements.slice(0, 5).join('\n\n')).toBe('')
  expect(seen['RepairOptions']).toBeGreaterThan(REQUESTS / 2)
}, 300_000)
