import { readFileSync } from 'node:fs'
import { findOrigin } from './find-origin.ts'
import { sphereKm } from './sphere.ts'

const find = (place: string) => findOrigin({ place })

describe('findOrigin', () => {
  it.each([
    ['a UN/LOCODE', 'KRPUS', 'KRPUS', 'Busan'],
    ['a UN/LOCODE as it is written', 'kr pus', 'KRPUS', 'Busan'],
    ['an ICAO location indicator', 'rkpk', 'RKPK', 'Gimhae International Airport'],
    ["a port's name", 'yokosuka', 'JPYOS', 'Yokosuka'],
    ['a name with accents', 'Busán', 'KRPUS', 'Busan'],
    ["an airfield's name", 'Gimhae', 'RKPK', 'Gimhae International Airport'],
    ['what the packages lack', 'Rota', 'ESROT', 'Rota'],
    ['a port that is listed under two codes', 'Shanghai', 'CNSGH', 'Shanghai'],
  ])('finds %s', async (_, place, code, name) => {
    expect(await find(place)).toMatchObject({ found: 'ONE', origin: { code, name } })
  })

  it('takes a position as it is', async () => {
    expect(await findOrigin({ latitude: -5.5, longitude: 129 })).toEqual({
      found: 'ONE',
      origin: { name: '5.5° S, 129° E', country: null, code: null, latitude: -5.5, longitude: 129 },
    })
  })

  it('says that Cartagena is two ports', async () => {
    const candidates = [
      { code: 'COCTG', name: 'Cartagena', country: 'Colombia' },
      { code: 'ESCAR', name: 'Cartagena', country: 'Spain' },
    ]
    expect(await find('Cartagena')).toEqual({ found: 'SEVERAL', candidates })
    expect(await find('CARTAGENÁ')).toEqual({ found: 'SEVERAL', candidates })
  })

  it('suggests what is written alike', async () => {
    expect(await find('KRPUZ')).toMatchObject({ found: 'NONE', suggestions: [{ code: 'KRPUS' }] })
    expect(await find('Yokosuka Naval')).toMatchObject({ found: 'NONE', suggestions: [{ code: 'JPYOS' }] })
  })

  it.each(['', ' ', '???', 'zzzz', '__proto__', 'constructor', 'x'.repeat(1000)])('finds no "%s"', async (place) => {
    expect(await find(place)).toMatchObject({ found: 'NONE' })
  })

  it("resolves every code of the network's own sites, near the site", async () => {
    const network = JSON.parse(
      readFileSync(new URL('../../../reference/network.json', import.meta.url), 'utf8'),
    ) as Record<
      'sites' | 'candidateSites',
      { id: string; unlocode: string | null; icao: string | null; lat: number | null; lon: number | null }[]
    >
    const missed: string[] = []
    for (const { id, unlocode, icao, lat, lon } of [...network.sites, ...network.candidateSites])
      for (const code of [unlocode, icao]) {
        if (!code) continue
        const answer = await find(code)
        if (answer.found !== 'ONE') missed.push(`${id} ${code}`)
        else if (lat !== null && lon !== null) {
          const { latitude, longitude } = answer.origin
          if (sphereKm(lat, lon, latitude, longitude) > 40) missed.push(`${id} ${code} far`)
        }
      }
    expect(missed).toEqual([])
  })
})
