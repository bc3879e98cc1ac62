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

it('shows the options, and what each rests on', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto('/?system=T-AKE+8&theater=INDOPACOM&days=45&docking=yes&place=Busan')
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByRole('button', { name: /about Hanwha Ocean Geoje/ }).click()
  await options.getByRole('heading', { name: 'Findings' }).waitFor()
  await look('options')
  assertQuiet()
  await leave()
})
