import { useState } from 'react'
import { levels, workKinds } from '../../ask/choices.ts'
import { matchSystems } from '../../ask/match-system.ts'
import {
  DeclareCapabilityDocument,
  FindSystemsDocument,
  type MaintenanceLevel,
  type WorkKind,
} from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useAnswer } from '../../network/network.ts'
import { useWrite } from '../../network/use-write.ts'
import { ComboBox } from '../../parts/combo-box.tsx'
import { CheckField, WordsField } from '../../parts/fields.tsx'
import { toRefusals, withoutFields, type Refusals } from '../../parts/refusals.ts'
import { useSettled } from '../../parts/use-settled.ts'
import { WriteForm } from '../../parts/write-form.tsx'

const FIELDS = ['system', 'note'] as const

/** A capability in the operator's own words. Declared again, it takes the place of what was declared of the system before. */
export function DeclareForm({ siteId, onDone }: { siteId: string; onDone: () => void }) {
  const [text, setText] = useState('')
  const [system, setSystem] = useState<string | null>(null)
  const [chosen, choose] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const [refusals, refuse] = useState<Refusals<(typeof FIELDS)[number]>>({})
  const search = useSettled(text.trim())
  const found = useAnswer('systems', FindSystemsDocument, { search }, { staysShown: true })
  const declaring = useWrite(DeclareCapabilityDocument, concerns.site)
  const ofKind = (choices: readonly { value: string }[]): string[] =>
    chosen.filter((value) => choices.some((choice) => choice.value === value))
  const submit = async (): Promise<void> => {
    if (system === null) return refuse({ system: ['Choose a system of the list.'] })
    const answer = await declaring.write({
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
    refuse(toRefusals(answer.userErrors, FIELDS))
  }
  return (
    <WriteForm
      action={{ words: 'Declare', underWay: 'Declaring …' }}
      write={declaring}
      refused="Nothing was declared"
      refusals={refusals}
      onSubmit={submit}
      onBack={onDone}
    >
      <p className="fine">
        Everybody can read it, as CANDIDATE evidence that names you. What sources say stays beside it.
      </p>
      <ComboBox
        id="declared-system"
        label="System"
        hint="Designation or name; engines and components are systems of their own"
        problem={refusals.system?.join(' ')}
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
          refuse(withoutFields(refusals, ['system']))
        }}
      >
        {(match) => (
          <>
            <strong>{match.system.designation}</strong> {match.system.name}
          </>
        )}
      </ComboBox>
      {[
        { title: 'Levels of work (none: not stated)', choices: levels },
        { title: 'Kinds of work (none: no limit)', choices: workKinds },
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
      <WordsField
        label="Note"
        hint="Everybody can read it."
        maxLength={2_000}
        value={note}
        problem={refusals.note?.join(' ')}
        onChange={(value) => {
          setNote(value)
          refuse(withoutFields(refusals, ['note']))
        }}
      />
    </WriteForm>
  )
}
