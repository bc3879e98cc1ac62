import type { Network } from '../testkit/network.ts'
import { askApi } from './ask-api.ts'
import { toChance } from './chance.ts'
import { findDifferences, fromApi } from './compare.ts'
import { answerPlainly } from './plain/answer-plainly.ts'
import { gatherPlaces, type Place } from './plain/place.ts'
import type { Way } from './plain/schedule.ts'
import { readTables } from './plain/tables.ts'
import { drawRequest } from './random-request.ts'
import { Ways } from './ways.ts'

/** So that the database works while the reference does. */
const AT_ONCE = 4

export interface Conformance {
  /** For each request that was answered differently: seed, request and both versions of every line that differs. */
  disagreements: string[]
  /** How many answers there were of each kind, and how many options in all: a test of nothing must show. */
  seen: Record<string, number>
}

/** Asks the API and the plain reference the same random requests on the same tables. */
export async function compareAnswers(
  network: Network,
  adminUrl: string,
  { requests, seed }: { requests: number; seed: number },
): Promise<Conformance> {
  const tables = await readTables(adminUrl)
  const places = gatherPlaces(tables)
  const allWays = new Ways(network, tables)
  const today = new Date().toISOString().slice(0, 10)
  const disagreements: string[] = []
  const seen: Record<string, number> = {}
  const count = (what: string, times = 1): void => void (seen[what] = (seen[what] ?? 0) + times)
  let next = 1
  const askOn = async (): Promise<void> => {
    for (let number = next++; number <= requests; number = next++) {
      // A seed for each request, so that one can be drawn again without those before it.
      const request = drawRequest(toChance(seed * 1_000_000 + number), tables, today)
      const api = await askApi(network, request)
      const ways = await allWays.findWays(request, api, places)
      const wayTo = ({ site }: Place): Way =>
        request.origin === undefined ? { kind: 'NOT_ASKED' } : (ways.get(site.id) ?? { kind: 'UNKNOWN' })
      const fast = fromApi(api)
      const slow = answerPlainly(request, tables, places, api.asOf ?? new Date().toISOString(), wayTo)
      count(fast.type)
      if ('options' in fast) {
        count('options', fast.options.length)
        count('options with dates', fast.options.filter((option) => option.expectedCompletion !== null).length)
        count('options with a way', fast.options.filter((option) => option.transitDays !== null).length)
        count('excluded', fast.excluded.length)
      }
      const differences = findDifferences(fast, slow)
      if (differences.length > 0)
        disagreements.push([`seed ${seed}, request ${number}: ${JSON.stringify(request)}`, ...differences].join('\n'))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOn))
  return { disagreements, seen }
}
