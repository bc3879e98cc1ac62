import { useId, useState } from 'react'
import type { CoverageRowFragment } from '../generated/operations.ts'
import { ChoiceField } from '../parts/fields.tsx'
import { Empty, ErrorNotice, Loading } from '../parts/notices.tsx'
import { PageTurner } from '../parts/page-turner.tsx'
import { toPage, type Page } from '../parts/to-page.ts'
import { useIsNarrow } from '../parts/use-is-narrow.ts'
import { toCount, toNumber } from '../parts/words.ts'
import { layColumns, toColumns } from './columns.ts'
import { Matrix } from './matrix.tsx'
import { SystemList } from './system-list.tsx'
import { useWays } from './use-ways.ts'
import { keepRows, type View } from './view.ts'

const ROWS_PER_PAGE = 50

type Change = (changes: Partial<View>, options?: { replace?: boolean }) => void

/**
 * The systems that are asked for, a page of them at a time, as a matrix or, on narrow screens, as a list.
 * @param isInParts whether all systems of the view are more than one answer can judge: only what is shown has its ways read then
 */
export function Rows({
  view,
  rows,
  isInParts = false,
  change,
}: {
  view: View
  rows: readonly CoverageRowFragment[]
  isInParts?: boolean
  change: Change
}) {
  const isNarrow = useIsNarrow()
  const kept = keepRows(rows, view)
  const page = toPage(kept, view.page, ROWS_PER_PAGE)
  const { addTo, error, isUnderWay, refetch } = useWays(view, isInParts ? page.items : rows, isInParts)
  const systems = page.items.map(addTo)
  const columns = layColumns(systems, view)
  const title = `Systems by ${columns.of} in ${view.theater}`
  return (
    <section className="coverage" aria-labelledby="systems">
      <h2 id="systems">Systems and the sites that can repair them</h2>
      <div className="rows__head">
        <FindField value={view.find} onChange={(find) => change({ find, loss: view.loss }, { replace: true })} />
        <ChoiceField
          id="country"
          label="Sites in"
          value={view.country}
          none="All countries"
          choices={toColumns(isInParts ? systems : kept.map(addTo)).map(({ iso3, name }) => ({
            value: iso3,
            words: name,
          }))}
          onChange={(country) => change({ country, loss: view.loss, page: view.page })}
        />
      </div>
      {isUnderWay && <Loading what="Reading which sites these are" />}
      {error && <ErrorNotice error={error} onRetry={refetch} />}
      {page.count === 0 ? (
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
          <div className="rows__pages">
            <p role="status">{toPlace(page, 'system')}</p>
            <PageTurner
              label="Pages of systems"
              {...page}
              onTurn={(to) => change({ loss: view.loss, page: String(to) })}
            />
            {!isNarrow && columns.of === 'sites' && (
              <>
                <p role="status">{toPlace(columns.page, 'site')}</p>
                <PageTurner
                  label="Pages of sites"
                  {...columns.page}
                  onTurn={(to) => change({ loss: view.loss, page: view.page, columns: String(to) })}
                />
              </>
            )}
            {!isNarrow && columns.of === 'countries' && (
              <p>There are too many sites for one table: choose a country to see its own.</p>
            )}
          </div>
          {isNarrow ? (
            <SystemList view={view} systems={systems} />
          ) : (
            <Matrix view={view} systems={systems} columns={columns} title={title} />
          )}
        </>
      )}
    </section>
  )
}

/** "Systems 51 to 100 of 248", or "27 systems" where all are shown. */
function toPlace({ items, start, count }: Page<unknown>, one: string): string {
  if (items.length === count) return toCount(count, one)
  const [first = '', ...rest] = `${one}s`
  return `${first.toUpperCase()}${rest.join('')} ${toNumber(start + 1)} to ${toNumber(start + items.length)} of ${toNumber(count)}`
}

/** The address holds it without the space at its end that somebody is about to type on from. */
function FindField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  if (typed.trim() !== value) setTyped(value)
  return (
    <div className="field">
      <label className="usa-label" htmlFor={id}>
        Find a system
      </label>
      <input
        className="usa-input"
        id={id}
        type="search"
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onChange(currentTarget.value)
        }}
      />
    </div>
  )
}
