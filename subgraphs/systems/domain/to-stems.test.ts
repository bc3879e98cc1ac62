import { toStems } from './to-stems.ts'

describe('toStems', () => {
  it.each([
    ['CH-47F', ['CH-47']],
    ['F/A-18E', ['F/A-18']],
    ['KC-135R', ['KC-135']],
    ['M2A3', ['M2']],
    ['M977A4', ['M977']],
    ['AGT1500C', ['AGT1500']],
    ['T55-GA-714A', ['T55-GA-714', 'T55']],
    ['F135-PW-100', ['F135']],
    ['E-3', []],
    ['M1151', []],
    ['LM2500', []],
    ['T-AKE 1', []],
    ['Huey II', []],
  ])('takes %j back to %j', (designation, stems) => {
    expect(toStems(designation)).toEqual(stems)
  })
})
