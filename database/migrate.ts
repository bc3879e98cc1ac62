import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runner } from 'node-pg-migrate'
import type { ClientBase } from 'pg'

/** Brings every subgraph's schema to its newest migration. Schemas with nothing new are left alone. */
export async function migrate(client: ClientBase, subgraphs: readonly string[]): Promise<void> {
  for (const subgraph of subgraphs) {
    const directory = fileURLToPath(new URL(`../subgraphs/${subgraph}/prisma/migrations`, import.meta.url))
    if (!existsSync(directory)) continue
    await runner({
      dbClient: client,
      dir: directory,
      direction: 'up',
      schema: subgraph,
      createSchema: true,
      migrationsSchema: subgraph,
      migrationsTable: 'migration',
      advisoryLockMode: 'wait',
      log: () => undefined,
    })
  }
}
