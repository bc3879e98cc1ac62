/** Asks where a ship can be overhauled, and says why other places are ruled out: `node client/examples/node.ts "T-AKE 8" INDOPACOM` */
import { argv } from 'node:process'
import { AskRepairOptionsDocument, NetworkProblem, openNetworkClient } from '../index.ts'
import { settings } from './env.ts'

const [, , system = 'USNS Wally Schirra', theater = 'INDOPACOM'] = argv
const network = openNetworkClient(settings)

try {
  const input = { system, theater, work: { kind: 'OVERHAUL', docking: true } } as const
  const { data, errors } = await network.request(AskRepairOptionsDocument, { input })
  const answer = data.repairOptions
  switch (answer?.__typename) {
    case 'RepairOptions': {
      const { summary, options, excluded } = answer
      console.log(`${answer.system.designation} in ${answer.theater.code}: ${summary.considered} sites considered.`)
      for (const { rank, verdict, site, evidence, earliestInduction } of options.nodes)
        console.log(`${rank}. ${site.name}: ${verdict}, ${evidence}, from ${earliestInduction ?? 'a day not known'}`)
      for (const { site, findings } of excluded.nodes.slice(0, 3))
        for (const { code, fact, clearedBy } of findings.filter(({ effect }) => effect === 'BLOCKS'))
          console.log(`   not ${site.name}: ${code}, ${fact} Cleared by: ${clearedBy ?? 'nothing on record'}`)
      break
    }
    case 'UnknownSystem':
      console.log(answer.message, answer.suggestions.map(({ designation }) => designation).join(', '))
      break
    case 'AmbiguousSystem':
      console.log(answer.message, answer.candidates.map(({ designation }) => designation).join(', '))
      break
    case 'UnknownTheater':
      console.log(answer.message, answer.known.map(({ code }) => code).join(', '))
      break
    case 'InvalidRequest':
      for (const { field, message } of answer.problems) console.log(`${field}: ${message}`)
      break
    case undefined:
      console.log('The part of the network that answers this did not.')
  }
  // A part that did not answer is null above and named here.
  for (const { message } of errors) console.log(`Missing: ${message}`)
} catch (problem) {
  if (!(problem instanceof NetworkProblem)) throw problem
  console.log(`${problem.code}: ${problem.message} (request ${problem.requestId ?? 'without an id'})`)
}
