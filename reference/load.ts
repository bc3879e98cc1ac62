import type { ClientBase } from 'pg'
import { manifest } from '../subgraphs/manifest.ts'
import type { ReferenceNetwork } from './schema.ts'

/**
 * Writes the reference network into every subgraph's schema, all or nothing. Loading the same network again
 * changes no row.
 */
export async function loadReference(client: ClientBase, network: ReferenceNetwork): Promise<void> {
  await client.query('BEGIN')
  try {
    for (const { loader } of manifest) if (loader) await (await loader())(client, network)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
