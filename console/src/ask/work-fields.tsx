import { CheckField, ChoiceField, TextField, type Choice } from '../parts/fields.tsx'
import type { Question } from '../question/question.ts'
import { evidences, levels, orders, parts, workKinds } from './choices.ts'

export interface FieldsOfQuestion {
  draft: Question
  edit: (edits: Partial<Question>) => void
}

/** What is to be done, and when. */
export const WorkFields = ({ draft, edit, hasDocking }: FieldsOfQuestion & { hasDocking: boolean }) => (
  <>
    <ChoiceField
      id="kind"
      label="Kind of work"
      none="Not stated"
      value={draft.kind}
      choices={workKinds}
      onChange={(kind) => edit({ kind })}
    />
    <TextField id="days" label="Planned days" type="number" value={draft.days} onChange={(days) => edit({ days })} />
    {hasDocking && (
      <CheckField
        id="docking"
        label="Docking needed"
        isChecked={draft.docking}
        onChange={(docking) => edit({ docking })}
      />
    )}
  </>
)

export const DayFields = ({ draft, edit }: FieldsOfQuestion) => (
  <>
    <TextField id="ready" label="Ready on" type="date" value={draft.ready} onChange={(ready) => edit({ ready })} />
    <TextField id="by" label="Needed by" type="date" value={draft.by} onChange={(by) => edit({ by })} />
  </>
)

export const hasMore = ({ level, part, owner, evidence, order }: Question): boolean =>
  [level, part, owner, evidence].some((value) => value !== '') || order.length > 0

/** What is asked less often. */
export const MoreFields = ({ draft, edit, countries }: FieldsOfQuestion & { countries: readonly Choice[] }) => (
  <>
    <ChoiceField
      id="level"
      label="Level of work"
      none="Any but training"
      value={draft.level}
      choices={levels}
      onChange={(level) => edit({ level })}
    />
    <ChoiceField
      id="part"
      label="Part"
      none="The whole system"
      value={draft.part === 'WHOLE' ? '' : draft.part}
      choices={parts}
      onChange={(part) => edit({ part })}
    />
    <ChoiceField
      id="owner"
      label="Owner"
      none="United States"
      value={draft.owner === 'USA' ? '' : draft.owner}
      choices={countries.filter(({ value }) => value !== 'USA')}
      onChange={(owner) => edit({ owner })}
    />
    <ChoiceField
      id="evidence"
      label="Weakest evidence"
      none="Any ground"
      value={draft.evidence === 'CANDIDATE' ? '' : draft.evidence}
      choices={evidences}
      onChange={(evidence) => edit({ evidence })}
    />
    <ChoiceField
      id="order"
      label="Order of the options"
      none="Verdict, then complete first"
      value={draft.order.join(',')}
      choices={orders}
      onChange={(order) => edit({ order: order === '' ? [] : order.split(',') })}
    />
  </>
)
