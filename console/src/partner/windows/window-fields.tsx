import { ChoiceField, TextField } from '../../parts/fields.tsx'
import type { Refusals } from '../../parts/refusals.ts'
import type { OwnSite } from './own-window.ts'
import { toSpanWords, type EntryField, type WindowEntry } from './window-entry.ts'

const COMMITMENTS = [
  { value: 'FIRM', words: 'Firm: offered' },
  { value: 'TENTATIVE', words: 'Tentative: subject to change' },
]

/** The figures of a window as fields, each with why it was refused. */
export function WindowFields({
  entry,
  refusals,
  sites,
  isNew,
  onChange,
}: {
  entry: WindowEntry
  refusals: Refusals<EntryField>
  sites: readonly OwnSite[]
  isNew: boolean
  onChange: (changes: Partial<WindowEntry>) => void
}) {
  const isDock = sites.some((site) => site.centers.some(({ id, isDock }) => id === entry.workCenter && isDock))
  const toField = (field: EntryField) => ({
    id: `window-${field}`,
    value: entry[field],
    problem: refusals[field]?.join(' '),
    onChange: (value: string) => onChange({ [field]: value }),
  })
  return (
    <>
      {isNew && (
        <ChoiceField
          {...toField('workCenter')}
          label="Work center"
          none="Choose one"
          choices={sites.map(({ name, centers }) => ({
            name,
            choices: centers.map((center) => ({ value: center.id, words: center.name })),
          }))}
        />
      )}
      <div className="field-pair">
        <TextField {...toField('from')} label="From" hint="The first day" type="date" />
        <TextField {...toField('to')} label="To" hint="The day after the last" type="date" />
      </div>
      <p className="fine" role="status">
        {toSpanWords(entry) ?? 'Give two days: the window holds from the first up to the second.'}
      </p>
      <div className="field-pair">
        <TextField
          {...toField('bays')}
          label="Bays"
          hint={isDock ? 'A dock has one' : 'Offered on each of the days'}
          type="number"
        />
        <ChoiceField
          {...toField('commitment')}
          label="Commitment"
          hint="How far you stand by it"
          choices={COMMITMENTS}
          none="Choose one"
        />
      </div>
      <TextField
        {...toField('expiresOn')}
        label="Holds through"
        hint="The last day on which others may rely on these figures. Empty: until you withdraw them."
        type="date"
      />
    </>
  )
}
