import { useState } from 'react'
import type { RefusalFactsFragment } from '../generated/operations.ts'
import { toRefusals, type Refusals } from './refusals.ts'
import type { WriteWords } from './write-form.tsx'

/** A write by one click. Why nothing came of it stands beside it. */
export function WriteButton({
  action,
  label,
  write: { isUnderWay, error },
  onWrite,
}: {
  action: WriteWords
  /** Its words, with what it is about, for those who hear the button alone. */
  label?: string
  write: { readonly isUnderWay: boolean; readonly error: Error | null }
  /** Gives what was answered; undefined where nothing was. */
  onWrite: () => Promise<{ readonly userErrors: readonly RefusalFactsFragment[] } | undefined>
}) {
  const [refusals, refuse] = useState<Refusals>({})
  const problem = refusals.whole?.join(' ') ?? error?.message
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-disabled={isUnderWay}
        aria-label={label}
        onClick={() => void onWrite().then((answer) => refuse(toRefusals(answer?.userErrors ?? [])))}
      >
        {isUnderWay ? action.underWay : action.words}
      </button>
      {problem !== undefined && (
        <span className="usa-error-message" role="alert">
          {problem}
        </span>
      )}
    </>
  )
}
