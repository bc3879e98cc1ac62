import type { Page } from 'playwright-core'
import { openNetworkClient } from '../../client/network-client.ts'
import { accounts } from '../../demo/accounts.ts'
import { signIn } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

const editorOf = (page: Page) => page.getByRole('region', { name: 'Operation Editor' })
const answerOf = (page: Page) => page.getByRole('region', { name: 'Result Window' })
const askedAs = (page: Page, who: string) => page.getByRole('status').filter({ hasText: `Asked as ${who}` })

const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click()

/** Before the editor has read what the tab holds: it waits a tenth of a second for more. */
async function openTabAndRunAtOnce(page: Page, name: string): Promise<void> {
  const runButton = await page.getByRole('button', { name: /^(Execute|Stop) query/ }).elementHandle()
  await page.getByRole('button', { name, exact: true }).evaluate(async (tab, runButton) => {
    tab.click()
    await new Promise((drawn) => setTimeout(drawn))
    runButton?.click()
  }, runButton)
}

/** @param word of the operation: until it is shown, and the schema has come, there is nothing to run */
async function open(page: Page, word: string): Promise<void> {
  await editorOf(page).getByText(word).first().waitFor()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click()
}

it('opens at the endpoint itself, and the first example answers the one question', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/graphql')
  await open(page, 'AskForRepairOptions')
  await run(page)
  await answerOf(page).getByText('"considered"').waitFor()
  await look('explorer')
  assertQuiet()
  await leave()
})

it('breaks no rule of its policy while an operation is written, completed, judged and run, and docs and history are read', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  const query = 'query ($code: ID!) { theater(code: $code) { rsfStartYear } }'
  await page.goto(`/graphql?${new URLSearchParams({ query, variables: '{"code":"EUCOM"}' }).toString()}`)
  await open(page, 'rsfStartYear')
  await run(page)
  await answerOf(page).getByText('"rsfStartYear"').waitFor()
  await page.getByRole('button', { name: 'New tab' }).click()
  await editorOf(page).getByRole('code').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('{ theaters { nam')
  await page.keyboard.press('Control+Space')
  await page.getByRole('option', { name: /^name/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText(' wrong } }')
  await editorOf(page).locator('.squiggly-error').first().waitFor()
  for (const _letter of ' wrong } }') await page.keyboard.press('Backspace')
  await page.keyboard.insertText(' } }')
  await run(page)
  await answerOf(page).getByText('U.S. European Command').waitFor()
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await page.getByRole('link', { name: 'capabilities', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Show History' }).click()
  await page.getByRole('button', { name: 'Clear' }).waitFor()
  assertQuiet()
  await leave()
})

it('asks as whoever signs in, and a token that is typed comes first', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  const asking = () =>
    page
      .waitForRequest((request) => request.method() === 'POST' && request.url() === journey.network.url)
      .then((request) => request.headers()['authorization'])
  await page.goto(`/graphql?${new URLSearchParams({ query: '{ repairRequests { totalCount } }' }).toString()}`)
  await askedAs(page, 'nobody').waitFor()
  await open(page, 'totalCount')
  await run(page)
  await answerOf(page).getByText('UNAUTHENTICATED').waitFor()
  await signIn(page, 'staff')
  await askedAs(page, accounts.staff.title).waitFor()
  await editorOf(page).getByText('totalCount').waitFor()
  await run(page)
  await answerOf(page).getByText('"totalCount"').waitFor()
  const token = await journey.network.fetchToken('partner')
  await page.getByRole('region', { name: 'Headers' }).getByRole('code').click()
  await page.keyboard.press('Control+A')
  // The editor closes what is opened.
  await page.keyboard.insertText(`{ "authorization": "Bearer ${token}"`)
  await askedAs(page, 'whoever the token').waitFor()
  const asked = asking()
  await run(page)
  expect(await asked).toBe(`Bearer ${token}`)
  assertQuiet()
  await leave()
})

it('follows an answer, and shows the next one when something changes', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/graphql')
  await open(page, 'AskForRepairOptions')
  await openTabAndRunAtOnce(page, 'FollowRepairOptions')
  const yard = answerOf(page).getByText('kor-hanwha-geoje')
  await yard.waitFor()
  const { data } = await openNetworkClient({
    url: journey.network.url,
    token: () => journey.network.fetchToken('staff'),
  }).mutate(
    `mutation Shut($idempotencyKey: String!) {
       setSiteStatus(site: "kor-hanwha-geoje", idempotencyKey: $idempotencyKey, expectedVersion: 0, input: { status: SUSPENDED }) {
         userErrors { code } } }`,
    {},
  )
  expect(data).toEqual({ setSiteStatus: { userErrors: [] } })
  await yard.waitFor({ state: 'detached' })
  await answerOf(page).getByText('"conditional"', { exact: true }).waitFor()
  await openTabAndRunAtOnce(page, 'AskForRepairOptions')
  await answerOf(page).getByText('"considered"').waitFor()
  assertQuiet()
  await leave()
})
