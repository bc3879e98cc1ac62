import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Background } from '../platform/subgraph.ts'
import type { CapacityData } from './data/open.ts'
import { lapseRequests } from './data/request-steps.ts'

/** How long after a hold has run out its event may come; requests read as lapsed from the instant itself. */
const PAUSE_MS = 30_000

/**
 * Writes down which requests have lapsed, again and again until it is stopped. Any number may run at once: what one has
 * written, the others no longer find.
 */
export function startLapseSweep(data: CapacityData, logger: Logger): Background {
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const count = await lapseRequests(data).catch((error: unknown) => {
        logger.warn({ err: error }, 'lapsed requests could not be written down; it is tried again')
        return 0
      })
      // Stopping ends the pause: that is no fault.
      if (count === 0) await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}
