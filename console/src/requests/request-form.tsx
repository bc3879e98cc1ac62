import { useId, useState, type ReactNode } from 'react'
import { RequestRepairDocument, type WorkKind } from '../generated/operations.ts'
import { concerns } from '../network/event-subjects.ts'
import { useWrite } from '../network/use-write.ts'
import { CheckField, ChoiceField, TextField } from '../parts/fields.tsx'
import { toRefusals, withoutFields, type Refusals } from '../parts/refusals.ts'
import { toWords } from '../parts/words.ts'
import { WriteForm } from '../parts/write-form.tsx'
import { RequestField } from './request-fields.tsx'

const WORK_KINDS: readonly WorkKind[] = [
  'VOYAGE_REPAIR',
  'EMERGENT_REPAIR',
  'PLANNED_MAINTENANCE',
  'OVERHAUL',
  'MODERNIZATION',
  'BATTLE_DAMAGE_REPAIR',
]

const FIELDS = ['from', 'to', 'kind', 'note', 'holdHours'] as const

/** What is asked for, as far as it is known before somebody says more. Days as YYYY-MM-DD, `to` the day after the last. */
export interface RequestStart {
  readonly from: string
  readonly to: string
  readonly kind: WorkKind
  readonly docking: boolean
}

/**
 * Days, work and words of a request; where and for what is known, or asked for by `children`.
 * @param subject null: not known yet, so that nothing can be sent
 */
export function RequestForm({
  workCenter,
  subject,
  start,
  children,
  onDone,
  onBack,
}: {
  workCenter: string | null
  subject: { readonly system: string } | { readonly asset: string } | null
  start: RequestStart
  children?: ReactNode
  onDone: (id: string) => void
  onBack: () => void
}) {
  const [entry, setEntry] = useState({ ...start, note: '', holdHours: '72' })
  const [refusals, setRefusals] = useState<Refusals<(typeof FIELDS)[number]>>({})
  const docking = useId()
  const requesting = useWrite(RequestRepairDocument, concerns['repair-request'])
  const change = (changes: Partial<typeof entry>): void => {
    setEntry({ ...entry, ...changes })
    setRefusals(withoutFields(refusals, Object.keys(changes)))
  }
  const submit = async (): Promise<void> => {
    if (workCenter === null || subject === null) {
      setRefusals({ whole: ['Say first where it is to be repaired, and what.'] })
      return
    }
    const payload = await requesting.write({
      input: {
        workCenter,
        ...subject,
        from: entry.from,
        to: entry.to,
        work: { kind: entry.kind, docking: entry.docking },
        ...(entry.note.trim() !== '' && { note: entry.note }),
        holdHours: Number(entry.holdHours),
      },
    })
    if (payload === undefined) return
    if (payload.request !== null) return onDone(payload.request.id)
    setRefusals(toRefusals(payload.userErrors, FIELDS))
  }
  return (
    <WriteForm
      action={{ words: 'Request and hold the bay', underWay: 'Requesting …' }}
      write={requesting}
      refused="Nothing was requested"
      refusals={refusals}
      onSubmit={submit}
      back="Back"
      onBack={onBack}
    >
      {children}
      <div className="field-pair">
        {(['from', 'to'] as const).map((name) => (
          <RequestField
            key={name}
            name={name}
            value={entry[name]}
            refusals={refusals[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
        <ChoiceField
          label="Kind of work"
          problem={refusals.kind?.join(' ')}
          value={entry.kind}
          choices={WORK_KINDS.map((value) => ({ value, words: toWords(value) }))}
          onChange={(kind) => change({ kind: kind as WorkKind })}
        />
        <TextField
          label="Hours to hold the bay"
          hint="1 to 336."
          type="number"
          problem={refusals.holdHours?.join(' ')}
          value={entry.holdHours}
          onChange={(holdHours) => change({ holdHours })}
        />
      </div>
      <CheckField
        id={docking}
        label="The work needs a dock"
        isChecked={entry.docking}
        onChange={(isChecked) => change({ docking: isChecked })}
      />
      <RequestField name="note" value={entry.note} refusals={refusals.note} onChange={(note) => change({ note })} />
    </WriteForm>
  )
}
