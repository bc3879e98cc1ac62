import { TextField, WordsField } from '../parts/fields.tsx'

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
  refusals,
  ...entry
}: {
  name: FieldName
  value: string
  refusals: readonly string[] | undefined
  onChange: (value: string) => void
}) {
  const { isDay, ...words } = settings[name]
  const field = { ...words, ...entry, problem: refusals?.join(' ') }
  return isDay ? <TextField {...field} type="date" /> : <WordsField {...field} maxLength={2_000} />
}
