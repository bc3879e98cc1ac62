/** From an answer to a finished job, as both people: through the gateway, with tokens. */
import pg from 'pg'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { createDatabase } from '../testkit/database.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { HANWHA, HD_HYUNDAI, STAFF } from '../testkit/principals.ts'
import {
  inDays,
  listDocks,
  reportWindow,
  requestsThrough,
  SITE,
  type RequestAnswer,
  type Written,
} from '../testkit/repair-requests.ts'

interface Option {
  site: { id: string }
  slot: { workCenter: { id: string }; from: string; to: string } | null
  turnaround: { basis: string; sampleSize: number | null } | null
}

const OPTIONS = `query ($plannedDays: Int) {
  repairOptions(input: { system: "T-AKE 8", theater: "INDOPACOM", work: { kind: OVERHAUL, docking: true, plannedDays: $plannedDays } }) {
    ... on RepairOptions { options(first: 200) { nodes {
      site { id } slot { workCenter { id } from to } turnaround { basis sampleSize }
    } } }
  } }`

let admin: pg.Client
let network: Network
beforeAll(async () => {
  const database = await createDatabase()
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  const [dock] = await listDocks(admin)
  await reportWindow(admin, dock, inDays(0), inDays(400))
  network = await startNetwork({ database })
})
afterAll(async () => {
  await admin.end()
  await network.stop()
})

const askOption = async (as?: Principal, plannedDays?: number): Promise<Option> => {
  const { repairOptions } = await network.ask<{ repairOptions: { options: { nodes: Option[] } } }>(
    OPTIONS,
    { plannedDays },
    { as },
  )
  return repairOptions.options.nodes.find(({ site }) => site.id === SITE) as Option
}
const placed = ({ request, userErrors }: Written): RequestAnswer => {
  expect(userErrors).toEqual([])
  return request as RequestAnswer
}

describe('a repair request through the gateway', () => {
  it('begins with an option and ends as a case that turnaround is read from', async () => {
    const requests = requestsThrough((query, variables, as) => network.ask(query, variables, { as }))
    const before = { staff: await askOption(STAFF), anybody: await askOption() }
    const { slot } = await askOption(STAFF, 20)
    expect(slot).toMatchObject({ from: inDays(0) })
    const { workCenter, from } = slot as NonNullable<Option['slot']>
    const requested = placed(
      await requests.place(STAFF, {
        workCenter: workCenter.id,
        from,
        to: inDays(20),
        asset: 't-ake-8',
        work: { kind: 'OVERHAUL', docking: true },
      }),
    )
    // What is held is free no longer.
    expect((await askOption(STAFF, 20)).slot?.from).toBe(inDays(20))

    const { repairRequests } = await network.ask<{ repairRequests: { nodes: unknown[] } }>(
      `{ repairRequests { nodes { id site { name } workCenter { name kind } partner { name } system { designation }
         asset { name } possibleSteps } } }`,
      {},
      { as: HANWHA },
    )
    expect(repairRequests.nodes).toEqual([
      {
        id: requested.id,
        site: { name: expect.any(String) },
        workCenter: { name: expect.any(String), kind: 'NAMED' },
        partner: { name: expect.stringContaining('Hanwha') },
        system: { designation: expect.stringContaining('T-AKE') },
        asset: { name: expect.stringContaining('Schirra') },
        possibleSteps: ['ACCEPT', 'COUNTER', 'DECLINE'],
      },
    ])
    expect(await requests.read(HD_HYUNDAI, requested.id)).toBeNull()
    const { errors } = await network.askFor(`{ repairRequest(id: "${requested.id}") { state } }`)
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }) }),
    ])

    const accepted = placed(await requests.take('acceptRepairRequest', HANWHA, requested))
    const confirmed = placed(await requests.take('confirmRepairRequest', STAFF, accepted))
    const inducted = placed(await requests.take('recordInduction', HANWHA, confirmed, { on: inDays(-30) }))
    placed(await requests.take('recordCompletion', HANWHA, inducted, { on: inDays(0) }))

    const after = { staff: await askOption(STAFF), anybody: await askOption() }
    expect(after.staff.turnaround?.sampleSize).toBe((before.staff.turnaround?.sampleSize ?? 0) + 1)
    expect(after.anybody.turnaround).toEqual(before.anybody.turnaround)
    expect((await askOption(STAFF, 20)).slot?.from).toBe(inDays(1))
  })
})
