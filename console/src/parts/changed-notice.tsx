import type { ReactNode } from 'react'
import { Notice } from './notices.tsx'

/**
 * Somebody else wrote first: what the record is now, and ways to go on. What was typed stays in the form.
 * @param title "Somebody changed this window after you opened it"
 * @param ways buttons
 */
export const ChangedNotice = ({ title, ways, children }: { title: string; ways: ReactNode; children: ReactNode }) => (
  <Notice tone="warning" title={title} role="alert">
    <p>Nothing of yours was written. {children}</p>
    <div className="actions">{ways}</div>
  </Notice>
)
