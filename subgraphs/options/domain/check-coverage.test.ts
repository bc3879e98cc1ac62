import { checkCoverage } from './check-coverage.ts'

const check = (request: Parameters<typeof checkCoverage>[0]): string[] =>
  checkCoverage(request, (iso3) => ['USA', 'KOR'].includes(iso3)).map(({ field, code }) => `${field} ${code}`)

describe('checkCoverage', () => {
  it('takes what leaves everything out', () => {
    expect(check({})).toEqual([])
    expect(check({ asOf: null, assume: null })).toEqual([])
    expect(check({ asOf: '2026-11-22', assume: { countriesWithoutAccess: ['kor'] } })).toEqual([])
  })

  it('finds every problem at once, each once', () => {
    expect(
      check({
        asOf: '1850-01-01',
        assume: {
          sitesClosed: ['', ''],
          countriesWithoutAccess: ['XXX', 'YYY'],
          straitsShut: Array.from({ length: 201 }, () => 'SUEZ'),
          windowsAdded: [{ site: 'a', from: '2026-02-01', to: '2026-01-01' }],
        },
      }),
    ).toEqual([
      'asOf OUT_OF_RANGE',
      'assume.windowsAdded CONTRADICTION',
      'assume.sitesClosed REQUIRED',
      'assume.countriesWithoutAccess UNKNOWN_CODE',
      'assume.straitsShut TOO_LONG',
    ])
  })
})
