import { existsSync } from 'node:fs'
import type { ClientBase } from 'pg'
import type { IllustrativeCapacity } from '../reference/illustrative/capacity.ts'
import type { LoadReference } from '../reference/load-reference.ts'
import type { ReferenceNetwork } from '../reference/schema.ts'

/**
 * Writes the reference network and the generated figures into every subgraph's schema, all or nothing. Loading the same
 * again changes no row.
 */
export async function loadReference(
  client: ClientBase,
  subgraphs: readonly string[],
  network: ReferenceNetwork,
  capacity: IllustrativeCapacity,
): Promise<void> {
  await client.query('BEGIN')
  try {
    for (const subgraph of subgraphs) {
      const file = new URL(`../subgraphs/${subgraph}/data/load-reference.ts`, import.meta.url)
      if (!existsSync(file)) continue
      const room = (await import(`../subgraphs/${subgraph}/data/load-reference.ts`)) as { loadReference: LoadReference }
      await room.loadReference(client, network, capacity)
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
