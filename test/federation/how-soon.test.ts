/** How soon: ways, dates, what rests on what, and what if, on the reference data with illustrative capacity. */
import { startNetwork, type Network } from '../testkit/network.ts'
import { STAFF } from '../testkit/principals.ts'

const today = '2026-11-22'
let network: Network
beforeAll(async () => {
  network = await startNetwork({ capacity: 'illustrative', today, asksWays: true })
})
afterAll(() => network.stop())

interface Finding {
  code: string
  effect: string
  message: string
  fact: string
}
interface Option {
  site: { id: string }
  verdict: string
  evidence: string
  transit: {
    mode: string
    selfDeployed: boolean
    days: number
    distanceKm: number
    via: string[]
    route: { type: string; coordinates: [number, number][][] }
    assumptions: string[]
  } | null
  earliestInduction: string | null
  expectedCompletion: string | null
  slackDays: number | null
  turnaround: {
    basis: string
    days: number
    sampleSize: number | null
    plannedDays: number | null
    caution: string
  } | null
  slot: {
    workCenter: { id: string } | null
    workCenterName: string
    from: string
    to: string
    provenance: string
  } | null
  distinctions: string[]
  findings: Finding[]
}
interface Answer {
  __typename: string
  summary: { notes: string[]; countsByCode: { code: string; count: number }[] }
  origin: { name: string; code: string | null } | null
  options: { nodes: Option[] }
  excluded: { nodes: { site: { id: string }; findings: Finding[] }[] }
  comparedWithToday: {
    optionsLost: { site: { id: string }; findings: Finding[] }[]
    optionsGained: { site: { id: string }; expectedCompletion: string | null }[]
    optionsChanged: { site: { id: string }; daysLater: number | null; transitDaysLonger: number | null }[]
  } | null
  problems: { field: string; code: string; message: string; candidates: string[] }[]
}

const QUERY = `query ($input: RepairOptionsInput!) { repairOptions(input: $input) {
  __typename
  ... on RepairOptions {
    summary { notes countsByCode { code count } } origin { name code }
    options(first: 50) { nodes {
      site { id } verdict evidence earliestInduction expectedCompletion slackDays distinctions
      transit { mode selfDeployed days distanceKm via route assumptions }
      turnaround { basis days sampleSize plannedDays caution }
      slot { workCenter { id } workCenterName from to provenance }
      findings { code effect message fact }
    } }
    excluded(first: 50) { nodes { site { id } findings { code effect message fact } } }
    comparedWithToday {
      optionsLost { site { id } findings { code effect message fact } }
      optionsGained { site { id } expectedCompletion }
      optionsChanged { site { id } daysLater transitDaysLonger }
    }
  }
  ... on InvalidRequest { problems { field code message candidates } }
} }`

const ask = async (input: object): Promise<Answer> =>
  (await network.ask<{ repairOptions: Answer }>(QUERY, { input: { readyOn: today, ...input } }, { as: STAFF }))
    .repairOptions
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
const taken = (findings: Finding[], code: string) => findings.filter((finding) => finding.code === code)

