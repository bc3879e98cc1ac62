import { memo, useId, useState } from 'react'
import type { OptionFactsFragment } from '../generated/operations.ts'
import { DatedFigure, EvidenceMark, FreshnessMark, VerdictMark } from '../parts/marks.tsx'
import { toCount, toNumber, toWords } from '../parts/words.ts'
import { useSession } from '../session/session.tsx'
import { countOpenPoints } from './measures.ts'
import { OptionDetails, type Wanted } from './option-details.tsx'

const COLUMNS = 7

export const OptionRow = memo(function OptionRow({
  option,
  judgedOn,
  wanted,
  isSelected,
  onSelect,
  isChosen,
  mayChoose,
  onChoose,
}: {
  option: OptionFactsFragment
  judgedOn: string
  wanted: Wanted | null
  isSelected: boolean
  onSelect: (site: string) => void
  isChosen: boolean
  /** Whether another one may be chosen to be compared. */
  mayChoose: boolean
  onChoose: (site: string) => void
}) {
  const [isOpen, setIsOpen] = useState(false)
  const details = useId()
  const { site, operators } = option
  const name = site.name ?? site.id
  return (
    <>
      <tr className={isSelected ? 'option option--selected' : 'option'} data-site={site.id}>
        <td className="option__rank">
          {option.rank}
          <input
            type="checkbox"
            aria-label={`Compare ${name}`}
            title="Compare"
            checked={isChosen}
            disabled={!isChosen && !mayChoose}
            onChange={() => onChoose(site.id)}
          />
        </td>
        <th scope="row">
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            aria-pressed={isSelected}
            title="Mark it on the map"
            onClick={() => onSelect(site.id)}
          >
            {name}
          </button>
          <div className="fine">
            {[site.country?.name, ...operators.map((operator) => operator.name)]
              .filter((part) => part != null)
              .join(' · ')}
          </div>
          <Distinctions distinctions={option.distinctions} />
        </th>
        <td data-title="Verdict">
          <VerdictMark verdict={option.verdict} />
          <button
            type="button"
            className="usa-button usa-button--unstyled option__more"
            aria-expanded={isOpen}
            aria-controls={details}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? 'Less' : toOpenPoints(option)}
            <span className="usa-sr-only"> about {name}</span>
          </button>
        </td>
        <td data-title="Evidence">
          <EvidenceMark evidence={option.evidence} asOf={option.evidenceAsOf} />
          {isEvidenceOld(option) && <FreshnessMark freshness="OVERDUE" />}
          <div className="fine">{option.level === null ? 'Level not stated' : toWords(option.level)}</div>
        </td>
        <td data-title="Induction">
          <OptionDate date={option.earliestInduction} option={option} />
        </td>
        <td data-title="Completion">
          <OptionDate date={option.expectedCompletion} option={option} />
          {option.slackDays !== null && <div className="fine">{toSlack(option.slackDays)}</div>}
        </td>
        <td data-title="Transit">
          <TransitCell transit={option.transit} />
        </td>
      </tr>
      {isOpen && (
        <tr id={details} className="option-details">
          <td colSpan={COLUMNS}>
            <OptionDetails option={option} judgedOn={judgedOn} wanted={wanted} />
          </td>
        </tr>
      )}
    </>
  )
})

const Distinctions = ({ distinctions }: Pick<OptionFactsFragment, 'distinctions'>) =>
  distinctions.length === 0 ? null : (
    <ul className="distinctions" aria-label="Best at">
      {distinctions.map((distinction) => (
        <li key={distinction}>{toWords(distinction)}</li>
      ))}
    </ul>
  )

/** A date with how it came about; without one, whether it is unknown or only not shown to whoever asks. */
export function OptionDate({
  date,
  option,
}: {
  date: string | null
  option: Pick<OptionFactsFragment, 'findings' | 'slot'>
}) {
  const { account } = useSession()
  if (date === null)
    // What is free is shown to nobody who is not signed in: that finding says so of every site then.
    return account === null &&
      option.findings.some(({ code, effect }) => code === 'CAPACITY' && effect === 'UNKNOWN') ? (
      <span className="unknown">Sign in to see</span>
    ) : (
      <span className="unknown">unknown</span>
    )
  return <DatedFigure date={date} ground={option.slot} />
}

/** Whether a finding says that the evidence is old: it has the evidence's source, and figures have none. */
export const isEvidenceOld = ({ findings }: Pick<OptionFactsFragment, 'findings'>): boolean =>
  findings.some(({ code, source }) => code === 'STALE' && source !== null)

function TransitCell({ transit }: Pick<OptionFactsFragment, 'transit'>) {
  if (transit === null) return <span className="unknown">unknown</span>
  return (
    <>
      <span className="option__way">
        {toCount(transit.days, 'day')} by {transit.mode.toLowerCase()}
      </span>
      <div className="fine">
        {toNumber(transit.distanceKm)} km
        {transit.via.length > 0 && ` via ${transit.via.map(toWords).join(', ')}`}
      </div>
    </>
  )
}

export const toSlack = (days: number): string =>
  days < 0 ? `${toCount(-days, 'day')} late` : days === 0 ? 'just in time' : `${toCount(days, 'day')} to spare`

/** What must be cleared or is not known: "3 open points"; notes change nothing. */
function toOpenPoints(option: Pick<OptionFactsFragment, 'findings'>): string {
  const open = countOpenPoints(option)
  return open === 0 ? 'Details' : toCount(open, 'open point')
}
