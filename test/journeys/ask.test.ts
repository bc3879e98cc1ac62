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

it('is asked by keyboard alone, from the empty page to an answer', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto('/')
  await look('ask-empty')
  const press = (key: string) => page.keyboard.press(key)
  const type = (text: string) => page.keyboard.type(text)

  // Down to the form: skip the links at the top.
  await press('Tab')
  await press('Enter')
  await press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('system')
  await type('schirra')
  await page.getByRole('option', { name: /Schirra/ }).waitFor()
  await look('ask-typing')
  await press('ArrowDown')
  await press('Enter')
  expect(await page.getByLabel('System').inputValue()).toContain('Schirra')
  await page.getByLabel('Needs a dock').waitFor()

  await page.getByLabel('System').press('Tab')
  await press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('theater')
  await type('INDO')
  await press('Tab')
  await type('yokoh')
  await page.getByRole('option', { name: /Yokohama/ }).waitFor()
  await press('ArrowDown')
  await press('Enter')
  await press('Tab')
  expect(await page.getByLabel('Where it is now').inputValue()).toBe('Yokohama (JPYOK)')
  await type('Over')
  await press('Tab')
  await type('90')
  await press('Tab')
  await press('Space')
  await press('Enter')

  await page
    .getByRole('heading', { level: 1, name: /Schirra · INDOPACOM · overhaul, docking, 90 days · from Yokohama/ })
    .waitFor()
  await page.getByText('Hanwha Ocean Geoje').first().waitFor()
  await look('ask-answered')
  assertQuiet()
  await leave()
})
