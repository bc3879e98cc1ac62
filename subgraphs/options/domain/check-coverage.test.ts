import { checkCoverage } from './check-coverage.ts'

const check = (request: Parameters<typeof checkCoverage>[0]): string[] =>
  checkCoverage(request, (iso3) => ['USA', 'KOR'].includes(iso3)).map(({ field, code }) => `${field} ${code}`)

describe('checkCoverage', () => {
  it('takes what leaves everything out', () => {
    expect(check({})).toEqual([])
    expect(check({ asOf: null, systems: null, assume: null })).toEqual([])
    expect(check({ systems: [] })).toEqual([])
    expect(check({ asOf: '2026-11-22', assume: { countriesWithoutAccess: ['kor'] } })).toEqual([])
  })

  it('takes no more systems than one answer lists', () => {
    expect(check({ systems: Array.from({ length: 201 }, (_, index) => `s-${index}`) })).toEqual(['systems TOO_LONG'])
  })

  it('finds every problem at once, each once', () => {
    expect(
      check({
        asOf: '1850-01-01',
        systems: ['ch-47f', '', '  '],
        assume: {
          sitesClosed: ['', ''],
          countriesWithoutAccess: ['XXX', 'YYY'],
          straitsShut: Array.from({ length: 201 }, () => 'SUEZ'),
          windowsAdded: [{ site: 'a', from: '2026-02-01', to: '2026-01-01' }],
        },
      }),
    ).toEqual([
      'asOf OUT_OF_RANGE',
      'systems REQUIRED',
      'assume.windowsAdded CONTRADICTION',
      'assume.sitesClosed REQUIRED',
      'assume.countriesWithoutAccess UNKNOWN_CODE',
      'assume.straitsShut TOO_LONG',
    ])
  })
})
