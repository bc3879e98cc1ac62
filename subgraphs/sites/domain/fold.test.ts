import { fold } from './fold.ts'

describe('fold', () => {
  it('makes case, accents and outer blanks alike', () => {
    expect(fold(' POZNAŃ ')).toBe('poznan')
    expect(fold('Curaçao')).toBe(fold('CURACAO'))
  })

  it('leaves what stands between words', () => {
    expect(fold('Dry Dock No. 6_%')).toBe('dry dock no. 6_%')
  })
})
