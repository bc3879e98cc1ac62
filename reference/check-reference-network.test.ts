import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkReferenceNetwork, readReferenceNetwork, ReferenceProblem } from './read.ts'
import type { ReferenceList, ReferenceNetwork } from './schema.ts'

const FILE = fileURLToPath(new URL('network.json', import.meta.url))
const real = readReferenceNetwork()

/** The message for the real data with one change; fails if the change is accepted. */
function problemOf(change: (network: ReferenceNetwork) => void): string {
  const network = structuredClone(real)
  change(network)
  try {
    checkReferenceNetwork(network, 'network.json')
  } catch (error) {
    if (error instanceof ReferenceProblem) return error.message
    throw error
  }
  throw new Error('the change was accepted')
}

function findRecord<List extends ReferenceList>(network: ReferenceNetwork, list: List, id: string) {
  const record = (network[list] as ReferenceNetwork[List][number][]).find((candidate) => candidate.id === id)
  if (record === undefined) throw new Error(`no ${list} ${id}`)
  return record
}

/** The message after the fields of one record (or of a part of it) are overwritten. */
function problemWith<List extends ReferenceList>(
  list: List,
  id: string,
  fields: object,
  part: (record: ReferenceNetwork[List][number]) => object | null | undefined = (record) => record,
): string {
  return problemOf((network) => Object.assign(part(findRecord(network, list, id)) ?? {}, fields))
}

describe('the real file', () => {
  it('passes, and nothing of it is lost or changed', () => {
    expect(real).toEqual(JSON.parse(readFileSync(FILE, 'utf8')))
  })

  it('keeps null apart from what is left out', () => {
    expect(findRecord(real, 'agreements', 'ag-msra-skop').signed).toBeNull()
    expect(findRecord(real, 'agreements', 'ag-msra-sdc')).not.toHaveProperty('signed')
  })

  it('places Hawaii in INDOPACOM though its country is in a theater without a record', () => {
    expect(findRecord(real, 'sites', 'usa-phnsy').theater).toBe('INDOPACOM')
    expect(findRecord(real, 'countries', 'USA').theater).toBe('NORTHCOM')
  })
})

