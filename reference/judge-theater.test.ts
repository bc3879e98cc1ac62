import { judgeTheaters } from './judge-theater.ts'

describe('the theater of a site', () => {
  const toNetwork = (theaterOfKorea?: string) =>
    ({
      theaters: [{ id: 'INDOPACOM' }, { id: 'EUCOM' }],
      countries: theaterOfKorea === undefined ? [] : [{ iso3: 'KOR', theater: theaterOfKorea }],
    }) as unknown as Parameters<typeof judgeTheaters>[0]
  const judge = (stated: string, theaterOfKorea?: string) =>
    judgeTheaters(toNetwork(theaterOfKorea))({ theater: stated, country: 'KOR' })

  it("is the country's", () => {
    expect(judge('INDOPACOM', 'INDOPACOM')).toEqual({ theaterCode: 'INDOPACOM', basis: 'COUNTRY' })
  })

  it("is the country's where the site's record says another", () => {
    expect(judge('EUCOM', 'INDOPACOM')).toEqual({ theaterCode: 'INDOPACOM', basis: 'COUNTRY' })
  })

  it("is the site's own where its country lies in the area of a command without a record", () => {
    expect(judge('INDOPACOM', 'NORTHCOM')).toEqual({ theaterCode: 'INDOPACOM', basis: 'SITE_RECORD' })
  })

  it("is the site's own where its country has no record", () => {
    expect(judge('EUCOM')).toEqual({ theaterCode: 'EUCOM', basis: 'SITE_RECORD' })
  })
})
