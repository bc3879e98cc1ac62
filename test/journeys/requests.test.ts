/** From a request to a reservation, with both people at their screens. */
import type { Page } from 'playwright-core'
import { countDays } from '../../console/src/parts/days.ts'
import { signIn, type Person } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'
import { inDays, SITE } from '../testkit/repair-requests.ts'

const journey = startJourney()
let staff: Person
let partner: Person
let dock: string
beforeAll(async () => {
  dock = await publishDock()
  staff = await journey.openPerson()
  partner = await journey.openPerson()
})

/** The partner reports when its dock is free: nothing can be held on generated figures. */
async function publishDock(): Promise<string> {
  const token = await journey.network.fetchToken('partner')
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(journey.network.url, {
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

/** Staff ask for the dock on these days. */
async function fillIn(from: string, to: string): Promise<void> {
  const { page } = staff
  await page.getByLabel('Site').fill('hanwha')
  await page.getByLabel('Work center').selectOption(dock)
  await page.getByLabel('System, ship or aircraft').fill('T-AKE 8')
  await page.getByText('This is USNS Wally Schirra').waitFor()
  await page.getByText('The work needs a dock').click()
  await page.getByLabel('First day').fill(from)
  await page.getByLabel('Day after the last').fill(to)
  await page.getByRole('button', { name: 'Request and hold the bay' }).click()
}

async function request(from: string, to: string): Promise<void> {
  await staff.page.getByRole('link', { name: 'All requests' }).click()
  await staff.page.getByRole('link', { name: 'New request' }).click()
  await fillIn(from, to)
  await staff.page.getByRole('heading', { name: /Wally Schirra.* at / }).waitFor()
}

/** The partner opens the one that waits for it, as soon as the list has as many. */
async function openRequested(total: number): Promise<void> {
  await partner.page.getByRole('link', { name: 'All requests' }).click()
  await partner.page.getByText(`${total} requests`).waitFor()
  await partner.page
    .getByRole('row', { name: /Requested/ })
    .getByRole('link')
    .click()
}

const send = (page: Page, step: string): Promise<void> =>
  page.getByRole('form').getByRole('button', { name: step, exact: true }).click()

async function take(page: Page, step: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  for (const [label, value] of Object.entries(words)) await page.getByLabel(label).fill(value)
  await send(page, step)
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
  await fillIn(inDays(10), inDays(5))
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

it('is recorded as begun and as ended by the partner, before the eyes of staff', async () => {
  await Promise.all(
    [staff, partner].map(async ({ page }) => {
      await page.getByRole('link', { name: 'Requests', exact: true }).click()
      await page.getByRole('link', { name: /Wally Schirra/ }).click()
    }),
  )
  await take(partner.page, 'Record that the work began', { Day: inDays(1) })
  await partner.page.getByText(/^on: /).waitFor()
  await partner.page.getByLabel('Day').fill(inDays(-2))
  await send(partner.page, 'Record that the work began')
  await staff.page.getByText('The work is under way.').waitFor()
  await take(partner.page, 'Record that the work ended', { 'How the scope grew': 'Twelve more frames.' })
  await staff.page.getByText('The work has ended').waitFor()
  await staff.page.getByText('Twelve more frames.').waitFor()
  await staff.page.getByText('Recorded that the work ended by Hanwha Ocean').waitFor()
  await staff.look('request-completed')
  staff.assertQuiet()
  partner.assertQuiet()
})

it('is accepted as it was asked while staff take it back, who are told so, and do it all the same', async () => {
  await request(inDays(100), inDays(130))
  await openRequested(2)
  await staff.page.getByRole('button', { name: 'Cancel the request' }).click()
  await staff.page.getByLabel('Reason').fill('The ship goes to Yokosuka.')
  await take(partner.page, 'Accept')
  await staff.page.getByText('The request went on while you were here').waitFor()
  await staff.page.getByRole('alert').getByText('Accepted by Hanwha Ocean.').waitFor()
  await staff.look('request-went-on')
  await staff.page.getByRole('button', { name: 'Go on with what it is now' }).click()
  expect(await staff.page.getByLabel('Reason').inputValue()).toBe('The ship goes to Yokosuka.')
  await send(staff.page, 'Cancel the request')
  await partner.page.getByText('Staff took it back. The bay is free again.').waitFor()
  await partner.page.getByText('The ship goes to Yokosuka.').waitFor()
  await partner.page.getByText('Cancelled by staff of usindopacom').waitFor()
  staff.assertQuiet()
  partner.assertQuiet()
})

it('is declined with a reason, which must be given', async () => {
  await request(inDays(100), inDays(130))
  await openRequested(3)
  await take(partner.page, 'Decline')
  await partner.page.getByText(/^reason: /).waitFor()
  await partner.page.getByLabel('Reason').fill('The dock is under repair itself.')
  await send(partner.page, 'Decline')
  await staff.page.getByText('The partner said no. The bay is free again.').waitFor()
  await staff.page.getByText('The dock is under repair itself.').waitFor()
  await staff.page.getByRole('link', { name: 'All requests' }).click()
  await staff.page.getByText('3 requests').waitFor()
  await staff.look('requests-ended')
  staff.assertQuiet()
  partner.assertQuiet()
})

it('is requested where an option of an answer offers a bay, with what the option says', async () => {
  const { page, look, assertQuiet } = staff
  await page.goto('/?system=T-AKE+8&theater=INDOPACOM&kind=OVERHAUL&days=30&docking=yes&place=Busan')
  await page.getByRole('button', { name: /about Hanwha Ocean Geoje/ }).click()
  await page.getByRole('button', { name: 'Request this repair' }).click()
  const dialog = page.getByRole('dialog', { name: /^Request a repair at Hanwha Ocean Geoje/ })
  await dialog.getByText(dock).waitFor()
  const [from, to] = await Promise.all(
    ['First day', 'Day after the last'].map((day) => dialog.getByLabel(day).inputValue()),
  )
  expect(countDays({ from: from ?? '', to: to ?? '' })).toBe(30)
  expect(await dialog.getByLabel('Kind of work').inputValue()).toBe('OVERHAUL')
  expect(await dialog.getByLabel('The work needs a dock').isChecked()).toBe(true)
  await look('request-of-option')
  await dialog.getByRole('button', { name: 'Request and hold the bay' }).click()
  await page.getByText('Requested, and the bay is held').waitFor()
  await page.getByRole('link', { name: 'See the request' }).click()
  await page.getByRole('heading', { name: /Wally Schirra.* at / }).waitFor()
  assertQuiet()
})

it('says what to do where the network does not answer, and where there is no such request', async () => {
  await staff.page.goto('/requests/none')
  await staff.page.getByText('There is no such request, or none that you may see').waitFor()
  await staff.look('request-none')
  await staff.page.route('**/graphql', (route) => route.abort())
  await staff.page.getByRole('link', { name: 'All requests' }).click()
  await staff.page.getByText('The network does not answer').waitFor()
  await staff.look('requests-unreachable')
  await staff.page.unroute('**/graphql')
  await staff.page.getByRole('button', { name: 'Try again' }).click()
  await staff.page.getByText('4 requests').waitFor()
})

it('is for those who are signed in', async () => {
  const { page, look, leave } = await journey.openPerson()
  await page.goto('/requests')
  await page.getByText('Sign in to see requests').waitFor()
  await look('requests-nobody')
  await page.goto('/audit')
  await page.getByText('Sign in to read the trail').waitFor()
  await leave()
})
