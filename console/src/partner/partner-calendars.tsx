import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { PartnerCapacityDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { Empty, ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { CapacityFile } from './capacity-file.tsx'
import { DueList } from './due-list.tsx'
import { OwnSiteSection } from './own-site-section.tsx'
import { usePartnerPath } from './partner-choice.tsx'
import { toOwnSites, toOwnWindows } from './windows/own-window.ts'
import type { Deeds, Opened, Said } from './windows/deeds.ts'
import { SaidNotice } from './windows/said-notice.tsx'
import { WindowDialog } from './windows/window-dialog.tsx'

/** What is due on top, then for each site its calendar, and all windows as a table. */
export function PartnerCalendars({ partnerId }: { partnerId: string }) {
  const { data, error, refetch } = useAnswer(
    'capacity',
    PartnerCapacityDocument,
    { partner: partnerId },
    { staysShown: true },
  )
  const [opened, open] = useState<Opened | null>(null)
  const [said, tell] = useState<Said | null>(null)
  const deeds = useMemo((): Deeds => ({ open, close: () => open(null), tell }), [])
  const toPath = usePartnerPath()
  const failure = error && <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <>
        <h1>My capacity</h1>
        {failure ?? <Loading what="Fetching your sites and calendars" />}
      </>
    )
  const { partner } = data.data
  if (partner === null)
    return (
      <>
        <h1>My capacity</h1>
        <Empty title={`No record of ${partnerId} as a partner`}>
          <p>Whoever looks after your account can say which partner it belongs to.</p>
        </Empty>
      </>
    )
  const sites = toOwnSites(partner)
  const windows = toOwnWindows(partner.publications)
  const centers = sites.flatMap((site) => site.centers)
  return (
    <>
      <div className="partner-head">
        <h1>{partner.name}: capacity</h1>
        <nav aria-label="Of this partner">
          <Link href={toPath('/partner/import')}>Import a file</Link>
          <Link href="/requests">Requests to answer</Link>
          <Link href="/audit">Audit trail</Link>
        </nav>
      </div>
      {failure}
      <MissingParts errors={data.errors} />
      {centers.length === 0 ? (
        <Empty title="No work center on record is yours">
          <p>A calendar belongs to the first operator on record of its site. If that is you, have the record mended.</p>
        </Empty>
      ) : (
        <>
          <DueList due={partner.capacityDue ?? []} windows={windows} deeds={deeds} />
          <SaidNotice said={said} />
          {sites.map((site) => (
            <OwnSiteSection key={site.id} {...{ site, windows, partnerId, deeds }} />
          ))}
          <CapacityFile partnerId={partnerId} />
        </>
      )}
      {opened && <WindowDialog {...{ opened, sites, windows, partnerId, deeds }} />}
    </>
  )
}
