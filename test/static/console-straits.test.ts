import { straits } from '../../console/src/map/straits.ts'
import { STRAITS } from '../../subgraphs/options/routing/straits.ts'

it('draws every strait that can be shut where the network says it is, and no other', () => {
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id)
  expect(
    straits.map(({ id, fullName, latitude, longitude }) => ({ id, fullName, latitude, longitude })).sort(byId),
  ).toEqual(
    STRAITS.map(({ id, name, latitude, longitude }) => ({ id, fullName: name, latitude, longitude })).sort(byId),
  )
})
