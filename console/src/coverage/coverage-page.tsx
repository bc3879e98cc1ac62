import { AssumedBanner } from '../answer/assumed-banner.tsx'
import { CoverageNumbersDocument, CoverageTheatersDocument, TheaterCoverageDocument } from '../generated/operations.ts'
import { queries, useAnswer } from '../network/network.ts'
import { toProblem } from '../network/to-problem.ts'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import './coverage.css'
import { InParts } from './in-parts.tsx'
import { Losses } from './losses.tsx'
import { Rows } from './rows.tsx'
import { StandingFilter } from './standing-filter.tsx'
import { useFocusAfterChange } from './use-focus-after-change.ts'
import { useView } from './use-view.ts'
import { isWhatIf, toVariables, type View } from './view.ts'
import { ViewForm } from './view-form.tsx'

/** Systems by sites: where a theater has no way to repair something, one, or several, and what a loss would take. */
export function CoveragePage() {
  const [view, change] = useView()
  const { data: theaters } = useAnswer('theaters', CoverageTheatersDocument, {})
  const known = theaters?.data.theaters ?? []
  const head = useFocusAfterChange([...view.closed, ...view.noAccess].join())
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        Coverage
      </h1>
      <p className="coverage__lead">
        How many places of a theater can repair each system, and on whom that hangs. It is about who can, not when: an
        answer says how soon.
      </p>
      <ViewForm view={view} change={change} theaters={known} />
      <AssumedBanner
        theater={view.theater}
        assumed={{ ...view, shut: [] }}
        change={({ closed, noAccess }) =>
          change({ ...view, closed: closed ?? view.closed, noAccess: noAccess ?? view.noAccess })
        }
      >
        This is not the coverage of today.
      </AssumedBanner>
      <Covered view={view} change={change} />
    </>
  )
}

function Covered({ view, change }: { view: View; change: ReturnType<typeof useView>[1] }) {
  const variables = toVariables(view)
  const { data, error, refetch, isFetching } = useAnswer('coverage', TheaterCoverageDocument, variables)
  const { data: now } = useAnswer(
    'coverage',
    CoverageNumbersDocument,
    toVariables({ ...view, closed: [], noAccess: [] }),
    {
      isWanted: isWhatIf(view),
    },
  )
  const ask = () => void refetch()
  if (error) return <ErrorNotice error={error} onRetry={ask} />
  if (!data && isFetching)
    return (
      <Loading
        what={`Judging every system in ${view.theater}`}
        onCancel={() => void queries.cancelQueries({ queryKey: ['coverage'] })}
      />
    )
  if (!data)
    return (
      <Empty title="Nothing was asked to the end">
        <button type="button" className="usa-button" onClick={ask}>
          Ask again
        </button>
      </Empty>
    )
  const { theater } = data.data
  const isTooLarge = data.errors.some(
    ({ message, extensions }) => extensions?.code === 'BAD_USER_INPUT' && message.startsWith('category:'),
  )
  if (isTooLarge) return <InParts view={view} change={change} />
  if (theater === null && data.errors.length === 0)
    return (
      <Empty title={`There is no theater ${view.theater}`}>
        <p>Choose one above.</p>
      </Empty>
    )
  const summary = theater?.coverageSummary
  const problem = toProblem(data)
  // Nothing to show beside what is missing: the whole of it failed, and may not the next time.
  if (problem && !summary && !theater?.coverage) return <ErrorNotice error={problem} onRetry={ask} />
  return (
    <>
      <MissingParts errors={data.errors} />
      {summary && (
        <>
          <StandingFilter
            view={view}
            numbers={summary}
            before={isWhatIf(view) ? (now?.data.theater?.coverageSummary ?? null) : null}
            change={(changes) => change({ ...changes, loss: view.loss })}
          />
          {summary.notes.map((note) => (
            <p key={note} className="fine">
              {note}
            </p>
          ))}
          <Losses view={view} losses={summary.worstLosses} change={change} />
        </>
      )}
      {theater?.coverage && <Rows view={view} rows={theater.coverage} change={change} />}
    </>
  )
}
