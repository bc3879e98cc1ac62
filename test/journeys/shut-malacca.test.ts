import type { Page } from 'playwright-core'
import { signIn } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const question = '/?system=T-AKE+8&theater=INDOPACOM&days=30&place=SGSIN'
const kattupalli = 'ind-lt-kattupalli'

const journey = startJourney()

const mapOf = (page: Page) => page.getByRole('group', { name: /^Map of INDOPACOM: \d+ conditional/ })
const bannerOf = (page: Page) => page.getByRole('region', { name: 'Assumed in this question' })
const changesOf = (page: Page) => page.getByRole('region', { name: 'What changes against today' })
const wayTo = (page: Page, site: string) => page.locator(`[data-way-to=${site}]`).getAttribute('d')
const assumed = (page: Page) => new URL(page.url()).searchParams

it('shuts Malacca on the map, shows what that changes, and goes back to today', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(question)
  await signIn(page, 'staff')
  await mapOf(page).waitFor()
  const wayToday = await wayTo(page, kattupalli)
  await page.getByRole('button', { name: 'Strait of Malacca, open' }).click()
  await page.getByRole('dialog', { name: 'Shut Malacca in this question?' }).waitFor()
  // Nothing happens before it is said a second time.
  expect(assumed(page).get('shut')).toBeNull()
  await page.getByRole('button', { name: 'Shut Malacca', exact: true }).click()
  await bannerOf(page).getByText('Malacca shut. This is not the answer of today.').waitFor()
  expect(assumed(page).get('shut')).toBe('MALACCA')
  const changed = changesOf(page).getByRole('listitem').filter({ hasText: 'Kattupalli' })
  await changed.getByText('The way is 2.3 days longer').waitFor()
  await changed.getByText(/^Done (on the same day|\d+ days? later)/).waitFor()
  await changed.getByText('ILLUSTRATIVE', { exact: true }).first().waitFor()
  expect(await wayTo(page, kattupalli)).not.toBe(wayToday)
  await changesOf(page).getByRole('button', { name: 'L&T Kattupalli shipyard' }).click()
  expect(assumed(page).get('site')).toBe(kattupalli)
  await page.getByRole('button', { name: 'Strait of Malacca, shut' }).waitFor()
  await look('shut-malacca')
  await bannerOf(page).getByRole('button', { name: 'Back to today' }).click()
  await page.getByRole('button', { name: 'Strait of Malacca, open' }).waitFor()
  await bannerOf(page).waitFor({ state: 'detached' })
  expect(assumed(page).get('shut')).toBeNull()
  assertQuiet()
  await leave()
})

it('does the same by keyboard alone, in the panel and on the map', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto(question)
  await mapOf(page).waitFor()
  await page.getByText('What if a strait were shut').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: 'Strait of Malacca' }).focus()
  await page.keyboard.press('Space')
  await changesOf(page).getByText('The way is 2.3 days longer').waitFor()
  // Arrows lead from sign to sign, Enter asks, and Escape leaves everything as it is.
  const malacca = page.getByRole('button', { name: 'Strait of Malacca, shut' })
  await malacca.focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Sunda Strait, open')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  await malacca.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Strait of Malacca, shut')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Strait of Malacca, open' }).waitFor()
  expect(assumed(page).get('shut')).toBeNull()
  assertQuiet()
  await leave()
})

it('takes a country as giving no access, by the panel and on the map, and says what is lost', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto(question)
  await mapOf(page).waitFor()
  await page.getByText('What if a strait were shut').click()
  await page.getByLabel('Country without access').selectOption('India')
  await page.getByRole('button', { name: 'Assume no access' }).click()
  await bannerOf(page).getByText('no access to India.').waitFor()
  await changesOf(page).getByText('1 option lost').waitFor()
  await changesOf(page).getByText('India is taken as giving no access.').first().waitFor()
  await look('no-access-to-india')
  await bannerOf(page).getByRole('button', { name: 'Take back: no access to India' }).click()
  await bannerOf(page).waitFor({ state: 'detached' })
  await pressBeside(page, '[data-iso3=AUS]', 0)
  await page.getByRole('button', { name: 'No access to Australia in this question' }).click()
  await page.getByText('Nothing changes against today').waitFor()
  expect(assumed(page).get('noAccess')).toBe('AUS')
  assertQuiet()
  await leave()
})

it('starts from where the map is pressed, and looks closer and back', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto(question)
  await mapOf(page).waitFor()
  // In the Indian Ocean.
  await pressBeside(page, '[data-iso3=AUS]', -0.8)
  const offered = page.getByRole('button', { name: /^Start from here \(/ })
  const [, position = ''] = /\((.*)\)/.exec(await offered.innerText()) ?? []
  await offered.click()
  await page.waitForURL((url) => url.searchParams.get('at') === position.replace(' ', ''))
  await mapOf(page).waitFor()
  const widthOfAustralia = async () => (await page.locator('[data-iso3=AUS]').first().boundingBox())?.width ?? 0
  const before = await widthOfAustralia()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await widthOfAustralia()).toBeGreaterThan(1.5 * before)
  await page.getByRole('button', { name: 'Look left' }).click()
  await page.getByRole('button', { name: 'Whole theater' }).click()
  expect(await widthOfAustralia()).toBeCloseTo(before, 0)
  assertQuiet()
  await leave()
})

it('says so when the shapes of countries cannot be loaded, and tries again', async () => {
  const { page, look, leave } = await journey.openPerson()
  await page.route('**/countries-*.json', (route) => route.abort())
  await page.goto(question)
  await page.getByText('The map could not be loaded').waitFor()
  await look('no-map')
  await page.unroute('**/countries-*.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await mapOf(page).waitFor()
  await leave()
})

/** Presses the ground in the middle of a country, or some of its widths beside that. */
async function pressBeside(page: Page, country: string, widths: number): Promise<void> {
  const shape = page.locator(country).first()
  await shape.scrollIntoViewIfNeeded()
  const box = await shape.boundingBox()
  if (!box) throw new Error(`${country} is not on the map.`)
  await page.mouse.click(box.x + box.width * (0.5 + widths), box.y + box.height / 2)
}
