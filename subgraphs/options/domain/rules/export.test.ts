import { judgeExport } from './export.ts'
import { law } from '../../../../test/testkit/options/build-law.ts'
import { buildQuestion } from '../../../../test/testkit/options/build-question.ts'
import { buildCountry, buildSite } from '../../../../test/testkit/options/build-site.ts'
import { helicopter } from '../../../../test/testkit/options/build-system.ts'

const judge = (owner: string, iso3: string) =>
  judgeExport(buildQuestion({ system: helicopter, owner }), buildSite({ country: buildCountry(iso3) }), law)

describe('EXPORT', () => {
  it('says nothing of equipment of the United States', () => {
    expect(judge('USA', 'KOR')).toEqual([])
  })

  it('asks for leave where a partner hands its equipment to a third country', () => {
    const [finding] = judge('COL', 'BRA')
    expect(finding).toMatchObject({ effect: 'NEEDS_REVIEW' })
    expect(finding?.clearedBy).toContain('Department of State')
    expect(finding?.message).toContain('10 USC 8680 does not')
  })

  it('notes that equipment stays at home', () => {
    expect(judge('COL', 'COL')).toMatchObject([{ effect: 'NOTE' }])
  })
})
