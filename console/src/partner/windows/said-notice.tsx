import { Notice } from '../../parts/notices.tsx'
import { toDay } from '../../parts/words.ts'
import type { Said } from './deeds.ts'

/** What became of the last write, told as soon as it is known. */
export const SaidNotice = ({ said }: { said: Said | null }) => (
  <div role="status" className="said">
    {said && (
      <Notice tone={said.overbookedFrom == null ? said.tone : 'warning'}>
        <p>{said.words}</p>
        {said.overbookedFrom != null && (
          <p>
            <strong>From {toDay(said.overbookedFrom)} on more is held or reserved than is offered now.</strong> It
            stands: tell whoever was promised the bays.
          </p>
        )}
      </Notice>
    )}
  </div>
)
