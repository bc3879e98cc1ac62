import { useState } from 'react'
import { addMonths, toToday } from '../../parts/days.ts'
import { Empty } from '../../parts/notices.tsx'
import { toCount } from '../../parts/words.ts'
import type { Deeds } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import { findTaken, type Taken } from './taken.ts'
import { TITLES, WindowRow } from './window-row.tsx'

const PAGE = 50

/** The windows of a site as a table: everything that the calendar shows, with the same deeds. */
export function WindowTable({
  site,
  windows,
  spans,
  deeds,
}: {
  site: OwnSite
  windows: readonly OwnWindow[]
  /** What is taken; null: not known yet. */
  spans: readonly Taken[] | null
  deeds: Deeds
}) {
  const [showsPast, showPast] = useState(false)
  const [length, setLength] = useState(PAGE)
  const today = toToday()
  const order = new Map(site.centers.map(({ id }, index) => [id, index]))
  const placeOf = ({ workCenterId }: OwnWindow): number => order.get(workCenterId) ?? -1
  const listed = windows
    .filter(({ to }) => showsPast || to > today)
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.from.localeCompare(other.from))
  return (
    <>
      <div className="windows-head">
        <h3>Windows</h3>
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            id={`${site.id}-past`}
            type="checkbox"
            checked={showsPast}
            onChange={({ target }) => showPast(target.checked)}
          />
          <label className="usa-checkbox__label" htmlFor={`${site.id}-past`}>
            Past ones too
          </label>
        </div>
        <button
          type="button"
          className="usa-button"
          onClick={() => deeds.open({ kind: 'publish', entry: { from: today, to: addMonths(today, 1) } })}
        >
          Publish bays
        </button>
      </div>
      {listed.length === 0 ? (
        <Empty title="Nothing is published here">
          <p>Others read that as unknown, not as nothing free. Publish bays, or drag across days in the calendar.</p>
        </Empty>
      ) : (
        <div className="windows" tabIndex={0} role="region" aria-label={`Windows of ${site.name}`}>
          <table className="usa-table usa-table--borderless">
            <caption className="usa-sr-only">Windows that are published at {site.name}</caption>
            <thead>
              <tr>
                {TITLES.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.slice(0, length).map((window) => (
                <WindowRow
                  key={window.id}
                  window={window}
                  centerName={site.centers[placeOf(window)]?.name ?? window.workCenterId}
                  taken={findTaken(window, spans)}
                  deeds={deeds}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {listed.length > length && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setLength(length + PAGE)}>
          Show {Math.min(PAGE, listed.length - length)} more of {toCount(listed.length, 'window')}
        </button>
      )}
    </>
  )
}
