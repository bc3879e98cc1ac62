import { startNetwork } from '../testkit/network.ts'
import { HANWHA, STAFF } from '../testkit/principals.ts'

const GEOJE = 'kor-hanwha-geoje'
const network = await startNetwork()
afterAll(() => network.stop())

const PAYLOAD = '{ site { status name country { name } } userErrors { code message } }'

const report = async (version: number, input: { status: string; note?: string }): Promise<void> => {
  const { setSiteStatus } = await network.ask<{ setSiteStatus: object }>(
    `mutation ($key: String!, $version: Int!, $input: SiteStatusInput!) {
       setSiteStatus(site: "${GEOJE}", idempotencyKey: $key, expectedVersion: $version, input: $input) ${PAYLOAD} }`,
    { key: crypto.randomUUID(), version, input },
    { as: HANWHA },
  )
  expect(setSiteStatus).toEqual({
    site: { status: input.status, name: 'Hanwha Ocean Geoje shipyard (Okpo)', country: { name: 'Republic of Korea' } },
    userErrors: [],
  })
}

interface Finding {
  code: string
  effect: string
  fact: string
  clearedBy: string | null
  source: { id: string } | null
}
interface Listed {
  nodes: { site: { id: string; status: string }; findings: Finding[] }[]
}

const FINDINGS = 'nodes { site { id status } findings { code effect fact clearedBy source { id } } }'

/** Where the yard is in an answer for a system, and what SITE_STATUS says of it. */
async function askAbout(system: string): Promise<{ isOption: boolean; status?: string; findings: Finding[] }> {
  const { repairOptions } = await network.ask<{ repairOptions: { options: Listed; excluded: Listed } }>(
    `query ($input: RepairOptionsInput!) { repairOptions(input: $input) { ... on RepairOptions {
       options(first: 100) { ${FINDINGS} } excluded(first: 100) { ${FINDINGS} } } } }`,
    { input: { system, theater: 'INDOPACOM' } },
  )
  const isYard = ({ site }: Listed['nodes'][number]): boolean => site.id === GEOJE
  const option = repairOptions.options.nodes.find(isYard)
  const found = option ?? repairOptions.excluded.nodes.find(isYard)
  return {
    isOption: option !== undefined,
    status: found?.site.status,
    findings: (found?.findings ?? []).filter(({ code }) => code === 'SITE_STATUS'),
  }
}

const WHEN = String.raw`Status reported at \d{4}-\d\d-\d\dT\d\d:\d\dZ: `

describe('what is reported of a site', () => {
  it('rules it out where it takes no work, by a finding that says that and when it was reported', async () => {
    expect(await askAbout('T-AKE 8')).toEqual({ isOption: true, status: 'OPERATING', findings: [] })
    await report(0, { status: 'SUSPENDED', note: 'Gate out of order.' })
    // With a record of the system, and among the sites without one.
    for (const system of ['T-AKE 8', 'LCS 1'])
      expect(await askAbout(system)).toEqual({
        isOption: false,
        status: 'SUSPENDED',
        findings: [
          {
            code: 'SITE_STATUS',
            effect: 'BLOCKS',
            fact: expect.stringMatching(`${WHEN}SUSPENDED. Gate out of order.$`),
            clearedBy: 'A report that it takes work.',
            source: null,
          },
        ],
      })
  })

  it('makes it an option again once it is at work, with a note, and leaves no trace when it is taken back', async () => {
    await report(1, { status: 'OPERATING' })
    expect(await askAbout('T-AKE 8')).toMatchObject({
      isOption: true,
      findings: [{ effect: 'NOTE', fact: expect.stringMatching(`${WHEN}OPERATING.$`) }],
    })
    const { clearSiteStatus } = await network.ask<{ clearSiteStatus: object }>(
      `mutation { clearSiteStatus(site: "${GEOJE}", idempotencyKey: "taken-back", expectedVersion: 2) ${PAYLOAD} }`,
      {},
      { as: STAFF },
    )
    expect(clearSiteStatus).toMatchObject({ site: { status: 'OPERATING' }, userErrors: [] })
    expect(await askAbout('T-AKE 8')).toEqual({ isOption: true, status: 'OPERATING', findings: [] })
  })
})
