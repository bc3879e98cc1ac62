import { ReviseCapacityDocument } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { toRefusals } from '../../parts/refusals.ts'
import type { Deeds } from './deeds.ts'
import type { OwnWindow } from './own-window.ts'
import { toEntry, toFigureWords, toReviseInput, toSpanWords } from './window-entry.ts'

/**
 * Publishes the figures of windows again as they are, so that they are as of now. An expiry that has passed must be replaced: such
 * a window opens its form.
 */
export function ConfirmButton({
  windows,
  words,
  about,
  deeds,
}: {
  windows: readonly OwnWindow[]
  words: string
  /** What is confirmed, for those who hear the button alone. */
  about: string
  deeds: Deeds
}) {
  const { write, isUnderWay, error } = useWrite(ReviseCapacityDocument, concerns.capacity)
  const confirm = async (): Promise<void> => {
    const confirmed: string[] = []
    for (const window of windows) {
      if (window.freshness === 'EXPIRED') return deeds.open({ kind: 'revise', window })
      const answer = await write({
        id: window.id,
        expectedVersion: window.version,
        input: toReviseInput(toEntry(window)),
      })
      if (answer === undefined) return
      if (answer.window === null) {
        const why = toRefusals(answer.userErrors).whole?.join(' ') ?? ''
        return deeds.tell({ tone: 'error', words: `Not confirmed: ${toSpanWords(window) ?? ''}. ${why}` })
      }
      confirmed.push(`${toSpanWords(window) ?? ''}, ${toFigureWords(window)}`)
    }
    deeds.tell({ tone: 'success', words: `Confirmed ${about}: ${confirmed.join('; ')}.` })
  }
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-disabled={isUnderWay}
        aria-label={`${words}: ${about}`}
        onClick={() => void confirm()}
      >
        {isUnderWay ? 'Confirming …' : words}
      </button>
      {error && <span className="usa-error-message">{error.message}</span>}
    </>
  )
}
