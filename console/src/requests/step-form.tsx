import { useState } from 'react'
import type { RepairRequestAction } from '../generated/operations.ts'
import { queries } from '../network/network.ts'
import { useWrite } from '../network/use-write.ts'
import { ErrorNotice, Notice } from '../parts/notices.tsx'
import { hasGoneOn, toRefusals, type Refusals } from './refusals.ts'
import type { Request } from './request.ts'
import { RequestField, type FieldName } from './request-fields.tsx'
import { stateWords } from './request-words.ts'
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
  const [refusals, setRefusals] = useState<Refusals>({})
  const { write, isUnderWay, error } = useWrite(document, ['requests', 'capacity', 'options'])
  const submit = async (): Promise<void> => {
    const payload = await write({
      id: seen.id,
      expectedVersion: seen.version ?? 0,
      ...(fields.length > 0 && { input: toInput(fields, entry) }),
    })
    if (payload === undefined) return
    if (payload.userErrors.length === 0) return onClose()
    if (hasGoneOn(payload.userErrors)) void queries.invalidateQueries({ queryKey: ['requests'] })
    else setRefusals(toRefusals(payload.userErrors, fields))
  }
  return (
    <form
      className="request__step"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{label}</h2>
      <p>{explains}</p>
      {present.version !== seen.version && (
        <Notice tone="warning" title="The request went on while you were here" role="alert">
          <p>
            It is now: {present.state === null ? 'unknown' : stateWords[present.state].toLowerCase()}. Nothing of yours
            was done.
          </p>
          <button type="button" className="usa-button usa-button--outline" onClick={onSeePresent}>
            Go on with what it is now
          </button>
        </Notice>
      )}
      {refusals['whole'] && (
        <Notice tone="error" title="It was not done" role="alert">
          {refusals['whole'].join(' ')}
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
      <div className={fields.includes('from') ? 'field-pair' : undefined}>
        {fields.map((name) => (
          <RequestField
            key={name}
            name={name}
            value={entry[name]}
            refusals={refusals[name]}
            onChange={(value) => setEntry({ ...entry, [name]: value })}
          />
        ))}
      </div>
      <div className="actions">
        <button
          type="submit"
          className="usa-button"
          disabled={present.version !== seen.version}
          aria-disabled={isUnderWay}
        >
          {isUnderWay ? 'Sending …' : label}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onClose}>
          Back
        </button>
      </div>
    </form>
  )
}

/** What was left empty is left out, unless it must be said: then the network says so at the field. */
const toInput = (fields: readonly FieldName[], entry: Readonly<Record<FieldName, string>>): Record<string, string> =>
  Object.fromEntries(
    fields.filter((name) => entry[name] !== '' || name === 'reason').map((name) => [name, entry[name]]),
  )
