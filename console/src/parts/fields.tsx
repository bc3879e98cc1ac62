import { useId, type ComponentProps, type ReactNode } from 'react'

export interface Choice {
  readonly value: string
  readonly words: string
}

/** Choices that belong together, under a name. */
export interface ChoiceGroup {
  readonly name: string
  readonly choices: readonly Choice[]
}

interface FieldSettings {
  /** Left out: one that nobody else needs to know. */
  readonly id?: string
  readonly label: string
  readonly hint?: string
  readonly problem?: string | undefined
}

/** What a control takes from its field: its id, and what is said about it. */
interface FieldControl {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** A labelled control with its hint and what is wrong with it. */
export function Field({
  id: known,
  label,
  hint,
  problem,
  labelled,
  children,
}: FieldSettings & {
  /** What a control asks of its label besides. */
  labelled?: ComponentProps<'label'>
  children: (control: FieldControl) => ReactNode
}) {
  const own = useId()
  const id = known ?? own
  const describedBy = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ]
  return (
    <div className="field">
      <label className="usa-label" htmlFor={id} {...labelled}>
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
        id,
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
  choices: readonly (Choice | ChoiceGroup)[]
  /** What it means to choose nothing; left out, something is chosen. */
  none?: string
  onChange: (value: string) => void
}) {
  const known = choices.flatMap((each) => ('choices' in each ? each.choices : each))
  const isKnown = value === '' || known.some((choice) => choice.value === value)
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={toClass('usa-select', field)}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((each) =>
            'choices' in each ? (
              <optgroup key={each.name} label={each.name}>
                {each.choices.map(toOption)}
              </optgroup>
            ) : (
              toOption(each)
            ),
          )}
          {!isKnown && <option value={value}>{value}</option>}
        </select>
      )}
    </Field>
  )
}

const toOption = ({ value, words }: Choice) => (
  <option key={value} value={value}>
    {words}
  </option>
)

/** Something typed: text, a day, a number of days. */
export function TextField({
  value,
  type = 'text',
  onChange,
  ...field
}: FieldSettings & {
  value: string
  type?: 'text' | 'date' | 'number' | 'search'
  onChange: (value: string) => void
}) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className={toClass('usa-input', field)}
          type={type}
          value={value}
          autoComplete="off"
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** What somebody says in sentences. */
export function WordsField({
  value,
  maxLength,
  onChange,
  ...field
}: FieldSettings & {
  value: string
  /** As many characters as the network takes. */
  maxLength: number
  onChange: (value: string) => void
}) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          className={toClass('usa-textarea', field)}
          maxLength={maxLength}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}

const toClass = (name: string, { problem }: FieldSettings): string =>
  problem === undefined ? name : `${name} usa-input--error`

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
