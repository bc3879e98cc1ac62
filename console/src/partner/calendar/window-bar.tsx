import { toCount } from '../../parts/words.ts'
import type { Deeds } from '../windows/deeds.ts'
import type { OwnWindow } from '../windows/own-window.ts'
import { toFigureWords, toSpanWords } from '../windows/window-entry.ts'
import { findTaken, toTakenWords, type Taken } from '../windows/taken.ts'
import { toPlace, type View } from './timeline.ts'

/**
 * A window in its row: how it looks says how far it may be relied on, and what is taken fills its foot. Generated ones can
 * be seen and not touched: days are chosen across them.
 */
export function WindowBar({
  window,
  centerName,
  view,
  spans,
  deeds,
}: {
  window: OwnWindow
  centerName: string
  view: View
  spans: readonly Taken[] | null
  deeds: Deeds
}) {
  const place = toPlace(view, window)
  if (place === null) return null
  const taken = findTaken(window, spans)
  const words = toWords(window, taken)
  const inside = (
    <>
      <span className="bar__words">
        {window.provenance === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : toMark(window)} {toCount(window.bays, 'bay')}
      </span>
      {taken
        ?.filter((span) => span.taken > 0)
        .map((span) => (
          <span key={span.from} className="bar__taken" style={toTakenPlace(view, window, span)} />
        ))}
    </>
  )
  if (window.provenance !== 'REPORTED')
    return (
      <span className="bar bar--illustrative" style={place} aria-hidden="true">
        {inside}
      </span>
    )
  const look = window.freshness === 'FRESH' || window.freshness === 'DUE' ? '' : 'bar--stale'
  return (
    <button
      type="button"
      className={`bar bar--${window.commitment.toLowerCase()} ${look}`}
      style={place}
      title={words}
      aria-label={`Revise: ${centerName}, ${words}`}
      onClick={() => deeds.open({ kind: 'revise', window })}
    >
      {inside}
    </button>
  )
}

const toMark = ({ freshness }: OwnWindow): string =>
  ({ FRESH: '', DUE: '', OVERDUE: 'STALE', EXPIRED: 'EXPIRED' })[freshness]

function toWords(window: OwnWindow, taken: readonly Taken[] | null): string {
  const state = { FRESH: '', DUE: ', to be confirmed soon', OVERDUE: ', STALE', EXPIRED: ', EXPIRED' }[window.freshness]
  return `${toSpanWords(window) ?? ''}, ${toFigureWords(window)}, taken: ${toTakenWords(taken)}${state}`
}

/** Within the bar, whose seen part begins and ends with the view. */
function toTakenPlace(view: View, window: OwnWindow, span: Taken) {
  const seen = {
    ...view,
    from: window.from > view.from ? window.from : view.from,
    to: window.to < view.to ? window.to : view.to,
  }
  const share = Math.min(1, span.taken / Math.max(1, span.published))
  return { ...toPlace(seen, span), height: `${share * 45}%` }
}
