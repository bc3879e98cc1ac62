import { toDesignationNames } from './to-designation-names.ts'

describe('toDesignationNames', () => {
  it('gives the designation with and without what is in parentheses, and that too', () => {
    expect(toDesignationNames('LCS 1 (Freedom variant)')).toMatchObject({
      designations: ['LCS 1 (Freedom variant)', 'LCS 1'],
      variants: ['Freedom variant'],
    })
    expect(toDesignationNames('HMMWV (M1151, M997)')).toMatchObject({
      designations: ['HMMWV (M1151, M997)', 'HMMWV'],
      variants: ['M1151', 'M997'],
    })
    expect(toDesignationNames('MIM-104D/E (PAC-2 / GEM-T)').variants).toEqual([
      'MIM-104D',
      'MIM-104E',
      'PAC-2',
      'GEM-T',
    ])
  })

  it('leaves a step of modernization or the word "series" aside too', () => {
    expect(toDesignationNames('M1A1 / M1A2 SEPv3').variants).toEqual(['M1A1', 'M1A2 SEPv3', 'M1A2'])
    expect(toDesignationNames('AN/VRC-90 series').variants).toEqual(['AN/VRC-90'])
  })

  it('does not take a hull symbol or a number alone for a name', () => {
    expect(toDesignationNames('T-AKE 1').variants).toEqual([])
    expect(toDesignationNames('85 ft Defiant').variants).toEqual([])
  })

  it('shortens joint designations and two-role aircraft as people do', () => {
    expect(toDesignationNames('AN/PRC-152').aliases).toEqual(['PRC-152'])
    expect(toDesignationNames('F/A-18E/F')).toMatchObject({
      aliases: ['F-18E', 'F-18F'],
      stems: expect.arrayContaining(['F/A-18', 'F-18']),
    })
  })

  it('takes a designation in parentheses for none', () => {
    expect(toDesignationNames('(category)')).toEqual({ designations: [], variants: [], aliases: [], stems: [] })
  })
})
