import { AuditTrailDocument, type EntryFactsFragment } from '../generated/operations.ts'
import { useLive } from '../network/live.ts'
import { usePages } from '../network/use-pages.ts'
import { addDays } from '../parts/days.ts'
import { Empty, ErrorNotice, Loading, MissingParts, Notice } from '../parts/notices.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toInstant } from '../parts/words.ts'
import type { AuditFilter } from './audit-filter.tsx'
import { listChanges, toDeed } from './changes.ts'
import { recordNames } from './record-names.ts'
import type { Value } from './recorded-words.ts'

const A_PAGE = 25

/** Entries, newest first. What is written meanwhile is told and not pushed in: pages stay where somebody reads. */
export function AuditTrail({ filter }: { filter: AuditFilter }) {
  const { changedAt } = useLive('audit')
  const { data, error, refetch, dataUpdatedAt, hasNextPage, fetchNextPage, isFetchingNextPage, cancel } = usePages(
    'audit',
    AuditTrailDocument,
    {
      organisation: filter.organisation,
      entity: filter.entity === '' ? undefined : filter.entity,
      from: filter.from === '' ? undefined : `${filter.from}T00:00:00Z`,
      to: filter.to === '' ? undefined : `${addDays(filter.to, 1)}T00:00:00Z`,
      first: A_PAGE,
    },
    ({ auditTrail }) => auditTrail?.pageInfo,
  )
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Reading the trail" />
  const entries = data.pages.flatMap((page) => page.data.auditTrail?.nodes ?? [])
  return (
    <>
      <MissingParts errors={data.pages.flatMap(({ errors }) => errors)} />
      {changedAt !== null && changedAt.getTime() > dataUpdatedAt && (
        <Notice role="status">
          Something was written since.{' '}
          <button type="button" className="usa-button usa-button--unstyled" onClick={() => void refetch()}>
            Show the newest
          </button>
        </Notice>
      )}
      {entries.length === 0 ? (
        <Empty title="Nothing is written here">
          Nothing was written that you may see, or not in these records and days. Widen the filter.
        </Empty>
      ) : (
        <EntryTable entries={entries} />
      )}
      {error && <ErrorNotice error={error} onRetry={() => void fetchNextPage()} />}
      {isFetchingNextPage ? (
        <Loading what="Reading on" onCancel={cancel} />
      ) : (
        hasNextPage && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => void fetchNextPage()}>
            Show earlier entries
          </button>
        )
      )}
    </>
  )
}

const EntryTable = ({ entries }: { entries: readonly EntryFactsFragment[] }) => (
  <ScrollRegion label="Audit trail">
    <table className="usa-table audit__table">
      <caption className="usa-sr-only">What was written, newest first</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">What changed</th>
          <th scope="col">Request</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.position} entry={entry} />
        ))}
      </tbody>
    </table>
  </ScrollRegion>
)

const EntryRow = ({ entry }: { entry: EntryFactsFragment }) => (
  <tr>
    <th scope="row">
      <time dateTime={entry.at}>{toInstant(entry.at)}</time>
      <span className="fine">Entry {entry.position}</span>
    </th>
    <td>
      {entry.subject ?? 'The network itself'}
      {entry.actorOrganisation !== null && (
        <span className="fine">
          {entry.actorOrganisation}
          {entry.roles.length > 0 && `, ${entry.roles.join(', ')}`}
        </span>
      )}
    </td>
    <td>
      {toDeed(entry)}: {recordNames[entry.entity] ?? entry.entity}
      <span className="fine">
        {entry.entityId}
        {entry.operation !== null && ` by ${entry.operation}`}
      </span>
    </td>
    <td>
      <Changes entry={entry} />
    </td>
    <td className="audit__request">{entry.requestId ?? 'none'}</td>
  </tr>
)

function Changes({ entry }: { entry: EntryFactsFragment }) {
  const changes = listChanges(entry.before, entry.after)
  const isWhole = entry.before == null || entry.after == null
  const list = (
    <ul className="audit__changes">
      {changes.map(({ field, name, was, is }) => (
        <li key={field}>
          <strong title={field}>{name}:</strong>{' '}
          {isWhole ? (
            <Recorded value={was ?? is} />
          ) : (
            <>
              <Recorded value={was} />, now <Recorded value={is} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {isWhole ? (
        <details>
          <summary>{entry.before == null ? 'What was written' : 'What was there'}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <details>
        <summary>As recorded</summary>
        {entry.before != null && <RecordText title="Before" record={entry.before} />}
        {entry.after != null && <RecordText title="After" record={entry.after} />}
      </details>
    </>
  )
}

const Recorded = ({ value }: { value: Value | null }) =>
  value === null ? (
    'nothing'
  ) : (
    <span title={value.words === value.recorded ? undefined : value.recorded}>{value.words}</span>
  )

/** As it was written, microseconds and all. */
const RecordText = ({ title, record }: { title: string; record: unknown }) => (
  <>
    <p className="fine">{title}</p>
    <pre className="audit__record">{JSON.stringify(record, null, 2)}</pre>
  </>
)
