/** How long everything together may take to stop. */
const STOP_DEADLINE_MS = 15_000
/** npm passes on the Ctrl-C that the terminal has sent to all, so what comes together is one signal. */
const SAME_SIGNAL_MS = 500

export interface Shutdown {
  /** Adds something to stop; stopped in the reverse order, so that what answers requests ends before what it needs. */
  add: (stop: () => Promise<unknown>) => void
  isStopping: () => boolean
  /** Stops everything and ends the process; a second call waits for the first. */
  stop: (exitCode: number) => Promise<void>
}

/** Ends the process in order at SIGINT or SIGTERM, and at once at the second signal or when the deadline has passed. */
export function stopOnSignals(): Shutdown {
  const stops: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | undefined
  let stoppingSince = 0

  const stopAll = async (exitCode: number): Promise<void> => {
    setTimeout(() => {
      console.error(`Not everything stopped within ${STOP_DEADLINE_MS / 1000} s.`)
      process.exit(1)
    }, STOP_DEADLINE_MS)
    let code = exitCode
    for (const stop of stops.reverse())
      await stop().catch((error: unknown) => {
        console.error(`Not everything was stopped: ${error instanceof Error ? error.message : String(error)}`)
        code = 1
      })
    process.exit(code)
  }
  const stop = (exitCode: number): Promise<void> => {
    if (stopping === undefined) stoppingSince = performance.now()
    return (stopping ??= stopAll(exitCode))
  }

  for (const [signal, secondCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 1],
  ] as const)
    process.on(signal, () => {
      if (stopping === undefined) void stop(0)
      else if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(secondCode)
    })
  return { add: (one) => void stops.push(one), isStopping: () => stopping !== undefined, stop }
}
