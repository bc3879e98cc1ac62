import { mkdirSync } from 'node:fs'
import path from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../../bench/chromium.ts'
import { accounts, type AccountName } from '../../demo/accounts.ts'
import { PICTURES_FOLDER } from './pictures.ts'

/** Wide as a desk's screen and narrow as a telephone's. */
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844 }

/** Somebody at a browser of their own: nothing is shared with others. */
export interface Person {
  readonly page: Page
  /**
   * Keeps a picture of the whole page at 1440 and at 390 pixels, as `<name>-1440.png` and `<name>-390.png`, and finds what keeps people
   * from using it at either width, in light and in dark.
   */
  look: (name: string) => Promise<void>
  /** Fails the test with what the page threw, logged as an error, or was refused by its own policy. */
  assertQuiet: () => void
  leave: () => Promise<void>
}

const RULES_ON_COLOURS = ['color-contrast', 'link-in-text-block']

let browser: Promise<Browser> | undefined

/** @param url where the console is */
export async function openPerson(url: string): Promise<Person> {
  browser ??= launchChromium()
  const context: BrowserContext = await (
    await browser
  ).newContext({ viewport: WIDE, baseURL: url, locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  const look = async (name: string): Promise<void> => {
    mkdirSync(PICTURES_FOLDER, { recursive: true })
    const found: string[] = []
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        // Colours that a script sets follow with the next frame.
        await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
        // The same page in dark differs in its colours alone.
        const barriers = await findBarriers(page, colorScheme === 'dark' ? RULES_ON_COLOURS : undefined)
        found.push(...barriers.map((barrier) => `${viewport.width} px, ${colorScheme}: ${barrier}`))
      }
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
      if (overflow > 0) found.push(`${viewport.width} px: the page is ${overflow} px wider than the screen`)
      await page.screenshot({ path: path.join(PICTURES_FOLDER, `${name}-${viewport.width}.png`), fullPage: true })
    }
    await page.setViewportSize(WIDE)
    expect(found).toEqual([])
  }
  return {
    page,
    look,
    assertQuiet: () => expect(complaints).toEqual([]),
    leave: () => context.close(),
  }
}

/** Signs somebody in as an account of the demo, by one click in the page's header. What the page showed, it shows again afterwards. */
export async function signIn(page: Page, account: AccountName): Promise<void> {
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: 'Sign in (demo accounts)' }).click()
  await header.getByRole('button', { name: accounts[account].title }).click()
  await header.getByRole('button', { name: accounts[account].title, exact: true }).waitFor()
}

/** After the last test of a file: `afterAll(closeBrowser)`. */
export async function closeBrowser(): Promise<void> {
  const open = browser
  browser = undefined
  await (await open)?.close()
}

/** What axe finds against WCAG 2.2 A and AA and its own best practices, one line each; by some rules only, where they are named. */
async function findBarriers(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) }
  // Evaluated from outside of the page, whose policy lets no script in.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
