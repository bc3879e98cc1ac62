import { NetworkProblem } from '../../../client/network-client.ts'
import { readInParts } from './read-in-parts.ts'

const systems = Array.from({ length: 120 }, (_, index) => `s-${index}`)
const refusal = (code: string, message: string) => new NetworkProblem(code, message, [], null)

/** Reads them of a network that answers for so many at a time. */
async function read(most: number, problem: NetworkProblem): Promise<{ rows: string[]; sizes: number[] }> {
  const sizes: number[] = []
  const rows: string[] = []
  const ask = (part: readonly string[]): Promise<string[]> => {
    sizes.push(part.length)
    return part.length > most ? Promise.reject(problem) : Promise.resolve([...part])
  }
  for await (const part of readInParts(systems, ask)) rows.push(...part)
  return { rows, sizes }
}

const tooMany = refusal('BAD_USER_INPUT', 'systems: EUCOM has more than 20000 records of these systems.')

it('reads all of them, fifty at a time', async () => {
  expect(await read(50, tooMany)).toEqual({ rows: systems, sizes: [50, 50, 20] })
})

it.each([tooMany, refusal('SUBGRAPH_UNAVAILABLE', 'The options part of the network did not answer.')])(
  'asks for half as many after $code',
  async (problem) => {
    expect(await read(13, problem)).toEqual({
      rows: systems,
      sizes: [50, 25, ...Array.from({ length: 9 }, () => 13), 3],
    })
  },
)

it('gives up where one alone is too much, or where something else is wrong', async () => {
  await expect(read(0, tooMany)).rejects.toBe(tooMany)
  const wrong = refusal('BAD_USER_INPUT', 'asOf is between 1900 and 2200.')
  await expect(read(0, wrong)).rejects.toBe(wrong)
})
