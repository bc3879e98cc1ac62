import type { ClientBase } from 'pg'
import type { Principal } from '../../subgraphs/platform/principal.ts'

/** Says on whose behalf a connection asks, for as long as it lasts: row-level security judges by it. */
export async function actAs(client: ClientBase, principal: Principal): Promise<void> {
  await client.query(`SELECT set_config('rsf.principal', $1, false)`, [JSON.stringify(principal)])
}
