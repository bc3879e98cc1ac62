import { useState } from 'react'
import { Link } from 'wouter'
import { CapacityFileDocument } from '../generated/operations.ts'
import { network } from '../network/network.ts'
import { ErrorNotice, Notice } from '../parts/notices.tsx'
import { saveFile } from '../parts/save-file.ts'
import { usePartnerPath } from './partner-choice.tsx'

/** Files of windows: an empty one, and one of what is published now; both can be mended and imported. */
export function CapacityFile({ partnerId }: { partnerId: string }) {
  const [error, fail] = useState<Error | null>(null)
  const [isTooLong, setTooLong] = useState(false)
  const toPath = usePartnerPath()
  const save = async (kind: 'template' | 'present'): Promise<void> => {
    fail(null)
    const { data } = await network.request(CapacityFileDocument, { partner: partnerId })
    const text = kind === 'template' ? data.capacityTemplate : data.partner?.capacityCsv
    setTooLong(text == null)
    if (text != null) saveFile(kind === 'template' ? 'capacity-template.csv' : `capacity-${partnerId}.csv`, text)
  }
  return (
    <section className="capacity-file" aria-labelledby="files">
      <h2 id="files">Many windows at once</h2>
      <p>
        Take the file of what is published now, or an empty one, change it in a spreadsheet, save it as CSV in UTF-8,
        and <Link href={toPath('/partner/import')}>import it</Link>. Nothing is published before you have seen what it
        does.
      </p>
      {error && <ErrorNotice error={error} />}
      {isTooLong && <Notice tone="warning">There are more than 100,000 windows: no file holds them.</Notice>}
      <div className="actions">
        {(['present', 'template'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => void save(kind).catch((problem: unknown) => fail(problem as Error))}
          >
            {kind === 'present' ? 'Download what is published' : 'Download an empty file'}
          </button>
        ))}
      </div>
    </section>
  )
}
