import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { AskListsDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { ChoiceField } from '../parts/fields.tsx'
import { ErrorNotice } from '../parts/notices.tsx'
import { isAskable, type Question } from '../question/question.ts'
import { PickOrigin } from './pick-origin.tsx'
import { PlaceField } from './place-field.tsx'
import { ShipFields } from './ship-fields.tsx'
import { asksCircumstances, asksDocking, hasCircumstances, toAsked } from './ship-question.ts'
import { SystemField } from './system-field.tsx'
import { useDraft } from './use-draft.ts'
import { useShipStanding } from './use-ship-standing.ts'
import { DayFields, hasMore, MoreFields, WorkFields } from './work-fields.tsx'

/** The question as a form. It starts from the address and is asked all at once. */
export function QuestionForm({
  question,
  onAsk,
  onCancel,
}: {
  question: Question
  onAsk: (question: Question) => void
  onCancel?: () => void
}) {
  const [draft, edit] = useDraft(question)
  const [isRefused, setRefused] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const standing = useShipStanding(draft.system)
  const lists = useAnswer('theaters', AskListsDocument, {})
  const theaters = (lists.data?.data.theaters ?? []).map(({ code, name }) => ({
    value: code,
    words: name === null ? code : `${code} · ${name}`,
  }))
  const countries = (lists.data?.data.countries ?? []).map(({ iso3, name }) => ({ value: iso3, words: name ?? iso3 }))
  countries.sort((a, b) => a.words.localeCompare(b.words))

  const ask = (event: FormEvent) => {
    event.preventDefault()
    const asked = toAsked({ ...draft, system: draft.system.trim() }, question, standing)
    setRefused(!isAskable(asked))
    if (isAskable(asked)) onAsk(asked)
    else form.current?.querySelector<HTMLElement>(asked.system === '' ? '#system' : '#theater')?.focus()
  }
  return (
    <>
      <form className="ask" ref={form} onSubmit={ask} noValidate aria-label="Question">
        <div className="ask__first">
          <SystemField
            value={draft.system}
            problem={isRefused && draft.system.trim() === '' ? 'Say what is to be repaired.' : undefined}
            onChange={(system) => edit({ system })}
          />
          <ChoiceField
            id="theater"
            label="Theater"
            hint="Where repair is looked for"
            none="Choose a theater"
            problem={isRefused && draft.theater === '' ? 'Choose a theater.' : undefined}
            value={draft.theater}
            choices={theaters}
            onChange={(theater) => edit({ theater })}
          />
          <PlaceField place={draft.place} at={draft.at} onChange={edit} onPick={() => setPicking(true)} />
        </div>
        {lists.error && <ErrorNotice error={lists.error} onRetry={() => void lists.refetch()} />}
        <div className="ask__fields">
          <WorkFields draft={draft} edit={edit} hasDocking={asksDocking(draft, standing)} />
          <DayFields draft={draft} edit={edit} />
        </div>
        <More title="More about the work" isOpen={hasMore(question)}>
          <MoreFields draft={draft} edit={edit} countries={countries} />
        </More>
        {asksCircumstances(draft, standing) && (
          <More title="The ship’s circumstances" isOpen={hasCircumstances(question)}>
            <ShipFields draft={draft} edit={edit} countries={countries} />
          </More>
        )}
        <div className="ask__send">
          <button type="submit" className="usa-button">
            Find where
          </button>
          {onCancel && (
            <button type="button" className="usa-button usa-button--outline" onClick={onCancel}>
              Keep the question
            </button>
          )}
        </div>
      </form>
      {isPicking && (
        <PickOrigin
          theater={draft.theater}
          at={draft.at}
          onPick={(at) => {
            edit({ place: '', at })
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}

/** Opens by itself where there is something in it; from then on whoever looks at it opens and closes it. */
function More({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  const [isFirstOpen] = useState(isOpen)
  return (
    <details className="ask__more" open={isFirstOpen}>
      <summary>{title}</summary>
      <div className="ask__fields">{children}</div>
    </details>
  )
}
