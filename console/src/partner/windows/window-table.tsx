import { useState } from 'react'
import { addMonths, toToday } from '../../parts/days.ts'
import { CheckField } from '../../parts/fields.tsx'
import { Empty } from '../../parts/notices.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { toCount } from '../../parts/words.ts'
import type { OwnWindow } from './own-window.ts'
import type { SiteCalendar } from './site-calendar.ts'
import { findTaken } from './taken.ts'
import { TITLES, WindowRow } from './window-row.tsx'

const PAGE = 50

/** The windows of a site as a table: everything that the calendar shows, with the same deeds. */
export function WindowTable({ site, windows, spans, deeds }: SiteCalendar) {
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
        <CheckField id={`${site.id}-past`} label="Past ones too" isChecked={showsPast} onChange={showPast} />
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
        <ScrollRegion label={`Windows of ${site.name}`}>
          <table className="usa-table usa-table--borderless stacked windows">
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
        </ScrollRegion>
      )}
      {listed.length > length && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setLength(length + PAGE)}>
          Show {Math.min(PAGE, listed.length - length)} more of {toCount(listed.length, 'window')}
        </button>
      )}
    </>
  )
}
