import { useState } from 'react'
import { WithdrawCapacityDocument } from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { toRefusals, type Refusals } from '../../parts/refusals.ts'
import { WriteForm } from '../../parts/write-form.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnWindow } from './own-window.ts'
import { WindowChanged } from './window-changed.tsx'
import { toFigureWords, toSpanWords } from './window-entry.ts'

/** Asks once more before a window is taken back. */
export function WithdrawForm({
  window: opened,
  windows,
  partnerId,
  deeds,
}: {
  window: OwnWindow
  windows: readonly OwnWindow[]
  partnerId: string
  deeds: Deeds
}) {
  const [window, see] = useState(opened)
  const [refusals, refuse] = useState<Refusals>({})
  const withdrawing = useWrite(WithdrawCapacityDocument, concerns.capacity)
  const submit = async (): Promise<void> => {
    const answer = await withdrawing.write({ id: window.id, expectedVersion: window.version })
    if (answer === undefined) return
    if (answer.window === null) return refuse(toRefusals(answer.userErrors))
    deeds.tell({
      tone: 'success',
      words: `Withdrawn: ${answer.window.workCenter?.name ?? window.workCenterId}, ${toSpanWords(window) ?? ''}.`,
      overbookedFrom: answer.overbookedFrom,
    })
    deeds.close()
  }
  const present = windows.find(({ id }) => id === window.id) ?? null
  const hasChanged = present?.version !== window.version && !withdrawing.isUnderWay
  return (
    <WriteForm
      action={{ words: 'Withdraw', underWay: 'Withdrawing …' }}
      write={withdrawing}
      refused="It was not withdrawn"
      refusals={refusals}
      isHeld={hasChanged}
      changed={
        hasChanged && (
          <WindowChanged
            id={window.id}
            present={present}
            {...{ partnerId, deeds }}
            onTakePresent={(now) => {
              see(now)
              refuse({})
            }}
          />
        )
      }
      onSubmit={submit}
      back="Keep it"
      onBack={deeds.close}
    >
      <p>
        {toSpanWords(window)}, {toFigureWords(window)}.
      </p>
      <p>Nobody will be offered these days any more. What is held or reserved in them stands.</p>
    </WriteForm>
  )
}
