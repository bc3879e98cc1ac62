import type { RepairRequestState, RequestFactsFragment } from '../generated/operations.ts'
import { useNow } from '../parts/use-now.ts'
import { toDay, toInstant } from '../parts/words.ts'
import { addDays } from '../parts/days.ts'
import { stateWords, toTimeLeft } from './request-words.ts'

export const StateMark = ({ state }: { state: RepairRequestState | null }) =>
  state === null ? (
    <span className="unknown">unknown</span>
  ) : (
    <span className={`mark mark--request-${state.toLowerCase()}`}>{stateWords[state]}</span>
  )

const HOUR_MS = 3_600_000
const SOON_MS = 12 * HOUR_MS

/** How long the bay is still held; nothing where no hold runs. */
export function HoldLeft({ until }: { until: string | null }) {
  const now = useNow()
  if (until === null) return <span className="fine">No hold runs</span>
  const end = new Date(until)
  const left = toTimeLeft(end, now)
  const isSoon = end.getTime() - now.getTime() < SOON_MS
  return (
    <time dateTime={until} title={toInstant(until)} className={isSoon ? 'hold hold--soon' : 'hold'}>
      {left ?? 'Has run out'}
    </time>
  )
}

/** First and last day of the work. */
export const WorkDays = ({ from, to }: Pick<RequestFactsFragment, 'from' | 'to'>) => (
  <span className="work-days">
    {toDay(from)} to {toDay(to === null ? null : addDays(to, -1))}
  </span>
)
