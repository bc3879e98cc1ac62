/** Says that something happened, to one who listens: once, however often it happened meanwhile. */
export interface Bell {
  ring: () => void
  /** Nothing more is told. */
  close: () => void
  /** Aborts when the bell is closed. */
  readonly closed: AbortSignal
  /** Waits until it rings; at once where it rang since the last time. False: it is closed. */
  heard: () => Promise<boolean>
}

export function openBell(): Bell {
  const closing = new AbortController()
  const { signal: closed } = closing
  let hasRung = false
  let wake = (): void => undefined
  return {
    ring() {
      hasRung = true
      wake()
    },
    close() {
      closing.abort()
      wake()
    },
    closed,
    async heard() {
      if (!hasRung && !closed.aborted) await new Promise<void>((resolve) => (wake = resolve))
      hasRung = false
      return !closed.aborted
    },
  }
}
