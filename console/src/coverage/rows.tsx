import { useId } from 'react'
import type { CoverageRowFragment } from '../generated/operations.ts'
import { Empty } from '../parts/notices.tsx'
import { toCount, toNumber } from '../parts/words.ts'
import { Matrix } from './matrix.tsx'
import { SystemList } from './system-list.tsx'
import { keepRows, type View } from './view.ts'

const ROWS_PER_PAGE = 50

/** The systems that are asked for, a page of them at a time, as a matrix or, on narrow screens, as a list. */
export function Rows({
  view,
  rows,
  change,
}: {
  view: View
  rows: readonly CoverageRowFragment[]
  change: (changes: Partial<View>, options?: { replace?: boolean }) => void
}) {
  const find = useId()
  const kept = keepRows(rows, view)
  const pageCount = Math.max(1, Math.ceil(kept.length / ROWS_PER_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(Number(view.page)) || 1), pageCount)
  const start = (page - 1) * ROWS_PER_PAGE
  const shown = kept.slice(start, start + ROWS_PER_PAGE)
  const turn = (to: number) => change({ loss: view.loss, page: to === 1 ? '' : String(to) })
  return (
    <section className="coverage" aria-labelledby="systems">
      <h2 id="systems">Systems and the sites that can repair them</h2>
      <div className="rows__head">
        <div>
          <label className="usa-label" htmlFor={find}>
            Find a system
          </label>
          <input
            className="usa-input"
            id={find}
            type="search"
            value={view.find}
            onChange={(event) => change({ find: event.target.value, loss: view.loss }, { replace: true })}
          />
        </div>
        <p role="status">
          {kept.length <= ROWS_PER_PAGE
            ? toCount(kept.length, 'system')
            : `Systems ${toNumber(start + 1)} to ${toNumber(start + shown.length)} of ${toNumber(kept.length)}`}
        </p>
        {pageCount > 1 && (
          <nav aria-label="Pages of systems" className="rows__pages">
            <button
              type="button"
              className="usa-button usa-button--outline"
              disabled={page === 1}
              onClick={() => turn(page - 1)}
            >
              Previous
            </button>
            <button
              type="button"
              className="usa-button usa-button--outline"
              disabled={page === pageCount}
              onClick={() => turn(page + 1)}
            >
              Next
            </button>
          </nav>
        )}
      </div>
      {shown.length === 0 ? (
        <Empty title="No system is like that">
          <p>Choose another number above, or clear what is looked for.</p>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => change({ standing: '', find: '' })}
          >
            Show all systems
          </button>
        </Empty>
      ) : (
        <>
          <Matrix view={view} rows={shown} title={`Systems by sites in ${view.theater}`} />
          <SystemList view={view} rows={shown} />
        </>
      )}
    </section>
  )
}
