import { NetworkProblem } from '../../../client/network-client.ts'

/** Systems of the first part. */
const FIRST_PART = 50

/** What the network says where fewer systems might be answered for: it may not judge so many records, or did not in time. */
const isTooMuch = (problem: unknown): boolean =>
  problem instanceof NetworkProblem &&
  (problem.code === 'SUBGRAPH_UNAVAILABLE' ||
    (problem.code === 'BAD_USER_INPUT' && problem.message.startsWith('systems:')))

/**
 * Asks of many systems, part by part, each half as large as the last where that was too much.
 * @throws what `ask` throws of one system alone, and what has nothing to do with how many there are
 */
export async function* readInParts<Row>(
  systems: readonly string[],
  ask: (part: string[]) => Promise<Row[]>,
): AsyncGenerator<Row[], void> {
  let size = FIRST_PART
  let start = 0
  while (start < systems.length) {
    const rows = await ask(systems.slice(start, start + size)).catch((problem: unknown) => {
      if (size === 1 || !isTooMuch(problem)) throw problem
      return null
    })
    if (rows === null) size = Math.ceil(size / 2)
    else {
      start += size
      yield rows
    }
  }
}
