import type { SqlClient } from '../subgraphs/platform/data/sync-rows.ts'
import type { IllustrativeCapacity } from './illustrative/capacity.ts'
import type { ReferenceNetwork } from './schema.ts'

/**
 * Writes a subgraph's part of the network into its schema: what `subgraphs/<name>/data/load-reference.ts` exports.
 * @param capacity generated figures, which replace those of earlier loads; empty where none are wanted
 */
export type LoadReference = (
  client: SqlClient,
  network: ReferenceNetwork,
  capacity: IllustrativeCapacity,
) => Promise<void>
