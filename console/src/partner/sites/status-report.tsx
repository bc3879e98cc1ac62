import { useState } from 'react'
import {
  ClearSiteStatusDocument,
  SetSiteStatusDocument,
  type SiteStatus,
  type SiteStatusFactsFragment,
} from '../../generated/operations.ts'
import { useWrite } from '../../network/use-write.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ChoiceField, TextField } from '../../parts/fields.tsx'
import { ErrorNotice, Notice } from '../../parts/notices.tsx'
import { toInstant, toWords } from '../../parts/words.ts'

const ABOUTS = ['sites', 'options', 'coverage', 'audit']

const STATUSES = [
  { value: 'OPERATING', words: 'Operating: takes work' },
  { value: 'SUSPENDED', words: 'Suspended: takes no work for now' },
  { value: 'PLANNED', words: 'Planned: decided on, not open' },
  { value: 'ANNOUNCED', words: 'Announced: not open' },
]

/** Whether the site takes work, as reported or as on record, and how to say otherwise. */
export function StatusReport({ site, siteName }: { site: SiteStatusFactsFragment; siteName: string }) {
  const [isOpen, setOpen] = useState(false)
  const [refusal, refuse] = useState<string | null>(null)
  const clearing = useWrite(ClearSiteStatusDocument, ABOUTS)
  const report = site.statusReport
  const isReported = report?.status != null
  return (
    <section aria-label={`Status of ${siteName}`}>
      <h3>Status of the site</h3>
      <p>
        <strong>{site.status === null ? 'Unknown' : toWords(site.status)}</strong>{' '}
        {isReported
          ? `as you reported on ${toInstant(report.reportedAt)}; the record says ${toWords(report.recordedStatus).toLowerCase()}.`
          : 'as on record.'}
      </p>
      {isReported && report.note !== null && <p className="fine">“{report.note}”</p>}
      {clearing.error && <ErrorNotice error={clearing.error} />}
      {refusal !== null && (
        <Notice tone="error" role="alert">
          {refusal}
        </Notice>
      )}
      <div className="actions">
        <button type="button" className="usa-button usa-button--outline" onClick={() => setOpen(true)}>
          Report a status
        </button>
        {isReported && (
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            aria-disabled={clearing.isUnderWay}
            onClick={() =>
              void clearing
                .write({ site: site.id, expectedVersion: report.version })
                .then((answer) => refuse(answer?.userErrors.map(({ message }) => message).join(' ') || null))
            }
          >
            Take the report back
          </button>
        )}
      </div>
      {isOpen && (
        <Dialog title={`Report a status of ${siteName}`} onClose={() => setOpen(false)}>
          <StatusForm site={site} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </section>
  )
}

function StatusForm({ site, onDone }: { site: SiteStatusFactsFragment; onDone: () => void }) {
  const [status, setStatus] = useState<string>(site.status ?? '')
  const [note, setNote] = useState(site.statusReport?.note ?? '')
  const [refusals, refuse] = useState<readonly { field: readonly string[] | null; message: string }[]>([])
  const { write, isUnderWay, error } = useWrite(SetSiteStatusDocument, ABOUTS)
  const at = (field: string): string | undefined => refusals.find((each) => each.field?.at(-1) === field)?.message
  const whole = refusals.filter(({ field }) => !['status', 'note'].includes(field?.at(-1) ?? ''))
  const submit = async (): Promise<void> => {
    if (status === '') return refuse([{ field: ['status'], message: 'Choose a status.' }])
    const answer = await write({
      site: site.id,
      // As it is now: a report that another person made since is shown above once it was refused.
      expectedVersion: site.statusReport?.version ?? 0,
      input: { status: status as SiteStatus, note: note.trim() === '' ? null : note },
    })
    if (answer === undefined) return
    if (answer.site !== null) return onDone()
    refuse(answer.userErrors)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {whole.length > 0 && (
        <Notice tone="error" title="Nothing was reported" role="alert">
          {whole.map(({ message }) => message).join(' ')}
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
      <ChoiceField
        id="site-status"
        label="Status"
        hint="It stands before the record, in repair options too, until you take it back."
        value={status}
        none="Choose one"
        choices={STATUSES}
        problem={at('status')}
        onChange={setStatus}
      />
      <TextField
        id="site-status-note"
        label="Note"
        hint="Why, or until when. Everybody may read it."
        value={note}
        problem={at('note')}
        onChange={setNote}
      />
      <div className="actions">
        <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
          {isUnderWay ? 'Reporting …' : 'Report'}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  )
}
