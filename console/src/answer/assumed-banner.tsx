import { useQueries } from '@tanstack/react-query'
import { SiteNameDocument } from '../generated/operations.ts'
import { useTheaterCountries } from '../map/use-theater-countries.ts'
import { network } from '../network/network.ts'
import type { Question } from '../question/question.ts'
import { findAssumptions, noAssumptions, type Assumption } from './assumptions.ts'
import './what-if.css'

type Assumed = Pick<Question, Assumption['of']>

/** What is assumed and not so today, in words that stay in sight while people read on, and the ways back. Nothing where nothing is. */
export function AssumedBanner({
  theater,
  assumed,
  change,
  children,
}: {
  theater: string
  assumed: Assumed
  change: (changes: Partial<Assumed>) => void
  /** What this page shows is not. */
  children: string
}) {
  const countries = useTheaterCountries(theater)
  const sites = useSiteNames(assumed.closed)
  const assumptions = findAssumptions(assumed, {
    toCountry: (iso3) => countries.get(iso3) ?? iso3,
    toSite: (id) => sites.get(id) ?? id,
  })
  if (assumptions.length === 0) return null
  return (
    <section className="what-if-banner" aria-label="Assumed in this question">
      <p className="what-if-banner__words" role="status">
        <strong className="what-if-banner__name">WHAT IF</strong> {assumptions.map(({ words }) => words).join(', ')}.{' '}
        <strong>{children}</strong>
      </p>
      <div className="what-if-banner__ways-back">
        {assumptions.map(({ of, id, words }) => (
          <button
            key={`${of} ${id}`}
            type="button"
            className="what-if-banner__chip"
            aria-label={`Take back: ${words}`}
            onClick={() => change({ [of]: assumed[of].filter((each) => each !== id) })}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        ))}
        <button type="button" className="usa-button what-if-banner__today" onClick={() => change(noAssumptions)}>
          Back to today
        </button>
      </div>
    </section>
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
