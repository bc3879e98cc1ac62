import { toAssets } from './to-assets.ts'

const toOne = (recordedAs: string) => toAssets([{ systemId: 'any', recordedAs }])[0]

describe('toAssets', () => {
  it('reads name, hull number and home port', () => {
    expect(toOne('USS Blue Ridge (LCC 19), Yokosuka')).toMatchObject({
      id: 'lcc-19',
      name: 'USS Blue Ridge',
      hullNumber: 'LCC 19',
      tailNumber: null,
      homeportName: 'Yokosuka',
      recordedAs: 'USS Blue Ridge (LCC 19), Yokosuka',
    })
  })

  it('reads the serial of an aircraft', () => {
    expect(toOne('AF 19-5475')).toMatchObject({ id: 'af-19-5475', name: null, hullNumber: null, tailNumber: '19-5475' })
  })

  it('takes a name alone for a name', () => {
    expect(toOne('USS Nobody')).toMatchObject({ id: 'uss-nobody', name: 'USS Nobody', hullNumber: null })
  })

  it('gives each ship once, with the home port from wherever it stands', () => {
    const assets = toAssets([
      { systemId: 'lcc-19', recordedAs: 'USS Mount Whitney (LCC 20)' },
      { systemId: 'lcc-19', recordedAs: 'USS Mount Whitney (LCC 20), Gaeta' },
    ])
    expect(assets).toHaveLength(1)
    expect(assets[0]).toMatchObject({ recordedAs: 'USS Mount Whitney (LCC 20)', homeportName: 'Gaeta' })
  })
})
