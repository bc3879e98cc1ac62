import { answersInTime } from './answers-in-time.ts'
import type { Transport } from './transport.ts'

/** How often in a row a subgraph may fail to say that it is ready: a busy one misses a moment, a dead one all of them. */
const MAX_FAILURES = 3

/**
 * Tells a slow write from a subgraph that is gone: asks every so often whether it is ready.
 * @param everyMs how often, and how long each answer may take
 * @param onGone called once, when it did not say so three times in a row
 * @returns a function that ends it
 */
export function watchHealth(transport: Transport, subgraph: string, everyMs: number, onGone: () => void): () => void {
  let failures = 0
  let isOver = false
  const end = (): void => {
    isOver = true
    clearInterval(timer)
  }
  const look = async (): Promise<void> => {
    failures = (await answersInTime(transport, subgraph, everyMs)) ? 0 : failures + 1
    if (isOver || failures < MAX_FAILURES) return
    end()
    onGone()
  }
  const timer = setInterval(() => void look(), everyMs)
  return end
}
