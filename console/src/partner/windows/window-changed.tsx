import { LastWriter } from '../../audit/last-writer.tsx'
import { ChangedNotice } from '../../parts/changed-notice.tsx'
import { toDay } from '../../parts/words.ts'
import type { Deeds } from './deeds.ts'
import type { OwnWindow } from './own-window.ts'
import { toFigureWords, toSpanWords } from './window-entry.ts'

/**
 * Somebody wrote on a window while it was open here: what it is now, who did it, and which shall stand.
 * @param present null: it was withdrawn
 */
export function WindowChanged({
  id,
  present,
  partnerId,
  deeds,
  onKeepMine,
  onTakePresent,
}: {
  id: string
  present: OwnWindow | null
  partnerId: string
  deeds: Deeds
  /** Left out: nothing of one's own was typed. */
  onKeepMine?: (present: OwnWindow) => void
  onTakePresent: (present: OwnWindow) => void
}) {
  const writer = <LastWriter about="capacity" organisation={partnerId} entity="capacity.capacity_window" id={id} />
  if (present === null)
    return (
      <ChangedNotice
        title="This window was withdrawn after you opened it"
        ways={
          <button type="button" className="usa-button usa-button--outline" onClick={deeds.close}>
            Leave it withdrawn
          </button>
        }
      >
        {writer}
      </ChangedNotice>
    )
  return (
    <ChangedNotice
      title="Somebody changed this window after you opened it"
      ways={
        <>
          {onKeepMine && (
            <button type="button" className="usa-button" onClick={() => onKeepMine(present)}>
              Publish mine in its place
            </button>
          )}
          <button type="button" className="usa-button usa-button--outline" onClick={() => onTakePresent(present)}>
            Go on from what it is now
          </button>
        </>
      }
    >
      It is now: {toSpanWords(present)}, {toFigureWords(present)},{' '}
      {present.expiresOn === null ? 'until it is withdrawn' : `through ${toDay(present.expiresOn)}`}. {writer}
    </ChangedNotice>
  )
}
