import { runAlone } from '../platform/run-alone.ts'
import { systems } from './subgraph.ts'

await runAlone(systems, 4104)
