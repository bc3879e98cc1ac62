import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { toCrowdedNetwork } from '../../bench/crowded-network.ts'
import { MANY_OPTIONS_INPUT, MANY_OPTIONS_QUERY } from '../../bench/many-options.ts'
import { startNetwork } from '../testkit/network.ts'

interface Statement {
  subgraph: string
  sql: string
}
interface ManyOptions {
  repairOptions: { options: { nodes: { site: { agreements: unknown[]; capabilities: unknown[] } }[] } }
}

const network = await startNetwork({ network: toCrowdedNetwork(50) })
afterAll(() => network.stop())

/** Everything that goes over the wire to PostgreSQL for one answer, whatever it is. */
async function recordStatements(first: number): Promise<{ answer: ManyOptions; sent: Statement[] }> {
  const sent: Statement[] = []
  const record = (statement: unknown): void => void sent.push(statement as Statement)
  subscribe('rsf.sql', record)
  try {
    return { answer: await network.ask<ManyOptions>(MANY_OPTIONS_QUERY, { input: MANY_OPTIONS_INPUT, first }), sent }
  } finally {
    unsubscribe('rsf.sql', record)
  }
}

const countBySubgraph = (sent: readonly Statement[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(sent, ({ subgraph }) => subgraph)].map(([name, all]) => [name, all.length]).sort())

describe('the SQL of one question with 50 options', () => {
  it('is at most two statements for each subgraph that is asked', async () => {
    const { answer, sent } = await recordStatements(50)
    const { nodes } = answer.repairOptions.options
    expect(nodes).toHaveLength(50)
    expect(nodes.every(({ site }) => site.agreements.length > 0 && site.capabilities.length > 0)).toBe(true)
    const counts = countBySubgraph(sent)
    expect(Object.keys(counts)).toEqual(['capacity', 'options', 'partners', 'sites', 'theaters'])
    const tooMany = sent.filter(({ subgraph }) => (counts[subgraph] ?? 0) > 2)
    expect(tooMany).toEqual([])
  })

  it('is as many statements for 5 options as for 50', async () => {
    const [few, many] = [await recordStatements(5), await recordStatements(50)]
    expect(few.answer.repairOptions.options.nodes).toHaveLength(5)
    expect(countBySubgraph(few.sent)).toEqual(countBySubgraph(many.sent))
  })
})
