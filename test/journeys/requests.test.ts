/** From a request to a reservation, with both people at their screens. */
import { closeBrowser, openPerson, signIn, type Person } from '../testkit/browser.ts'
import { startConsole, type Console } from '../testkit/console.ts'
import { inDays, SITE } from '../testkit/repair-requests.ts'

let network: Console
let staff: Person
let partner: Person
let dock: string
beforeAll(async () => {
  network = await startConsole()
  dock = await publishDock()
  staff = await openPerson(network.origin)
  partner = await openPerson(network.origin)
})
afterAll(async () => {
  await closeBrowser()
  await network.stop()
})

/** The partner reports when its dock is free: nothing can be held on generated figures. */
async function publishDock(): Promise<string> {
  const token = await network.fetchToken('partner')
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(network.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as { data: unknown; errors?: unknown }
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors, null, 2))
    return answer.data
  }
  const { site } = (await ask(`query ($id: ID!) { site(id: $id) { workCenters { id kind name } } }`, { id: SITE })) as {
    site: { workCenters: { id: string; kind: string; name: string }[] }
  }
  const dock = site.workCenters.find(({ kind }) => kind === 'NAMED')
  const published = await ask(
    `mutation ($key: String!, $input: PublishCapacityInput!) {
       publishCapacity(idempotencyKey: $key, input: $input) { userErrors { message } } }`,
    {
      key: crypto.randomUUID(),
      input: {
        workCenter: dock?.id,
        from: inDays(0),
        to: inDays(400),
        bays: 1,
        commitment: 'FIRM',
      },
    },
  )
  expect(published).toEqual({ publishCapacity: { userErrors: [] } })
  return dock?.name ?? ''
}

it('is requested, answered with other days and confirmed, and each sees the other’s step as it is taken', async () => {
  await Promise.all([staff.page.goto('/requests'), partner.page.goto('/requests')])
  await Promise.all([signIn(staff.page, 'staff'), signIn(partner.page, 'partner')])
  await Promise.all(
    [staff, partner].map(async ({ page }) => {
      await page.getByText('There are no requests').waitFor()
      await page.getByText('Live', { exact: true }).waitFor()
    }),
  )

  await staff.page.getByRole('link', { name: 'New request' }).click()
  await staff.page.getByLabel('Site').fill('hanwha')
  await staff.page.getByLabel('Work center').selectOption(dock)
  await staff.page.getByLabel('System, ship or aircraft').fill('T-AKE 8')
  await staff.page.getByText('This is USNS Wally Schirra').waitFor()
  await staff.page.getByLabel('First day').fill(inDays(10))
  await staff.page.getByLabel('Day after the last').fill(inDays(5))
  await staff.page.getByText('The work needs a dock').click()
  await staff.page.getByRole('button', { name: 'Request and hold the bay' }).click()
  await staff.page.getByText(/^to: /).waitFor()
  await staff.look('request-refused')
  await staff.page.getByLabel('Day after the last').fill(inDays(40))
  await staff.page.getByLabel('Note').fill('Propeller shaft and hull preservation.')
  await staff.page.getByRole('button', { name: 'Request and hold the bay' }).click()
  await staff.page.getByRole('heading', { name: /Wally Schirra.* at / }).waitFor()

  await partner.page.getByRole('link', { name: /Wally Schirra/ }).waitFor()
  await partner.look('requests-of-partner')
  await partner.page.getByRole('link', { name: /Wally Schirra/ }).click()
  await partner.page.getByText('Propeller shaft').waitFor()
  await partner.page.getByRole('button', { name: 'Offer other days' }).click()
  await partner.page.getByLabel('First day').fill(inDays(20))
  await partner.page.getByLabel('Day after the last').fill(inDays(50))
  await partner.page.getByLabel('Note').fill('The dock is drained ten days later.')
  await partner.look('request-counter')
  await partner.page.getByRole('form').getByRole('button', { name: 'Offer other days' }).click()

  await staff.page.getByText('The dock is drained ten days later.').waitFor()
  await staff.look('request-countered')
  await staff.page.getByRole('button', { name: 'Confirm' }).click()
  await staff.page.getByRole('form').getByRole('button', { name: 'Confirm' }).click()

  await partner.page.getByText('The bay is reserved.').waitFor()
  await partner.look('request-confirmed')
  await staff.page.getByText('The bay is reserved.').waitFor()
  await staff.page.getByRole('link', { name: 'All requests' }).click()
  await staff.page.getByLabel('State').selectOption('LAPSED')
  await staff.page.getByText('No request is in the state').waitFor()
  await staff.page.getByRole('link', { name: 'Show all requests' }).click()
  await staff.page.getByRole('cell', { name: 'Confirmed' }).waitFor()
  await staff.look('requests-of-staff')
  staff.assertQuiet()
  partner.assertQuiet()
})

it('stands in the audit trail, with who did what and what it was before', async () => {
  const { page, look } = partner
  await page.getByRole('link', { name: 'Audit trail' }).click()
  await page.getByText('confirmRepairRequest').first().waitFor()
  await page.getByText('As recorded').first().click()
  await page.getByText('"requested_during": "[').first().waitFor()
  await look('audit')
  await page.getByLabel('Records').selectOption('Window of capacity')
  await page.getByText('publishCapacity').first().waitFor()
  await page.getByText('confirmRepairRequest').first().waitFor({ state: 'detached' })
  await page.getByLabel('Through').fill('2020-01-01')
  await page.getByText('Nothing is written here').waitFor()
  await staff.page.getByRole('link', { name: 'Audit trail' }).click()
  await staff.page.getByLabel('Records of').selectOption({ label: 'Hanwha Ocean' })
  await staff.page.getByText('confirmRepairRequest').first().waitFor()
  await staff.look('audit-of-staff')
  partner.assertQuiet()
})

it('is for those who are signed in', async () => {
  const { page, look, leave } = await openPerson(network.origin)
  await page.goto('/requests')
  await page.getByText('Sign in to see requests').waitFor()
  await look('requests-nobody')
  await page.goto('/audit')
  await page.getByText('Sign in to read the trail').waitFor()
  await leave()
})
