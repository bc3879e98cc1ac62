import { useLongReading } from '../network/use-long-reading.ts'
import { ErrorNotice, Loading, Notice } from '../parts/notices.tsx'
import { toInstant, toNumber } from '../parts/words.ts'
import { loadRows } from './load-coverage.ts'
import { Rows } from './rows.tsx'
import { StandingFilter } from './standing-filter.tsx'
import { TooLarge } from './too-large.tsx'
import { useFocusAfterChange } from './use-focus-after-change.ts'
import type { useView } from './use-view.ts'
import { countRows, toVariables, type View } from './view.ts'

/** A theater with more records than one answer can judge: less of it, or all of it part by part. */
export function InParts({ view, change }: { view: View; change: ReturnType<typeof useView>[1] }) {
  const { found, foundAt, error, read, all, isUnderWay, ask, cancel } = useLongReading(
    ['coverage', toVariables(view)],
    (onProgress, signal) => loadRows(view, onProgress, signal),
  )
  const head = useFocusAfterChange(isUnderWay ? 'progress' : found ? 'rows' : 'choice')
  return (
    <>
      <h2 ref={head} tabIndex={-1}>
        {found && !isUnderWay ? 'Judged part by part' : 'More than one answer can judge'}
      </h2>
      {isUnderWay ? (
        <Loading
          what={
            all === undefined
              ? 'Reading which systems there are'
              : `Judged ${toNumber(read)} of ${toNumber(all)} systems`
          }
          onCancel={cancel}
        />
      ) : found ? (
        <>
          <Notice>
            <p>
              As it was at {toInstant(foundAt)}. What happens since is not shown. What one loss would take, and the
              difference that an assumption makes, are judged only of what fits into one answer.{' '}
              <button type="button" className="usa-button usa-button--unstyled" onClick={ask}>
                Judge again
              </button>
            </p>
          </Notice>
          <StandingFilter view={view} numbers={countRows(found)} before={null} change={change} />
          <Rows view={view} rows={found} isInParts change={change} />
        </>
      ) : (
        <>
          {error && <ErrorNotice error={error} />}
          <TooLarge view={view} change={change} judgeInParts={ask} />
        </>
      )}
    </>
  )
}
