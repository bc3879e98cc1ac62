import { createPortal } from 'react-dom'
import type { ExcludedFactsFragment } from '../../generated/operations.ts'
import { toRuleName } from '../../parts/codes.ts'
import { FindingList } from '../../parts/findings.tsx'
import { EvidenceMark, VerdictMark } from '../../parts/marks.tsx'
import { toCount, toDay, toInstant, toNumber, toWords } from '../../parts/words.ts'
import { toSentence } from '../../question/to-sentence.ts'
import type { Question } from '../../question/question.ts'
import type { Options } from '../use-options.ts'
import type { Option } from '../measures.ts'
import { toTurnaround } from '../option-details.tsx'
import { OptionDate, toSlack } from '../option-row.tsx'
import { toSubject } from '../summary.tsx'
import './print.css'

/** The answer on paper: beside the page and not within it, so that paper shows this and nothing else. */
export function PrintSheet({
  question,
  answer,
  options,
  excluded,
}: {
  question: Question
  answer: Options
  options: readonly Option[]
  /** Null: they were not read; then their numbers stand alone. */
  excluded: readonly ExcludedFactsFragment[] | null
}) {
  const { summary, theater, origin } = answer
  return createPortal(
    <article className="print-sheet">
      <h1>
        Where can it be repaired? {toSubject(answer)} in {theater.name ?? theater.code}
      </h1>
      <p>Asked: {toSentence(question)}</p>
      <p>
        Judged on {toDay(answer.judgedOn)} by facts read {toInstant(answer.asOf)}
        {origin !== null && `, from ${origin.name}`}. {toCount(summary.considered, 'site')} considered:{' '}
        {toNumber(summary.feasible)} feasible, {toNumber(summary.conditional)} conditional, {toNumber(summary.excluded)}{' '}
        ruled out.
      </p>
      {summary.notes.length > 0 && (
        <ul>
          {summary.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <h2>
        {options.length < answer.options.totalCount
          ? `The first ${options.length} of ${toCount(answer.options.totalCount, 'option')}`
          : toCount(options.length, 'option')}
      </h2>
      {options.map((option) => (
        <PrintedOption key={option.site.id} option={option} />
      ))}
      <h2>{toCount(summary.excluded, 'site')} ruled out</h2>
      <p>{summary.countsByCode.map(({ code, count }) => `${toRuleName(code)} ${toNumber(count)}`).join(', ')}</p>
      {excluded?.map(({ site, findings }) => (
        <section key={site.id} className="print-sheet__site">
          <h3>
            {site.name ?? site.id}
            {site.country?.name != null && `, ${site.country.name}`}
          </h3>
          <FindingList findings={findings.filter(({ effect }) => effect === 'BLOCKS')} />
        </section>
      ))}
      {excluded === null && summary.excluded > 0 && (
        <p>The button Print beside the answer prints each of them with its reasons.</p>
      )}
    </article>,
    document.body,
  )
}

function PrintedOption({ option }: { option: Option }) {
  const { site, operators, transit, turnaround, slackDays } = option
  return (
    <section className="print-sheet__site">
      <h3>
        {option.rank}. {site.name ?? site.id}
        {site.country?.name != null && `, ${site.country.name}`} <VerdictMark verdict={option.verdict} />
      </h3>
      <dl className="print-sheet__facts">
        <dt>Operators</dt>
        <dd>{operators.map(({ name, id }) => name ?? id).join(', ') || 'none on record'}</dd>
        <dt>Evidence</dt>
        <dd>
          <EvidenceMark evidence={option.evidence} asOf={option.evidenceAsOf} />,{' '}
          {option.level === null ? 'level not stated' : toWords(option.level)}
        </dd>
        <dt>Induction</dt>
        <dd>
          <OptionDate date={option.earliestInduction} option={option} />
        </dd>
        <dt>Completion</dt>
        <dd>
          <OptionDate date={option.expectedCompletion} option={option} />
          {slackDays !== null && `, ${toSlack(slackDays)}`}
        </dd>
        <dt>Turnaround</dt>
        <dd>{turnaround === null ? 'unknown' : toTurnaround(turnaround)}</dd>
        <dt>Transit</dt>
        <dd>
          {transit === null
            ? 'unknown'
            : `${toCount(transit.days, 'day')} by ${transit.mode.toLowerCase()}, ${toNumber(transit.distanceKm)} km${
                transit.via.length === 0 ? '' : ` via ${transit.via.map(toWords).join(', ')}`
              }`}
        </dd>
      </dl>
      <FindingList findings={option.findings} />
    </section>
  )
}
