import { checkRequest, type RequestToCheck } from './check-request.ts'

const isCountry = (iso3: string): boolean => ['USA', 'JPN', 'GUM'].includes(iso3)
const check = (parts: Partial<RequestToCheck> = {}) =>
  checkRequest({ system: 'CH-47F', theater: 'INDOPACOM', ...parts }, isCountry, '2026-11-21').map(
    ({ field, code }) => `${field} ${code}`,
  )

describe('checkRequest', () => {
  it('finds nothing wrong with the least that can be asked', () => {
    expect(check()).toEqual([])
  })

  it('finds nothing wrong with a request that says everything', () => {
    expect(
      check({
        owner: 'jpn',
        work: { plannedDays: 21 },
        origin: { place: 'krpus' },
        readyOn: '2026-12-01',
        neededBy: '2026-12-01',
        vessel: { homeport: 'GUM', operator: 'US Navy' },
        assume: { sitesClosed: ['anything'], countriesWithoutAccess: ['jpn'], straitsShut: ['Malacca'] },
      }),
    ).toEqual([])
  })

  it.each(['', '   '])('needs a system and a theater and does not take "%s"', (text) => {
    expect(check({ system: text, theater: text })).toEqual(['system REQUIRED', 'theater REQUIRED'])
  })

  it('takes names of 100 characters and no longer', () => {
    expect(check({ system: 'x'.repeat(100) })).toEqual([])
    expect(check({ system: 'x'.repeat(101), theater: 'x'.repeat(10_000) })).toEqual([
      'system TOO_LONG',
      'theater TOO_LONG',
    ])
  })

  it('knows countries by their ISO 3166-1 alpha-3 code in any case', () => {
    expect(
      check({ owner: 'Japan', vessel: { homeport: 'XX' }, assume: { countriesWithoutAccess: ['JPN', ''] } }),
    ).toEqual(['owner UNKNOWN_CODE', 'vessel.homeport UNKNOWN_CODE', 'assume.countriesWithoutAccess UNKNOWN_CODE'])
  })

  it.each([
    [0, false],
    [-1, false],
    [1, true],
    [3650, true],
    [3651, false],
  ])('takes %i planned days: %s', (plannedDays, isTaken) => {
    expect(check({ work: { plannedDays } })).toEqual(isTaken ? [] : ['work.plannedDays OUT_OF_RANGE'])
  })

  it('does not let it be needed before it can leave, today where nothing is said', () => {
    expect(check({ neededBy: '2026-11-20' })).toEqual(['neededBy CONTRADICTION'])
    expect(check({ neededBy: '2026-11-21' })).toEqual([])
    expect(check({ readyOn: '2027-01-02', neededBy: '2027-01-01' })).toEqual(['neededBy CONTRADICTION'])
  })

  it('takes days of three centuries', () => {
    expect(check({ readyOn: '1899-12-31' })).toEqual(['readyOn OUT_OF_RANGE'])
    expect(check({ readyOn: '1900-01-01' })).toEqual([])
    expect(check({ neededBy: '2200-12-31' })).toEqual([])
    expect(check({ neededBy: '2201-01-01' })).toEqual(['neededBy OUT_OF_RANGE'])
  })

  it.each([
    ['nothing', {}, 'origin REQUIRED'],
    ['half a position', { latitude: 35 }, 'origin REQUIRED'],
    ['a place and a position', { place: 'RKPK', latitude: 35, longitude: 129 }, 'origin CONTRADICTION'],
    ['a place that is no code', { place: 'Busan' }, null],
    ['a place of endless length', { place: 'x'.repeat(101) }, 'origin.place TOO_LONG'],
    ['an empty place', { place: ' ' }, 'origin.place REQUIRED'],
    ['an impossible latitude', { latitude: 90.1, longitude: 0 }, 'origin.latitude OUT_OF_RANGE'],
    ['an impossible longitude', { latitude: 0, longitude: -180.1 }, 'origin.longitude OUT_OF_RANGE'],
    ['a latitude that is no number', { latitude: Number.NaN, longitude: 0 }, 'origin.latitude OUT_OF_RANGE'],
    ['the middle of the Gulf of Guinea', { latitude: 0, longitude: 0 }, null],
    ['the poles and the date line', { latitude: -90, longitude: 180 }, null],
  ])('an origin of %s', (_, origin, problem) => {
    expect(check({ origin })).toEqual(problem === null ? [] : [problem])
  })

  it('takes lists of 200 entries and no longer', () => {
    const ids = Array.from({ length: 201 }, (_, index) => `site-${index}`)
    expect(check({ assume: { sitesClosed: ids.slice(1), straitsShut: ids } })).toEqual(['assume.straitsShut TOO_LONG'])
  })

  it.each([
    ['a window that ends before it starts', { from: '2027-01-02', to: '2027-01-01' }, 'CONTRADICTION'],
    ['a window without a day', { from: '2027-01-01', to: '2027-01-01' }, 'CONTRADICTION'],
    ['a window of a century', { from: '2027-01-01', to: '2127-01-01' }, 'OUT_OF_RANGE'],
    ['a window of another age', { from: '1066-10-14', to: '1066-10-15' }, 'OUT_OF_RANGE'],
    ['a window at no site', { site: ' ' }, 'REQUIRED'],
    ['a window at a work center without a name', { workCenter: '' }, 'REQUIRED'],
    ['a window at a site of endless name', { site: 'x'.repeat(101) }, 'TOO_LONG'],
    ['a window of one day', { from: '2027-01-01', to: '2027-01-02' }, null],
  ])('%s', (_, window, code) => {
    const added = { site: 'yard', from: '2027-01-01', to: '2027-06-01', ...window }
    expect(check({ assume: { windowsAdded: [added] } })).toEqual(code === null ? [] : [`assume.windowsAdded ${code}`])
  })

  it('takes 50 windows and no more', () => {
    const windows = Array.from({ length: 51 }, () => ({ site: 'yard', from: '2027-01-01', to: '2027-06-01' }))
    expect(check({ assume: { windowsAdded: windows.slice(1) } })).toEqual([])
    expect(check({ assume: { windowsAdded: windows } })).toEqual(['assume.windowsAdded TOO_LONG'])
  })

  it('reads null as left out', () => {
    expect(
      check({ owner: null, work: null, origin: null, readyOn: null, neededBy: null, vessel: null, assume: null }),
    ).toEqual([])
    expect(
      check({
        work: { plannedDays: null },
        vessel: { homeport: null, operator: null },
        assume: { sitesClosed: null, countriesWithoutAccess: null, straitsShut: null },
      }),
    ).toEqual([])
  })

  it('finds every problem at once and says each in words', () => {
    const problems = checkRequest(
      { system: '', theater: 'X', owner: '??', work: { plannedDays: -5 }, vessel: { operator: ' ' } },
      isCountry,
      '2026-11-21',
    )
    expect(problems.map(({ field }) => field)).toEqual(['system', 'owner', 'vessel.operator', 'work.plannedDays'])
    for (const { field, message } of problems) expect(message).toContain(field)
  })
})
