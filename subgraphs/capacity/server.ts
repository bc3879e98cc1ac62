import { runAlone } from '../platform/run-alone.ts'
import { capacity } from './subgraph.ts'

await runAlone(capacity, 4105)
