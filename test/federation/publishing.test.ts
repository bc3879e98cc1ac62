/** Publishing and declaring through the gateway, and what answers make of it. */
import { HANWHA, HD_HYUNDAI, STAFF } from '../testkit/principals.ts'
import { startNetwork, type Network } from '../testkit/network.ts'

const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
let network: Network
beforeAll(async () => {
  network = await startNetwork()
})
afterAll(() => network.stop())

const OPTIONS = `query ($system: String!) { repairOptions(input: { system: $system, theater: "INDOPACOM", work: { docking: true, plannedDays: 30 } }) {
  ... on RepairOptions { options(first: 100) { nodes {
    site { id } evidence verdict earliestInduction findings { code effect message fact source { title } } } }
    excluded(first: 200) { nodes { site { id } findings { code message } } } } } }`

interface Option {
  site: { id: string }
  evidence: string
  verdict: string
  earliestInduction: string | null
  findings: { code: string; effect: string; message: string; fact: string; source: { title: string } | null }[]
}
const findOption = async (system: string, as = HANWHA): Promise<Option | undefined> =>
  (
    await network.ask<{ repairOptions: { options: { nodes: Option[] } } }>(OPTIONS, { system }, { as })
  ).repairOptions.options.nodes.find(({ site }) => site.id === 'kor-hanwha-geoje')

describe('a window that a partner publishes', () => {
  it('is a date for those who may see it, at once, and changes no byte for a competitor', async () => {
    const before = await network.post(OPTIONS, { system: 't-ake' }, { as: HD_HYUNDAI })
    expect((await findOption('t-ake'))?.earliestInduction).toBeNull()
    const { publishCapacity } = await network.ask<{
      publishCapacity: { window: { id: string; workCenter: { name: string; kind: string } }; userErrors: unknown[] }
    }>(
      `mutation ($input: PublishCapacityInput!) { publishCapacity(idempotencyKey: "first", input: $input) {
        window { id workCenter { name kind } } userErrors { code message } } }`,
      {
        input: {
          workCenter: 'kor-hanwha-geoje/dock-1',
          from: inDays(10),
          to: inDays(100),
          bays: 1,
          commitment: 'FIRM',
        },
      },
      { as: HANWHA },
    )
    expect(publishCapacity).toMatchObject({ window: { workCenter: { kind: 'NAMED' } }, userErrors: [] })
    for (const as of [HANWHA, STAFF]) expect((await findOption('t-ake', as))?.earliestInduction).toBe(inDays(10))
    const asOf = /"asOf":"[^"]*"/g
    const after = await network.post(OPTIONS, { system: 't-ake' }, { as: HD_HYUNDAI })
    expect(after.replace(asOf, '')).toBe(before.replace(asOf, ''))
  })
})

describe('a capability that a partner declares', () => {
  it('makes an option of its site, as CANDIDATE evidence that says whose word it is', async () => {
    const { systems } = await network.ask<{
      systems: { nodes: { id: string; designation: string; capabilities: { site: { id: string } }[] }[] }
    }>('{ systems(category: SHIP, first: 100) { nodes { id designation capabilities { site { id } } } } }')
    const system = systems.nodes.find(({ capabilities }) =>
      capabilities.every(({ site }) => site.id !== 'kor-hanwha-geoje'),
    )
    if (system === undefined) throw new Error('Every ship is on record at the site.')
    expect(await findOption(system.id)).toBeUndefined()
    const { declareCapability } = await network.ask<{ declareCapability: object }>(
      `mutation ($input: DeclareCapabilityInput!) { declareCapability(idempotencyKey: "declared", input: $input) {
        capability { declaredBy { id name } system { designation } } userErrors { code message } } }`,
      { input: { site: 'kor-hanwha-geoje', system: system.id, levels: ['DEPOT'], note: 'Offered since this year.' } },
      { as: HANWHA },
    )
    expect(declareCapability).toEqual({
      capability: {
        declaredBy: { id: 'p-hanwha-ocean', name: 'Hanwha Ocean' },
        system: { designation: system.designation },
      },
      userErrors: [],
    })
    const word = `Declared by Hanwha Ocean through the network on ${today}`
    const option = await findOption(system.id, HD_HYUNDAI)
    expect(option).toMatchObject({ evidence: 'CANDIDATE', verdict: 'CONDITIONAL' })
    expect(option?.findings).toContainEqual(
      expect.objectContaining({
        code: 'CAPABILITY',
        effect: 'NOTE',
        fact: expect.stringContaining(`${word}. Offered since this year.`),
        source: { title: word },
      }),
    )
  })
})
