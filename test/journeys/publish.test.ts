import type { Locator, Page } from 'playwright-core'
import { addDays, addMonths, toFirstOfMonth, toMonday, toToday } from '../../console/src/parts/days.ts'
import { signIn } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

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
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/partner')
  await page.getByText('Sign in to keep your calendar').waitFor()
  await look('partner-nobody')
  await signIn(page, 'staff')
  await page.getByText('Calendars are kept by partners').waitFor()
  assertQuiet()
  await leave()
})

it('lets a partner publish by dragging and by keys, be refused at a field, revise, confirm and withdraw', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
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

it('tells who changed a window that is open on another page, keeps what was typed, and says when one is gone', async () => {
  const [first, second] = [await journey.openPerson(), await journey.openPerson()]
  // Nothing tells this page of changes: it hears of them when it writes.
  await second.page.route('**/events', () => undefined)
  const open = async (page: Page): Promise<Locator> => {
    await page
      .getByRole('row', { name: /^Dock No. 1 .* (84|91) days/ })
      .getByRole('button', { name: 'Revise' })
      .click()
    return page.getByRole('dialog')
  }
  for (const { page } of [first, second]) {
    await page.goto('/partner')
    await signIn(page, 'partner')
  }
  const [one, other] = [await open(first.page), await open(second.page)]
  await one.getByLabel('Commitment').selectOption('TENTATIVE')
  await one.getByRole('button', { name: 'Publish the change' }).click()
  await first.page.getByText(/^Published: Dock No. 1, .* tentative/).waitFor()

  const to = addDays(toMonday(addMonths(firstMonth, 4)), 13 * 7)
  await other.getByLabel('To', { exact: true }).fill(to)
  await other.getByRole('button', { name: 'Publish the change' }).click()
  const changed = other.getByRole('alert').filter({ hasText: 'Somebody changed this window after you opened it' })
  await changed.getByText(/It is now: .* 84 days, 1 bay, tentative/).waitFor()
  await changed.getByText('Written by you, on another page').waitFor()
  expect(await other.getByLabel('To', { exact: true }).inputValue()).toBe(to)
  await second.look('partner-changed')
  await changed.getByRole('button', { name: 'Publish mine in its place' }).click()
  await second.page.getByText(/^Published: Dock No. 1, .* 91 days, 1 bay, firm/).waitFor()

  // The first page is told by itself.
  await first.page.getByRole('row', { name: /^Dock No. 1 .* 91 days/ }).waitFor()
  const late = await open(first.page)
  await second.page
    .getByRole('row', { name: /^Dock No. 1 .* 91 days/ })
    .getByRole('button', { name: 'Withdraw' })
    .click()
  await other.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await late.getByText('This window was withdrawn after you opened it').waitFor()
  await late.getByRole('button', { name: 'Leave it withdrawn' }).click()
  await late.waitFor({ state: 'detached' })
  first.assertQuiet()
  second.assertQuiet()
  await Promise.all([first.leave(), second.leave()])
})

it('lets a partner say that its site takes no work, which rules it out for everybody, and take that back', async () => {
  const [{ page, look, assertQuiet, leave }, reader] = [await journey.openPerson(), await journey.openPerson()]
  const status = page.getByRole('region', { name: 'Status of Hanwha Ocean Geoje shipyard' })
  const dialog = page.getByRole('dialog')
  await page.goto('/partner')
  await signIn(page, 'partner')
  await status.getByText('Operating as on record.').waitFor()
  await status.getByRole('button', { name: 'Report a status' }).click()
  await dialog.getByLabel('Status').selectOption('')
  await dialog.getByRole('button', { name: 'Report', exact: true }).click()
  await dialog.getByText('Choose a status.').waitFor()
  await dialog.getByLabel('Status').selectOption('SUSPENDED')
  await dialog.getByLabel('Note').fill('Closed from 1 to 20 December: the basin is flooded.')
  await look('partner-status')
  await dialog.getByRole('button', { name: 'Report', exact: true }).click()
  await status.getByText(/^Suspended as you reported on .*; the record says operating\.$/).waitFor()
  await status.getByText('the basin is flooded').waitFor()
  await reader.page.goto('/?system=T-AKE+8&theater=INDOPACOM&docking=yes')
  await reader.page.getByRole('searchbox', { name: /Why is my site not among them/ }).fill('Geoje')
  await reader.page.getByRole('button', { name: 'Find site' }).click()
  await reader.page.getByText(/the basin is flooded/).waitFor()
  await status.getByRole('button', { name: 'Take the report back' }).click()
  await status.getByText('Operating as on record.').waitFor()
  assertQuiet()
  await Promise.all([leave(), reader.leave()])
})

it('lets a partner declare what its site can work on, marked as its own word, and withdraw it', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  const declared = page.getByRole('region', { name: 'Declared capabilities of Hanwha Ocean Geoje shipyard' })
  const dialog = page.getByRole('dialog')
  await page.goto('/partner')
  await signIn(page, 'partner')
  await declared.getByText('None. What public sources say stands by itself.').waitFor()
  await declared.getByRole('button', { name: 'Declare a capability' }).click()
  await dialog.getByRole('button', { name: 'Declare', exact: true }).click()
  await dialog.getByText('Choose a system of the list.').waitFor()
  await dialog.getByRole('combobox', { name: 'System' }).fill('T-AKE')
  await dialog
    .getByRole('option', { name: /^T-AKE / })
    .first()
    .click()
  await dialog.getByText('Depot', { exact: true }).click()
  await dialog.getByLabel('Note').fill('Two hulls a year.')
  await look('partner-declare')
  await dialog.getByRole('button', { name: 'Declare', exact: true }).click()
  await declared.getByText('Candidate').waitFor()
  await declared.getByText('Two hulls a year.').waitFor()
  await declared.getByRole('button', { name: /^Withdraw: T-AKE/ }).click()
  await declared.getByText('None. What public sources say stands by itself.').waitFor()
  assertQuiet()
  await leave()
})

it('says what to do where the network does not answer, and where an administrator has nothing to keep', async () => {
  const { page, look, leave } = await journey.openPerson()
  await page.goto('/partner')
  await signIn(page, 'admin')
  await page.getByText('Choose a partner to see and keep its calendars').waitFor()
  await page.route('**/graphql', (route) => route.abort())
  await page.getByLabel('Partner').selectOption({ label: 'Hanwha Ocean' })
  await page.getByText('The network does not answer').first().waitFor()
  await look('partner-unreachable')
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await page.getByRole('heading', { name: 'Hanwha Ocean: capacity' }).waitFor()
  await leave()
})
