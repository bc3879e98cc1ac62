import type { BrowserContext, Page } from 'playwright-core'
import { signIn } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

it('signs people in by one click as accounts that are marked as the demo’s, and goes on where they were', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/coverage?theater=INDOPACOM')
  await page.getByRole('button', { name: 'Sign in (demo accounts)' }).click()
  await page.getByText('They have no password').waitFor()
  await look('sign-in')
  await page.keyboard.press('Escape')
  await signIn(page, 'staff')
  expect(page.url()).toBe(`${journey.network.origin}/coverage?theater=INDOPACOM`)
  await page.reload()
  await page.getByRole('button', { name: 'Staff of INDOPACOM' }).click()
  await page.getByText('Theater staff').waitFor()
  await look('signed-in')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out', { exact: true }).waitFor()
  expect(page.url()).toBe(`${journey.network.origin}/coverage?theater=INDOPACOM`)
  await page.reload()
  await page.getByRole('button', { name: 'Sign in (demo accounts)' }).waitFor()
  assertQuiet()
  await leave()
})

/** As in earnest: no account signs in by one click, and the provider's own page asks. */
async function hideAccounts(context: BrowserContext): Promise<void> {
  await context.route('**/console.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...((await response.json()) as object), demoAccounts: [] } })
  })
}

async function enter(page: Page): Promise<void> {
  await page.goto('/audit')
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
}

it('ends the provider’s session with one’s own, and in other tabs, so that the next person is asked who they are', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await hideAccounts(page.context())
  await enter(page)
  await page.getByRole('heading', { name: 'Sign in to the demo' }).waitFor()
  await page.getByRole('button', { name: 'Hanwha Ocean' }).click()
  await page.getByRole('banner').getByRole('button', { name: 'Hanwha Ocean' }).waitFor()
  const other = await page.context().newPage()
  await enter(other)
  await other.getByRole('button', { name: 'Hanwha Ocean' }).click()
  await other.getByText('Partner', { exact: true }).waitFor()

  await page.getByRole('button', { name: 'Hanwha Ocean' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('At the identity provider, too').waitFor()
  await page.getByText('Sign in to read the trail').waitFor()
  await look('signed-out')
  await other.getByText('Your sign-in has ended').waitFor()
  await enter(page)
  await page.getByRole('heading', { name: 'Sign in to the demo' }).waitFor()
  assertQuiet()
  await leave()
})

it('says so where the provider ends no session from here', async () => {
  const { page, look, leave } = await journey.openPerson()
  await page.route('**/.well-known/openid-configuration', async (route) => {
    const response = await route.fetch()
    const { end_session_endpoint: _, ...metadata } = (await response.json()) as Record<string, unknown>
    await route.fulfill({ response, json: metadata })
  })
  await page.goto('/requests')
  await signIn(page, 'staff')
  await page.getByRole('button', { name: 'Staff of INDOPACOM' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out here, not at your identity provider').waitFor()
  await look('signed-out-here')
  await page.getByRole('button', { name: 'Close this notice' }).click()
  await page.getByText('Sign in to see requests').waitFor()
  await leave()
})

it('says so when a sign-in has ended, and the page stays', async () => {
  const { page, look, leave } = await journey.openPerson()
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
  const { page, look, leave } = await journey.openPerson()
  await page.goto(path)
  await page.getByText(title).waitFor()
  await look('sign-in-foreign')
  await page.getByRole('link', { name: 'Go on without signing in' }).click()
  await page.getByRole('heading', { name: 'Where can it be repaired?' }).waitFor()
  await leave()
})
