import { useState } from 'react'
import { levels, workKinds } from '../../ask/choices.ts'
import { matchSystems } from '../../ask/match-system.ts'
import {
  DeclareCapabilityDocument,
  FindSystemsDocument,
  type MaintenanceLevel,
  type WorkKind,
} from '../../generated/operations.ts'
import { useAnswer } from '../../network/network.ts'
import { useWrite } from '../../network/use-write.ts'
import { ComboBox } from '../../parts/combo-box.tsx'
import { CheckField, TextField } from '../../parts/fields.tsx'
import { ErrorNotice, Notice } from '../../parts/notices.tsx'
import { useSettled } from '../../parts/use-settled.ts'

/** A capability in the operator's own words. Declared again, it takes the place of what was declared of the system before. */
export function DeclareForm({ siteId, onDone }: { siteId: string; onDone: () => void }) {
  const [text, setText] = useState('')
  const [system, setSystem] = useState<string | null>(null)
  const [chosen, choose] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const [refusals, refuse] = useState<readonly { field: readonly string[] | null; message: string }[]>([])
  const search = useSettled(text.trim())
  const found = useAnswer('systems', FindSystemsDocument, { search }, { staysShown: true })
  const { write, isUnderWay, error } = useWrite(DeclareCapabilityDocument, ['sites', 'options', 'coverage', 'audit'])
  const at = (field: string): string | undefined => refusals.find((each) => each.field?.at(-1) === field)?.message
  const whole = refusals.filter(({ field }) => !['system', 'note'].includes(field?.at(-1) ?? ''))
  const ofKind = (choices: readonly { value: string }[]): string[] =>
    chosen.filter((value) => choices.some((choice) => choice.value === value))
  const submit = async (): Promise<void> => {
    if (system === null) return refuse([{ field: ['system'], message: 'Choose a system of the list.' }])
    const answer = await write({
      input: {
        site: siteId,
        system,
        levels: ofKind(levels) as MaintenanceLevel[],
        workKinds: ofKind(workKinds) as WorkKind[],
        note: note.trim() === '' ? null : note,
      },
    })
    if (answer === undefined) return
    if (answer.capability !== null) return onDone()
    refuse(answer.userErrors)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className="fine">
        Everybody can read it, as CANDIDATE evidence that names you. What sources say stays beside it.
      </p>
      {whole.length > 0 && (
        <Notice tone="error" title="Nothing was declared" role="alert">
          {whole.map(({ message }) => message).join(' ')}
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
      <ComboBox
        id="declared-system"
        label="System"
        hint="Designation or name; engines and components are systems of their own"
        problem={at('system')}
        text={text}
        items={matchSystems(found.data?.data.systems?.nodes ?? [], search).slice(0, 20)}
        isSearching={found.isFetching || search !== text.trim()}
        whenNothing="No system on record has this name."
        error={found.error}
        toKey={(match) => match.system.id}
        onType={(typed) => {
          setText(typed)
          setSystem(null)
        }}
        onChoose={(match) => {
          setText(match.system.designation ?? match.system.name ?? match.system.id)
          setSystem(match.system.id)
        }}
      >
        {(match) => (
          <>
            <strong>{match.system.designation}</strong> {match.system.name}
          </>
        )}
      </ComboBox>
      {[
        { title: 'Levels; none: not stated', choices: levels },
        { title: 'Limited to these kinds of work; none: no limit', choices: workKinds },
      ].map(({ title, choices }) => (
        <fieldset key={title} className="usa-fieldset declare__choices">
          <legend className="usa-label">{title}</legend>
          {choices.map(({ value, words }) => (
            <CheckField
              key={value}
              id={`declare-${value}`}
              label={words}
              isChecked={chosen.includes(value)}
              onChange={(isChecked) => choose(isChecked ? [...chosen, value] : chosen.filter((each) => each !== value))}
            />
          ))}
        </fieldset>
      ))}
      <TextField
        id="declare-note"
        label="Note"
        hint="Everybody can read it."
        value={note}
        problem={at('note')}
        onChange={setNote}
      />
      <div className="actions">
        <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
          {isUnderWay ? 'Declaring …' : 'Declare'}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}