describe('A T-AKE at Yokohama: where, by whom, how soon?', () => {
  const input = {
    system: 'T-AKE 8',
    theater: 'INDOPACOM',
    origin: { place: 'JPYOK' },
    work: { kind: 'OVERHAUL', docking: true },
  }

  it('has the way there over water, with every figure that it was reckoned with', async () => {
    const { options, origin } = await ask(input)
    expect(origin).toEqual({ name: 'Yokohama', code: 'JPYOK' })
    expect(options.nodes.map(({ site }) => site.id).sort()).toEqual([
      'kor-hanwha-geoje',
      'kor-hdhhi-ulsan',
      'kor-hjsc-yeongdo',
    ])
    for (const { transit } of options.nodes) {
      expect(transit).toMatchObject({ mode: 'SEA', selfDeployed: true, route: { type: 'MultiLineString' } })
      expect(transit?.distanceKm).toBeGreaterThan(1000)
      expect(transit?.distanceKm).toBeLessThan(1700)
      expect(transit?.assumptions.join(' ')).toMatch(/km\/h|knots/)
    }
  })

  it('shows at Geoje dates from one finished overhaul: planned about 90 days, taken 191, and says whose figures they are', async () => {
    const { options, summary } = await ask(input)
    const geoje = options.nodes.find(({ site }) => site.id === 'kor-hanwha-geoje')
    expect(geoje?.turnaround).toMatchObject({ basis: 'RECORD', days: 191, sampleSize: 1, plannedDays: 90 })
    expect(geoje?.turnaround?.caution).toContain('One finished case')
    const { earliestInduction, expectedCompletion, slot } = geoje ?? {}
    expect(earliestInduction).not.toBeNull()
    expect(expectedCompletion).toBe(addDays(earliestInduction ?? '', 191))
    expect(slot).toMatchObject({ provenance: 'ILLUSTRATIVE', from: earliestInduction, to: expectedCompletion })
    expect(slot?.workCenter?.id).toMatch(/^kor-hanwha-geoje\/dock-/)
    expect(
      taken(geoje?.findings ?? [], 'CAPACITY')
        .map(({ message }) => message)
        .join(),
    ).toContain('ILLUSTRATIVE')
    expect(summary.notes.join(' ')).toContain('ILLUSTRATIVE')
  })

  it('knows no date where nobody says how long the work takes, and says what to state', async () => {
    const { options } = await ask(input)
    const ulsan = options.nodes.find(({ site }) => site.id === 'kor-hdhhi-ulsan')
    expect(ulsan).toMatchObject({ turnaround: null, earliestInduction: null, expectedCompletion: null, slot: null })
    expect(taken(ulsan?.findings ?? [], 'CAPACITY')).toMatchObject([{ effect: 'UNKNOWN' }])
  })

  it('never inducts before it has arrived, and on days that the calendar says are free', async () => {
    const { options } = await ask({ ...input, work: { ...input.work, plannedDays: 90 } })
    const dated = options.nodes.filter(({ slot }) => slot !== null)
    expect(dated.length).toBeGreaterThan(0)
    for (const { transit, earliestInduction, slot } of dated) {
      expect(earliestInduction! >= addDays(today, Math.ceil(transit?.days ?? 0))).toBe(true)
      const { site } = await network.ask<{
        site: { workCenters: { id: string; calendar: { from: string; to: string; free: number }[] }[] }
      }>(
        `query ($id: ID!, $from: Date!, $to: Date!) { site(id: $id) { workCenters { id calendar(from: $from, to: $to) { from to free } } } }`,
        { id: slot?.workCenter?.id.split('/')[0], from: slot?.from, to: slot?.to },
        { as: STAFF },
      )
      const spans = site.workCenters.find(({ id }) => id === slot?.workCenter?.id)?.calendar ?? []
      expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([slot?.from, slot?.to])
      expect(spans.every(({ free }) => free > 0)).toBe(true)
    }
  })

  it('rules out what is complete too late, and counts the days to spare of the rest', async () => {
    const { options } = await ask({ ...input, work: { ...input.work, plannedDays: 30 } })
    const latest =
      options.nodes
        .flatMap(({ expectedCompletion }) => expectedCompletion ?? [])
        .sort()
        .at(-1) ?? ''
    const late = await ask({ ...input, neededBy: addDays(latest, -1), work: { ...input.work, plannedDays: 30 } })
    const blocked = late.excluded.nodes.filter(({ findings }) => taken(findings, 'NEEDED_BY').length > 0)
    expect(blocked.length).toBeGreaterThan(0)
    for (const { expectedCompletion, slackDays } of late.options.nodes)
      if (expectedCompletion !== null) expect(addDays(expectedCompletion, slackDays ?? NaN)).toBe(addDays(latest, -1))
  })
})

