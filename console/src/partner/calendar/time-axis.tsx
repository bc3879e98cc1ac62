import { toToday } from '../../parts/days.ts'
import { toMondays, toMonths, toPlace, toShare, type View } from './timeline.ts'

/** Years and months over the rows. Each row says in words what it shows. */
export const TimeAxis = ({ view }: { view: View }) => (
  <div className="time-axis" aria-hidden="true">
    {toMonths(view).map(({ from, to, label, year }) => (
      <span key={from} className="time-axis__month" style={toPlace(view, { from, to }) ?? {}}>
        <span className="time-axis__year">{year}</span>
        {label}
      </span>
    ))}
  </div>
)

/** Lines of months, of weeks, and today's, behind the windows of a row. */
export function TimeLines({ view }: { view: View }) {
  const today = toToday()
  const toLines = (days: readonly string[]): string =>
    days.map((day) => `M${(toShare(view, day) * 1000).toFixed(2)} 0V1`).join('')
  return (
    <svg className="time-lines" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
      <path className="time-lines__weeks" d={toLines(toMondays(view))} />
      <path className="time-lines__months" d={toLines(toMonths(view).map(({ from }) => from))} />
      {today >= view.from && today < view.to && <path className="time-lines__today" d={toLines([today])} />}
    </svg>
  )
}
