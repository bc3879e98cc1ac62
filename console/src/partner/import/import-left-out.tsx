import { useState } from 'react'
import { ImportLeftOutDocument } from '../../generated/operations.ts'
import { usePages } from '../../network/use-pages.ts'
import { ErrorNotice, Loading } from '../../parts/notices.tsx'
import { toCount } from '../../parts/words.ts'
import { toFigureWords, toSpanWords } from '../windows/window-entry.ts'

/** Windows that are published and that the file does not name: they stay, and somebody may have meant otherwise. */
export function ImportLeftOut({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch, hasNextPage, fetchNextPage } = usePages(
    'capacity',
    ImportLeftOutDocument,
    { id },
    ({ capacityImport }) => capacityImport?.notInFile.pageInfo,
  )
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Loading what="Fetching what the file does not name" />
  const total = data.pages[0]?.data.capacityImport?.notInFile.totalCount ?? 0
  if (total === 0) return null
  const windows = data.pages.flatMap((page) => page.data.capacityImport?.notInFile.nodes ?? [])
  return (
    <details className="left-out" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {toCount(total, 'published window')} that the file does not name {total === 1 ? 'stays' : 'stay'} as{' '}
        {total === 1 ? 'it is' : 'they are'}
      </summary>
      <ul className="usa-list">
        {windows.map((window) => (
          <li key={window.id}>
            {toSpanWords(window)}, {toFigureWords(window)}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => void fetchNextPage()}>
          Show more
        </button>
      )}
    </details>
  )
}
