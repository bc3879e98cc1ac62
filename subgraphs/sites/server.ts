import { runAlone } from '../platform/run-alone.ts'
import { sites } from './subgraph.ts'

await runAlone(sites, 4102)
