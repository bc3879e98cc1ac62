const MOST_MS = 30_000

/** How long to wait after so many failures in a row: longer each time, and not all clients at once. */
export const toPauseMs = (failures: number, firstMs: number): number =>
  Math.min(MOST_MS, firstMs * 2 ** failures) * (0.5 + Math.random() / 2)

/** Waits, or ends at once when the signal says so. */
export const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end)
    if (signal?.aborted) end()
  })
