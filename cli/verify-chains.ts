import type { Chains } from '../subgraphs/ledger/data/read-chains.ts'
import { judgeChain, type ChainJudgement } from '../subgraphs/ledger/domain/judge-chain.ts'
import type { ToHash } from '../subgraphs/ledger/domain/links.ts'
import type { KeptHeads } from './kept-heads.ts'

/** Judges every chain that is there, and every one that was there when heads were kept. */
export async function verifyChains(
  { heads, entriesOf }: Chains,
  kept: KeptHeads,
  toHash: ToHash,
): Promise<(ChainJudgement & { organisationId: string })[]> {
  const present = await heads()
  const empty = toHash('', '')
  const gone = [...kept.keys()]
    .filter((id) => !present.some(({ organisationId }) => organisationId === id))
    .map((organisationId) => ({ organisationId, head: null }))
  const judged: (ChainJudgement & { organisationId: string })[] = []
  for (const { organisationId, head } of [...present, ...gone]) {
    const keptHead = kept.get(organisationId) ?? null
    judged.push({
      organisationId,
      ...(await judgeChain(entriesOf(organisationId), { head, kept: keptHead, empty, toHash })),
    })
  }
  return judged
}
