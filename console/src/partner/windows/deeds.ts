import type { OwnWindow } from './own-window.ts'
import type { WindowEntry } from './window-entry.ts'

/** What a dialog is open for. The window is as it was read then: its version is the one that a write expects. */
export type Opened =
  | { readonly kind: 'publish'; readonly entry: Partial<WindowEntry> }
  | { readonly kind: 'revise' | 'withdraw'; readonly window: OwnWindow }

/** What became of a write, in words. */
export interface Said {
  readonly tone: 'success' | 'error'
  readonly words: string
  /** Where more was taken than is offered now: the first such day. */
  readonly overbookedFrom?: string | null
}

/** What calendars, tables and forms ask of the page that they stand on. */
export interface Deeds {
  readonly open: (opened: Opened) => void
  readonly close: () => void
  readonly tell: (said: Said) => void
}
