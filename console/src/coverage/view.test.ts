import type { CoverageRowFragment, LossFragment } from '../generated/operations.ts'
import {
  assumeLoss,
  choose,
  countRows,
  keepRows,
  readView,
  toAnswer,
  toCoveragePath,
  toVariables,
  WITHOUT_RECORD,
} from './view.ts'

const view = readView(
  'theater=EUCOM&category=SHIP&level=DEPOT&standing=ONE&closed=a,b&noAccess=DEU&page=2&loss=SITE:a&country=DEU&columns=2',
)

it('comes back from the address as it went in, and opens where most sites are', () => {
  expect(readView(toCoveragePath(view).replace('/coverage?', ''))).toEqual(view)
  expect(readView('system=ch-47f')).toEqual({ ...readView(''), theater: 'INDOPACOM' })
})

it('asks the network for what was chosen and nothing else', () => {
  expect(toVariables(readView(''))).toEqual({ theater: 'INDOPACOM' })
  expect(toVariables(view)).toEqual({
    theater: 'EUCOM',
    category: 'SHIP',
    level: 'DEPOT',
    assume: { sitesClosed: ['a', 'b'], countriesWithoutAccess: ['DEU'] },
  })
})

it('leads to the answer to the same question', () => {
  expect(toAnswer(view, 't-ake', 'c')).toBe('/?system=t-ake&theater=EUCOM&level=DEPOT&noAccess=DEU&closed=a,b&site=c')
  expect(toAnswer(readView(''), 't-ake')).toBe('/?system=t-ake&theater=INDOPACOM')
})

it('starts anew from the first page when something else is chosen', () => {
  expect(choose(view, { category: '' })).toEqual({ ...view, category: '', page: '', columns: '', loss: '' })
})

describe('keeps systems', () => {
  const toRow = (id: string, standing: CoverageRowFragment['standing'], ruledOut: number) =>
    ({
      system: { id, designation: id.toUpperCase(), name: `Name of ${id}` },
      standing,
      countsByCode: ruledOut > 0 ? [{ code: 'LEVEL', count: ruledOut }] : [],
    }) as unknown as CoverageRowFragment
  const rows = [toRow('x1', 'NONE', 0), toRow('x2', 'NONE', 3), toRow('y1', 'ONE', 0), toRow('y2', 'SEVERAL', 2)]
  const keep = (changes: object): string[] =>
    keepRows(rows, { ...readView(''), ...changes }).map(({ system }) => system.id)

  it.each([
    ['', ['x1', 'x2', 'y1', 'y2']],
    ['NONE', ['x1', 'x2']],
    [WITHOUT_RECORD, ['x1']],
    ['ONE', ['y1']],
    ['SEVERAL', ['y2']],
  ])('of standing "%s"', (standing, ids) => expect(keep({ standing })).toEqual(ids))

  it('and counts them as their numbers say', () => {
    expect(countRows(rows)).toEqual({ systems: 4, none: 2, withoutRecord: 1, one: 1, several: 1 })
  })

  it('by part of a designation or name', () => {
    expect(keep({ find: 'Y' })).toEqual(['y1', 'y2'])
    expect(keep({ find: 'name of x', standing: 'NONE' })).toEqual(['x1', 'x2'])
  })
})

it('takes with an operator all sites that it runs, besides what is assumed already', () => {
  const partner = { id: 'p', name: 'P', sites: [{ id: 'c' }, { id: 'a' }] }
  const loss = { kind: 'OPERATOR', partner, site: null, country: null } as LossFragment
  expect(assumeLoss(view, loss)).toMatchObject({ closed: ['a', 'b', 'c'], noAccess: ['DEU'], loss: '', page: '' })
})
