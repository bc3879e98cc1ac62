import { lazy, Suspense, useState } from 'react'
import type { OptionFactsFragment } from '../generated/operations.ts'
import { ProvenanceMark } from '../parts/marks.tsx'
import { Loading } from '../parts/notices.tsx'
import { FindingList, SourceLine } from '../parts/findings.tsx'
import { AskForUpdate } from '../requests/ask-for-update.tsx'
import { RequestRepair } from '../requests/request-repair.tsx'
import { useSession } from '../session/session.tsx'
import { toCount, toDay, toInstant, toNumber, toWords } from '../parts/words.ts'

const CapacityCalendar = lazy(async () => ({ default: (await import('./capacity-calendar.tsx')).CapacityCalendar }))

/** What a repair at an option is requested for: what was asked about. */
export type Wanted = Omit<Parameters<typeof RequestRepair>[0], 'option'>

/** Everything that an option rests on, when its site is free, and what staff can do about it. */
export function OptionDetails({
  option,
  judgedOn,
  wanted,
}: {
  option: OptionFactsFragment
  judgedOn: string
  /** Null: the answer is of what is assumed, on which nothing can be requested. */
  wanted: Wanted | null
}) {
  const { account } = useSession()
  const [isCalendarOpen, setIsCalendarOpen] = useState(false)
  const { findings, evidenceNote, evidenceSources, dockFit, transit, turnaround, slot } = option
  return (
    <div className="details">
      <section className="details__findings">
        <h3>Findings</h3>
        <FindingList findings={findings} />
      </section>
      {account?.roles.includes('staff') && (
        <section className="details__steps">
          <h3>What you can do</h3>
          {wanted === null ? (
            <p>Go back to today to request a repair: this answer rests on assumptions.</p>
          ) : (
            <RequestRepair option={option} {...wanted} />
          )}
          <AskForUpdate site={option.site} />
        </section>
      )}
      <div className="details__figures">
        <section>
          <h3>Evidence</h3>
          <p>
            {toWords(option.evidence)}, {option.evidenceAsOf ?? 'not dated'}.{' '}
            {option.levels.length > 0 && `Levels on record: ${option.levels.map(toWords).join(', ')}.`}
          </p>
          {evidenceNote !== null && <p>{evidenceNote}</p>}
          {evidenceSources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </section>
        {slot && (
          <section>
            <h3>Slot</h3>
            <p>
              {slot.workCenterName}, {toDay(slot.from)} to {toDay(slot.to)}, {toWords(slot.commitment).toLowerCase()}{' '}
              <ProvenanceMark provenance={slot.provenance} />
            </p>
            <p className="fine">
              {slot.publishedAt === null
                ? 'Assumed in this question.'
                : `Oldest figure published ${toInstant(slot.publishedAt)}.`}
              {slot.expiresOn !== null && ` Holds through ${toDay(slot.expiresOn)}.`}
            </p>
          </section>
        )}
        <section>
          <h3>Turnaround</h3>
          {turnaround === null ? (
            <p className="unknown">Unknown: no finished work of this kind is on record here. State the planned days.</p>
          ) : (
            <>
              <p>{toTurnaround(turnaround)}</p>
              {turnaround.caution !== null && <p className="fine">{turnaround.caution}</p>}
            </>
          )}
        </section>
        {dockFit && (
          <section>
            <h3>Dock</h3>
            <p>
              {toWords(dockFit.verdict)}: {dockFit.dock ?? 'no dock on record'}
            </p>
            <p className="fine">
              Margins: length {toMargin(dockFit.lengthMarginM)}, beam {toMargin(dockFit.beamMarginM)}, draft{' '}
              {toMargin(dockFit.draftMarginM)}
            </p>
          </section>
        )}
        {transit && (
          <section>
            <h3>Transit</h3>
            <p>
              {toCount(transit.days, 'day')} by {transit.mode.toLowerCase()}, {toNumber(transit.distanceKm)} km,{' '}
              {transit.selfDeployed ? 'under its own power' : 'carried'}.
            </p>
            <ul className="fine">
              {transit.assumptions.map((assumption) => (
                <li key={assumption}>{assumption}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <details className="details__calendar" onToggle={({ currentTarget }) => setIsCalendarOpen(currentTarget.open)}>
        <summary>Capacity calendar</summary>
        {isCalendarOpen && (
          <Suspense fallback={<Loading what="Loading the calendar" />}>
            <CapacityCalendar site={option.site} slot={slot} from={judgedOn} />
          </Suspense>
        )}
      </details>
    </div>
  )
}

export const toMargin = (metres: number | null): string => (metres === null ? 'unknown' : `${toNumber(metres)} m`)

/** "191 days, from 1 finished case": how long, on what ground, and how far cases differ. */
export function toTurnaround(turnaround: NonNullable<OptionFactsFragment['turnaround']>): string {
  const { basis, days, sampleSize, minDays, maxDays, plannedDays } = turnaround
  if (basis === 'ASKED') return `${toCount(days, 'day')}, as asked.`
  const spread = minDays !== null && maxDays !== null && minDays !== maxDays ? `, ${minDays} to ${maxDays} days` : ''
  const planned = plannedDays === null ? '' : `; ${plannedDays} were planned`
  return `${toCount(days, 'day')}: the median of ${toCount(sampleSize ?? 0, 'finished case')} here${spread}${planned}.`
}
