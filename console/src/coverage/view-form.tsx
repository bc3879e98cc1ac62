import type { CoverageTheatersQuery, MaintenanceLevel, SystemCategory } from '../generated/operations.ts'
import { ChoiceField } from '../parts/fields.tsx'
import { toWords } from '../parts/words.ts'
import type { View } from './view.ts'

export const categories: readonly SystemCategory[] = [
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
export const ViewForm = ({
  view,
  change,
  theaters,
}: {
  view: View
  change: (changes: Partial<View>) => void
  theaters: NonNullable<CoverageTheatersQuery['theaters']>
}) => (
  <form className="view-form" onSubmit={(event) => event.preventDefault()}>
    <ChoiceField
      id="theater"
      label="Theater"
      value={view.theater}
      choices={theaters.map(({ code, name }) => ({ value: code, words: name === null ? code : `${code} (${name})` }))}
      // What is assumed is assumed of the theater's own places.
      onChange={(theater) => change({ theater, closed: [], noAccess: [], country: '' })}
    />
    <ChoiceField
      id="category"
      label="Systems"
      value={view.category}
      none="All categories"
      choices={categories.map(toChoice)}
      onChange={(category) => change({ category })}
    />
    <ChoiceField
      id="level"
      label="Level of work"
      value={view.level}
      none="Any but training"
      choices={levels.map(toChoice)}
      onChange={(level) => change({ level })}
    />
  </form>
)

const toChoice = (value: string) => ({ value, words: toWords(value) })
