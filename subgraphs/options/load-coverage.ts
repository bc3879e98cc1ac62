import DataLoader from 'dataloader'
import { badInput } from '../platform/bad-input.ts'
import type { OptionsData } from './data/open.ts'
import { MAX_RECORDS, readCoverage, type CoverageKey, type TheaterFacts } from './data/read-coverage.ts'
import type { SiteFacts } from './domain/facts.ts'
import { judgeCoverage, type CoverageQuestion, type JudgedSystem } from './domain/judge-coverage.ts'
import { toLaw } from './domain/to-law.ts'

export interface CoverageRequest extends CoverageQuestion, CoverageKey {}

/** The systems of a theater, judged, and the sites that were. */
export interface TheaterCoverage {
  asked: CoverageRequest
  judged: JudgedSystem[]
  sites: SiteFacts[]
}

/**
 * Judges once what a request asks several times, and reads a theater once whatever is asked of it. What is too large to
 * judge is refused as BAD_USER_INPUT.
 */
export function openCoverage(data: OptionsData): DataLoader<CoverageRequest, TheaterCoverage | null, string> {
  const facts = new DataLoader<CoverageKey, TheaterFacts | 'TOO_LARGE' | null, string>(
    (keys) => Promise.all(keys.map((key) => readCoverage(data, key))),
    { cacheKeyFn: ({ theaterCode, category, systems }) => JSON.stringify([theaterCode, category, systems]) },
  )
  let judgedRecords = 0
  return new DataLoader<CoverageRequest, TheaterCoverage | null, string>(
    (requests) =>
      Promise.all(
        requests.map(async (asked) => {
          const theater = await facts.load(asked)
          if (theater === null) return null
          if (theater === 'TOO_LARGE') return badInput(explainTooLarge(asked))
          judgedRecords += countRecords(theater)
          if (judgedRecords > MAX_RECORDS)
            return badInput(`coverage: one request judges at most ${MAX_RECORDS} records, and this one asks for more.`)
          return { asked, judged: judgeCoverage(asked, theater, toLaw(theater.rules)), sites: theater.sites }
        }),
      ),
    { cacheKeyFn: (request) => JSON.stringify(request) },
  )
}

const countRecords = ({ records }: TheaterFacts): number => records.reduce((sum, { ids }) => sum + ids.length, 0)

const explainTooLarge = ({ theaterCode, category, systems }: CoverageKey): string =>
  systems === null
    ? `category: ${theaterCode} has more than ${MAX_RECORDS} records of ${category ?? 'all systems'}, the most that one answer judges. ` +
      `Ask for ${category === null ? 'one category' : 'some of its systems'}.`
    : `systems: ${theaterCode} has more than ${MAX_RECORDS} records of these systems, the most that one answer judges. Ask for fewer.`
