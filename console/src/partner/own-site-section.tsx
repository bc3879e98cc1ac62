import { lazy, Suspense } from 'react'
import { SiteCalendarDocument } from '../generated/operations.ts'
import { useAnswer } from '../network/network.ts'
import { addDays, addMonths, toToday } from '../parts/days.ts'
import { ErrorNotice, Loading, MissingParts } from '../parts/notices.tsx'
import { SiteWord } from './sites/site-word.tsx'
import type { Deeds } from './windows/deeds.ts'
import type { OwnSite, OwnWindow } from './windows/own-window.ts'
import { WindowTable } from './windows/window-table.tsx'

const CalendarView = lazy(() => import('./calendar/calendar-view.tsx'))

/** As long as can be asked about at once. */
const MAX_SPAN_DAYS = 3_660

/** A site of the partner's: its calendar, the same as a table, and what the partner says of the site. */
export function OwnSiteSection({
  site,
  windows: all,
  partnerId,
  deeds,
}: {
  site: OwnSite
  windows: readonly OwnWindow[]
  partnerId: string
  deeds: Deeds
}) {
  const windows = all.filter(({ workCenterId }) => site.centers.some(({ id }) => id === workCenterId))
  const asked = toAsked(windows)
  const { data, error, refetch } = useAnswer(
    'capacity',
    SiteCalendarDocument,
    { site: site.id, ...asked },
    { isWanted: windows.length > 0, staysShown: true },
  )
  const seen = { site, windows, deeds, spans: data?.data.site?.capacity ?? null }
  return (
    <section aria-label={site.name} className="own-site">
      <h2>
        {site.name} <span className="fine">{site.country}</span>
      </h2>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && <MissingParts errors={data.errors} />}
      <Suspense fallback={<Loading what="Opening the calendar" />}>
        <CalendarView {...seen} />
      </Suspense>
      <WindowTable {...seen} />
      <SiteWord siteId={site.id} siteName={site.name} partnerId={partnerId} />
    </section>
  )
}

/** All days of the windows, but none before a year ago nor more than can be asked about: moving the calendar asks for nothing. */
function toAsked(windows: readonly OwnWindow[]): { from: string; to: string } {
  const today = toToday()
  const ago = addMonths(today, -12)
  const earliest = windows.reduce((day, { from }) => (from < day ? from : day), today)
  const from = earliest < ago ? ago : earliest
  const latest = windows.reduce((day, { to }) => (to > day ? to : day), addDays(today, 1))
  const last = addDays(from, MAX_SPAN_DAYS)
  return { from, to: latest > last ? last : latest }
}