describe('Nearest AGT1500 overhaul to Powidz?', () => {
  it('is still nowhere in EUCOM: a way and a date do not make a place', async () => {
    const { options, summary, origin } = await ask({
      system: 'AGT1500',
      theater: 'EUCOM',
      level: 'DEPOT',
      origin: { place: 'EPPW' },
    })
    expect(origin?.code).toBe('EPPW')
    expect(options.nodes.filter(({ verdict }) => verdict === 'FEASIBLE')).toEqual([])
    expect(summary.notes.length).toBeGreaterThan(0)
  })
})

describe('How other systems get there', () => {
  it('flies a fighter by itself, and carries an engine', async () => {
    const fighter = await ask({ system: 'F-35A', theater: 'INDOPACOM', origin: { place: 'RODN' } })
    for (const { transit } of fighter.options.nodes)
      if (transit) expect(transit).toMatchObject({ mode: 'AIR', selfDeployed: true, via: [] })
    const engine = await ask({ system: 'T700-GE-701D', theater: 'INDOPACOM', origin: { place: 'RKPK' } })
    expect(engine.options.nodes.length).toBeGreaterThan(0)
    for (const { transit } of engine.options.nodes) if (transit) expect(transit.selfDeployed).toBe(false)
  })

  it('leaves the way out and says so where nobody says from where', async () => {
    const { options, summary } = await ask({ system: 'M113', theater: 'INDOPACOM', work: { plannedDays: 20 } })
    expect(options.nodes.every(({ transit }) => transit === null)).toBe(true)
    if (options.nodes.some(({ slot }) => slot)) expect(summary.notes.join(' ')).toContain('No origin is given')
  })
})

describe('What if', () => {
  const input = {
    system: 'T-AKE 8',
    theater: 'INDOPACOM',
    origin: { place: 'INBOM' },
    work: { kind: 'OVERHAUL', docking: true, plannedDays: 60 },
  }

  it('nothing is assumed, nothing is compared', async () => {
    expect((await ask(input)).comparedWithToday).toBeNull()
  })

  it('Malacca is shut: the ways become longer and no option is lost', async () => {
    const open = await ask(input)
    expect(open.options.nodes[0]?.transit?.via).toContain('MALACCA')
    const { options, comparedWithToday } = await ask({ ...input, assume: { straitsShut: ['Strait of Malacca'] } })
    expect(options.nodes.length).toBe(open.options.nodes.length)
    for (const { transit } of options.nodes) expect(transit?.via).not.toContain('MALACCA')
    expect(comparedWithToday?.optionsChanged.length).toBe(options.nodes.length)
    for (const { transitDaysLonger } of comparedWithToday?.optionsChanged ?? [])
      expect(transitDaysLonger).toBeGreaterThan(0.5)
  })

  it('Korea gives no access: every option is lost, with the reason', async () => {
    const { options, comparedWithToday } = await ask({ ...input, assume: { countriesWithoutAccess: ['KOR'] } })
    expect(options.nodes.filter(({ site }) => site.id.startsWith('kor-'))).toEqual([])
    expect(comparedWithToday?.optionsLost.length).toBe(3)
    for (const { findings } of comparedWithToday?.optionsLost ?? [])
      expect(findings.filter(({ effect }) => effect === 'BLOCKS').map(({ code }) => code)).toContain('ACCESS')
  })

  it('a window is added: the option comes sooner, on an assumption that shows', async () => {
    const window = { site: 'kor-hdhhi-ulsan', from: addDays(today, 30), to: addDays(today, 120) }
    const { options } = await ask({ ...input, assume: { windowsAdded: [window] } })
    const ulsan = options.nodes.find(({ site }) => site.id === 'kor-hdhhi-ulsan')
    expect(ulsan).toMatchObject({
      earliestInduction: addDays(today, 30),
      slot: { provenance: 'ASSUMED', workCenter: null },
    })
    expect(
      taken(ulsan?.findings ?? [], 'CAPACITY')
        .map(({ message }) => message)
        .join(),
    ).toContain('assumes')
  })

  it('is asked a second time without the assumption, and nothing has stayed', async () => {
    const before = await ask(input)
    await ask({ ...input, assume: { sitesClosed: ['kor-hanwha-geoje'], straitsShut: ['KOREA', 'KANMON', 'MALACCA'] } })
    expect(await ask(input)).toEqual(before)
  })

  it('all straits are shut: each site has a way or the reason why not, and nothing breaks', async () => {
    const { __schema } = await network.ask<{ __schema: object }>('{ __schema { queryType { name } } }')
    expect(__schema).toBeDefined()
    const every =
      'SUEZ PANAMA MALACCA SUNDA LOMBOK GIBRALTAR BOSPORUS KIEL MAGELLAN BAB_EL_MANDEB HORMUZ TAIWAN LUZON KOREA KANMON TORRES'
    const { options, excluded } = await ask({ ...input, assume: { straitsShut: every.split(' ') } })
    const places = [...options.nodes, ...excluded.nodes]
    expect(places.length).toBe(26)
    for (const { transit, findings } of options.nodes)
      expect(transit !== null || taken(findings, 'TRANSIT').length > 0).toBe(true)
  })

  it('shuts a ship in: what would open the way is named', async () => {
    const { options, excluded } = await ask({
      system: 'DDG 51',
      theater: 'EUCOM',
      origin: { place: 'ROCND' },
      work: { kind: 'VOYAGE_REPAIR', plannedDays: 10 },
      assume: { straitsShut: ['BOSPORUS'] },
    })
    const shutIn = [...options.nodes, ...excluded.nodes].flatMap(({ findings }) => taken(findings, 'TRANSIT'))
    expect(shutIn.length).toBeGreaterThan(0)
    for (const { effect, fact } of shutIn) expect([effect, fact]).toEqual(['BLOCKS', expect.any(String)])
  })
})

