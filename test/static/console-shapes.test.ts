import { readFileSync } from 'node:fs'
import { toShapes, type Atlas } from '../../console/src/map/shapes.ts'

const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Atlas

it('knows countries by the code that the network knows them by, small ones too', () => {
  const shapes = toShapes(atlas)
  const codes = new Set(shapes.map(({ iso3 }) => iso3))
  for (const iso3 of ['JPN', 'KOR', 'SGP', 'GUM', 'MNP', 'COL', 'POL', 'MLT', 'CUW', 'BRB', 'GBR'])
    expect(codes).toContain(iso3)
  expect(shapes.find(({ name }) => name === 'Kosovo')?.iso3).toBeNull()
})
