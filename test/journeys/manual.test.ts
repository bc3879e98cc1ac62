import { startJourney } from '../testkit/journey.ts'

const journey = startJourney()

it('leads from a search to the words of the schema, and from an example to the explorer', async () => {
  const { page, look, assertQuiet, leave } = await journey.openPerson()
  await page.goto('/docs/')
  await look('manual')
  await page.getByLabel('Search the manual').fill('resolveSystem')
  await page.getByRole('link', { name: 'resolveSystem', exact: true }).click()
  await page.getByRole('heading', { name: 'resolveSystem' }).waitFor()
  const example = page
    .getByRole('region', { name: 'resolveSystem' })
    .getByRole('link', { name: 'Open in the explorer' })
  expect(await example.getAttribute('href')).toContain('/graphql?query=query+ResolveSystem')
  await page.goto('/docs/errors')
  await look('manual-errors')
  await page.goto('/docs/types-options')
  await look('manual-types')
  assertQuiet()
  await leave()
})