describe('Places that lead nowhere', () => {
  const problemOf = async (input: object) =>
    (await ask({ system: 'T-AKE 8', theater: 'INDOPACOM', ...input })).problems[0]

  it.each([
    ['a name that several places have', { origin: { place: 'Cartagena' } }, 'AMBIGUOUS_PLACE'],
    ['a name that no place has', { origin: { place: 'Atlantis' } }, 'UNKNOWN_PLACE'],
    ['a ship on land', { origin: { latitude: 39.1, longitude: 117.2 - 15 } }, 'NOT_ON_WATER'],
    ['a ship at an airfield in the mountains', { origin: { place: 'KDEN' } }, 'NOT_ON_WATER'],
    ['a strait that is none', { assume: { straitsShut: ['Drake'] } }, 'UNKNOWN_CODE'],
    [
      'a window of a century',
      { assume: { windowsAdded: [{ site: 'x', from: '2027-01-01', to: '2127-01-01' }] } },
      'OUT_OF_RANGE',
    ],
    [
      'a window that ends before it starts',
      { assume: { windowsAdded: [{ site: 'x', from: '2027-02-01', to: '2027-01-01' }] } },
      'CONTRADICTION',
    ],
  ])('%s', async (_, input, code) => {
    const problem = await problemOf(input)
    expect(problem?.code).toBe(code)
    expect(problem?.message).toMatch(/\.$/)
  })

  it('say what can be given instead', async () => {
    expect((await problemOf({ origin: { place: 'Cartagena' } }))?.candidates).toEqual(
      expect.arrayContaining(['COCTG', 'ESCAR']),
    )
    expect((await problemOf({ assume: { straitsShut: ['Drake'] } }))?.candidates).toHaveLength(16)
  })

  it('are no matter for what flies', async () => {
    expect((await ask({ system: 'CH-47F', theater: 'INDOPACOM', origin: { place: 'KDEN' } })).__typename).toBe(
      'RepairOptions',
    )
  })
})
