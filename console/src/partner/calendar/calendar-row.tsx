import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { countDays, toToday } from '../../parts/days.ts'
import { toDay } from '../../parts/words.ts'
import type { Deeds } from '../windows/deeds.ts'
import type { OwnCenter, OwnWindow } from '../windows/own-window.ts'
import type { Taken } from '../windows/taken.ts'
import { toSpanWords } from '../windows/window-entry.ts'
import { TimeLines } from './time-axis.tsx'
import { toChosen, toDayAt, toNextDay, toPlace, type View } from './timeline.ts'
import { WindowBar } from './window-bar.tsx'

/** A work center over time: what is published there, and days to be chosen for more. */
export function CalendarRow({
  center,
  view,
  howTo,
  windows,
  spans,
  deeds,
}: {
  center: OwnCenter
  view: View
  /** Id of the words that say how days are chosen. */
  howTo: string
  windows: readonly OwnWindow[]
  spans: readonly Taken[] | null
  deeds: Deeds
}) {
  const [cursor, moveCursor] = useState(toToday())
  const [anchor, setAnchor] = useState<string | null>(null)
  const at = cursor < view.from ? view.from : cursor >= view.to ? toDayAt(view, 1) : cursor
  const chosen = anchor === null ? null : toChosen(view, anchor, at)
  const publish = (one: string, other: string): void => {
    setAnchor(null)
    deeds.open({ kind: 'publish', entry: { workCenter: center.id, ...toChosen(view, one, other) } })
  }
  const toPointed = ({ clientX, currentTarget }: PointerEvent): string => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return toDayAt(view, (clientX - left) / width)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = toNextDay(view, at, event.key)
    if (next !== null) moveCursor(next)
    else if (event.key === 'Escape') setAnchor(null)
    else if (event.key !== 'Enter' && event.key !== ' ') return
    else if (anchor === null) {
      moveCursor(at)
      setAnchor(at)
    } else publish(anchor, at)
    event.preventDefault()
  }
  return (
    <div className="calendar-row">
      <div className="calendar-row__name">
        <strong>{center.name}</strong>
        <span className="fine">{center.about}</span>
      </div>
      <div className="calendar-row__track">
        <TimeLines view={view} />
        <div
          className="calendar-row__days"
          role="slider"
          tabIndex={0}
          aria-label={`Days at ${center.name}`}
          aria-describedby={howTo}
          aria-valuemin={0}
          aria-valuemax={countDays(view) - 1}
          aria-valuenow={countDays({ from: view.from, to: at })}
          aria-valuetext={chosen ? (toSpanWords(chosen) ?? '') : toDay(at)}
          onKeyDown={onKeyDown}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.currentTarget.setPointerCapture(event.pointerId)
            const day = toPointed(event)
            moveCursor(day)
            setAnchor(day)
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) moveCursor(toPointed(event))
          }}
          onPointerUp={(event) => {
            if (anchor !== null && event.currentTarget.hasPointerCapture(event.pointerId))
              publish(anchor, toPointed(event))
          }}
          onPointerCancel={() => setAnchor(null)}
        >
          <span
            className="calendar-row__cursor"
            style={{ left: toPlace(view, toChosen(view, at, at))?.left ?? '0%' }}
          />
        </div>
        {windows.map((window) => (
          <WindowBar key={window.id} {...{ window, view, spans, deeds }} centerName={center.name} />
        ))}
        {chosen && (
          <span className="calendar-row__chosen" style={toPlace(view, chosen) ?? {}}>
            <span className="calendar-row__chosen-words">{toSpanWords(chosen)}</span>
          </span>
        )}
      </div>
    </div>
  )
}
