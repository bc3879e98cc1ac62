import { toAssetId } from './asset-id.ts'

describe('toAssetId', () => {
  it.each([
    ['USNS Wally Schirra (T-AKE 8)', 't-ake-8'],
    ['USS Mount Whitney (LCC 20)', 'lcc-20'],
    ['AF 19-5475', 'af-19-5475'],
  ])('gives %s the id %s', (recordedAs, id) => {
    expect(toAssetId(recordedAs)).toBe(id)
  })
})
