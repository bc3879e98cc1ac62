import { runAlone } from '../platform/run-alone.ts'
import { partners } from './subgraph.ts'

await runAlone(partners, 4103)
