import { startNetwork } from '../testkit/network.ts'
import { STAFF } from '../testkit/principals.ts'

const network = await startNetwork()
afterAll(() => network.stop())

it('answers one who signed in and one who did not', async () => {
  const query = '{ theaters { code } }'
  expect(await network.post(query, {}, { as: STAFF })).toBe(await network.post(query))
})
