import { useState } from 'react'
import { WithdrawCapacityDocument } from '../../generated/operations.ts'
import { useWrite } from '../../network/use-write.ts'
import { ErrorNotice, Notice } from '../../parts/notices.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnWindow } from './own-window.ts'
import { toFigureWords, toSpanWords } from './window-entry.ts'

/** Asks once more before a window is taken back. */
export function WithdrawForm({
  window: opened,
  windows,
  deeds,
}: {
  window: OwnWindow
  windows: readonly OwnWindow[]
  deeds: Deeds
}) {
  const [window, seeWindow] = useState(opened)
  const [refusal, refuse] = useState<string | null>(null)
  const { write, isUnderWay, error } = useWrite(WithdrawCapacityDocument, ['capacity', 'options', 'audit'])
  const submit = async (): Promise<void> => {
    const answer = await write({ id: window.id, expectedVersion: window.version })
    if (answer === undefined) return
    if (answer.window !== null) {
      deeds.tell({
        tone: 'success',
        words: `Withdrawn: ${answer.window.workCenter?.name ?? window.workCenterId}, ${toSpanWords(window) ?? ''}.`,
        overbookedFrom: answer.overbookedFrom,
      })
      return deeds.close()
    }
    refuse(answer.userErrors.map(({ message }) => message).join(' '))
  }
  const present = windows.find(({ id }) => id === window.id)
  const hasChanged = present !== undefined && present.version !== window.version
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {refusal !== null && (
        <Notice tone="error" title="It was not withdrawn" role="alert">
          {refusal}
        </Notice>
      )}
      {hasChanged && (
        <Notice tone="warning" title="Somebody changed it after you opened it" role="alert">
          <p>
            It is now: {toSpanWords(present)}, {toFigureWords(present)}.
          </p>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              seeWindow(present)
              refuse(null)
            }}
          >
            Withdraw what it is now
          </button>
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
      <p>
        {toSpanWords(window)}, {toFigureWords(window)}.
      </p>
      <p>Nobody will be offered these days any more. What is held or reserved in them stands.</p>
      <div className="actions">
        <button type="button" className="usa-button usa-button--outline" onClick={deeds.close}>
          Keep it
        </button>
        <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
          {isUnderWay ? 'Withdrawing …' : 'Withdraw'}
        </button>
      </div>
    </form>
  )
}
