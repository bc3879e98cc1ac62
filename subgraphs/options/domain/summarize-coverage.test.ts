import { summarizeCoverage } from './summarize-coverage.ts'

describe('summarizeCoverage', () => {
  it('counts no site where no record is', () => {
    const nothing = { siteCount: 0, strongestEvidence: null, levels: [] }
    expect(summarizeCoverage([])).toEqual(nothing)
    expect(summarizeCoverage([{ siteId: null, basis: null, levels: null }])).toEqual(nothing)
  })

  it('counts a site once, however many records it has', () => {
    expect(
      summarizeCoverage([
        { siteId: 'a', basis: 'PLANNED', levels: ['DEPOT'] },
        { siteId: 'a', basis: 'CANDIDATE', levels: ['FIELD'] },
        { siteId: 'b', basis: 'CANDIDATE', levels: [] },
      ]),
    ).toEqual({ siteCount: 2, strongestEvidence: 'PLANNED', levels: ['FIELD', 'DEPOT'] })
  })

  it('names the strongest ground in whatever order the records come', () => {
    const records = (['CANDIDATE', 'PERFORMED', 'ASSIGNED'] as const).map((basis) => ({
      siteId: basis,
      basis,
      levels: null,
    }))
    expect(summarizeCoverage(records).strongestEvidence).toBe('PERFORMED')
    expect(summarizeCoverage(records.toReversed()).strongestEvidence).toBe('PERFORMED')
  })

  it('infers no level from a deeper one', () => {
    expect(summarizeCoverage([{ siteId: 'a', basis: 'PERFORMED', levels: ['DEPOT'] }]).levels).toEqual(['DEPOT'])
  })
})
