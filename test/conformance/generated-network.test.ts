import { adminUrl } from '../testkit/env.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { compareAnswers } from './conform.ts'
import { createGeneratedDatabase } from './generated-database.ts'
import { STAFF_EVERYWHERE } from '../testkit/principals.ts'

const SEED = 7
const REQUESTS = 1000

let network: Network
let url: string
beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10)
  const database = await createGeneratedDatabase(adminUrl(), { seed: SEED, today })
  url = database.adminUrl
  network = await startNetwork({ as: STAFF_EVERYWHERE, database, asksWays: true })
}, 180_000)
afterAll(() => network.stop())

it(`answers ${REQUESTS} random requests on a generated network as the plain reference does`, async () => {
  const { disagreements, seen } = await compareAnswers(network, url, { requests: REQUESTS, seed: SEED })
  expect(disagreements.slice(0, 5).join('\n\n')).toBe('')
  // What is compared must be there to be compared.
  for (const kind of [
    'options',
    'options with dates',
    'options with a way',
    'excluded',
    'AmbiguousSystem',
    'InvalidRequest',
  ])
    expect([kind, seen[kind]]).toEqual([kind, expect.any(Number)])
  expect(seen['RepairOptions']).toBeGreaterThan(REQUESTS / 2)
}, 600_000)
