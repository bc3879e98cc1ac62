import { runAlone } from '../platform/run-alone.ts'
import { programs } from './subgraph.ts'

await runAlone(programs, 4106)
