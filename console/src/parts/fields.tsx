import type { ReactNode } from 'react'

export interface Choice {
  readonly value: string
  readonly words: string
}

interface FieldSettings {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly problem?: string | undefined
}

/** A labelled control with its hint and what is wrong with it. `children` is the control, given what describes it. */
export function Field({
  id,
  label,
  hint,
  problem,
  children,
}: FieldSettings & { children: (described: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode }) {
  const describedBy = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ]
  return (
    <div className="field">
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span className="usa-error-message" id={`${id}-problem`}>
          {problem}
        </span>
      )}
      {children({
        ...(describedBy.length > 0 && { 'aria-describedby': describedBy.join(' ') }),
        ...(problem !== undefined && { 'aria-invalid': true }),
      })}
    </div>
  )
}

/** One of a few. A value that is none of them stays, so that nothing changes behind somebody's back. */
export function ChoiceField({
  value,
  choices,
  none,
  onChange,
  ...field
}: FieldSettings & {
  value: string
  choices: readonly Choice[]
  /** What it means to choose nothing. */
  none: string
  onChange: (value: string) => void
}) {
  const isKnown = value === '' || choices.some((choice) => choice.value === value)
  return (
    <Field {...field}>
      {(described) => (
        <select
          className={field.problem === undefined ? 'usa-select' : 'usa-select usa-input--error'}
          id={field.id}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          {...described}
        >
          <option value="">{none}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
          {!isKnown && <option value={value}>{value}</option>}
        </select>
      )}
    </Field>
  )
}

/** Something typed: text, a day, a number of days. */
export function TextField({
  value,
  type = 'text',
  onChange,
  ...field
}: FieldSettings & { value: string; type?: 'text' | 'date' | 'number'; onChange: (value: string) => void }) {
  return (
    <Field {...field}>
      {(described) => (
        <input
          className={field.problem === undefined ? 'usa-input' : 'usa-input usa-input--error'}
          id={field.id}
          type={type}
          value={value}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          {...described}
        />
      )}
    </Field>
  )
}

export function CheckField({
  id,
  label,
  isChecked,
  onChange,
}: {
  id: string
  label: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}) {
  return (
    <div className="usa-checkbox field field--check">
      <input
        className="usa-checkbox__input"
        id={id}
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label className="usa-checkbox__label" htmlFor={id}>
        {label}
      </label>
    </div>
  )
}
