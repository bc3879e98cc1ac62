import { useState } from 'react'
import type { RepairRequestAction } from '../generated/operations.ts'
import { concerns } from '../network/event-subjects.ts'
import { useWrite } from '../network/use-write.ts'
import { ChangedNotice } from '../parts/changed-notice.tsx'
import { toRefusals, withoutFields, type Refusals } from '../parts/refusals.ts'
import { WriteForm } from '../parts/write-form.tsx'
import type { Request } from './request.ts'
import { RequestField, type FieldName } from './request-fields.tsx'
import { stateMeanings, toLastDeed } from './request-words.ts'
import { steps, toFirstEntry, type Step } from './steps.ts'

/**
 * A step before it is taken. It is taken on the request as it was when the form was opened.
 * @param seen the request as somebody saw it
 * @param present the request as it is
 */
export function StepForm({
  action,
  seen,
  present,
  onSeePresent,
  onClose,
}: {
  action: RepairRequestAction
  seen: Request
  present: Request
  onSeePresent: () => void
  onClose: () => void
}) {
  const { label, explains, fields, document } = steps[action] as Step
  const [entry, setEntry] = useState(() => toFirstEntry(seen))
  const [refusals, setRefusals] = useState<Refusals<FieldName>>({})
  const taking = useWrite(document, concerns['repair-request'])
  // While one's own step is taken, the request goes on by it.
  const hasChanged = present.version !== seen.version && !taking.isUnderWay
  const submit = async (): Promise<void> => {
    const payload = await taking.write({
      id: seen.id,
      expectedVersion: seen.version ?? 0,
      ...(fields.length > 0 && { input: toInput(fields, entry) }),
    })
    if (payload === undefined) return
    if (payload.userErrors.length === 0) return onClose()
    setRefusals(toRefusals(payload.userErrors, fields))
  }
  return (
    <div className="request__step">
      <h2>{label}</h2>
      <p>{explains}</p>
      <WriteForm
        label={label}
        action={{ words: label, underWay: 'Sending …' }}
        write={taking}
        refused="It was not done"
        refusals={refusals}
        isHeld={hasChanged}
        changed={
          hasChanged && (
            <ChangedNotice
              title="The request went on while you were here"
              ways={
                <button
                  type="button"
                  className="usa-button usa-button--outline"
                  onClick={() => {
                    setRefusals({})
                    onSeePresent()
                  }}
                >
                  Go on with what it is now
                </button>
              }
            >
              {toLastDeed(present)} {present.state && stateMeanings[present.state]}
            </ChangedNotice>
          )
        }
        onSubmit={submit}
        back="Back"
        onBack={onClose}
      >
        <div className={fields.includes('from') ? 'field-pair' : undefined}>
          {fields.map((name) => (
            <RequestField
              key={name}
              name={name}
              value={entry[name]}
              refusals={refusals[name]}
              onChange={(value) => {
                setEntry({ ...entry, [name]: value })
                setRefusals(withoutFields(refusals, [name]))
              }}
            />
          ))}
        </div>
      </WriteForm>
    </div>
  )
}

/** What was left empty is left out, unless it must be said: then the network says so at the field. */
const toInput = (fields: readonly FieldName[], entry: Readonly<Record<FieldName, string>>): Record<string, string> =>
  Object.fromEntries(
    fields.filter((name) => entry[name] !== '' || name === 'reason').map((name) => [name, entry[name]]),
  )
