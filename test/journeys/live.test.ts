import { accounts } from '../../demo/accounts.ts'
import type { Person } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

const streamOf = (person: Person) =>
  person.page.waitForRequest((request) => new URL(request.url()).pathname === '/events')

it('is live for everybody, and goes on as whoever signs in', async () => {
  const person = await journey.openPerson()
  const first = streamOf(person)
  await person.page.goto('/coverage')
  expect((await first).headers()['authorization']).toBeUndefined()
  await person.page.getByText('Live', { exact: true }).waitFor()
  await person.look('live')
  const second = streamOf(person)
  await person.page.getByRole('button', { name: 'Sign in (demo accounts)' }).click()
  await person.page.getByRole('button', { name: accounts.staff.title }).click()
  await second
  await person.page.getByText('Live', { exact: true }).waitFor()
  person.assertQuiet()
  await person.leave()
})

it('says that it is not live where it cannot be, and what to do', async () => {
  const { page, look, leave } = await journey.openPerson()
  await page.route('**/events', (route) => route.fulfill({ status: 429, body: '{}' }))
  await page.goto('/coverage')
  await page.getByText('Not live', { exact: true }).waitFor()
  await look('not-live')
  await page.unroute('**/events')
  await page.getByRole('button', { name: 'Reload' }).click()
  await page.getByText('Live', { exact: true }).waitFor()
  await leave()
})

it('begins again where it broke off', async () => {
  const { page, leave } = await journey.openPerson()
  const places: (string | undefined)[] = []
  await page.route('**/events', async (route) => {
    places.push((await route.request().allHeaders())['last-event-id'])
    if (places.length > 1) return route.continue()
    return route.fulfill({ contentType: 'text/event-stream', body: ': connected\n\nid: made-up\n\n' })
  })
  const again = page.waitForResponse((response) => response.url().endsWith('/events') && places.length === 2)
  await page.goto('/coverage')
  await again
  await page.getByText('Live', { exact: true }).waitFor()
  expect(places).toEqual([undefined, 'made-up'])
  await leave()
})
