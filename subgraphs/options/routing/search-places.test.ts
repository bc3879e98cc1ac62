import { searchPlaces } from './search-places.ts'

const search = async (text: string, most = 50) =>
  (await searchPlaces(text, most)).map(({ code, name }) => `${code} ${name}`)

describe('searchPlaces', () => {
  it('puts this very code before everything else', async () => {
    expect((await searchPlaces('krpus', 1))[0]).toMatchObject({ code: 'KRPUS', kind: 'PORT', country: 'South Korea' })
    expect((await searchPlaces('RKPK', 1))[0]).toMatchObject({ code: 'RKPK', kind: 'AIRFIELD' })
    expect((await search('kr pus'))[0]).toBe('KRPUS Busan')
  })

  it('puts this very name before names that begin so, and those before names that hold it', async () => {
    const found = await search('rota')
    expect(found[0]).toBe('ESROT Rota')
    const begins = found.map((line) =>
      line
        .slice(line.indexOf(' ') + 1)
        .toLowerCase()
        .startsWith('rota'),
    )
    expect(begins.indexOf(false)).toBeGreaterThan(0)
    expect(begins.slice(begins.indexOf(false))).not.toContain(true)
  })

  it('finds by the beginning of a code, and by a word within a name', async () => {
    expect(await search('JPYO')).toContain('JPYOK Yokohama')
    expect(await search('harbor')).toContain('GUAPR Apra Harbor')
  })

  it('does not mind case and accents', async () => {
    expect((await search('BUSÁN'))[0]).toBe('KRPUS Busan')
  })

  it('gives both ports of one name, and a port under two codes once, unless it is asked for by the other', async () => {
    expect((await search('cartagena')).slice(0, 2)).toEqual(['COCTG Cartagena', 'ESCAR Cartagena'])
    const named = (await searchPlaces('shanghai', 50)).filter(({ name }) => name === 'Shanghai')
    expect(named).toHaveLength(1)
    expect((await search('CNSHA'))[0]).toBe('CNSHA Shanghai')
  })

  it.each(['???', '   ', 'no such place', '%', '.*'])('finds nothing for "%s"', async (text) => {
    expect(await search(text)).toEqual([])
  })

  it('gives no more than asked for', async () => {
    expect(await search('a', 7)).toHaveLength(7)
    expect(await search('a', 0)).toEqual([])
  })
})
