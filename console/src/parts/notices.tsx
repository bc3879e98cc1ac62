import type { ReactNode } from 'react'
import { NetworkProblem, type AnswerError } from '../../../client/network-client.ts'

type Tone = 'info' | 'success' | 'warning' | 'error'

/** A message that stands where it matters. `role` tells a screen reader at once; left out, it is read where it stands. */
export function Notice({
  tone = 'info',
  title,
  role,
  children,
}: {
  tone?: Tone
  title?: string
  role?: 'alert' | 'status'
  children?: ReactNode
}) {
  return (
    <div className={`usa-alert usa-alert--${tone} usa-alert--slim`} role={role}>
      <div className="usa-alert__body">
        {title !== undefined && <p className="usa-alert__heading">{title}</p>}
        {children !== undefined && <div className="usa-alert__text">{children}</div>}
      </div>
    </div>
  )
}

/** What is under way, and the way out of it where there is one. */
export function Loading({ what, onCancel }: { what: string; onCancel?: () => void }) {
  return (
    <div className="loading" role="status">
      <span className="loading__mark" aria-hidden="true" />
      {what}
      {onCancel && (
        <button type="button" className="usa-button usa-button--unstyled" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  )
}

/** Nothing is there, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children}
    </div>
  )
}

/** Why there is no answer, and what to do: each code of the network in words of its own. */
export function ErrorNotice({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const code = error instanceof NetworkProblem ? error.code : ''
  const requestId = error instanceof NetworkProblem ? error.requestId : null
  const title = titles[code] ?? 'This could not be answered'
  return (
    <Notice tone="error" title={title} role="alert">
      <p>
        {error.message !== `${title}.` && error.message} {advice[code]}
      </p>
      {onRetry && (
        <button type="button" className="usa-button usa-button--outline" onClick={onRetry}>
          Try again
        </button>
      )}
      {requestId !== null && <p className="fine">Request {requestId}</p>}
    </Notice>
  )
}

const titles: Readonly<Record<string, string>> = {
  UNREACHABLE: 'The network does not answer',
  UNAUTHENTICATED: 'Sign in to see this',
  FORBIDDEN: 'You may not see this',
}

const advice: Readonly<Record<string, string>> = {
  UNREACHABLE: 'Check the connection, then try again. Nothing was lost.',
  UNAUTHENTICATED: 'Your sign-in may have ended: sign in again at the top of the page.',
  FORBIDDEN: 'Sign in as somebody who may, or ask whoever looks after your account.',
}

/** Parts of an answer that are missing. What is shown beside it stands. */
export function MissingParts({ errors }: { errors: readonly AnswerError[] }) {
  if (errors.length === 0) return null
  return (
    <Notice tone="warning" title="Parts of this answer are missing" role="status">
      <ul className="usa-list">
        {[...new Set(errors.map(({ message }) => message))].map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
}
