import { Notice } from '../../parts/notices.tsx'
import { toDay } from '../../parts/words.ts'
import type { OwnWindow } from './own-window.ts'
import { toFigureWords, toSpanWords } from './window-entry.ts'

/** Somebody else wrote first: what it is now, and which shall stand. */
export function ConflictNotice({
  present,
  onKeepMine,
  onTakePresent,
}: {
  present: OwnWindow | null
  onKeepMine: () => void
  onTakePresent: () => void
}) {
  if (present === null)
    return (
      <Notice tone="warning" title="This window is gone" role="alert">
        <p>It was withdrawn after you opened it. Nothing was written.</p>
        <button type="button" className="usa-button usa-button--outline" onClick={onTakePresent}>
          Leave it withdrawn
        </button>
      </Notice>
    )
  return (
    <Notice tone="warning" title="Somebody changed this window after you opened it" role="alert">
      <p>
        Nothing of yours was written. It is now: {toSpanWords(present)}, {toFigureWords(present)},{' '}
        {present.expiresOn === null ? 'until it is withdrawn' : `through ${toDay(present.expiresOn)}`}.
      </p>
      <div className="actions">
        <button type="button" className="usa-button" onClick={onKeepMine}>
          Publish mine in its place
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onTakePresent}>
          Go on from what it is now
        </button>
      </div>
    </Notice>
  )
}
