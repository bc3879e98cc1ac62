import { layColumns, toColumns, type CoveredSystem, type Way } from './columns.ts'

const way = (id: string, iso3: string | null) =>
  ({ site: { id, name: id.toUpperCase(), country: iso3 === null ? null : { iso3, name: `Name of ${iso3}` } } }) as Way
const system = (...ways: Way[]) => ({ ways }) as unknown as CoveredSystem

it('has each site once, under its country, by name', () => {
  const systems = [system(way('b', 'JPN'), way('c', 'KOR')), system(way('b', 'JPN'), way('a', 'JPN'), way('d', null))]
  expect(toColumns(systems).map(({ iso3, name, sites }) => [iso3, name, sites.map(({ id }) => id)])).toEqual([
    ['unknown', 'Country unknown', ['d']],
    ['JPN', 'Name of JPN', ['a', 'b']],
    ['KOR', 'Name of KOR', ['c']],
  ])
  expect(toColumns([{ ways: null } as CoveredSystem])).toEqual([])
})

describe('of more sites than stand side by side', () => {
  const systems = [
    system(...Array.from({ length: 100 }, (_, index) => way(`s${100 + index}`, index < 70 ? 'JPN' : 'KOR'))),
  ]
  const lay = (country: string, columns = '') => layColumns(systems, { country, columns })

  it('has countries', () => {
    expect(lay('')).toMatchObject({ of: 'countries', countries: [{ iso3: 'JPN' }, { iso3: 'KOR' }] })
  })

  it('has those of the chosen country, page by page', () => {
    expect(lay('KOR')).toMatchObject({ of: 'sites', page: { page: 1, pageCount: 1, count: 30 } })
    const second = lay('JPN', '2')
    expect(second).toMatchObject({ of: 'sites', page: { page: 2, pageCount: 2, start: 60 } })
    expect(second.countries.flatMap(({ sites }) => sites.map(({ id }) => id))).toEqual(
      Array.from({ length: 10 }, (_, index) => `s${160 + index}`),
    )
  })

  it('has none in a country without ways', () => {
    expect(lay('AUS')).toMatchObject({ of: 'sites', countries: [], page: { count: 0 } })
  })
})
