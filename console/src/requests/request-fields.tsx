import type { ReactNode } from 'react'
import { Field } from '../parts/field.tsx'

/** What is said with a step, by the names of the arguments. */
export type FieldName = 'from' | 'to' | 'on' | 'note' | 'reason' | 'growth'

const settings: Readonly<Record<FieldName, { label: string; hint?: string; isDay?: true }>> = {
  from: { label: 'First day', isDay: true },
  to: { label: 'Day after the last', isDay: true },
  on: { label: 'Day', hint: 'Today or earlier.', isDay: true },
  note: { label: 'Note (optional)', hint: 'The other side reads it.' },
  reason: { label: 'Reason', hint: 'The other side reads it.' },
  growth: { label: 'How the scope grew (optional)', hint: 'Work that was found on the way, in words.' },
}

/** One of them, with why it was refused. */
export function RequestField({
  name,
  value,
  refusals,
  onChange,
}: {
  name: FieldName
  value: string
  refusals: readonly string[] | undefined
  onChange: (value: string) => void
}): ReactNode {
  const { label, hint, isDay } = settings[name]
  return (
    <Field label={label} hint={hint} refusals={refusals}>
      {(control) =>
        isDay ? (
          <input
            {...control}
            className="usa-input"
            type="date"
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        ) : (
          <textarea
            {...control}
            className="usa-textarea request__text"
            maxLength={2_000}
            value={value}
            onChange={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )
      }
    </Field>
  )
}
