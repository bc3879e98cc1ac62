import { Link } from 'wouter'
import type { CoverageRowFragment, Verdict } from '../generated/operations.ts'
import { toWords } from '../parts/words.ts'
import type { Way } from './columns.ts'
import { nameSystem } from './standing.tsx'
import { toAnswer, type View } from './view.ts'

/** A way to repair a system: its verdict by shape and word, its evidence, and the answer behind it. */
export function WayLink({ view, row, way }: { view: View; row: CoverageRowFragment; way: Way }) {
  const words = `${toWords(way.verdict)} ${toWords(way.evidence)}`
  return (
    <Link
      href={toAnswer(view, row.system.id, way.site.id)}
      className={`way way--${way.verdict.toLowerCase()}`}
      aria-label={`${words}: ${nameSystem(row.system)} at ${way.site.name ?? way.site.id}`}
    >
      <span className="way__verdict">
        <WayShape verdict={way.verdict} />
        {toWords(way.verdict)}
      </span>{' '}
      <span className="way__evidence">{toWords(way.evidence)}</span>
    </Link>
  )
}

/** A full disc can be used, a half one under a condition. */
export const WayShape = ({ verdict }: { verdict: Verdict }) => (
  <span className={`way__shape way__shape--${verdict.toLowerCase()}`} aria-hidden="true" />
)
