import { OptionCapacityDocument, type OptionFactsFragment } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import type { DaySpan } from '../parts/days.ts'
import { ProvenanceMark } from '../parts/marks.tsx'
import { Empty, ErrorNotice, Loading, Notice } from '../parts/notices.tsx'
import { ScrollRegion } from '../parts/scroll-region.tsx'
import { toCount, toDay, toWords } from '../parts/words.ts'
import { useSession } from '../session/session.tsx'
import { toMonths, toPlace, toShownMonths, type CapacitySpan } from './calendar-stretches.ts'
import './calendar.css'

type Slot = OptionFactsFragment['slot']

/**
 * What is free at a site, by work center and day, with the slot of an option. Read only: who answers for the site keeps it elsewhere.
 * @param from a day of the first month shown
 */
export function CapacityCalendar({
  site,
  slot,
  from,
}: {
  site: OptionFactsFragment['site']
  slot: Slot
  from: string
}) {
  const { account } = useSession()
  const shown = toShownMonths(from, slot)
  const { data, error, refetch } = useAnswer(
    'capacity',
    OptionCapacityDocument,
    { site: site.id, ...shown },
    { isWanted: account !== null },
  )
  if (account === null)
    return (
      <Notice tone="info" title="Sign in to see what is free">
        <p>Free capacity is shown to staff of the theater and to the operator of the site, and to nobody else.</p>
      </Notice>
    )
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Loading the calendar" />
  const spans = data.data.site?.capacity ?? null
  if (spans === null)
    return data.errors.some(({ extensions }) => extensions?.code !== 'FORBIDDEN') ? (
      <ErrorNotice error={new Error('The calendar did not come.')} onRetry={() => void refetch()} />
    ) : (
      <Notice tone="info" title="This calendar is not shown to you">
        <p>Staff of the theater and the operator of the site see what is free there. Ask one of them.</p>
      </Notice>
    )
  const centers = (data.data.site?.workCenters ?? []).map((center) => ({
    id: center.id,
    name: center.name ?? center.id,
    spans: spans.filter(({ workCenter }) => workCenter.id === center.id),
  }))
  if (spans.length === 0)
    return (
      <Empty title="Nothing is published for these months">
        <p>What is free there is unknown, not none. Ask the operator to publish it.</p>
      </Empty>
    )
  return (
    <div className="calendar">
      <Chart centers={centers} shown={shown} slot={slot} />
      <Key />
      <details>
        <summary>The same as a table</summary>
        <SpanTable centers={centers} name={site.name ?? site.id} />
      </details>
    </div>
  )
}

interface Center {
  readonly id: string
  readonly name: string
  readonly spans: readonly CapacitySpan[]
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })

/** For the eye alone: the table below says the same. */
function Chart({ centers, shown, slot }: { centers: readonly Center[]; shown: DaySpan; slot: Slot }) {
  return (
    <ScrollRegion label="Calendar">
      <div className="calendar__chart" aria-hidden="true">
        <div className="calendar__name" />
        <div className="calendar__track">
          {toMonths(shown).map(({ from, to }, index) => {
            const place = toPlace({ from, to }, shown)
            const day = new Date(`${from}T00:00:00Z`)
            return (
              <div key={from} className="calendar__month" style={toStyle(place)}>
                {month.format(day)}
                {(index === 0 || from.slice(5, 7) === '01') && <span className="fine"> {year.format(day)}</span>}
              </div>
            )
          })}
        </div>
        {centers.map((center) => (
          <Row key={center.id} center={center} shown={shown} slot={slot?.workCenter?.id === center.id ? slot : null} />
        ))}
      </div>
    </ScrollRegion>
  )
}

function Row({ center, shown, slot }: { center: Center; shown: DaySpan; slot: Slot }) {
  const place = slot && toPlace(slot, shown)
  return (
    <>
      <div className="calendar__name">{center.name}</div>
      <div className="calendar__track">
        {center.spans.map((span) => (
          <div
            key={span.from}
            className={[
              'calendar__span',
              `calendar__span--${span.provenance.toLowerCase()}`,
              `calendar__span--${span.commitment.toLowerCase()}`,
              span.free === 0 && 'calendar__span--full',
            ]
              .filter(Boolean)
              .join(' ')}
            style={toStyle(toPlace(span, shown))}
            title={`${toDay(span.from)} to ${toDay(span.to)}: ${span.free} of ${span.published} free`}
          >
            {span.free}
          </div>
        ))}
        {place && <div className="calendar__slot" style={toStyle(place)} />}
      </div>
    </>
  )
}

const toStyle = (place: { left: number; width: number } | undefined) =>
  place === undefined ? { display: 'none' } : { left: `${place.left}%`, width: `${place.width}%` }

const Key = () => (
  <ul className="calendar__key fine" aria-label="Key">
    <li>
      <span className="calendar__swatch" /> free bays, firm
    </li>
    <li>
      <span className="calendar__swatch calendar__span--tentative" /> tentative
    </li>
    <li>
      <span className="calendar__swatch calendar__span--illustrative" /> ILLUSTRATIVE: generated, never to be planned by
    </li>
    <li>
      <span className="calendar__swatch calendar__span--full" /> nothing free
    </li>
    <li>
      <span className="calendar__swatch calendar__swatch--slot" /> the slot of this option
    </li>
    <li>blank: nothing published, so unknown</li>
  </ul>
)

const SpanTable = ({ centers, name }: { centers: readonly Center[]; name: string }) => (
  <ScrollRegion label="Calendar as a table">
    <table className="usa-table">
      <caption>Published and free bays at {name}</caption>
      <thead>
        <tr>
          <th scope="col">Work center</th>
          <th scope="col">From</th>
          <th scope="col">To, the day after the last</th>
          <th scope="col">Free</th>
          <th scope="col">Published</th>
          <th scope="col">Commitment</th>
          <th scope="col">Provenance</th>
        </tr>
      </thead>
      <tbody>
        {centers.flatMap((center) =>
          center.spans.map((span) => (
            <tr key={`${center.id} ${span.from}`}>
              <th scope="row">{center.name}</th>
              <td>{toDay(span.from)}</td>
              <td>{toDay(span.to)}</td>
              <td>{span.free}</td>
              <td>{toCount(span.published, 'bay')}</td>
              <td>{toWords(span.commitment)}</td>
              <td>
                <ProvenanceMark provenance={span.provenance} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  </ScrollRegion>
)
