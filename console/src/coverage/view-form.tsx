import { useId } from 'react'
import type { CoverageTheatersQuery, MaintenanceLevel, SystemCategory } from '../generated/operations.ts'
import { toWords } from '../parts/words.ts'
import type { View } from './view.ts'

const categories: readonly SystemCategory[] = [
  'SHIP',
  'AIRCRAFT',
  'GROUND_VEHICLE',
  'MISSILE',
  'COMMUNICATIONS',
  'ENGINE',
  'COMPONENT',
]
const levels: readonly MaintenanceLevel[] = ['FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT', 'TRAINING']

/** Whose coverage: theater, category of systems, level of work. Each choice is shown at once. */
export function ViewForm({
  view,
  change,
  theaters,
}: {
  view: View
  change: (changes: Partial<View>) => void
  theaters: NonNullable<CoverageTheatersQuery['theaters']>
}) {
  const known = theaters.map(({ code, name }) => ({ value: code, words: name === null ? code : `${code} (${name})` }))
  return (
    <form className="view-form" onSubmit={(event) => event.preventDefault()}>
      <Choice
        title="Theater"
        value={view.theater}
        choices={known}
        // What is assumed is assumed of the theater's own places.
        onChoose={(theater) => change({ theater, closed: [], noAccess: [] })}
      />
      <Choice
        title="Systems"
        value={view.category}
        choices={[{ value: '', words: 'All categories' }, ...categories.map(toChoice)]}
        onChoose={(category) => change({ category })}
      />
      <Choice
        title="Level of work"
        value={view.level}
        choices={[{ value: '', words: 'Any but training' }, ...levels.map(toChoice)]}
        onChoose={(level) => change({ level })}
      />
    </form>
  )
}

const toChoice = (value: string) => ({ value, words: toWords(value) })

function Choice({
  title,
  value,
  choices,
  onChoose,
}: {
  title: string
  value: string
  choices: readonly { value: string; words: string }[]
  onChoose: (value: string) => void
}) {
  const id = useId()
  // A value that only the address knows stays what it is: the network says what is wrong with it.
  const all = choices.some((choice) => choice.value === value) ? choices : [...choices, { value, words: value }]
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {title}
      </label>
      <select className="usa-select" id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}
