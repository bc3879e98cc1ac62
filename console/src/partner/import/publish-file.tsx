import { useState } from 'react'
import type { ImportFactsFragment } from '../../generated/operations.ts'
import { Notice } from '../../parts/notices.tsx'
import { toCount } from '../../parts/words.ts'

/** What can be done with a file that was judged: publish all of it, or, said twice, its good rows alone. */
export function PublishFile({
  facts,
  isPublishing,
  onPublish,
  onCancel,
}: {
  facts: ImportFactsFragment
  isPublishing: boolean
  onPublish: (isPartial: boolean) => void
  onCancel: () => void
}) {
  const [isSure, setSure] = useState(false)
  const good = facts.added + facts.changed + facts.unchanged
  const isWhole = facts.outcome === 'WOULD_IMPORT'
  return (
    <div className="publish-file">
      {isWhole ? (
        <Notice tone="success">Every row is good. Nothing is published yet.</Notice>
      ) : facts.outcome === 'WOULD_IMPORT_IN_PART' ? (
        <Notice tone="warning" title={`${toCount(facts.failed, 'row')} with errors`}>
          <p>Mend them below and check again. Nothing is published yet.</p>
        </Notice>
      ) : (
        <Notice tone="error" title="Nothing of this file can be published as it is">
          <p>See below what is wrong with it.</p>
        </Notice>
      )}
      <div className="actions">
        {isWhole && (
          <button type="button" className="usa-button" aria-disabled={isPublishing} onClick={() => onPublish(false)}>
            {isPublishing ? 'Publishing …' : `Publish ${toCount(good, 'window')}`}
          </button>
        )}
        {facts.outcome === 'WOULD_IMPORT_IN_PART' && !isSure && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => setSure(true)}>
            Publish the good rows only …
          </button>
        )}
        {isSure && (
          <Notice tone="warning" title={`Leave ${toCount(facts.failed, 'row')} out?`} role="alert">
            <p>
              {toCount(good, 'window')} will be published. What the rows with errors say will not be: it has to be
              published some other time.
            </p>
            <div className="actions">
              <button type="button" className="usa-button" aria-disabled={isPublishing} onClick={() => onPublish(true)}>
                {isPublishing ? 'Publishing …' : `Publish ${good} and leave ${facts.failed} out`}
              </button>
              <button type="button" className="usa-button usa-button--outline" onClick={() => setSure(false)}>
                Mend them first
              </button>
            </div>
          </Notice>
        )}
        <button type="button" className="usa-button usa-button--unstyled" onClick={onCancel}>
          Take another file
        </button>
      </div>
    </div>
  )
}
