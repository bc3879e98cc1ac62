import { useQueries } from '@tanstack/react-query'
import { SiteNameDocument, type ComparisonFragment } from '../generated/operations.ts'
import { useTheaterCountries } from '../map/use-theater-countries.ts'
import { network } from '../network/network.ts'
import { isWhatIf, type Question } from '../question/question.ts'
import type { useQuestion } from '../question/use-question.ts'
import { findAssumptions, noAssumptions } from './assumptions.ts'
import { ComparisonView } from './comparison-view.tsx'
import './what-if.css'

export { WhatIfPanel } from './what-if-panel.tsx'

/**
 * Stands over the answer as long as the question assumes what is not so, stays there while people read on, and says what changes against
 * today. Nothing where the question is about today.
 * @param comparison undefined: still on its way
 */
export function WhatIfBanner({
  question,
  change,
  comparison,
}: {
  question: Question
  change: ReturnType<typeof useQuestion>[1]
  comparison: ComparisonFragment | null | undefined
}) {
  const countries = useTheaterCountries(question.theater)
  const sites = useSiteNames(question.closed)
  if (!isWhatIf(question)) return null
  const assumptions = findAssumptions(question, {
    toCountry: (iso3) => countries.get(iso3) ?? iso3,
    toSite: (id) => sites.get(id) ?? id,
  })
  return (
    <>
      <section className="what-if-banner" aria-label="Assumed in this question">
        <p className="what-if-banner__words" role="status">
          <strong className="what-if-banner__name">WHAT IF</strong> {assumptions.map(({ words }) => words).join(', ')}.{' '}
          <strong>This is not the answer of today.</strong>
        </p>
        <div className="what-if-banner__ways-back">
          {assumptions.map(({ of, id, words }) => (
            <button
              key={`${of} ${id}`}
              type="button"
              className="what-if-banner__chip"
              aria-label={`Take back: ${words}`}
              onClick={() => change({ [of]: question[of].filter((each) => each !== id) })}
            >
              {words} <span aria-hidden="true">×</span>
            </button>
          ))}
          <button type="button" className="usa-button what-if-banner__today" onClick={() => change(noAssumptions)}>
            Back to today
          </button>
        </div>
      </section>
      <ComparisonView comparison={comparison} onSelect={(site) => change({ site }, { replace: true })} />
    </>
  )
}

/** Names of sites by id, as far as they are known. */
function useSiteNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const answers = useQueries({
    queries: ids.map((site) => ({
      queryKey: ['sites', SiteNameDocument.toString(), site],
      queryFn: ({ signal }: { signal: AbortSignal }) => network.request(SiteNameDocument, { site }, { signal }),
    })),
  })
  const sites = answers.map(({ data }) => data?.data.site)
  return new Map(sites.flatMap((site) => (site?.name == null ? [] : [[site.id, site.name]])))
}
