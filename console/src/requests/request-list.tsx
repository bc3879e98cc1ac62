import { Link, useLocation, useSearch } from 'wouter'
import { RepairRequestsDocument, type RepairRequestState, type RequestFactsFragment } from '../generated/operations.ts'
import { usePages } from '../network/use-pages.ts'
import { ChoiceField } from '../parts/fields.tsx'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toCount, toWords } from '../parts/words.ts'
import { useSession } from '../session/session.tsx'
import { HoldLeft, StateMark, WorkDays } from './request-marks.tsx'
import { isYourTurn, STATES, stateWords, toNextStep, toSubjectWords } from './request-words.ts'

const A_PAGE = 25

const findState = (text: string | null): RepairRequestState | undefined => STATES.find((state) => state === text)

/** The requests that one may see, the newest first. The address holds the filter. */
export function RequestList() {
  const [, navigate] = useLocation()
  const state = findState(new URLSearchParams(useSearch()).get('state'))
  const isStaff = useSession().account?.roles.includes('staff') ?? false
  return (
    <>
      <div className="page-head">
        <h1>Repair requests</h1>
        {isStaff && (
          <Link className="usa-button usa-button--outline" href="/requests/new">
            New request
          </Link>
        )}
      </div>
      <div className="requests__filter">
        <ChoiceField
          id="request-state"
          label="State"
          value={state ?? ''}
          none="All"
          choices={STATES.map((value) => ({ value, words: stateWords[value] }))}
          onChange={(value) => navigate(value === '' ? '/requests' : `/requests?state=${value}`)}
        />
      </div>
      <Requests state={state} isStaff={isStaff} />
    </>
  )
}

function Requests({ state, isStaff }: { state: RepairRequestState | undefined; isStaff: boolean }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, cancel } = usePages(
    'requests',
    RepairRequestsDocument,
    { filter: state && { state }, first: A_PAGE },
    ({ repairRequests }) => repairRequests?.pageInfo,
  )
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Looking for requests" />
  const requests = data.pages.flatMap((page) => page.data.repairRequests?.nodes ?? [])
  const total = data.pages[0]?.data.repairRequests?.totalCount ?? 0
  return (
    <>
      <MissingParts errors={data.pages.flatMap(({ errors }) => errors)} />
      {requests.length === 0 ? (
        <NoRequests state={state} isStaff={isStaff} />
      ) : (
        <>
          <p role="status">{toCount(total, 'request')}</p>
          <RequestTable requests={requests} />
        </>
      )}
      {error && <ErrorNotice error={error} onRetry={() => void fetchNextPage()} />}
      {isFetchingNextPage ? (
        <Loading what="Looking for more" onCancel={cancel} />
      ) : (
        hasNextPage && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => void fetchNextPage()}>
            Show more
          </button>
        )
      )}
    </>
  )
}

function NoRequests({ state, isStaff }: { state: RepairRequestState | undefined; isStaff: boolean }) {
  if (state !== undefined)
    return (
      <Empty title={`No request is in the state “${stateWords[state]}”`}>
        <Link href="/requests">Show all requests</Link>
      </Empty>
    )
  if (!isStaff)
    return <Empty title="There are no requests">Staff ask for what you publish; their requests come here.</Empty>
  return (
    <Empty title="There are no requests">
      <Link href="/">Ask where something can be repaired</Link>, and request a bay from an option there.
    </Empty>
  )
}

const RequestTable = ({ requests }: { requests: readonly RequestFactsFragment[] }) => (
  <ScrollRegion label="Repair requests">
    <table className="usa-table usa-table--borderless stacked requests__table">
      <caption className="usa-sr-only">Repair requests, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">What and where</th>
          <th scope="col">State</th>
          <th scope="col">Next step</th>
          <th scope="col">Days</th>
          <th scope="col">Hold ends in</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id} className={isYourTurn(request) ? 'requests__yours' : undefined}>
            <th scope="row">
              <Link href={`/requests/${encodeURIComponent(request.id)}`}>{toSubjectWords(request)}</Link>
              <span className="fine">
                {request.workKind && `${toWords(request.workKind)} at `}
                {request.site?.name ?? request.site?.id ?? 'a site that is unknown'}
              </span>
            </th>
            <td data-title="State">
              <StateMark state={request.state} />
            </td>
            <td data-title="Next step">{toNextStep(request)}</td>
            <td data-title="Days">
              <WorkDays {...request} />
            </td>
            <td data-title="Hold ends in">
              <HoldLeft until={request.holdExpiresAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollRegion>
)
