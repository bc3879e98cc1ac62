/** After the database tests. */
import { rmSync } from 'node:fs'
import { running } from './running.ts'

export default async function stopPostgres(): Promise<void> {
  await running.database?.stop()
  if (running.database) rmSync(running.database.directory, { recursive: true, force: true })
}
