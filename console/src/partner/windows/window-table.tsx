import { useState } from 'react'
import { addMonths, toToday } from '../../parts/days.ts'
import { CommitmentMark, FreshnessMark, ProvenanceMark } from '../../parts/marks.tsx'
import { Empty } from '../../parts/notices.tsx'
import { toCount, toDay } from '../../parts/words.ts'
import { ConfirmButton } from './confirm-button.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import { toSpanWords } from './window-entry.ts'

const PAGE = 50

/** The windows of a site as a table: everything that the calendar shows, with the same deeds. */
export function WindowTable({ site, windows, deeds }: { site: OwnSite; windows: readonly OwnWindow[]; deeds: Deeds }) {
  const [showsPast, showPast] = useState(false)
  const [length, setLength] = useState(PAGE)
  const today = toToday()
  const order = new Map(site.centers.map(({ id }, index) => [id, index]))
  const own = windows
    .filter(({ workCenterId, to }) => order.has(workCenterId) && (showsPast || to > today))
    .toSorted(
      (one, other) =>
        (order.get(one.workCenterId) ?? 0) - (order.get(other.workCenterId) ?? 0) || one.from.localeCompare(other.from),
    )
  const nameOf = (id: string): string => site.centers[order.get(id) ?? -1]?.name ?? id
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
      {own.length === 0 ? (
        <Empty title="Nothing is published here">
          <p>Others read that as unknown, not as nothing free. Publish bays, or drag across days in the calendar.</p>
        </Empty>
      ) : (
        <div className="windows" tabIndex={0} role="region" aria-label={`Windows of ${site.name}`}>
          <table className="usa-table usa-table--borderless">
            <caption className="usa-sr-only">Windows that are published at {site.name}</caption>
            <thead>
              <tr>
                {['Work center', 'Days', 'Bays', 'Commitment', 'Holds through', 'State', 'Actions'].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.slice(0, length).map((window) => {
                const about = `${nameOf(window.workCenterId)}, ${toSpanWords(window) ?? window.id}`
                const isReported = window.provenance === 'REPORTED'
                return (
                  <tr key={window.id} className={isReported ? undefined : 'windows__illustrative'}>
                    <th scope="row">{nameOf(window.workCenterId)}</th>
                    <td data-title="Days">{toSpanWords(window)}</td>
                    <td data-title="Bays">{window.bays}</td>
                    <td data-title="Commitment">
                      <CommitmentMark commitment={window.commitment} />
                    </td>
                    <td data-title="Holds through">
                      {window.expiresOn === null ? 'until withdrawn' : toDay(window.expiresOn)}
                    </td>
                    <td data-title="State">
                      {isReported ? (
                        <FreshnessMark freshness={window.freshness} />
                      ) : (
                        <ProvenanceMark provenance={window.provenance} />
                      )}
                    </td>
                    <td data-title="Actions">
                      {isReported ? (
                        <span className="windows__deeds">
                          <button
                            type="button"
                            className="usa-button usa-button--unstyled"
                            aria-label={`Revise: ${about}`}
                            onClick={() => deeds.open({ kind: 'revise', window })}
                          >
                            Revise
                          </button>
                          <ConfirmButton windows={[window]} words="Confirm" about={about} deeds={deeds} />
                          <button
                            type="button"
                            className="usa-button usa-button--unstyled"
                            aria-label={`Withdraw: ${about}`}
                            onClick={() => deeds.open({ kind: 'withdraw', window })}
                          >
                            Withdraw
                          </button>
                        </span>
                      ) : (
                        <span className="fine">Gives way to what you publish</span>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {own.length > length && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setLength(length + PAGE)}>
          Show {Math.min(PAGE, own.length - length)} more of {toCount(own.length, 'window')}
        </button>
      )}
    </>
  )
}
