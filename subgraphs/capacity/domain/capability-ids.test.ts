import { toCapabilityIds } from './capability-ids.ts'

describe('toCapabilityIds', () => {
  it('joins the ids of site and system', () => {
    expect(toCapabilityIds('kor-yard', ['t-ake', 'ddg-51'])).toEqual(['kor-yard:t-ake', 'kor-yard:ddg-51'])
  })

  it('numbers a system that comes again, and never gives one id twice', () => {
    expect(toCapabilityIds('yard', ['x', 'x', 'x-2', 'x'])).toEqual(['yard:x', 'yard:x-2', 'yard:x-2-2', 'yard:x-3'])
  })
})
