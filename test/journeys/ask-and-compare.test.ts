import { closeBrowser, openPerson } from '../testkit/browser.ts'
import { startConsole, type Console } from '../testkit/console.ts'

const QUESTION = '/?system=T-AKE+8&theater=INDOPACOM&days=45&docking=yes&place=Busan'

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
  await page.goto(QUESTION)
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByRole('button', { name: /about Hanwha Ocean Geoje/ }).click()
  await options.getByRole('heading', { name: 'Findings' }).waitFor()
  await look('options')
  assertQuiet()
  await leave()
})

it('compares two options side by side, and the address holds which', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto(QUESTION)
  await page.getByRole('checkbox', { name: /Compare Hanwha Ocean Geoje/ }).check()
  await page.getByRole('checkbox', { name: /Compare L&T Kattupalli/ }).check()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const comparison = page.getByRole('table', { name: /side by side/ })
  await comparison.getByRole('row', { name: /^Transit .*Best/ }).waitFor()
  expect(new URL(page.url()).searchParams.get('compare')).toBe('kor-hanwha-geoje,ind-lt-kattupalli')
  await look('comparison')

  const other = await openPerson(network.origin)
  await other.page.goto(page.url())
  await other.page
    .getByRole('table', { name: /side by side/ })
    .getByRole('columnheader', { name: /Kattupalli/ })
    .waitFor()
  await other.leave()
  assertQuiet()
  await leave()
})
