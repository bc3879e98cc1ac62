/** Follows an answer until it is stopped (Ctrl-C), or came so often: `node client/examples/live.ts "T-AKE 8" INDOPACOM 3` */
import { argv } from 'node:process'
import { FollowRepairOptionsDocument, openNetworkClient } from '../index.ts'
import { settings } from './env.ts'

const [, , system = 'USNS Wally Schirra', theater = 'INDOPACOM', most = 'Infinity'] = argv
const network = openNetworkClient(settings)
const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())

let count = 0
for await (const { data } of network.subscribe(
  FollowRepairOptionsDocument,
  { input: { system, theater } },
  { signal: stopping.signal },
)) {
  const answer = data.repairOptions
  if (answer?.__typename === 'RepairOptions')
    console.log(`${answer.asOf}: ${answer.options.nodes.map(({ site }) => site.id).join(', ') || 'no options'}`)
  if (++count >= Number(most)) break
}
