import type { CoverageNumbersQuery } from '../generated/operations.ts'
import { toNumber } from '../parts/words.ts'
import { Dots } from './standing.tsx'
import { WITHOUT_RECORD, type View } from './view.ts'

type Numbers = NonNullable<NonNullable<CoverageNumbersQuery['theater']>['coverageSummary']>

const tiles = [
  { standing: '', title: 'All systems', count: 'systems', dots: null },
  { standing: 'NONE', title: 'No way', count: 'none', dots: 'NONE' },
  { standing: WITHOUT_RECORD, title: 'of which no record', count: 'withoutRecord', dots: 'NONE' },
  { standing: 'ONE', title: 'One way', count: 'one', dots: 'ONE' },
  { standing: 'SEVERAL', title: 'Several ways', count: 'several', dots: 'SEVERAL' },
] as const

/**
 * The coverage in numbers; each keeps its systems in the rows below.
 * @param before the numbers as they are, where these are of what would be
 */
export const StandingFilter = ({
  view,
  numbers,
  before,
  change,
}: {
  view: View
  numbers: Numbers
  before: Numbers | null
  change: (changes: Partial<View>) => void
}) => (
  <div className="standing-filter" role="group" aria-label="Systems by number of ways">
    {tiles.map(({ standing, title, count, dots }) => (
      <button
        key={standing}
        type="button"
        aria-pressed={view.standing === standing}
        className={`tile tile--${count}`}
        onClick={() => change({ standing: view.standing === standing ? '' : standing })}
      >
        <span className="tile__count">{toNumber(numbers[count])}</span>
        <span className="tile__title">
          {dots !== null && <Dots standing={dots} />}
          {title}
        </span>
        {before && <span className="tile__before">{toDifference(numbers[count] - before[count])}</span>}
      </button>
    ))}
  </div>
)

const toDifference = (more: number): string =>
  more === 0 ? 'as now' : more > 0 ? `${toNumber(more)} more than now` : `${toNumber(-more)} fewer than now`
