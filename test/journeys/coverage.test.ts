import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

it('shows where a theater has no way, one or several, and leads from each to its answer', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/coverage')
  await page.getByRole('button', { name: /Several ways/ }).click()
  await page.getByRole('status').filter({ hasText: '19 systems' }).waitFor()
  await look('coverage')
  // Of equal ways each leads to the answer with its site marked.
  await page.getByRole('link', { name: 'Feasible Performed: CH-47F at Korean Air Busan Tech Center' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    system: 'ch-47f',
    theater: 'INDOPACOM',
    site: 'kor-kal-busan',
  })
  await page.getByText('Korean Air Busan Tech Center').first().waitFor()
  await page.goBack()
  await page.getByRole('button', { name: /Several ways/, pressed: true }).waitFor()
  assertQuiet()
  await leave()
})

it('says what one loss would take, and shows the theater without it', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/coverage?category=AIRCRAFT')
  await page.getByRole('button', { name: 'Korean Air Busan Tech Center' }).click()
  await page.getByRole('status').filter({ hasText: 'Without Korean Air Busan Tech Center' }).waitFor()
  await look('coverage-loss')
  await page.getByRole('link', { name: 'See it as what-if' }).click()
  await page.getByRole('region', { name: 'Assumed in this question' }).waitFor()
  await page
    .getByRole('button', { name: /more than now/ })
    .first()
    .waitFor()
  await look('coverage-what-if')
  expect(new URL(page.url()).searchParams.get('closed')).toBe('kor-kal-busan')
  await page.getByRole('button', { name: 'Back to today' }).click()
  await page.getByRole('region', { name: 'Assumed in this question' }).waitFor({ state: 'detached' })
  assertQuiet()
  await leave()
})

it('keeps to the sites of a country and to the systems that are looked for, each with what leads to its answer', async () => {
  const { page, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/coverage?standing=SEVERAL')
  const korean = page.getByRole('link', { name: 'Feasible Performed: CH-47F at Korean Air Busan Tech Center' })
  await korean.waitFor()
  await page.getByLabel('Sites in', { exact: true }).selectOption('Japan')
  await page.getByRole('columnheader', { name: 'Japan', exact: true }).waitFor()
  await korean.waitFor({ state: 'detached' })
  await page.getByLabel('Sites in', { exact: true }).selectOption('All countries')
  await korean.waitFor()
  await page.getByLabel('Find a system').pressSequentially('t-ake 1')
  await page
    .getByRole('status')
    .filter({ hasText: /^1 system$/ })
    .waitFor()
  expect(new URL(page.url()).searchParams.get('find')).toBe('t-ake 1')
  await korean.waitFor({ state: 'detached' })
  assertQuiet()
  await leave()
})
