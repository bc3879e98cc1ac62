import { useEffect, useRef, type ReactNode } from 'react'
import { ErrorNotice, Notice } from './notices.tsx'
import type { Refusals } from './refusals.ts'

/** A button's words, and those while what it does is under way: "Publish", "Publishing …". */
export interface WriteWords {
  readonly words: string
  readonly underWay: string
}

/**
 * The form of one write: what was refused as a whole stands on top, and the focus goes to the first field that is to be mended.
 * @param write as `useWrite` tells it
 * @param refused title over what was refused as a whole: "Nothing was published"
 * @param changed in place of that, where the record is another one than was seen (`ChangedNotice`)
 * @param back words of the button that leaves without writing
 */
export function WriteForm({
  label,
  action,
  write,
  refused,
  refusals,
  changed,
  isHeld = false,
  back = 'Cancel',
  aside,
  onSubmit,
  onBack,
  children,
}: {
  label?: string
  action: WriteWords
  write: { readonly isUnderWay: boolean; readonly error: Error | null }
  refused: string
  refusals: Refusals
  changed?: ReactNode
  /** Whether something has to be settled before it can be written. */
  isHeld?: boolean
  back?: string
  /** Another way out, beside the buttons. */
  aside?: ReactNode
  onSubmit: () => Promise<void>
  onBack?: () => void
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  // Once for each time that it was sent, and not while somebody mends another field.
  const isSent = useRef(false)
  useEffect(() => {
    const field = isSent.current ? form.current?.querySelector<HTMLElement>('[aria-invalid]') : null
    if (field == null) return
    isSent.current = false
    field.focus()
  }, [refusals])
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        isSent.current = true
        void onSubmit()
      }}
    >
      {changed ||
        (refusals.whole && (
          <Notice tone="error" title={refused} role="alert">
            {refusals.whole.join(' ')}
          </Notice>
        ))}
      {write.error && <ErrorNotice error={write.error} />}
      {children}
      <div className="actions">
        <button type="submit" className="usa-button" disabled={isHeld} aria-disabled={write.isUnderWay}>
          {write.isUnderWay ? action.underWay : action.words}
        </button>
        {onBack && (
          <button type="button" className="usa-button usa-button--outline" onClick={onBack}>
            {back}
          </button>
        )}
        {aside}
      </div>
    </form>
  )
}
