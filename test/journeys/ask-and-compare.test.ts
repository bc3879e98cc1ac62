import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { startJourney } from '../testkit/journey.ts'

const QUESTION = '/?system=T-AKE+8&theater=INDOPACOM&days=45&docking=yes&place=Busan'

const journey = startJourney()

const signInAsStaff = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Sign in/ }).click()
  await page.getByRole('button', { name: /^(Sign in as )?Staff/i }).click()
}

/** A file as it is downloaded. */
async function take(page: Page, form: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download')
  await page.getByRole('group', { name: 'Export' }).getByRole('button', { name: form }).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const toRows = ({ text }: { text: string }): Record<string, string>[] => parse(text, { bom: true, columns: true })

it('shows the options, and what each rests on', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(QUESTION)
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByRole('button', { name: /about Hanwha Ocean Geoje/ }).click()
  await options.getByRole('heading', { name: 'Findings' }).waitFor()
  await look('options')
  assertQuiet()
  await leave()
})

it('marks in the table what is chosen on the map, and on the map what is chosen in the table', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  // On a telephone the map is below the table, and what is chosen there is out of sight here.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(QUESTION)
  const map = page.getByRole('group', { name: /^Map of INDOPACOM/ })
  const table = page.getByRole('table', { name: /best first/ })
  await map.getByRole('button', { name: /L&T Kattupalli shipyard, conditional$/ }).click()
  const row = table.getByRole('button', { name: 'L&T Kattupalli shipyard', pressed: true })
  await row.waitFor()
  const { y = -1 } = (await row.boundingBox()) ?? {}
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(844)
  expect(new URL(page.url()).searchParams.get('site')).toBe('ind-lt-kattupalli')

  await table.getByRole('button', { name: /^Hanwha Ocean Geoje/ }).click()
  await map.getByRole('button', { name: /Hanwha Ocean Geoje.*, conditional$/, pressed: true }).waitFor()
  expect(await map.getByRole('button', { pressed: true }).count()).toBe(1)
  expect(await table.getByRole('button', { pressed: true }).count()).toBe(1)
  assertQuiet()
  await leave()
})

it('cancels a question that takes long, and asks it again', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  const isHeld = Promise.withResolvers<undefined>()
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query RepairOptions(') ? isHeld.resolve(undefined) : route.continue(),
  )
  await page.goto(QUESTION)
  await page.getByText('Judging every site of the theater').waitFor()
  await isHeld.promise
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByText('The question was cancelled').waitFor()
  await look('cancelled')
  await page.unroute('**/graphql')
  await page.locator('button:focus').getByText('Ask again').press('Enter')
  await page.getByRole('table', { name: /best first/ }).waitFor()
  assertQuiet()
  await leave()
})

it('compares two options side by side, and the address holds which', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(QUESTION)
  await page.getByRole('checkbox', { name: /Compare Hanwha Ocean Geoje/ }).check()
  await page.getByRole('checkbox', { name: /Compare L&T Kattupalli/ }).check()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const comparison = page.getByRole('table', { name: /side by side/ })
  await comparison.getByRole('row', { name: /^Transit .*Best/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('compare')).toBe('kor-hanwha-geoje,ind-lt-kattupalli')
  await look('comparison')

  const other = await journey.openPerson()
  await other.page.goto(page.url())
  await other.page
    .getByRole('table', { name: /side by side/ })
    .getByRole('columnheader', { name: /Kattupalli/ })
    .waitFor()
  await other.leave()
  assertQuiet()
  await leave()
})

it('takes the whole answer away as files', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto(QUESTION)
  const rows = toRows(await take(page, 'CSV'))
  const { repairOptions } = await journey.network.ask<{
    repairOptions: { summary: { considered: number }; options: { nodes: { site: { id: string } }[] } }
  }>(
    `{ repairOptions(input: { system: "T-AKE 8", theater: "INDOPACOM", work: { plannedDays: 45, docking: true }, origin: { place: "Busan" } }) {
      ... on RepairOptions { summary { considered } options { nodes { site { id } } } } } }`,
  )
  expect(rows).toHaveLength(repairOptions.summary.considered)
  const options = rows.filter(({ outcome }) => outcome !== 'EXCLUDED')
  expect(options.map((row) => row['site id'])).toEqual(repairOptions.options.nodes.map(({ site }) => site.id))
  expect(rows.every((row) => row['findings'] && row['facts'])).toBe(true)
  expect(options.every((row) => row['evidence'] && row['evidence sources'])).toBe(true)
  expect(rows[0]).toMatchObject({ asked: 'T-AKE 8 · INDOPACOM · docking, 45 days · from Busan', 'what if': '' })

  const map = JSON.parse((await take(page, 'GeoJSON')).text) as {
    features: { properties: { kind: string; findings?: { message: string }[] } }[]
  }
  const countOf = (kind: string): number => map.features.filter(({ properties }) => properties.kind === kind).length
  expect([countOf('origin'), countOf('option'), countOf('excluded')]).toEqual([
    1,
    options.length,
    rows.length - options.length,
  ])
  const found = map.features.flatMap(({ properties: { findings } }) => findings ?? [])
  expect(found.length).toBe(rows.flatMap((row) => row['findings']?.split(' | ') ?? []).length)
  assertQuiet()
  await leave()
})

it('says of what is assumed and of what is illustrative that it is, on paper and in files', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(`${QUESTION}&shut=KOREA`)
  await signInAsStaff(page)
  await page.getByText('ILLUSTRATIVE').first().waitFor()
  const file = await take(page, 'CSV')
  expect(file.name).toMatch(/^repair-options-t-ake-INDOPACOM-what-if-\d{4}-\d\d-\d\d\.csv$/)
  const rows = toRows(file)
  expect(rows.every((row) => row['what if'] === 'KOREA shut')).toBe(true)
  const dated = rows.filter((row) => row['expected completion'])
  expect(dated.length).toBeGreaterThan(0)
  expect(dated.every((row) => row['provenance of the dates'] === 'ILLUSTRATIVE')).toBe(true)

  // Nobody answers a browser's own dialog here.
  await page.evaluate('window.print = () => undefined')
  await page.getByRole('group', { name: 'Export' }).getByRole('button', { name: 'Print' }).click()
  const sheet = page.getByRole('main')
  await page.emulateMedia({ media: 'print' })
  await sheet.getByText('WHAT IF KOREA shut. This is not the answer of today.').waitFor()
  await sheet.getByText('Asked: T-AKE 8 · INDOPACOM · docking, 45 days · from Busan · what if: KOREA shut').waitFor()
  await sheet.getByText(/by facts read .* UTC/).waitFor()
  expect(await sheet.getByText('ILLUSTRATIVE', { exact: true }).count()).toBeGreaterThanOrEqual(2 * dated.length)
  await sheet.getByRole('region', { name: 'What changes against today' }).getByText('The way').first().waitFor()
  expect(await sheet.locator('.print-sheet__site').getByRole('heading', { level: 3 }).count()).toBe(rows.length)
  expect(await page.getByRole('button').count()).toBe(0)
  await look('printed')
  assertQuiet()
  await leave()
})

it('shows staff the dates, how they came about, and when the site is free', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(QUESTION)
  await signInAsStaff(page)
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByText('ILLUSTRATIVE').first().waitFor()
  await options.getByRole('button', { name: /about Hanwha Ocean Geoje/ }).click()
  await options.getByText('Capacity calendar').click()
  await options.getByText('The same as a table').click()
  await options.getByRole('table', { name: /Published and free bays/ }).waitFor()
  await look('options-staff')
  assertQuiet()
  await leave()
})
