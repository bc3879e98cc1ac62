/** What is free, and when: through the gateway, with generated figures and without any. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { toIllustrativeCapacity } from '../../reference/illustrative/capacity.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { ADMIN } from '../testkit/principals.ts'

interface Span {
  workCenter: { id: string; kind: string; name: string }
  from: string
  to: string
  published: number
  taken: number
  free: number
  commitment: string
  provenance: string
  publishedAt: string
  expiresOn: string | null
}

const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
const figures = toIllustrativeCapacity(readReferenceNetwork(), { today })
/** Whoever sees the figures of all. */
const asAdmin = [{}, { as: ADMIN }] as const
const SPAN = 'workCenter { id kind name } from to published taken free commitment provenance publishedAt expiresOn'

let network: Network
let without: Network
beforeAll(async () => {
  network = await startNetwork({ capacity: 'illustrative', today })
  without = await startNetwork()
})
afterAll(async () => {
  await network.stop()
  await without.stop()
})

const askSites = async (of: Network, from: string, to: string) =>
  (
    await of.ask<{ sites: { nodes: { id: string; capacity: Span[] }[] } }>(
      `query ($from: Date!, $to: Date!) { sites(first: 200) { nodes { id capacity(from: $from, to: $to) { ${SPAN} } } } }`,
      { from, to },
      { as: ADMIN },
    )
  ).sites.nodes

describe('what is free at sites', () => {
  it('is what the figures of each day come to, in spans, each marked', async () => {
    const [from, to] = [inDays(0), inDays(120)]
    const spans = (await askSites(network, from, to)).flatMap(({ capacity }) => capacity)
    expect(spans.length).toBeGreaterThan(100)
    expect(spans.filter(({ provenance }) => provenance !== 'ILLUSTRATIVE')).toEqual([])
    const freeOf = (rows: readonly { from: string; to: string }[], day: string) =>
      rows.filter((row) => row.from <= day && day < row.to)
    const centers = new Set(figures.windows.map(({ workCenterId }) => workCenterId))
    for (const id of centers)
      for (const day of [0, 1, 17, 60, 119].map(inDays)) {
        const windows = figures.windows.filter((row) => row.workCenterId === id && row.expiresOn >= today)
        const jobs = figures.reservations.filter(({ workCenterId }) => workCenterId === id)
        const [window] = freeOf(windows, day) as typeof windows
        const found = freeOf(
          spans.filter(({ workCenter }) => workCenter.id === id),
          day,
        ) as Span[]
        expect(found.map(({ published, taken, free }) => ({ published, taken, free }))).toEqual(
          window ? [expectedFree(window.bays, freeOf(jobs, day).length)] : [],
        )
      }
  })

  it('lies within the days that were asked for', async () => {
    const [from, to] = [inDays(33), inDays(34)]
    for (const { capacity } of await askSites(network, from, to))
      for (const span of capacity) expect([span.from, span.to]).toEqual([from, to])
  })

  it('is the same at the work center alone', async () => {
    const { sites } = await network.ask<{
      sites: { nodes: { capacity: Span[]; workCenters: { id: string; calendar: Span[] }[] }[] }
    }>(
      `{ sites(first: 200) { nodes {
      capacity(from: "${inDays(0)}", to: "${inDays(200)}") { ${SPAN} }
      workCenters { id calendar(from: "${inDays(0)}", to: "${inDays(200)}") { ${SPAN} } }
    } } }`,
      ...asAdmin,
    )
    for (const { capacity, workCenters } of sites.nodes)
      expect(workCenters.flatMap(({ calendar }) => calendar)).toEqual(capacity)
  })

  it('is published by their partners', async () => {
    const { partners } = await network.ask<{
      partners: { nodes: { id: string; publications: { id: string; workCenter: { id: string }; from: string }[] }[] }
    }>('{ partners(first: 200) { nodes { id publications { id workCenter { id } from provenance } } } }', ...asAdmin)
    const published = partners.nodes.flatMap(({ id, publications }) =>
      publications.map((window) => [id, window.id, window.workCenter.id, window.from]),
    )
    const expected = figures.windows
      .filter(({ partnerId }) => partnerId !== null)
      .map((window) => [window.partnerId, window.id, window.workCenterId, window.from])
    expect(published.sort()).toEqual(expected.sort())
  })

  it('is nothing where nothing is published, which says nothing of what there is', async () => {
    for (const { capacity } of await askSites(without, inDays(0), inDays(300))) expect(capacity).toEqual([])
    const { sites } = await without.ask<{ sites: { nodes: { docks: unknown[]; workCenters: unknown[] }[] } }>(
      '{ sites(first: 200) { nodes { docks { id } workCenters { id } } } }',
    )
    for (const { docks, workCenters } of sites.nodes) expect(workCenters).toHaveLength(docks.length)
  })

  it('takes one statement for all sites, and one for all work centers', async () => {
    const sent: { subgraph: string; sql: string }[] = []
    const record = (statement: unknown): void => void sent.push(statement as (typeof sent)[number])
    subscribe('rsf.sql', record)
    try {
      await network.ask(
        `{ sites(first: 200) { nodes {
        capacity(from: "${inDays(0)}", to: "${inDays(90)}") { free }
        workCenters { calendar(from: "${inDays(0)}", to: "${inDays(90)}") { free } }
      } } }`,
        ...asAdmin,
      )
    } finally {
      unsubscribe('rsf.sql', record)
    }
    const asked = sent.filter(({ subgraph }) => subgraph === 'capacity')
    expect(asked.filter(({ sql }) => sql.includes('export_free_span_v1'))).toHaveLength(2)
    // Each in a transaction that says first who asks, after one statement that tells whose places these are.
    expect(asked).toHaveLength(2 * (4 + 1))
  })
})

const expectedFree = (published: number, taken: number) => ({ published, taken, free: Math.max(published - taken, 0) })

describe('days that cannot be asked about', () => {
  const fields = {
    'Site.capacity': (span: string) => `{ site(id: "kor-hanwha-geoje") { capacity(${span}) { free } } }`,
    'WorkCenter.calendar': (span: string) =>
      `{ site(id: "kor-hanwha-geoje") { workCenters { calendar(${span}) { free } } } }`,
  }
  it.each(
    Object.entries(fields).flatMap(([name, toQuery]) =>
      [
        ['2027-01-02', '2027-01-01', 'to: a day after 2027-01-02, not 2027-01-01.'],
        ['2027-01-01', '2027-01-01', 'to: a day after 2027-01-01, not 2027-01-01.'],
        ['2027-01-01', '2127-01-01', 'to: at most 3660 days after from, not 36524.'],
        ['0000-01-01', '0000-02-01', 'from: a year from 1 to 9999, not 0000-01-01.'],
      ].map(([from, to, message]) => [name, toQuery(`from: "${from}", to: "${to}"`), message] as const),
    ),
  )('are refused by %s: %s', async (_, query, message) => {
    const { errors = [] } = await network.askFor(query, ...asAdmin)
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect(error).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})