describe('a record that breaks the schema is named with its field', () => {
  it('for a field that the schema does not know', () => {
    expect(problemWith('sites', 'kor-kal-busan', { freeBays: 3 })).toBe(
      'network.json: sites "kor-kal-busan", field freeBays: unknown field',
    )
    expect(problemWith('sites', 'kor-hanwha-geoje', { ramp: true }, (site) => site.docks[0])).toBe(
      'network.json: sites "kor-hanwha-geoje", field docks[0].ramp: unknown field',
    )
    expect(problemOf((network) => Object.assign(network, { courses: [] }))).toBe(
      'network.json: field courses: unknown field',
    )
  })

  it('for a value outside its list', () => {
    expect(problemWith('candidateSites', 'jpn-jmu-isogo', { status: 'OPEN' })).toBe(
      'network.json: candidateSites "jpn-jmu-isogo", field status: expected one of "OPERATING", "PLANNED", "ANNOUNCED", got "OPEN"',
    )
  })

  it.each(['2025-13', '2025-00', '2025-02-29', '2024-04-31', '25', '2025-3', '2012-2016'])(
    'for the impossible date %s',
    (date) => {
      expect(problemWith('agreements', 'ag-msra-hjsc', { validTo: date })).toBe(
        `network.json: agreements "ag-msra-hjsc", field validTo: expected a possible date: "2025", "2025-03" or "2025-03-24", got "${date}"`,
      )
    },
  )

  it.each(['2016-2012', '2012-13', '2025-02-29'])('for %s where a date or two years may stand', (date) => {
    expect(problemWith('sites', 'kor-kal-busan', { asOf: date }, (site) => site.supportedSystems[0])).toContain(
      'sites "kor-kal-busan", field supportedSystems[0].asOf: expected a possible date',
    )
  })

  it('for a coordinate off the earth', () => {
    expect(problemWith('sites', 'kor-kal-busan', { lat: 91 })).toBe(
      'network.json: sites "kor-kal-busan", field lat: expected a number of at most 90, got 91',
    )
    expect(problemWith('sites', 'kor-kal-busan', { lon: -180.5 })).toBe(
      'network.json: sites "kor-kal-busan", field lon: expected a number of at least -180, got -180.5',
    )
  })

  it('for a latitude without a longitude, and the reverse', () => {
    expect(problemWith('sites', 'kor-kal-busan', { lon: null })).toContain(
      'sites "kor-kal-busan", field lon: expected a longitude beside lat, or null in both, got null',
    )
    expect(problemWith('sites', 'kor-kal-busan', { lat: null })).toContain(
      'sites "kor-kal-busan", field lat: expected a latitude beside lon, or null in both, got null',
    )
  })

  it('for a position that claims precision and is not there', () => {
    expect(problemWith('sites', 'kor-kal-busan', { lat: null, lon: null })).toContain(
      'field positionPrecision: expected "country", for no position is given, got "site"',
    )
  })

  it('for a dimension that is not positive', () => {
    expect(problemWith('sites', 'kor-hanwha-geoje', { lengthM: -3 }, (site) => site.docks[0])).toBe(
      'network.json: sites "kor-hanwha-geoje", field docks[0].lengthM: expected a positive number, got -3',
    )
  })

  it('for a dimension that its category does not have', () => {
    expect(problemWith('systems', 't-ake', { mtowT: 12 }, (system) => system.dimensions)).toBe(
      'network.json: systems "t-ake", field dimensions.mtowT: expected no such dimension on a system of category SHIP, got 12',
    )
  })

  it('for a source that is missing', () => {
    expect(problemWith('legalRules', 'la-8690', { source: undefined })).toBe(
      'network.json: legalRules "la-8690", field source: missing; expected text',
    )
    expect(problemWith('legalRules', 'la-8690', { sourceIds: [] })).toBe(
      'network.json: legalRules "la-8690", field sourceIds: expected at least one entry, got []',
    )
  })

  it('for a list of values in meta that is not the one checked against', () => {
    expect(problemOf((network) => Object.assign(network.meta.enums.levels, { ORGANIZATIONAL: 'by the unit' }))).toBe(
      'network.json: field meta.enums.levels.ORGANIZATIONAL: unknown field',
    )
  })

  it('by the form that was meant, where a field has two', () => {
    expect(problemWith('programmes', 'pg-tmpi', { target: 'nine' }, (programme) => Object(programme.goals?.[0]))).toBe(
      'network.json: programmes "pg-tmpi", field goals[0].target: expected a number, got "nine"',
    )
  })

  it('by its place where its id is no help', () => {
    expect(problemOf((network) => Object.assign(network.systems[2] ?? {}, { id: 7 }))).toBe(
      'network.json: systems record 3, field id: expected text, got 7',
    )
    expect(problemOf((network) => Object.assign(network.exercises, [null]))).toBe(
      'network.json: exercises record 1: expected an object, got null',
    )
  })
})

