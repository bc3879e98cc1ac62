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

it('signs people in by one click as accounts that are marked as the demo’s, and goes on where they were', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto('/coverage?theater=INDOPACOM')
  await page.getByRole('button', { name: 'Sign in (demo accounts)' }).click()
  await page.getByText('They have no password').waitFor()
  await look('sign-in')
  await page.keyboard.press('Escape')
  await signIn(page, 'staff')
  expect(page.url()).toBe(`${network.origin}/coverage?theater=INDOPACOM`)
  await page.reload()
  await page.getByRole('button', { name: 'Staff of INDOPACOM' }).click()
  await page.getByText('Theater staff').waitFor()
  await look('signed-in')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in (demo accounts)' }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Sign in (demo accounts)' }).waitFor()
  assertQuiet()
  await leave()
})

it('says so when a sign-in has ended, and the page stays', async () => {
  const { page, look, leave } = await openPerson(network.origin)
  await page.clock.install()
  await page.goto('/requests')
  await signIn(page, 'partner')
  await page.clock.fastForward('01:00:01')
  await page.getByText('Your sign-in has ended').waitFor()
  expect(new URL(page.url()).pathname).toBe('/requests')
  await look('sign-in-ended')
  await leave()
})

it.each([
  ['another tab began it', '/signed-in?code=made-up&state=made-up', 'This tab did not begin that sign-in'],
  ['nothing was sent back', '/signed-in', 'This tab did not begin that sign-in'],
])('says why nobody is signed in when %s, and how to go on', async (_, path, title) => {
  const { page, look, leave } = await openPerson(network.origin)
  await page.goto(path)
  await page.getByText(title).waitFor()
  await look('sign-in-foreign')
  await page.getByRole('link', { name: 'Go on without signing in' }).click()
  await page.getByRole('heading', { name: 'Where can it be repaired?' }).waitFor()
  await leave()
})
