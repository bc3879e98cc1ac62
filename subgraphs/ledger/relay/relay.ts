import type { Logger } from 'pino'
import type { LedgerData } from '../data/open.ts'
import { claimDeliveries, forgetEvents, forgetKeys, placeEvents } from '../data/relaying.ts'
import { deliver } from './deliver.ts'
import type { RelaySettings } from './settings.ts'

/** How long messages under way may take to end once the relay is told to stop. */
const STOP_MS = 5_000

export interface Relay {
  /** Takes nothing more, lets messages under way end for a while, then gives them up. */
  stop: (graceMs?: number) => Promise<void>
}

/**
 * Places what was committed, sends what is due, forgets what is old, until it is stopped. Any number may run at once:
 * the database gives each delivery to one of them.
 */
export function startRelay(data: LedgerData, logger: Logger, settings: RelaySettings): Relay {
  const { size, perWebhook, leaseMs, pollMs, housekeepingMs, destinations } = settings
  const giveUp = new AbortController()
  const underWay = new Set<Promise<void>>()
  let isStopping = false
  let wake = (): void => undefined
  let housekeepingDueAt = 0

  const start = (sending: Promise<void>): void => {
    const ended = sending
      .catch((error: unknown) => {
        if (!giveUp.signal.aborted) logger.warn({ err: error }, 'a delivery was not finished; it is tried again')
      })
      .finally(() => {
        underWay.delete(ended)
        // What waits behind it may be due.
        wake()
      })
    underWay.add(ended)
  }

  /** @returns whether there was anything to do */
  const turn = async (): Promise<boolean> => {
    if (performance.now() >= housekeepingDueAt) {
      housekeepingDueAt = performance.now() + housekeepingMs
      await forgetEvents(data)
      await forgetKeys(data)
    }
    const placed = await placeEvents(data)
    const free = destinations === 'off' ? 0 : size - underWay.size
    const claimed = free > 0 ? await claimDeliveries(data, { size: free, perWebhook, leaseMs }) : []
    for (const delivery of claimed) start(deliver(data, delivery, settings, giveUp.signal))
    return placed + claimed.length > 0
  }

  const run = async (): Promise<void> => {
    while (!isStopping) {
      const woken = new Promise<void>((resolve) => (wake = resolve))
      const wasBusy = await turn().catch((error: unknown) => {
        logger.warn({ err: error }, 'the relay could not reach its database; it tries again')
        return false
      })
      if (wasBusy || isStopping) continue
      const pause = setTimeout(wake, pollMs)
      await woken
      clearTimeout(pause)
    }
  }

  const running = run()
  return {
    stop: async (graceMs = STOP_MS) => {
      isStopping = true
      wake()
      const deadline = setTimeout(() => giveUp.abort(), graceMs)
      await running
      await Promise.all(underWay)
      clearTimeout(deadline)
    },
  }
}