describe('a record that names or repeats another wrongly is named with its field', () => {
  it.each<[ReferenceList, string, object, string]>([
    ['sites', 'kor-kal-busan', { country: 'XKX' }, 'country: names country "XKX"'],
    ['militaryUnits', 'u-cpgc', { theater: 'AFRICOM' }, 'theater: names theater "AFRICOM"'],
    ['maintenanceEvents', 'ev-schirra', { site: 'kor-nowhere' }, 'site: names site "kor-nowhere"'],
    ['maintenanceEvents', 'ev-schirra', { system: 't-ake-2' }, 'system: names system "t-ake-2"'],
    ['systems', 'f-35a', { engine: 'f136' }, 'engine: names system "f136"'],
    ['systems', 'f135', { partOf: ['f-35a', 'USA'] }, 'partOf[1]: '],
    ['countries', 'GUM', { partOf: 'UMI' }, 'partOf: names country "UMI"'],
    ['agreements', 'ag-kal-f16', { party: 'p-nobody' }, 'party: names partner or unit "p-nobody"'],
    ['militaryUnits', 'u-cpgc', { parent: 'u-none' }, 'parent: names partner or unit "u-none"'],
    ['ownershipEvents', 'oe-dsme', { acquirers: ['p-nobody'] }, 'acquirers[0]: names partner or unit "p-nobody"'],
    ['ownershipEvents', 'oe-dsme', { target: 'kor-nowhere' }, 'target: names partner or site "kor-nowhere"'],
    ['sites', 'kor-cpgc-carroll', { operatorIds: ['u-none'] }, 'operatorIds[0]: names partner or unit "u-none"'],
    ['accessFacts', 'ac-phl', { location: 'loc-clark' }, 'location: names accessLocation "loc-clark"'],
    ['programmes', 'pg-tmpi', { fundingAuthorities: ['la-none'] }, 'fundingAuthorities[0]: names rule "la-none"'],
    ['sites', 'kor-cpgc-carroll', { positionSourceIds: ['F_X'] }, 'positionSourceIds[0]: names source "F_X"'],
    ['legalRules', 'la-8690', { sourceIds: ['F_NONE'] }, 'sourceIds[0]: names source "F_NONE"'],
    ['seedDiscrepancies', 'sd-1', { seed: 'S009' }, 'seed: names source "S009"'],
  ])('%s %s with %j', (list, id, fields, expected) => {
    expect(problemWith(list, id, fields)).toContain(`network.json: ${list} "${id}", field ${expected}`)
  })

  it('for an id that is there twice', () => {
    expect(problemOf(({ sources }) => Object.assign(sources[4] ?? {}, { id: 'S000' }))).toContain(
      'sources "S000", field id: already the id of sources record 1; this is sources record 5',
    )
  })

  it('for a candidate site with the id of a site', () => {
    expect(
      problemOf(({ candidateSites }) => Object.assign(candidateSites[0] ?? {}, { id: 'kor-kal-busan' })),
    ).toContain(
      'candidateSites "kor-kal-busan", field id: already the id of sites record 3; this is candidateSites record 1',
    )
  })

  it("for a site outside its country's theater", () => {
    expect(problemWith('sites', 'kor-kal-busan', { theater: 'EUCOM' })).toBe(
      'network.json: sites "kor-kal-busan", field theater: expected "INDOPACOM", the theater of country "KOR", got "EUCOM"',
    )
  })

  it('for an operator and a site that do not name each other', () => {
    expect(problemWith('industrialPartners', 'p-kal', { siteIds: [] })).toBe(
      'network.json: sites "kor-kal-busan", field operatorIds[0]: names partner "p-kal", whose siteIds do not name this site',
    )
    expect(problemWith('sites', 'kor-kal-busan', { operatorIds: [] })).toBe(
      'network.json: industrialPartners "p-kal", field siteIds[0]: names site "kor-kal-busan", whose operatorIds do not name this partner',
    )
  })

  it('but not for a body that is named in words', () => {
    const network = structuredClone(real)
    findRecord(network, 'agreements', 'ag-kal-f16').counterparty = 'P-8 cooperative programme'
    expect(checkReferenceNetwork(network, 'network.json')).toBe(network)
  })
})

describe('many problems', () => {
  it('are listed up to ten, one a line, and the rest counted', () => {
    const lines = problemOf(({ sites }) => sites.forEach((site) => Object.assign(site, { lat: 'north' }))).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toBe('network.json: sites "kor-hanwha-geoje", field lat: expected a number, got "north"')
    expect(lines[10]).toBe(`... and ${real.sites.length - 10} more`)
  })

  it('fit their lines whatever was found', () => {
    const [line = ''] = problemWith('sites', 'kor-kal-busan', { lat: 'x\n'.repeat(9_999) }).split('\n')
    expect(line.length).toBeLessThan(200)
  })
})
