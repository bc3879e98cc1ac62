import { toNameKey } from './to-name-key.ts'

describe('toNameKey', () => {
  it.each([
    ['T-AKE 8', 'TAKE8'],
    ['t-ake-8', 'TAKE8'],
    ['USNS Wally Schirra', 'USNSWALLYSCHIRRA'],
    ['F/A-18E', 'FA18E'],
    ['  Álvaro Alberto ', 'ALVAROALBERTO'],
    ['???', ''],
  ])('makes %j %j', (name, key) => {
    expect(toNameKey(name)).toBe(key)
  })
})
