import { useEffect, useRef, useState } from 'react'
import {
  PublishCapacityDocument,
  ReviseCapacityDocument,
  type ReviseCapacityMutation,
} from '../../generated/operations.ts'
import { useWrite } from '../../network/use-write.ts'
import { ErrorNotice, Notice } from '../../parts/notices.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import type { Deeds } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import {
  findGaps,
  toEntry,
  toFigureWords,
  toPublishInput,
  toRefusals,
  toReviseInput,
  toSpanWords,
  type Refusals,
  type WindowEntry,
} from './window-entry.ts'
import { WindowFields } from './window-fields.tsx'

type WindowAnswer = Pick<NonNullable<ReviseCapacityMutation['reviseCapacity']>, 'window' | 'userErrors'> & {
  readonly overbookedFrom?: string | null
}

/**
 * Figures to publish: as a new window, or in place of those of one. The same figures again confirm them.
 * @param window null: a new one
 */
export function WindowForm({
  window,
  start,
  sites,
  windows,
  deeds,
}: {
  window: OwnWindow | null
  start: WindowEntry
  sites: readonly OwnSite[]
  windows: readonly OwnWindow[]
  deeds: Deeds
}) {
  const [entry, changeEntry] = useState(start)
  const [refusals, refuse] = useState<Refusals>({})
  const [expectedVersion, expectVersion] = useState(window?.version ?? 0)
  const [isConflict, setConflict] = useState(false)
  const publishing = useWrite(PublishCapacityDocument, ['capacity', 'options', 'audit'])
  const revising = useWrite(ReviseCapacityDocument, ['capacity', 'options', 'audit'])
  const isUnderWay = publishing.isUnderWay || revising.isUnderWay
  const error = publishing.error ?? revising.error
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [refusals])

  const submit = async (version = expectedVersion): Promise<void> => {
    const gaps = findGaps(entry)
    refuse(gaps)
    if (Object.keys(gaps).length > 0) return
    const answer: WindowAnswer | undefined = window
      ? await revising.write({ id: window.id, expectedVersion: version, input: toReviseInput(entry) })
      : await publishing.write({ input: toPublishInput(entry) })
    if (answer === undefined) return
    if (answer.window !== null) {
      const { overbookedFrom } = answer
      deeds.tell({
        tone: 'success',
        words: `${isSame ? 'Confirmed' : 'Published'}: ${answer.window.workCenter?.name ?? entry.workCenter}, ${toSpanWords(entry) ?? ''}, ${toFigureWords({ ...entry, bays: Number(entry.bays) })}.`,
        overbookedFrom,
      })
      return deeds.close()
    }
    const conflict = answer.userErrors.find(({ code }) => code === 'CONFLICT')
    setConflict(conflict !== undefined)
    refuse(toRefusals(answer.userErrors.filter((each) => each !== conflict)))
  }

  const isSame = window !== null && JSON.stringify(entry) === JSON.stringify(toEntry(window)) && !isConflict
  const present = window && windows.find(({ id }) => id === window.id)
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {isConflict && (
        <ConflictNotice
          present={present ?? null}
          onKeepMine={() => {
            setConflict(false)
            expectVersion(present?.version ?? expectedVersion)
            void submit(present?.version)
          }}
          onTakePresent={() => {
            setConflict(false)
            if (!present) return deeds.close()
            expectVersion(present.version)
            changeEntry(toEntry(present))
          }}
        />
      )}
      {refusals.whole && (
        <Notice tone="error" title="Nothing was published" role="alert">
          {refusals.whole.join(' ')}
        </Notice>
      )}
      {error && <ErrorNotice error={error} />}
      <WindowFields
        {...{ entry, refusals, sites }}
        isNew={window === null}
        onChange={(changes) => changeEntry({ ...entry, ...changes })}
      />
      <div className="actions">
        <button type="submit" className="usa-button" aria-disabled={isUnderWay}>
          {isUnderWay ? 'Publishing …' : isSame ? 'Confirm as it is' : window ? 'Publish the change' : 'Publish'}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={deeds.close}>
          Cancel
        </button>
        {window && (
          <button
            type="button"
            className="usa-button usa-button--unstyled actions__apart"
            onClick={() => deeds.open({ kind: 'withdraw', window: present ?? window })}
          >
            Withdraw it
          </button>
        )}
      </div>
    </form>
  )
}
