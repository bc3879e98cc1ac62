/** The client's example for browsers, in one, under the policy of the network's own pages. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Route } from 'playwright-core'
import { closeBrowser, openPerson, type Person } from '../testkit/browser.ts'
import { createDatabase } from '../testkit/database.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { STAFF } from '../testkit/principals.ts'

const CLIENT = path.resolve(import.meta.dirname, '../../client')
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

let network: Network
let ledger: Ledger
let person: Person
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'client'])
  const database = await createDatabase()
  ledger = await openLedger(database)
  network = await startNetwork({ database, stream: { pollMs: 20 } })
  person = await openPerson(new URL('/', network.url).href)
}, 60_000)
afterAll(async () => {
  await person.leave()
  await closeBrowser()
  await ledger.close()
  await network.stop()
})

/** As an integrator's server has the files of the example beside what was built. */
async function serveFile(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.replace('/docs/examples/', '')
  const file = name.startsWith('client/') ? name.replace('client/', 'dist/') : `examples/${name}`
  await route.fulfill({ path: path.join(CLIENT, file), headers: { 'content-security-policy': POLICY } })
}

it('follows an answer in a page, and shows what changes', async () => {
  const { page, assertQuiet, look } = person
  await page.route('**/docs/examples/**', serveFile)
  await page.goto('/docs/examples/browser.html')
  await page.getByLabel('Theater').selectOption('INDOPACOM')
  await page.getByLabel('System').fill('T-AKE 8')
  await page.getByRole('button', { name: 'Follow' }).click()
  const yard = page.getByRole('listitem').filter({ hasText: 'Hanwha Ocean Geoje' })
  await yard.waitFor()
  await look('client-browser')
  await network.ask(
    `mutation { setSiteStatus(site: "kor-hanwha-geoje", idempotencyKey: "browser", expectedVersion: 0, input: { status: SUSPENDED }) {
       userErrors { code } } }`,
    {},
    { as: STAFF },
  )
  await ledger.place()
  await yard.waitFor({ state: 'detached' })
  await page.getByLabel('System').fill('T-AKF 8')
  await page.getByRole('button', { name: 'Follow' }).click()
  await page.getByRole('status').filter({ hasText: 'T-AKF 8' }).waitFor()
  assertQuiet()
})
