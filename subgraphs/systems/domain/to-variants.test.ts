import { toVariants } from './to-variants.ts'

describe('toVariants', () => {
  it.each([
    ['F-16C/D', ['F-16C', 'F-16D']],
    ['F/A-18E/F', ['F/A-18E', 'F/A-18F']],
    ['CH-53E / MH-53E', ['CH-53E', 'MH-53E']],
    ['UH-1H / Huey II', ['UH-1H', 'Huey II']],
    ['M1A1 / M1A2 SEPv3', ['M1A1', 'M1A2 SEPv3']],
    ['M109A6 / A7', ['M109A6', 'M109A7']],
    ['M270A1/A2', ['M270A1', 'M270A2']],
    ['M1 / A1', ['M1', 'M1A1']],
    ['M88 / M90', ['M88', 'M90']],
    ['MIM-104D/E', ['MIM-104D', 'MIM-104E']],
    ['PAC-2 / GEM-T', ['PAC-2', 'GEM-T']],
    ['F135-PW-100/400/600', ['F135-PW-100', 'F135-PW-400', 'F135-PW-600']],
    ['T700-GE-701D / -401C', ['T700-GE-701D', 'T700-GE-401C']],
    ['T56-A-14/15', ['T56-A-14', 'T56-A-15']],
    ['AN/PRC-152', ['AN/PRC-152']],
    ['T-AKE 1', ['T-AKE 1']],
  ])('takes %j for %j', (designation, variants) => {
    expect(toVariants(designation)).toEqual(variants)
  })
})
