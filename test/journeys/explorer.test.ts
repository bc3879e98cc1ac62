import type { Page } from 'playwright-core'
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

/** @param word of the operation: until it is shown, and the schema and what edits it have come, there is nothing to run */
async function run(page: Page, word: string): Promise<void> {
  await page.getByRole('region', { name: 'Operation Editor' }).getByText(word).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: /Execute query/ }).click()
}

it('opens at the endpoint itself, and the first example answers the one question', async () => {
  const { page, look, assertQuiet, leave } = await openPerson(network.origin)
  await page.goto('/graphql')
  await run(page, 'AskForRepairOptions')
  await page.getByRole('region', { name: 'Result Window' }).getByText('"considered"').waitFor()
  await look('explorer')
  assertQuiet()
  await leave()
})

it('opens on the operation that a link names, with its variables', async () => {
  const { page, assertQuiet, leave } = await openPerson(network.origin)
  const query = 'query ($code: ID!) { theater(code: $code) { rsfStartYear } }'
  await page.goto(`/graphql?${new URLSearchParams({ query, variables: '{"code":"EUCOM"}' }).toString()}`)
  await run(page, 'rsfStartYear')
  await page.getByRole('region', { name: 'Result Window' }).getByText('"rsfStartYear"').waitFor()
  assertQuiet()
  await leave()
})
