import { useState } from 'react'
import {
  PublishCapacityDocument,
  ReviseCapacityDocument,
  type ReviseCapacityMutation,
} from '../../generated/operations.ts'
import { concerns } from '../../network/event-subjects.ts'
import { useWrite } from '../../network/use-write.ts'
import { toRefusals, withoutFields, type Refusals } from '../../parts/refusals.ts'
import { WriteForm } from '../../parts/write-form.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import { WindowChanged } from './window-changed.tsx'
import {
  FIELDS,
  findGaps,
  toEntry,
  toFigureWords,
  toPublishInput,
  toReviseInput,
  toSpanWords,
  type EntryField,
  type WindowEntry,
} from './window-entry.ts'
import { WindowFields } from './window-fields.tsx'

type WindowAnswer = Pick<NonNullable<ReviseCapacityMutation['reviseCapacity']>, 'window' | 'userErrors'> & {
  readonly overbookedFrom?: string | null
}

/**
 * Figures to publish: as a new window, or in place of those of one. The same figures again confirm them.
 * @param opened the window as it was when the form was opened; null: a new one
 */
export function WindowForm({
  window: opened,
  start,
  sites,
  windows,
  partnerId,
  deeds,
}: {
  window: OwnWindow | null
  start: WindowEntry
  sites: readonly OwnSite[]
  windows: readonly OwnWindow[]
  partnerId: string
  deeds: Deeds
}) {
  const [entry, changeEntry] = useState(start)
  const [seen, see] = useState(opened)
  const [refusals, refuse] = useState<Refusals<EntryField>>({})
  const publishing = useWrite(PublishCapacityDocument, concerns.capacity)
  const revising = useWrite(ReviseCapacityDocument, concerns.capacity)
  const write = seen ? revising : publishing
  const present = windows.find(({ id }) => id === seen?.id) ?? null
  const hasChanged = seen !== null && present?.version !== seen.version && !write.isUnderWay
  const isSame = seen !== null && JSON.stringify(entry) === JSON.stringify(toEntry(seen)) && !hasChanged

  const submit = async (window = seen): Promise<void> => {
    const gaps = findGaps(entry)
    refuse(gaps)
    if (Object.keys(gaps).length > 0) return
    const answer: WindowAnswer | undefined = window
      ? await revising.write({ id: window.id, expectedVersion: window.version, input: toReviseInput(entry) })
      : await publishing.write({ input: toPublishInput(entry) })
    if (answer === undefined) return
    if (answer.window === null) return refuse(toRefusals(answer.userErrors, FIELDS))
    deeds.tell({
      tone: 'success',
      words: `${isSame ? 'Confirmed' : 'Published'}: ${answer.window.workCenter?.name ?? entry.workCenter}, ${toSpanWords(entry) ?? ''}, ${toFigureWords({ ...entry, bays: Number(entry.bays) })}.`,
      overbookedFrom: answer.overbookedFrom,
    })
    deeds.close()
  }
  return (
    <WriteForm
      action={{
        words: isSame ? 'Confirm as it is' : seen ? 'Publish the change' : 'Publish',
        underWay: 'Publishing …',
      }}
      write={write}
      refused="Nothing was published"
      refusals={refusals}
      isHeld={hasChanged}
      changed={
        hasChanged && (
          <WindowChanged
            id={seen.id}
            present={present}
            partnerId={partnerId}
            deeds={deeds}
            onKeepMine={(now) => {
              see(now)
              void submit(now)
            }}
            onTakePresent={(now) => {
              see(now)
              changeEntry(toEntry(now))
              refuse({})
            }}
          />
        )
      }
      onSubmit={submit}
      onBack={deeds.close}
      aside={
        present && (
          <button
            type="button"
            className="usa-button usa-button--unstyled actions__apart"
            onClick={() => deeds.open({ kind: 'withdraw', window: present })}
          >
            Withdraw it
          </button>
        )
      }
    >
      <WindowFields
        {...{ entry, refusals, sites }}
        isNew={seen === null}
        onChange={(changes) => {
          changeEntry({ ...entry, ...changes })
          refuse(withoutFields(refusals, Object.keys(changes)))
        }}
      />
    </WriteForm>
  )
}
