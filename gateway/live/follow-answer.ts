import { setTimeout as wait } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import type { Bell } from './bell.ts'

export interface Following {
  /** Asks for the answer as it is now. */
  readonly ask: () => Promise<FormattedExecutionResult>
  /** Rings when something happened that may change the answer; closed when nobody wants it any more. */
  readonly bell: Bell
  /** What an answer says, as text: see toComparison. */
  readonly toComparable: (answer: FormattedExecutionResult) => string
  /** How long after it was asked at the earliest it is asked for again. */
  readonly answerGapMs: number
  /** When it is asked for again where a part did not come. */
  readonly retryMs: number
  /** How long until the next day begins, by which law and access are judged. */
  readonly toNextDayMs: () => number
}

/**
 * The answers of one stream: the first, and then each that says something else than the one before. One is asked for at a time, and what
 * rings meanwhile is answered by the next. Ends with an answer that will stay what it is: all that was asked is refused.
 */
export async function* followAnswer(
  first: FormattedExecutionResult,
  { ask, bell, toComparable, answerGapMs, retryMs, toNextDayMs }: Following,
): AsyncGenerator<FormattedExecutionResult, void, undefined> {
  let shown = toComparable(first)
  let latest = first
  yield first
  while (!isFinal(latest)) {
    const timers = [toNextDayMs(), ...(isWhole(latest) ? [] : [retryMs])].map((ms) => setTimeout(bell.ring, ms))
    const isRung = await bell.heard()
    timers.forEach(clearTimeout)
    if (!isRung) return
    const gap = wait(answerGapMs, undefined, { signal: bell.closed }).catch(() => undefined)
    latest = await ask()
    if (bell.closed.aborted) return
    const text = toComparable(latest)
    if (text !== shown) yield latest
    shown = text
    await gap
  }
}

/** Faults that pass by themselves. */
const PASSING = new Set<unknown>(['SUBGRAPH_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'])

const isWhole = ({ errors = [] }: FormattedExecutionResult): boolean =>
  !errors.some(({ extensions }) => PASSING.has(extensions?.['code']))

const isFinal = (answer: FormattedExecutionResult): boolean =>
  (answer.errors ?? []).length > 0 &&
  isWhole(answer) &&
  Object.values(answer.data ?? {}).every((value) => value === null)
