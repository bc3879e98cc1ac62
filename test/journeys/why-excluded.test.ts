import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

it('says of each site what rules it out and what would clear it, and keeps those that one rule rules out', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/?system=T-AKE+8&theater=INDOPACOM&docking=yes')
  const sites = page.getByRole('list', { name: 'Excluded sites' })
  await sites.getByRole('listitem').first().waitFor()
  await look('excluded')
  const reason = page.getByRole('button', { name: /^Site status/ })
  const count = Number(/\d+$/.exec(await reason.innerText())?.[0])
  await reason.click()
  await page.getByText('Site status: The site is operating, by the latest report or else by its record.').waitFor()
  const kept = sites.locator('xpath=li')
  await kept.nth(count - 1).waitFor()
  expect(await kept.count()).toBe(count)
  await kept.first().getByText('Site status', { exact: true }).waitFor()
  await kept
    .first()
    .getByText(/^What would clear it: /)
    .first()
    .waitFor()
  assertQuiet()
  await leave()
})

it('shows the rest of a long list when it is asked for, and leads on to it', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/?system=T-AKE+8&theater=INDOPACOM&docking=yes')
  const sites = page.getByRole('list', { name: 'Excluded sites' }).locator('xpath=li')
  const more = page.getByRole('button', { name: /^Show \d+ more of \d+$/ })
  await more.waitFor()
  const shown = await sites.count()
  const [rest, all] = (await more.innerText()).match(/\d+/g)?.map(Number) ?? []
  expect([shown, rest]).toEqual([20, (all ?? 0) - 20])
  await more.press('Enter')
  await more.waitFor({ state: 'detached' })
  await sites.nth((all ?? 0) - 1).waitFor()
  expect(await sites.count()).toBe(all)
  // Whoever has no mouse goes on with the first of the rest.
  await sites.nth(shown).locator('button:focus').waitFor()
  assertQuiet()
  await leave()
})

it('finds out what became of a site by its name', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/?system=T-AKE+8&theater=INDOPACOM&docking=yes')
  await page.getByRole('searchbox', { name: /Why is my site not among them/ }).fill('Cairns')
  await page.getByRole('button', { name: 'Find site' }).click()
  const found = page.getByRole('list', { name: 'Sites found' })
  await found.getByText(/No record says that Cairns/).waitFor()
  await look('site-found')
  assertQuiet()
  await leave()
})
