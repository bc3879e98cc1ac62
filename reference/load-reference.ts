import type { SqlClient } from '../subgraphs/platform/data/sync-rows.ts'
import type { ReferenceNetwork } from './schema.ts'

/** Writes a subgraph's part of the network into its schema: what `subgraphs/<name>/data/load-reference.ts` exports. */
export type LoadReference = (client: SqlClient, network: ReferenceNetwork) => Promise<void>
