import { useState } from 'react'
import { Link } from 'wouter'
import { OptionsElsewhereDocument, type RepairOptionsInput } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { EvidenceMark } from '../parts/marks.tsx'
import { Empty, ErrorNotice, Loading } from '../parts/notices.tsx'
import { toWords } from '../parts/words.ts'
import type { Question } from '../question/question.ts'
import { toAnswerPath } from '../question/use-question.ts'

const SITES_SHOWN = 50

/** Sites of other theaters with a record of the system: asked for when somebody looks. */
export function Elsewhere({ question, input }: { question: Question; input: RepairOptionsInput }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="elsewhere" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>Sites of other theaters with a record of this system</summary>
      {isOpen && <Sites question={question} input={input} />}
    </details>
  )
}

function Sites({ question, input }: { question: Question; input: RepairOptionsInput }) {
  const { data, error, refetch } = useAnswer('options', OptionsElsewhereDocument, { input })
  const [shown, setShown] = useState(SITES_SHOWN)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Looking in other theaters" />
  const result = data.data.repairOptions
  if (result === null)
    return <ErrorNotice error={new Error('What other theaters have did not come.')} onRetry={() => void refetch()} />
  const sites = result.__typename === 'RepairOptions' ? result.summary.elsewhere : []
  if (sites.length === 0) return <Empty title="No other theater has a site with a record of this system" />
  return (
    <>
      <p className="fine">They are not judged here: ask in their theater.</p>
      <ul className="elsewhere__sites">
        {sites.slice(0, shown).map(({ site, theater, levels, evidence, evidenceAsOf, note }) => (
          <li key={site.id}>
            <strong>{site.name ?? site.id}</strong>, {site.country?.name ?? 'country unknown'},{' '}
            <Link href={toAnswerPath({ ...question, theater: theater.code, site: site.id })}>{theater.code}</Link>{' '}
            <EvidenceMark evidence={evidence} asOf={evidenceAsOf} />
            <div className="fine">
              {[levels.map(toWords).join(', ') || 'Level not stated', note].filter((part) => part !== null).join('. ')}
            </div>
          </li>
        ))}
      </ul>
      {sites.length > shown && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setShown(shown + SITES_SHOWN)}>
          Show {Math.min(SITES_SHOWN, sites.length - shown)} more of {sites.length}
        </button>
      )}
    </>
  )
}
