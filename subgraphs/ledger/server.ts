import { runAlone } from '../platform/run-alone.ts'
import { ledger } from './subgraph.ts'

await runAlone(ledger, 4108)
