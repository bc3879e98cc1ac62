import { Link } from 'wouter'
import type { NetworkAnswer } from '../../../client/network-client.ts'
import { RepairRequestDocument, type RepairRequestQuery } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { toDay, toInstant, toWords } from '../parts/words.ts'
import type { Request } from './request.ts'
import { HoldLeft, StateMark, WorkDays } from './request-marks.tsx'
import { doneWords, stateMeanings, stateWords, toDoer, toNextStep, toSubjectWords } from './request-words.ts'
import { StepActions } from './step-actions.tsx'

/** A request, what became of it, and what one may do with it now. */
export function RequestDetail({ id }: { id: string }) {
  const { data, error, refetch } = useAnswer('requests', RepairRequestDocument, { id })
  return (
    <>
      <p>
        <Link href="/requests">All requests</Link>
      </p>
      {data?.data.repairRequest == null && <h1>Repair request</h1>}
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data ? <RequestAnswer answer={data} /> : !error && <Loading what="Reading the request" />}
    </>
  )
}

function RequestAnswer({ answer: { data, errors } }: { answer: NetworkAnswer<RepairRequestQuery> }) {
  const { repairRequest: request } = data
  return (
    <>
      <MissingParts errors={errors} />
      {request && <RequestView request={request} />}
      {request === null && errors.length === 0 && (
        <Empty title="There is no such request, or none that you may see">
          Staff see the requests of their theaters, partners those to them.
        </Empty>
      )}
    </>
  )
}

const RequestView = ({ request }: { request: Request }) => (
  <article className="request">
    <header>
      <h1>
        {toSubjectWords(request)} at {request.site?.name ?? 'a site that is unknown'}
      </h1>
      <p className="request__standing" role="status">
        <StateMark state={request.state} /> {request.state && stateMeanings[request.state]}
      </p>
      <p>
        <strong>Next step:</strong> {toNextStep(request)}
      </p>
    </header>
    <div className="request__columns">
      <section>
        <StepActions request={request} />
        <h2>What is asked for</h2>
        <RequestFacts request={request} />
      </section>
      <section>
        <h2>What was done</h2>
        <History request={request} />
      </section>
    </div>
  </article>
)

function RequestFacts({ request }: { request: Request }) {
  const hasMoved = request.requestedFrom !== request.from || request.requestedTo !== request.to
  const asked = { from: request.requestedFrom, to: request.requestedTo }
  return (
    <dl className="facts">
      <dt>Work</dt>
      <dd>
        {request.workKind ? toWords(request.workKind) : 'unknown'}
        {request.docking === true && ', in a dock'}
      </dd>
      <dt>{hasMoved ? 'Days offered' : 'Days'}</dt>
      <dd>
        <WorkDays {...request} />
      </dd>
      {hasMoved && (
        <>
          <dt>Days asked for</dt>
          <dd>
            <WorkDays {...asked} />
          </dd>
        </>
      )}
      <dt>Hold ends in</dt>
      <dd>
        <HoldLeft until={request.holdExpiresAt} />
        {request.holdExpiresAt !== null && <span className="fine"> {toInstant(request.holdExpiresAt)}</span>}
      </dd>
      <dt>Work center</dt>
      <dd>{request.workCenter?.name ?? request.workCenter?.id ?? 'unknown'}</dd>
      <dt>Partner</dt>
      <dd>{request.partner?.name ?? request.partner?.id ?? 'unknown'}</dd>
      <Fact name="Staff’s note" words={request.note} />
      <Fact name="Partner’s note" words={request.counterNote} />
      <Fact name="Reason" words={request.reason} />
      <Fact name="Work began" words={request.inductedOn && toDay(request.inductedOn)} />
      <Fact name="Work ended" words={request.completedOn && toDay(request.completedOn)} />
      <Fact name="How it grew" words={request.growth} />
    </dl>
  )
}

const Fact = ({ name, words }: { name: string; words: string | null }) =>
  words === null ? null : (
    <>
      <dt>{name}</dt>
      <dd className="facts__words">{words}</dd>
    </>
  )

const History = ({ request: { history, partner } }: { request: Request }) => (
  <ol className="history">
    {history?.map(({ step, at, organisation, state }) => (
      <li key={at + step}>
        <strong>{doneWords[step]}</strong>
        {toDoer(organisation, partner)}
        <span className="fine">
          {toInstant(at)} · from then on: {stateWords[state].toLowerCase()}
        </span>
      </li>
    ))}
  </ol>
)
