import type { useLongReading } from '../network/use-long-reading.ts'
import { ErrorNotice, Loading } from '../parts/notices.tsx'
import { toCount, toNumber } from '../parts/words.ts'

/** How many sites are not on the map, why, and the way to see those that can be. */
export function NotDrawn({
  count,
  isAllRead,
  all: { isUnderWay, read, error, ask, cancel },
}: {
  count: number
  isAllRead: boolean
  all: Pick<ReturnType<typeof useLongReading>, 'isUnderWay' | 'read' | 'error' | 'ask' | 'cancel'>
}) {
  if (count <= 0) return null
  const words = `${toCount(count, 'site is', 'sites are')} not on the map`
  if (isAllRead) return <p className="fine">{words}: no position on record.</p>
  if (isUnderWay)
    return (
      <Loading
        what={read === 0 ? 'Reading where all sites are' : `Read where ${toNumber(read)} sites are`}
        onCancel={cancel}
      />
    )
  if (error) return <ErrorNotice error={error} onRetry={ask} />
  return (
    <p className="fine">
      {words}: further down the lists.{' '}
      <button type="button" className="usa-button usa-button--unstyled" onClick={ask}>
        Show all on the map
      </button>
    </p>
  )
}
