import { law } from '../../../test/testkit/options/build-law.ts'
import { toLaw } from './to-law.ts'

describe('toLaw', () => {
  it('finds every rule by its id', () => {
    expect(toLaw([...law.values()]).get('la-8680-b')?.cite).toBe('la-8680-b')
  })

  it('does not judge by a law with holes', () => {
    const holed = [...law.values()].filter(({ id }) => id !== 'la-8680-a1')
    expect(() => toLaw(holed)).toThrow('la-8680-a1')
  })
})
