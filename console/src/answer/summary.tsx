import { toDay, toInstant, toNumber } from '../parts/words.ts'
import type { Options } from './use-options.ts'

/** The answer in one breath: what it is about, how many sites, judged when and from where, and what to know of it as a whole. */
export function AnswerSummary({ answer }: { answer: Options }) {
  const { theater, summary, judgedOn, asOf, origin } = answer
  return (
    <header className="summary">
      <h2>
        {toSubject(answer)} <span className="summary__where">in {theater.name ?? theater.code}</span>
      </h2>
      <ul className="summary__counts" aria-label="Sites">
        <li>
          <strong>{toNumber(summary.considered)}</strong> considered
        </li>
        <li className="summary__count--feasible">
          <strong>{toNumber(summary.feasible)}</strong> feasible
        </li>
        <li className="summary__count--conditional">
          <strong>{toNumber(summary.conditional)}</strong> conditional
        </li>
        <li className="summary__count--excluded">
          <strong>{toNumber(summary.excluded)}</strong> excluded
        </li>
      </ul>
      <p className="fine">
        Judged on <time dateTime={judgedOn}>{toDay(judgedOn)}</time> by facts read{' '}
        <time dateTime={asOf}>{toInstant(asOf)}</time>
        {origin === null
          ? ', without an origin: the way there is left out of every date.'
          : `, from ${origin.name}${origin.code === null ? '' : ` (${origin.code})`}.`}
      </p>
      {summary.notes.length > 0 && (
        <ul className="summary__notes" aria-label="Notes">
          {summary.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </header>
  )
}

/** "USNS Wally Schirra (T-AKE 8), T-AKE 1": the ship that was named, and the system that is judged. */
export function toSubject({ system, asset }: Pick<Options, 'system' | 'asset'>): string {
  const named = [system.designation, system.name].filter((part) => part !== null).join(', ')
  if (asset === null) return named
  const number = asset.hullNumber ?? asset.tailNumber
  const one = asset.name === null ? (number ?? asset.id) : number === null ? asset.name : `${asset.name} (${number})`
  return `${one}, ${named}`
}
