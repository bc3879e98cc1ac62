/** `npm run chaos:writes -- --kills 100 --seed 1`: kills processes in the middle of writing, and says what came of it. */
import { parseArgs } from 'node:util'
import { runChaos } from './chaos/run-chaos.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
})
const [kills, seed] = [Number(values.kills), Number(values.seed)]
if (!(Number.isInteger(kills) && kills > 0 && Number.isInteger(seed) && seed >= 0)) {
  print('--kills takes a whole number from 1, --seed one from 0.')
  process.exit(2)
}
const startedAt = performance.now()
const { damage, kills: killed, counts } = await runChaos({ kills, seed })
for (const each of damage) print(each)
for (const [part, count] of Object.entries(killed)) print(`${String(count).padStart(8)}  ${part} killed`)
for (const [what, count] of Object.entries(counts)) print(`${String(count).padStart(8)}  ${what}`)
print(
  `${kills} kills, seed ${seed}: ${damage.length === 0 ? 'nothing lost, doubled or out of order' : `${damage.length} findings`}, in ${Math.round((performance.now() - startedAt) / 1000)} s.`,
)
process.exitCode = damage.length === 0 ? 0 : 1
