import type { CoverageRowFragment } from '../generated/operations.ts'
import { toCount, toWords } from '../parts/words.ts'
import type { CoveredSystem } from './columns.ts'
import { countWays } from './plan-ways.ts'

/** How many ways a system has, by dots and by words. */
export function StandingMark({ row }: { row: CoverageRowFragment }) {
  const words =
    row.standing === 'NONE' ? (row.siteCount === 0 ? 'No record' : 'No way') : toCount(countWays(row), 'way')
  return (
    <span className={`mark standing standing--${row.standing.toLowerCase()}`}>
      <Dots standing={row.standing} />
      {words}
    </span>
  )
}

/** None, one or several, without words: an empty ring, a dot, dots. */
export const Dots = ({ standing }: { standing: CoverageRowFragment['standing'] }) => (
  <span className="dots" aria-hidden="true">
    {Array.from({ length: standing === 'SEVERAL' ? 3 : 1 }, (_, index) => (
      <span key={index} className={standing === 'NONE' ? 'dots__none' : undefined} />
    ))}
  </span>
)

/** On whom the ways of a system hang, what is unknown of that, and whether all of them are shown. */
export function HangsOn({ system: { ways, ...row } }: { system: CoveredSystem }) {
  const notShown = ways === null ? 0 : countWays(row) - ways.length
  return (
    <>
      {row.standing !== 'NONE' && (
        <p>
          {row.operatorCount > 0 && `${toCount(row.operatorCount, 'operator')}, `}
          {row.operatorCount === 0 && 'Operator unknown, '}
          {toCount(row.countryCount, 'country', 'countries')}
        </p>
      )}
      {notShown > 0 && <p>{toCount(notShown, 'more way is', 'more ways are')} not shown here: its answer has all.</p>}
      {row.notes.map((note) => (
        <p key={note} className="fine">
          {note}
        </p>
      ))}
    </>
  )
}

/** Why a system has no way: nothing is recorded, or rules stand against all that is. */
export const toNoWay = ({ siteCount, countsByCode }: CoverageRowFragment): string =>
  siteCount === 0
    ? 'No record, not no repair: what can be done for it here is unknown.'
    : `${toCount(siteCount, 'site')} with a record, each ruled out: ${countsByCode
        .map(({ code, count }) => `${toWords(code)} (${count})`)
        .join(', ')}.`

/** Designation and name; a whole category has no designation of its own. */
export function SystemName({ system }: { system: CoverageRowFragment['system'] }) {
  const { designation, name, id } = system
  const isNamed = designation !== null && !designation.startsWith('(')
  return (
    <>
      <strong>{isNamed ? designation : (name ?? id)}</strong>
      {isNamed && name !== null && <span className="fine"> {name}</span>}
    </>
  )
}

/** In one line, for names of links. */
export const nameSystem = ({ designation, name, id }: CoverageRowFragment['system']): string =>
  designation !== null && !designation.startsWith('(') ? designation : (name ?? id)
