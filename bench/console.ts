/** `npm run bench:console`: how long people wait for the console, beside the network's own time, at the reference network's size and at 10,000 sites. */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { buildPages, PAGES_FOLDER } from '../console/build.ts'
import { startEmbeddedDatabase } from '../database/embedded.ts'
import { launchChromium } from './chromium.ts'
import { measureFirstLoad } from './first-load.ts'
import { startLayout } from './layouts.ts'
import { openScaleDatabase } from './scale-databases.ts'
import { watchAnswers, type Answers, type Wait } from './watch-answers.ts'

const USAGE = `Usage: npm run bench:console -- [options]

  --data DIR      keeps the databases in this folder and uses those that are there
  --systems N     systems of the large network (200)
  --runs N        how often each question is asked (10)`

const SHAPE = { weeks: 52, capabilitiesPerSite: 20, seed: 7 }
const QUESTION = '/?system=T-AKE+1&theater=INDOPACOM&docking=yes&days=45&place=KRPUS'
/** A category that one answer can judge at either size. */
const COVERAGE = '/coverage?category=GROUND_VEHICLE'
const AIMS = { firstLoadKb: 250, paintedMs: 200 }

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      systems: { type: 'string', default: '200' },
      runs: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  const directory = values.data ?? mkdtempSync(path.join(tmpdir(), 'rsf-console-'))
  const stops: (() => Promise<void>)[] = []
  if (values.data === undefined) stops.push(() => Promise.resolve(rmSync(directory, { recursive: true, force: true })))
  try {
    await buildPages()
    const { kB, files } = measureFirstLoad(PAGES_FOLDER)
    console.log(`first load: ${kB.toFixed(0)} kB of JavaScript gzipped in ${files} files (aim ${AIMS.firstLoadKb})`)
    const server = await startEmbeddedDatabase(directory)
    stops.push(server.stop)
    const browser = await launchChromium()
    stops.push(() => browser.close())
    const today = new Date().toISOString().slice(0, 10)
    for (const size of [
      { sites: 115, systems: 85, ...SHAPE, today },
      { sites: 10_000, systems: Number(values.systems), ...SHAPE, today },
    ]) {
      const adminUrl = await openScaleDatabase(server.adminUrl, `console_${size.sites}_${size.systems}`, size)
      const network = await startLayout('in process', adminUrl)
      await measureSize(browser, new URL(network.url).origin, size.sites, Number(values.runs))
      await network.stop()
    }
    console.log(`${cpus().length} CPUs, shared by browser, network and database`)
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** At the reference network's size every site is on the map as it is. */
const OFFERED_MS = 5_000

const WARM_UP_ATTEMPTS = 20

/** A network that has just started may not answer in time at this size: it is asked until it does. */
async function warmUp(origin: string): Promise<void> {
  const query = `{ repairOptions(input: { system: "T-AKE 1", theater: "INDOPACOM", work: { docking: true, plannedDays: 45 },
    origin: { place: "KRPUS" } }) { ... on RepairOptions { summary { considered } } } }`
  for (let attempt = 1; attempt <= WARM_UP_ATTEMPTS; attempt += 1) {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    if (!('errors' in ((await response.json()) as object))) return
  }
  throw new Error(`The network did not answer in ${WARM_UP_ATTEMPTS} attempts.`)
}

/** Asks anew each time; the first answer warms the browser and is left out. */
async function measureSize(browser: Browser, origin: string, sites: number, runs: number): Promise<void> {
  await warmUp(origin)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: origin })
  const page = await context.newPage()
  const answers = await watchAnswers(page)
  const opened: Wait[] = []
  const mapped: Wait[] = []
  let unanswered = 0
  while (opened.length <= runs && unanswered < WARM_UP_ATTEMPTS) {
    await page.goto(QUESTION)
    const wait = await answers.waitFor('RepairOptions', 'table.options > tbody > tr', 1)
    const map = wait && (await answers.waitFor('RepairOptions', '.map [data-sign]', 1))
    if (map) mapped.push(map)
    if (wait) opened.push(wait)
    else unanswered += 1
  }
  const counts = await page.getByRole('list', { name: 'Sites', exact: true }).innerText()
  console.log(`${sites} sites (${counts.replaceAll('\n', ', ')}):`)
  console.log(`  answer to painted table: ${toLine(opened.slice(1))} (aim ${AIMS.paintedMs})`)
  console.log(`  answer to drawn map: ${toLine(mapped.slice(1))}`)
  const all = page.getByRole('button', { name: 'Show all on the map' })
  await page.locator('.excluded__site, .excluded [role=alert]').first().waitFor()
  const isOffered = all.waitFor({ timeout: OFFERED_MS }).then(
    () => true,
    () => false,
  )
  if (await isOffered) {
    await all.click()
    const wait = await answers.waitFor('ExcludedPlaces', '.answer__map:not(:has(.loading)) .map svg', 1)
    if (wait) console.log(`  every site on the map, last answer to drawn: ${wait.paintedMs.toFixed(0)} ms`)
  }
  const more = page.getByRole('button', { name: /^Show \d+ more of/ })
  const paged: Wait[] = []
  while (paged.length < runs && (await more.isVisible())) {
    const shown = await page.locator('.excluded__site').count()
    await more.click()
    const wait = await answers.waitFor('ExcludedSites', '.excluded__site', shown + 1)
    if (wait === null) break
    paged.push(wait)
  }
  if (unanswered > 0) console.log(`  not answered within the network's deadline: ${unanswered}`)
  if (paged.length > 0) console.log(`  next excluded sites, answer to painted list: ${toLine(paged)}`)
  await measureCoverage(page, answers, runs)
  await context.close()
}

/** Systems first, and then the sites of each: what is too much for the network to answer in time is left out. */
async function measureCoverage(page: Page, answers: Answers, runs: number): Promise<void> {
  const systems: Wait[] = []
  const ways: Wait[] = []
  for (let run = 0; run <= runs; run += 1) {
    await page.goto(COVERAGE)
    const rows = await answers.waitFor('TheaterCoverage', '.matrix tbody tr', 1)
    const cells = rows && (await answers.waitFor('CoverageWays', '.matrix .way', 1))
    if (rows) systems.push(rows)
    if (cells) ways.push(cells)
  }
  const elements = await page.evaluate<number>("document.querySelectorAll('*').length")
  console.log(`  coverage, answer to painted systems: ${toLine(systems.slice(1))}`)
  console.log(`  coverage, answer to painted ways: ${toLine(ways.slice(1))}; ${elements} elements`)
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN

const toLine = (waits: readonly Wait[]): string =>
  `p50 ${median(waits.map(({ paintedMs }) => paintedMs)).toFixed(0)} ms of ${waits.length} runs, most ` +
  `${Math.max(...waits.map(({ paintedMs }) => paintedMs)).toFixed(0)} ms; asked to answered p50 ${median(waits.map(({ answeredMs }) => answeredMs)).toFixed(0)} ms`

await bench()
