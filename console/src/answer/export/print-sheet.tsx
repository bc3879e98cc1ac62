import { createPortal } from 'react-dom'
import type { ExcludedFactsFragment } from '../../generated/operations.ts'
import { toRuleName } from '../../parts/codes.ts'
import { FindingList } from '../../parts/findings.tsx'
import { EffectMark } from '../../parts/marks.tsx'
import { toCount, toDay, toInstant, toNumber } from '../../parts/words.ts'
import { toSentence, toWhatIfWords } from '../../question/to-sentence.ts'
import type { Question } from '../../question/question.ts'
import { ComparisonView } from '../comparison-view.tsx'
import type { Options } from '../use-options.ts'
import type { Option } from '../measures.ts'
import { toSubject } from '../summary.tsx'
import './print.css'
import { PrintedOption } from './printed-option.tsx'

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
  const whatIf = toWhatIfWords(question)
  return createPortal(
    <main className="print-sheet">
      <h1>
        Where can it be repaired? {toSubject(answer)} in {theater.name ?? theater.code}
      </h1>
      {whatIf !== '' && (
        <p className="print-sheet__what-if">
          <strong>WHAT IF</strong> {whatIf}. <strong>This is not the answer of today.</strong>
        </p>
      )}
      <p>
        Asked: {toSentence(question)}
        <span className="print-sheet__address">{location.href}</span>
      </p>
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
      <ComparisonView comparison={answer.comparedWithToday} />
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
          <Besides findings={findings.filter(({ effect }) => effect !== 'BLOCKS')} />
        </section>
      ))}
      {excluded === null && summary.excluded > 0 && (
        <p>The button Print beside the answer prints each of them with its reasons.</p>
      )}
    </main>,
    document.body,
  )
}

/** What does not rule a site out, in a line each. */
const Besides = ({ findings }: Pick<ExcludedFactsFragment, 'findings'>) =>
  findings.map(({ effect, code, message }, index) => (
    <p key={index} className="fine">
      <EffectMark effect={effect} /> {toRuleName(code)}: {message}
    </p>
  ))
