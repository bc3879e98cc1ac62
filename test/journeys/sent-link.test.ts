import type { Page } from 'playwright-core'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

/** What somebody sees of an answer: the question in words, and the places in their order. */
async function readAnswer(page: Page) {
  const options = page.getByRole('region', { name: 'Options' })
  await options.getByRole('table').waitFor()
  return {
    question: await page.getByRole('heading', { level: 1 }).innerText(),
    places: await options.getByRole('table').getByRole('button').allInnerTexts(),
  }
}

it('asks the same of whoever opens a link that was sent', async () => {
  const sender = await journey.openPerson()
  await sender.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await sender.page.goto(
    '/?system=T-AKE+8&theater=INDOPACOM&kind=OVERHAUL&days=90&docking=yes&place=JPYOK&ready=2027-01-04',
  )
  await sender.page.getByRole('heading', { level: 1, name: /from Yokohama/ }).waitFor()
  const sent = await readAnswer(sender.page)
  await sender.page.getByRole('button', { name: 'Copy link' }).click()
  await sender.page.getByText(/Link copied/).waitFor()
  await sender.look('link-sent')
  const link = await sender.page.evaluate<string>('navigator.clipboard.readText()')
  sender.assertQuiet()
  await sender.leave()

  const receiver = await journey.openPerson()
  await receiver.page.goto(link)
  await receiver.page.getByRole('heading', { level: 1, name: /from Yokohama/ }).waitFor()
  const received = await readAnswer(receiver.page)
  expect(received).toEqual(sent)
  expect(received.places.length).toBeGreaterThan(0)
  expect(received.question).toContain('T-AKE 8')
  await receiver.look('link-opened')
  receiver.assertQuiet()
  await receiver.leave()
})

it.each([
  ['unknown-system', 'system=Abrans&theater=EUCOM', 'No system is known as “Abrans”', 'M1A1 / M1A2 SEPv3', /^M1A1/],
  ['ambiguous-system', 'system=C-130&theater=EUCOM', '“C-130” is the name of several', 'C-130J', /^C-130J · EUCOM/],
  ['unknown-theater', 'system=CH-47F&theater=PACIFIC', 'No theater is known as “PACIFIC”', 'EUCOM', /^CH-47F · EUCOM/],
  [
    'invalid-request',
    'system=CH-47F&theater=EUCOM&place=Cartagena&shut=MALACA,SUNDA',
    /^Several places are called/,
    'ESCAR',
    /^CH-47F · EUCOM · from Cartagena · what if/,
  ],
  [
    'misread-values',
    'system=CH-47F&theater=EUCOM&days=many',
    '“many” is no whole number.',
    'Ask without it (Planned days)',
    /^CH-47F · EUCOM$/,
  ],
])('says of a link with %s what is wrong with it, and leads on', async (name, search, problem, way, next) => {
  const { page, look, leave } = await journey.openPerson()
  await page.goto(`/?${search}`)
  await page.getByText(problem).waitFor()
  await look(`refused-${name}`)
  await page.getByRole('link', { name: way, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: next }).waitFor()
  await page.getByText(problem).waitFor({ state: 'detached' })
  await leave()
})
