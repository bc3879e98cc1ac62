import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

it('opens on the question, and every page is found from there', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await look('frame')
  for (const title of ['Coverage', 'Requests', 'My capacity', 'Audit trail']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.title()).toContain(title)
  }
  assertQuiet()
  await leave()
})
