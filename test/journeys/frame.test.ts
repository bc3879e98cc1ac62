import { closeBrowser, openPerson } from '../testkit/browser.ts'
import { startConsole, type Console } from '../testkit/console.ts'

let network: Console
beforeAll(async () => {
  network = await startConsole()
})
afterAll(async () => {
  await closeBrowser()
  await network.stop()
})

it('opens on the question, and every page is found from there', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
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
