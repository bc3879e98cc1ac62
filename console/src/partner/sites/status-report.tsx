import { useState } from 'react'
import { ClearSiteStatusDocument, type SiteStatusFactsFragment } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { toInstant, toWords } from '../../parts/words.ts'
import { WriteButton } from '../../parts/write-button.tsx'
import { StatusForm } from './status-form.tsx'

/** Whether the site takes work, as reported or as on record, and how to say otherwise. */
export function StatusReport({
  site,
  siteName,
  partnerId,
}: {
  site: SiteStatusFactsFragment
  siteName: string
  partnerId: string
}) {
  const [isOpen, setOpen] = useState(false)
  const clearing = useWrite(ClearSiteStatusDocument, concerns.site)
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
      <div className="actions">
        <button type="button" className="usa-button usa-button--outline" onClick={() => setOpen(true)}>
          Report a status
        </button>
        {isReported && (
          <WriteButton
            action={{ words: 'Take the report back', underWay: 'Taking it back …' }}
            write={clearing}
            onWrite={() => clearing.write({ site: site.id, expectedVersion: report.version })}
          />
        )}
      </div>
      {isOpen && (
        <Dialog title={`Report a status of ${siteName}`} onClose={() => setOpen(false)}>
          <StatusForm site={site} partnerId={partnerId} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </section>
  )
}
