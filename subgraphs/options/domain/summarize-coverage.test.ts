import { summarizeCoverage } from './summarize-coverage.ts'

const alike = (
  siteIds: string[],
  basis: 'PERFORMED' | 'ASSIGNED' | 'PLANNED' | 'CANDIDATE',
  levels: ('FIELD' | 'DEPOT')[] = [],
  ended = false,
) => ({ record: { basis, levels, ended }, siteIds })

describe('summarizeCoverage', () => {
  it('counts no site where no record is', () => {
    expect(summarizeCoverage([])).toEqual({ siteCount: 0, strongestEvidence: null, levels: [] })
  })

  it('counts a site once, however many records it has', () => {
    expect(summarizeCoverage([alike(['a'], 'PLANNED', ['DEPOT']), alike(['a', 'b'], 'CANDIDATE', ['FIELD'])])).toEqual({
      siteCount: 2,
      strongestEvidence: 'PLANNED',
      levels: ['FIELD', 'DEPOT'],
    })
  })

  it('names the strongest ground in whatever order the records come', () => {
    const records = (['CANDIDATE', 'PERFORMED', 'ASSIGNED'] as const).map((basis) => alike([basis], basis))
    expect(summarizeCoverage(records).strongestEvidence).toBe('PERFORMED')
    expect(summarizeCoverage(records.toReversed()).strongestEvidence).toBe('PERFORMED')
  })

  it('infers no level from a deeper one', () => {
    expect(summarizeCoverage([alike(['a'], 'PERFORMED', ['DEPOT'])]).levels).toEqual(['DEPOT'])
  })

  it('leaves out what has ended', () => {
    expect(summarizeCoverage([alike(['a'], 'PERFORMED', ['DEPOT'], true)])).toEqual(summarizeCoverage([]))
  })
})
