import { useId, useState, type ReactNode } from 'react'
import { RequestRepairDocument, type WorkKind } from '../generated/operations.ts'
import { useWrite } from '../network/use-write.ts'
import { Field } from '../parts/field.tsx'
import { CheckField } from '../parts/fields.tsx'
import { ErrorNotice, Notice } from '../parts/notices.tsx'
import { toWords } from '../parts/words.ts'
import { toRefusals, type Refusals } from './refusals.ts'
import { RequestField } from './request-fields.tsx'

const WORK_KINDS: readonly WorkKind[] = [
  'VOYAGE_REPAIR',
  'EMERGENT_REPAIR',
  'PLANNED_MAINTENANCE',
  'OVERHAUL',
  'MODERNIZATION',
  'BATTLE_DAMAGE_REPAIR',
]

const FIELDS = ['workCenter', 'from', 'to', 'system', 'asset', 'kind', 'docking', 'note', 'holdHours']

/** What is asked for, as far as it is known before somebody says more. Days as YYYY-MM-DD, `to` the day after the last. */
export interface RequestStart {
  readonly from: string
  readonly to: string
  readonly workKind: WorkKind
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
  const [refusals, setRefusals] = useState<Refusals>({})
  const docking = useId()
  const { write, isUnderWay, error } = useWrite(RequestRepairDocument, ['requests', 'capacity', 'options'])
  const change = (changes: Partial<typeof entry>): void => setEntry({ ...entry, ...changes })
  const submit = async (): Promise<void> => {
    if (workCenter === null || subject === null) {
      setRefusals({ whole: ['Say first where it is to be repaired, and what.'] })
      return
    }
    const payload = await write({
      input: {
        workCenter,
        ...subject,
        from: entry.from,
        to: entry.to,
        work: { kind: entry.workKind, docking: entry.docking },
        ...(entry.note.trim() !== '' && { note: entry.note }),
        holdHours: Number(entry.holdHours),
      },
    })
    if (payload === undefined) return
    if (payload.request !== null) return onDone(payload.request.id)
    setRefusals(toRefusals(payload.userErrors, FIELDS))
  }
  const elsewhere = ['whole', 'workCenter', 'system', 'asset', 'docking'].flatMap((name) => refusals[name] ?? [])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {elsewhere.length > 0 && (
        <Notice tone="error" title="Nothing was requested" role="alert">
          {elsewhere.join(' ')}
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
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
        <Field label="Kind of work" refusals={refusals['kind']}>
          {(control) => (
            <select
              {...control}
              className="usa-select"
              value={entry.workKind}
              onChange={({ currentTarget }) => change({ workKind: currentTarget.value as WorkKind })}
            >
              {WORK_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {toWords(kind)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Hours to hold the bay" hint="1 to 336." refusals={refusals['holdHours']}>
          {(control) => (
            <input
              {...control}
              className="usa-input"
              type="number"
              min={1}
              max={336}
              value={entry.holdHours}
              onChange={({ currentTarget }) => change({ holdHours: currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <CheckField
        id={docking}
        label="The work needs a dock"
        isChecked={entry.docking}
        onChange={(isChecked) => change({ docking: isChecked })}
      />
      <RequestField name="note" value={entry.note} refusals={refusals['note']} onChange={(note) => change({ note })} />
      <div className="actions">
        <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
          {isUnderWay ? 'Requesting …' : 'Request and hold the bay'}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onBack}>
          Back
        </button>
      </div>
    </form>
  )
}
