import type { Page } from 'playwright-core'
import { addDays, addMonths, toFirstOfMonth, toMonday, toToday } from '../../console/src/parts/days.ts'
import { closeBrowser, openPerson, signIn } from '../testkit/browser.ts'
import { startConsole, type Console } from '../testkit/console.ts'

let network: Console
beforeAll(async () => {
  network = await startConsole()
})
afterAll(async () => {
  await closeBrowser()
  await network.stop()
})

const firstMonth = toFirstOfMonth(toToday())

/** Where a day is in the row of a work center, of a calendar that shows a year from this month on. */
async function pointAt(page: Page, workCenter: string, day: string): Promise<{ x: number; y: number }> {
  const days = page.getByRole('slider', { name: `Days at ${workCenter}` })
  const box = await days.boundingBox()
  if (box === null) throw new Error(`${workCenter} has no row`)
  const toDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
  const share = (toDays(firstMonth, day) + 0.5) / toDays(firstMonth, addMonths(firstMonth, 12))
  return { x: box.x + share * box.width, y: box.y + box.height / 2 }
}

it('tells who is not signed in, or keeps no calendar, what the page is for', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto('/partner')
  await page.getByText('Sign in to keep your calendar').waitFor()
  await look('partner-nobody')
  await signIn(page, 'staff')
  await page.getByText('Calendars are kept by partners').waitFor()
  assertQuiet()
  await leave()
})

it('lets a partner publish by dragging and by keys, be refused at a field, revise, confirm and withdraw', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  const dialog = page.getByRole('dialog')
  const told = page.getByRole('status').filter({ hasText: /^(Published|Confirmed|Withdrawn)/ })
  await page.goto('/partner')
  await signIn(page, 'partner')
  await page.getByText('2 work centers want attention').waitFor()
  await look('partner')

  // By dragging, across generated figures: they give way.
  const from = toMonday(addMonths(firstMonth, 4))
  const to = addDays(from, 12 * 7)
  const start = await pointAt(page, 'Dock No. 1', from)
  const end = await pointAt(page, 'Dock No. 1', addDays(to, -3))
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
  await dialog.waitFor()
  expect(await dialog.getByLabel('From').inputValue()).toBe(from)
  expect(await dialog.getByLabel('To', { exact: true }).inputValue()).toBe(to)

  // Refused at its field, and mended.
  await dialog.getByLabel('Bays').fill('2')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await dialog.getByText('A dock takes one job at a time: bays is 1.').waitFor()
  expect(await dialog.getByLabel('Bays').getAttribute('aria-invalid')).toBe('true')
  await look('partner-refused')
  await page.keyboard.type('1')
  await dialog.getByLabel('Bays').fill('1')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await told.getByText('Published: Dock No. 1').waitFor()
  await page.getByText('1 work center wants attention').waitFor()
  expect(await page.getByRole('button', { name: /^Revise: Dock No. 1, .* 84 days, 1 bay, firm/ }).count()).toBe(1)

  // By keys alone: three weeks from the one after the next on.
  await page.getByRole('slider', { name: 'Days at Repair berths' }).focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight', 'ArrowRight', 'Enter'])
    await page.keyboard.press(key)
  await dialog.waitFor()
  const monday = addDays(toMonday(toToday()), 14)
  expect(await dialog.getByLabel('From').inputValue()).toBe(monday)
  expect(await dialog.getByLabel('To', { exact: true }).inputValue()).toBe(addDays(monday, 21))
  await dialog.getByLabel('Bays').fill('3')
  await dialog.getByLabel('Commitment').selectOption('TENTATIVE')
  await page.keyboard.press('Enter')
  await told.getByText('Published: Repair berths').waitFor()
  await page.getByText('Nothing is due').waitFor()

  // By typing, over days that are published already.
  await page.getByRole('button', { name: 'Publish bays' }).click()
  await dialog.getByLabel('Work center').selectOption('Repair berths')
  await dialog.getByLabel('From').fill(addDays(monday, 7))
  await dialog.getByLabel('To', { exact: true }).fill(addDays(monday, 70))
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await dialog.getByText('Another window of this work center holds some of these days').waitFor()
  await page.keyboard.press('Escape')

  // Revised, confirmed and withdrawn.
  await page.getByRole('row').filter({ hasText: 'Repair berths' }).getByRole('button', { name: 'Revise' }).click()
  await dialog.getByLabel('To', { exact: true }).fill(addDays(monday, 70))
  await dialog.getByRole('button', { name: 'Publish the change' }).click()
  await told.getByText('70 days').waitFor()
  await look('partner-published')
  const berths = page.getByRole('row').filter({ hasText: 'Repair berths' })
  await berths.getByRole('button', { name: 'Confirm' }).click()
  await told.getByText('Confirmed Repair berths').waitFor()
  await berths.getByRole('button', { name: 'Withdraw' }).click()
  await look('partner-withdraw')
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await told.getByText('Withdrawn: Repair berths').waitFor()
  expect(await berths.count()).toBe(0)
  assertQuiet()
  await leave()
})
