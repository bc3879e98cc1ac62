/** The client's example for browsers, as the network serves it from its manual. */
import { PAGES_FOLDER } from '../../console/build.ts'
import { createDatabase } from '../testkit/database.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { startJourneyOn } from '../testkit/journey.ts'
import { startNetwork } from '../testkit/network.ts'
import { STAFF } from '../testkit/principals.ts'

let ledger: Ledger
const journey = startJourneyOn(async () => {
  const database = await createDatabase()
  ledger = await openLedger(database)
  const network = await startNetwork({
    database,
    stream: { pollMs: 20 },
    pages: { folder: PAGES_FOLDER, issuer: undefined, demoAccounts: [] },
  })
  return {
    ...network,
    origin: new URL(network.url).origin,
    stop: async () => {
      await ledger.close()
      await network.stop()
    },
  }
})

it('follows an answer in a page, and shows what changes', async () => {
  const { page, assertQuiet, look } = await journey.openPerson()
  await page.goto('/docs/client')
  await page.getByRole('link', { name: 'open it' }).click()
  await page.getByLabel('Theater').selectOption('INDOPACOM')
  await page.getByLabel('System').fill('T-AKE 8')
  await page.getByRole('button', { name: 'Follow' }).click()
  const yard = page.getByRole('listitem').filter({ hasText: 'Hanwha Ocean Geoje' })
  await yard.waitFor()
  await look('client-browser')
  await journey.network.ask(
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
