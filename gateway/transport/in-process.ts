import type { RunningSubgraph } from '../../subgraphs/platform/subgraph.ts'
import { toAnswer } from './to-answer.ts'
import type { Transport } from './transport.ts'

/**
 * Calls subgraphs that run in this process, each through its own server: its validation, its context, its masking. A
 * call cannot be cancelled here; its late answer is dropped by whoever stopped waiting.
 */
export function openInProcessTransport(subgraphs: readonly RunningSubgraph[]): Transport {
  const running = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]))
  const findRunning = (name: string): RunningSubgraph => {
    const subgraph = running.get(name)
    if (subgraph === undefined) throw new Error(`no subgraph "${name}" runs in this process`)
    return subgraph
  }
  return {
    subgraphs: [...running.keys()],
    async call({ subgraph, query, variables, operationName }, { requestId, principal }) {
      const { server, toContext } = findRunning(subgraph)
      const { body, http } = await server.executeOperation(
        { query, variables, operationName },
        { contextValue: toContext({ requestId, principal }) },
      )
      if (body.kind !== 'single') throw new Error('the answer comes in parts')
      if (http.status !== undefined && http.status >= 500) throw new Error(`status ${http.status}`)
      return toAnswer(body.singleResult)
    },
    async ping(subgraph) {
      await findRunning(subgraph).ping()
    },
    async close() {
      await Promise.all([...running.values()].map((subgraph) => subgraph.stop()))
    },
  }
}
