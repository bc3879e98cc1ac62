import { useId, type ReactNode } from 'react'

/** What a control takes from its field: its id, and what is said about it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** A control with its label, what to know before filling it in, and why it was refused. */
export function Field({
  label,
  hint,
  refusals = [],
  children,
}: {
  label: string
  hint?: string
  refusals?: readonly string[]
  children: (control: FieldControl) => ReactNode
}) {
  const id = useId()
  const described = [hint === undefined ? [] : `${id}-hint`, refusals.length === 0 ? [] : `${id}-refusal`].flat()
  return (
    <div className={refusals.length === 0 ? 'field' : 'field field--refused'}>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="usa-hint field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {refusals.length > 0 && (
        <span className="field__refusal" id={`${id}-refusal`}>
          {refusals.join(' ')}
        </span>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': refusals.length === 0 ? undefined : true,
      })}
    </div>
  )
}
