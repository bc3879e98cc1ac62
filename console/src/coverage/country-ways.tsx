import { Link } from 'wouter'
import { toNumber } from '../parts/words.ts'
import { isWhole, toCountry, type CoveredSystem, type Way } from './columns.ts'
import { nameSystem } from './standing.tsx'
import { choose, toCoveragePath, type View } from './view.ts'
import { WayShape } from './way-link.tsx'

const verdicts = ['FEASIBLE', 'CONDITIONAL'] as const

/**
 * How many ways a system has in a country, and where to see each of them.
 * @param ways those that came, one at least, all of one country
 */
export function CountryWays({ view, system, ways }: { view: View; system: CoveredSystem; ways: readonly Way[] }) {
  const counts = verdicts
    .map((verdict) => ({ verdict, count: ways.filter((way) => way.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => ({
      verdict,
      words: `${isWhole(system) ? '' : 'at least '}${toNumber(count)} ${verdict.toLowerCase()}`,
    }))
  const [way] = ways
  const country = way ? toCountry(way) : ''
  const name = nameSystem(system.system)
  return (
    <Link
      href={toCoveragePath(choose(view, { country, find: name }))}
      className={`way way--${counts[0]?.verdict.toLowerCase()}`}
      aria-label={`${counts.map(({ words }) => words).join(', ')}: ${name} in ${way?.site.country?.name ?? country}`}
    >
      {counts.map(({ verdict, words }) => (
        <span key={verdict} className="way__verdict">
          <WayShape verdict={verdict} />
          {words}
        </span>
      ))}
    </Link>
  )
}
