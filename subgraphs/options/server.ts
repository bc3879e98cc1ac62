import { runAlone } from '../platform/run-alone.ts'
import { options } from './subgraph.ts'

await runAlone(options, 4107)
