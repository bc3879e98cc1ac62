import { runAlone } from '../platform/run-alone.ts'
import { theaters } from './subgraph.ts'

await runAlone(theaters, 4101)
