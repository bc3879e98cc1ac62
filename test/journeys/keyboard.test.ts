import type { Page, Request } from 'playwright-core'
import { startJourney } from '../testkit/journey.ts'
import { findKeyboardBarriers } from '../testkit/keyboard.ts'

const journey = startJourney()

/** Every page, as somebody who is not signed in finds it. */
const pages = [
  '/',
  '/?system=ch-47f&theater=INDOPACOM',
  '/?system=ch-47f&theater=INDOPACOM&noAccess=KOR',
  '/coverage?standing=SEVERAL&category=AIRCRAFT',
  '/requests',
  '/partner',
  '/audit',
  '/docs/',
]

/** Waits until nothing that the page asked for is under way and nothing is said to load; the stream of events never ends. */
function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>()
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/events') underWay.add(request)
  })
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  const isQuiet = async (): Promise<boolean> => {
    // What came is drawn, and asks for more, within two frames.
    await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
    return underWay.size === 0 && (await page.locator('.loading').count()) === 0
  }
  return async () => {
    while (!((await isQuiet()) && (await isQuiet())))
      await page.locator('.loading').first().waitFor({ state: 'detached' })
  }
}

it.each(pages)('%s is used by keyboard alone', async (path) => {
  const { page, leave } = await journey.openPerson()
  const isSettled = watchRequests(page)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await isSettled()
  // A page that could not be filled has little to walk.
  for (const missing of [page.getByRole('alert'), page.getByText('Parts of this answer are missing')])
    expect(await missing.allInnerTexts()).toEqual([])
  expect(await findKeyboardBarriers(page)).toEqual([])
  await leave()
})

it('goes past what is on every page to what is on this one', async () => {
  const { page, leave } = await journey.openPerson()
  await page.goto('/coverage')
  await page.getByRole('button', { name: /Several ways/ }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate<string>('document.activeElement.labels[0].textContent')).toBe('Theater')
  await leave()
})

it('would find what it looks for', async () => {
  const { page, leave } = await journey.openPerson()
  await page.setContent(`
    <button>Fine</button>
    <button style="outline: none">Unmarked</button>
    <button tabindex="2">First</button>
    <div style="position: relative"><button>Covered</button><div style="position: absolute; inset: 0; background: white"></div></div>
    <div style="display: flex; flex-direction: row-reverse"><button>Turned</button></div>
    <button onkeydown="event.preventDefault()">Trap</button>
    <button>Behind the trap</button>
  `)
  expect((await findKeyboardBarriers(page)).sort()).toEqual([
    'button "Behind the trap" is not reached',
    'button "Covered" has the focus out of sight',
    'button "Fine" is reached after what stands behind it',
    'button "First" jumps the queue',
    'button "Unmarked" does not show that it has the focus',
    'div "Turned" stands elsewhere than it is reached',
  ])
  await leave()
})
