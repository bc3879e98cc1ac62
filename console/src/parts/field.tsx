import { useId, type ReactNode } from 'react'
import { Field as NamedField } from './fields.tsx'

/** What a control takes from its field: its id, and what is said about it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A field whose id nobody else needs to know, with every reason for which it was refused. */
export function Field({
  refusals = [],
  children,
  ...field
}: {
  label: string
  hint?: string
  refusals?: readonly string[]
  children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  return (
    <NamedField id={id} {...field} problem={refusals.length === 0 ? undefined : refusals.join(' ')}>
      {(described) => children({ id, ...described })}
    </NamedField>
  )
}
