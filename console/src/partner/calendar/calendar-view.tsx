import { useId } from 'react'
import { toToday } from '../../parts/days.ts'
import { toDay } from '../../parts/words.ts'
import type { SiteCalendar } from '../windows/site-calendar.ts'
import { CalendarRow } from './calendar-row.tsx'
import { Legend } from './legend.tsx'
import { TimeAxis } from './time-axis.tsx'
import { isByWeek, moveView, toView, ZOOMS, type View } from './timeline.ts'
import { useView } from './use-view.ts'
import './calendar.css'

/** The work centers of a site over time. Days are published by dragging across them, by keys, or by the form alone. */
export default function CalendarView({ site, windows, spans, deeds }: SiteCalendar) {
  const [view, changeView] = useView()
  const howTo = useId()
  return (
    <div className="calendar">
      <ViewControls view={view} onChange={changeView} />
      <div className="calendar__rows">
        <TimeAxis view={view} />
        {site.centers.map((center) => (
          <CalendarRow
            key={center.id}
            center={center}
            view={view}
            howTo={howTo}
            windows={windows.filter(({ workCenterId }) => workCenterId === center.id)}
            spans={spans}
            deeds={deeds}
          />
        ))}
      </div>
      <p className="fine" id={howTo}>
        Drag across {isByWeek(view) ? 'weeks' : 'days'} to publish them, or click a window to revise it. By keyboard:
        arrow keys move, Page Up and Page Down by a month, Enter takes the first and then the last day, Escape begins
        anew.
      </p>
      <Legend />
    </div>
  )
}

const ViewControls = ({ view, onChange }: { view: View; onChange: (view: View) => void }) => (
  <div className="calendar__controls" role="group" aria-label="Days that are shown">
    <button type="button" className="usa-button usa-button--outline" onClick={() => onChange(moveView(view, -1))}>
      Earlier
    </button>
    <button
      type="button"
      className="usa-button usa-button--outline"
      onClick={() => onChange(toView(toToday(), view.zoom))}
    >
      Today
    </button>
    <button type="button" className="usa-button usa-button--outline" onClick={() => onChange(moveView(view, 1))}>
      Later
    </button>
    <span className="calendar__zooms">
      {ZOOMS.map((zoom) => (
        <button
          key={zoom}
          type="button"
          className="usa-button usa-button--outline"
          aria-pressed={zoom === view.zoom}
          onClick={() => onChange(toView(view.from, zoom))}
        >
          {zoom} months
        </button>
      ))}
    </span>
    <span className="fine" role="status">
      {toDay(view.from)} to {toDay(view.to)}
    </span>
  </div>
)
