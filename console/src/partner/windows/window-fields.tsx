import { Field } from '../../parts/field.tsx'
import { toToday } from '../../parts/days.ts'
import type { OwnSite } from './own-window.ts'
import { toSpanWords, type Refusals, type WindowEntry } from './window-entry.ts'

/** The figures of a window as fields, each with why it was refused. */
export function WindowFields({
  entry,
  refusals,
  sites,
  isNew,
  onChange,
}: {
  entry: WindowEntry
  refusals: Refusals
  sites: readonly OwnSite[]
  isNew: boolean
  onChange: (changes: Partial<WindowEntry>) => void
}) {
  const isDock = sites.some((site) => site.centers.some(({ id, isDock }) => id === entry.workCenter && isDock))
  return (
    <>
      {isNew && (
        <Field label="Work center" refusals={refusals.workCenter}>
          {(control) => (
            <select
              {...control}
              className="usa-select"
              value={entry.workCenter}
              onChange={({ target }) => onChange({ workCenter: target.value })}
            >
              <option value="">Choose one</option>
              {sites.map((site) => (
                <optgroup key={site.id} label={site.name}>
                  {site.centers.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      )}
      <div className="field-pair">
        <DayField
          label="From"
          hint="The first day"
          value={entry.from}
          refusals={refusals.from}
          onChange={(from) => onChange({ from })}
        />
        <DayField
          label="To"
          hint="The day after the last"
          value={entry.to}
          refusals={refusals.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
      <p className="fine" role="status">
        {toSpanWords(entry) ?? 'Give two days: the window holds from the first up to the second.'}
      </p>
      <div className="field-pair">
        <Field label="Bays" hint={isDock ? 'A dock has one' : 'Offered on each of the days'} refusals={refusals.bays}>
          {(control) => (
            <input
              {...control}
              className="usa-input"
              type="number"
              min={1}
              step={1}
              value={entry.bays}
              onChange={({ target }) => onChange({ bays: target.value })}
            />
          )}
        </Field>
        <Field label="Commitment" hint="How far you stand by it" refusals={refusals.commitment}>
          {(control) => (
            <select
              {...control}
              className="usa-select"
              value={entry.commitment}
              onChange={({ target }) => onChange({ commitment: target.value === 'FIRM' ? 'FIRM' : 'TENTATIVE' })}
            >
              <option value="FIRM">Firm: offered</option>
              <option value="TENTATIVE">Tentative: subject to change</option>
            </select>
          )}
        </Field>
      </div>
      <DayField
        label="Holds through"
        hint="The last day on which others may rely on these figures. Empty: until you withdraw them."
        min={toToday()}
        value={entry.expiresOn}
        refusals={refusals.expiresOn}
        onChange={(expiresOn) => onChange({ expiresOn })}
      />
    </>
  )
}

const DayField = ({
  label,
  hint,
  min,
  value,
  refusals,
  onChange,
}: {
  label: string
  hint: string
  min?: string
  value: string
  refusals: readonly string[] | undefined
  onChange: (day: string) => void
}) => (
  <Field label={label} hint={hint} refusals={refusals}>
    {(control) => (
      <input
        {...control}
        className="usa-input"
        type="date"
        min={min}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
)
