import type { PartnerCapacityQuery } from '../generated/operations.ts'
import { FreshnessMark } from '../parts/marks.tsx'
import { toCount, toInstant } from '../parts/words.ts'
import { ConfirmButton } from './windows/confirm-button.tsx'
import type { Deeds } from './windows/deeds.ts'
import type { OwnWindow } from './windows/own-window.ts'

type Due = NonNullable<NonNullable<PartnerCapacityQuery['partner']>['capacityDue']>[number]

/** What should be published or confirmed, with the one click that does it. */
export function DueList({ due, windows, deeds }: { due: readonly Due[]; windows: readonly OwnWindow[]; deeds: Deeds }) {
  if (due.length === 0)
    return <p className="due due--none">Nothing is due: every work center has fresh figures, and nobody asks.</p>
  return (
    <section className="due" aria-labelledby="due">
      <h2 id="due">{toCount(due.length, 'work center wants attention', 'work centers want attention')}</h2>
      <ul>
        {due.map(({ workCenter, freshness, ask, windows: stale }) => {
          const name = workCenter.name ?? workCenter.id
          const own = windows.filter(({ id }) => stale.some((each) => each.id === id))
          return (
            <li key={workCenter.id}>
              <div className="due__what">
                <strong>{name}</strong>{' '}
                {freshness !== null && freshness !== 'FRESH' && <FreshnessMark freshness={freshness} />}{' '}
                {toWhy(freshness, own.length)}
                {ask && (
                  <blockquote>
                    Staff asked on {toInstant(ask.askedAt)}
                    {ask.note === null ? ' for newer figures.' : `: “${ask.note}”`}
                  </blockquote>
                )}
              </div>
              <div className="due__deeds">
                {own.length > 0 && (
                  <ConfirmButton
                    windows={own}
                    words={own.length === 1 ? 'Confirm as it is' : `Confirm all ${own.length}`}
                    about={name}
                    deeds={deeds}
                  />
                )}
                <button
                  type="button"
                  className="usa-button usa-button--unstyled"
                  aria-label={`Publish bays: ${name}`}
                  onClick={() => deeds.open({ kind: 'publish', entry: { workCenter: workCenter.id } })}
                >
                  Publish bays
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function toWhy(freshness: Due['freshness'], stale: number): string {
  switch (freshness) {
    case null:
      return 'Nothing is published that reaches past today: others read it as unknown.'
    case 'FRESH':
      return 'Its figures are fresh; staff ask all the same.'
    case 'DUE':
      return `${toCount(stale, 'window')} published more than 30 days ago: confirm or revise.`
    case 'OVERDUE':
      return `${toCount(stale, 'window')} to confirm or revise, some older than 60 days: answers call them old.`
    case 'EXPIRED':
      return `${toCount(stale, 'window')} to look after, some expired: those count no more.`
  }
}
