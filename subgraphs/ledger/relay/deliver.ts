import { recordAttempt, type ClaimedDelivery } from '../data/relaying.ts'
import type { LedgerData } from '../data/open.ts'
import { judgeAttempt } from '../domain/attempt-outcome.ts'
import { toFailure } from '../domain/attempt.ts'
import { toMessage } from './message.ts'
import { postMessage } from './post.ts'
import type { RelaySettings } from './settings.ts'

/**
 * Sends one delivery and notes what came of it. Where this process is stopped in between, nothing is noted, and the
 * delivery is sent again when the claim has run out: at least once, and with the same id.
 */
export async function deliver(
  data: LedgerData,
  delivery: ClaimedDelivery,
  { destinations, timeoutMs, leaseMs, retryAfterMs }: RelaySettings,
  signal: AbortSignal,
): Promise<void> {
  const claimedAt = performance.now()
  const message = await toMessage(data, delivery)
  // A process that was held up lets go: another may have the delivery before the attempt would be over.
  if (performance.now() - claimedAt > leaseMs - timeoutMs) return
  const result = await postMessage(message, { destinations, timeoutMs, signal })
  const attempts = delivery.attempts + 1
  await recordAttempt(data, delivery, {
    ...judgeAttempt(result, { attempts, retryAfterMs, chance: Math.random() }),
    status: result.kind === 'ANSWERED' ? result.status : null,
    error: toFailure(result),
  })
}
