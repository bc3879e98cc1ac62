import { addDays, addMonths, toFirstOfMonth, toToday } from '../../console/src/parts/days.ts'
import { signIn } from '../testkit/browser.ts'
import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

const month = (number: number): string => addMonths(toFirstOfMonth(toToday()), number)

const FILE = `work_center_id;from;to;bays;commitment;expires_on
kor-hanwha-geoje/dock-1;${month(1)};${month(4)};1;FIRM;
kor-hanwha-geoje/dock-1;${month(5)};${month(4)};1;FIRM;
kor-hanwha-geoje/maritime-bays;${month(2)};${month(6)};three;PERHAPS;${addDays(toToday(), 60)}
kor-hanwha-geoje/no-such-dock;${month(2)};${month(6)};1;FIRM;
`

const toFile = (text: string | Buffer) => ({ name: 'spring.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

it('lets a partner import a file with errors, mend it in place, publish it and take it back', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/partner')
  await signIn(page, 'partner')
  await page.getByRole('navigation', { name: 'Of this partner' }).getByRole('link', { name: 'Import a file' }).click()
  await page.getByLabel('File of windows').waitFor()
  await look('import-choose')

  await page.getByLabel('File of windows').setInputFiles(toFile(FILE))
  await page.getByText('3 rows with errors').waitFor()
  await page.getByText('What the good row does').waitFor()
  await look('import-errors')

  // What would be published without the rest is said before it is done.
  await page.getByRole('button', { name: 'Publish the good rows only' }).click()
  await page.getByText('Leave 3 rows out?').waitFor()
  await page.getByRole('button', { name: 'Mend them first' }).click()

  const line = (number: number) => page.getByRole('group', { name: `Line ${number}` })
  await line(3).getByLabel('to', { exact: true }).fill(month(8))
  await line(4).getByLabel('bays').fill('3')
  await line(4).getByLabel('commitment').fill('TENTATIVE')
  await page.getByText('Leave line 5 out').click()
  await page.getByRole('button', { name: 'Check again' }).click()
  await page.getByText('Every row is good').waitFor()
  await page.getByText('What the 3 good rows do').waitFor()
  await look('import-mended')

  await page.getByRole('button', { name: 'Publish 3 windows' }).click()
  await page.getByText('3 windows published').waitFor()
  await look('import-published')
  await page.getByRole('link', { name: 'See the calendars' }).click()
  await page.getByText('Nothing is due').waitFor()
  await look('import-calendars')
  await page.getByRole('button', { name: /^Revise: Repair berths, .* 3 bays, tentative/ }).waitFor()

  await page.goBack()
  await page.getByRole('button', { name: 'Take this import back' }).click()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('This import was taken back').waitFor()
  assertQuiet()
  await leave()
})

it('says what to do with a file that is not in UTF-8, and takes the next one', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/partner/import')
  await signIn(page, 'partner')
  await page.getByLabel('File of windows').setInputFiles(toFile(Buffer.from(`${FILE}caf\xe9`, 'latin1')))
  await page.getByText('A byte here is not UTF-8').waitFor()
  await look('import-not-utf8')
  await page.getByRole('button', { name: 'Take another file' }).click()
  // As often as it takes: what was judged and not published makes room for the next.
  for (let round = 0; round < 6; round += 1) {
    await page.getByLabel('File of windows').setInputFiles(toFile(FILE))
    await page.getByText('3 rows with errors').waitFor()
    await page.getByRole('button', { name: 'Take another file' }).click()
  }
  assertQuiet()
  await leave()
})
