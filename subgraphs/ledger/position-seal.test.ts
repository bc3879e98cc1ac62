import { randomBytes } from 'node:crypto'
import { toPositionSeal } from './position-seal.ts'

describe('a place in the stream', () => {
  const { seal, open } = toPositionSeal(randomBytes(32))

  it('comes back as it was', () => {
    for (const position of [0n, 1n, 4_711n, 9_223_372_036_854_775_807n]) expect(open(seal(position))).toBe(position)
  })

  it('tells nothing: the same place never looks the same, and all are as long', () => {
    const sealed = Array.from({ length: 100 }, (_, index) => seal(BigInt(index % 2) * 10n ** 17n))
    expect(new Set(sealed).size).toBe(100)
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1)
  })

  it('is the beginning as 0', () => expect(open('0')).toBe(0n))

  it('is refused where it was made up, altered or sealed with another key', () => {
    const own = seal(7n)
    const other = toPositionSeal(randomBytes(32)).seal(7n)
    const altered = `${own.slice(0, 20)}${own[20] === 'A' ? 'B' : 'A'}${own.slice(21)}`
    for (const text of ['', '7', '-1', own.slice(0, -1), `${own}A`, altered, other, 'A'.repeat(10_000), '\0'])
      expect(() => open(text)).toThrow('after: not a cursor of this list')
  })
})
