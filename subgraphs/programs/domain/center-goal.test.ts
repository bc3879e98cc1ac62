import { matchCenterGoal } from './center-goal.ts'

const two = {
  byFiscalYear: 2025,
  country: 'COL',
  count: 2,
  focus: ['aircraft maintenance', 'electronics and communications'],
}
const one = { byFiscalYear: 2025, country: 'JAM', count: 1, focus: ['air, sea and land maintenance training'] }

describe('matchCenterGoal', () => {
  it('tells two centers of a country apart by their domain', () => {
    expect(matchCenterGoal({ country: 'COL', domains: ['AIR'] }, [two, one])).toEqual({
      focus: ['aircraft maintenance'],
      byFiscalYear: 2025,
    })
    expect(matchCenterGoal({ country: 'COL', domains: ['ELECTRONICS'] }, [two, one]).focus).toEqual([
      'electronics and communications',
    ])
  })

  it('gives the only center of a country the whole wording', () => {
    expect(matchCenterGoal({ country: 'JAM', domains: ['AIR', 'MARITIME', 'GROUND'] }, [two, one]).focus).toEqual(
      one.focus,
    )
  })

  it('does not guess a focus that fits none or two of the fields', () => {
    expect(matchCenterGoal({ country: 'COL', domains: ['GROUND'] }, [two])).toEqual({ focus: null, byFiscalYear: 2025 })
    expect(matchCenterGoal({ country: 'COL', domains: ['AIR', 'ELECTRONICS'] }, [two]).focus).toBeNull()
  })

  it('knows no goal for a country that none counts, or that two count', () => {
    expect(matchCenterGoal({ country: 'PER', domains: ['AIR'] }, [two])).toEqual({ focus: null, byFiscalYear: null })
    expect(matchCenterGoal({ country: 'COL', domains: ['AIR'] }, [two, two]).byFiscalYear).toBeNull()
  })

  it('takes a word for what it is, not for a part of another', () => {
    const repair = { byFiscalYear: 2025, country: 'COL', count: 2, focus: ['repair of trucks', 'airframes'] }
    expect(matchCenterGoal({ country: 'COL', domains: ['AIR'] }, [repair]).focus).toBeNull()
  })
})
