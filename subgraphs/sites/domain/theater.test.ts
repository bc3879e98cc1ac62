import { judgeTheater } from './theater.ts'

describe('judgeTheater', () => {
  const recorded = new Set(['INDOPACOM', 'EUCOM'])

  it("takes the country's theater", () => {
    expect(judgeTheater('INDOPACOM', 'INDOPACOM', recorded)).toEqual({ theaterCode: 'INDOPACOM', basis: 'COUNTRY' })
  })

  it("takes the country's theater where the site's record says another", () => {
    expect(judgeTheater('EUCOM', 'INDOPACOM', recorded)).toEqual({ theaterCode: 'INDOPACOM', basis: 'COUNTRY' })
  })

  it("takes the site's own where its country lies in the area of a command without a record", () => {
    expect(judgeTheater('INDOPACOM', 'NORTHCOM', recorded)).toEqual({
      theaterCode: 'INDOPACOM',
      basis: 'SITE_RECORD',
    })
  })

  it("takes the site's own where its country has no record", () => {
    expect(judgeTheater('EUCOM', undefined, recorded)).toEqual({ theaterCode: 'EUCOM', basis: 'SITE_RECORD' })
  })
})
