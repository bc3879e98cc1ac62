import type { Transport } from './transport.ts'

/** Whether a subgraph says within the deadline that it is ready. */
export function answersInTime(transport: Transport, subgraph: string, deadlineMs: number): Promise<boolean> {
  const deadline = new AbortController()
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false)
      deadline.abort()
    }, deadlineMs)
    void transport
      .ping(subgraph, deadline.signal)
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer))
  })
}
