/** A theater with more records than one answer judges: 24,000 of two aircraft beside those of the reference network. */
import { PAGES_FOLDER } from '../../console/build.ts'
import { addRecords } from '../testkit/add-records.ts'
import { createDatabase } from '../testkit/database.ts'
import { startJourneyOn } from '../testkit/journey.ts'
import { startNetwork } from '../testkit/network.ts'

const journey = startJourneyOn(async () => {
  const database = await createDatabase()
  await addRecords(database, 'kor-kal-busan', 'ch-47f', 12_000)
  await addRecords(database, 'kor-kal-busan', 'f-16', 12_000)
  const network = await startNetwork({
    database,
    pages: { folder: PAGES_FOLDER, issuer: undefined, demoAccounts: [] },
  })
  return { ...network, origin: new URL(network.url).origin }
})

it('is judged part by part, and shows each page of systems with its sites', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  const tile = (name: RegExp) => page.getByRole('button', { name })
  await page.goto('/coverage')
  await page.getByRole('heading', { name: 'More than one answer can judge' }).waitFor()
  await look('coverage-too-large')
  await page.getByRole('button', { name: 'Judge all of it part by part' }).click()
  await page.getByRole('heading', { name: 'Judged part by part' }).waitFor()
  expect(await page.locator(':focus').innerText()).toBe('Judged part by part')
  await tile(/^85\s*All systems/).waitFor()
  await page.getByRole('status').filter({ hasText: 'Systems 1 to 50 of 85' }).waitFor()
  await page.getByRole('link', { name: 'Feasible Performed: CH-47F at Korean Air Busan Tech Center' }).waitFor()
  await look('coverage-in-parts')
  await page.getByRole('navigation', { name: 'Pages of systems' }).getByRole('button', { name: 'Next' }).click()
  await page.getByRole('link', { name: /: UH-60L.M at Korean Air Busan Tech Center/ }).waitFor()
  await tile(/^19\s*Several ways/).click()
  await page.getByRole('status').filter({ hasText: '19 systems' }).waitFor()
  await page.getByRole('link', { name: /: F-16.* at Korean Air Busan Tech Center/ }).waitFor()
  assertQuiet()
  await leave()
})

it('is given up when somebody has waited enough, or asks for less', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/coverage?category=AIRCRAFT')
  const ask = page.getByRole('button', { name: 'Judge all of it part by part' })
  await ask.waitFor()
  await page.route('/graphql', (route) =>
    route.request().postData()?.includes('CoverageOfSystems') ? undefined : route.continue(),
  )
  await ask.click()
  await page
    .getByRole('status')
    .filter({ hasText: /^Judged 0 of \d+ systems/ })
    .waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await ask.waitFor()
  await page.getByRole('button', { name: 'Ship' }).click()
  await page.getByRole('button', { name: /Several ways/ }).waitFor()
  assertQuiet()
  await leave()
})
