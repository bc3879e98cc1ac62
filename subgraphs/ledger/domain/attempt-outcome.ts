import { isSuccess, type AttemptResult } from './attempt.ts'

export type AttemptOutcome =
  { outcome: 'DELIVERED' } | { outcome: 'GONE' } | { outcome: 'DEAD' } | { outcome: 'RETRY'; afterMs: number }

/** A fifth more or less, so that what failed together does not come back together. */
const JITTER = 0.2

/**
 * What an attempt means for a delivery.
 * @param attempts how many there were, this one included
 * @param retryAfterMs how long to wait after the first, the second, ...; after the last of them the delivery is dead
 * @param chance from 0 to 1
 */
export function judgeAttempt(
  result: AttemptResult,
  { attempts, retryAfterMs, chance }: { attempts: number; retryAfterMs: readonly number[]; chance: number },
): AttemptOutcome {
  if (isSuccess(result)) return { outcome: 'DELIVERED' }
  if (result.kind === 'ANSWERED' && result.status === 410) return { outcome: 'GONE' }
  const waitMs = retryAfterMs[attempts - 1]
  if (waitMs === undefined) return { outcome: 'DEAD' }
  return { outcome: 'RETRY', afterMs: Math.round(waitMs * (1 - JITTER + 2 * JITTER * chance)) }
}
