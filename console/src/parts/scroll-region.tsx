import type { ReactNode } from 'react'

/** What is wider than a telephone scrolls here and not with the page; by keyboard too, so the region itself takes the focus. */
const BY_KEYBOARD = 0

export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="scrolling" role="region" aria-label={label} tabIndex={BY_KEYBOARD}>
    {children}
  </div>
)
