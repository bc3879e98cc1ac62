import type { ClientBase } from 'pg'

/**
 * Adds what the migrations need beyond a bare PostgreSQL: btree_gist, for constraints that no two spans of days of the
 * same work center overlap. It is a trusted extension, so that an administrator who may create schemas may add it and
 * need not be a superuser. Where a server has it already, it stays where it is.
 */
export async function ensureExtensions(client: ClientBase): Promise<void> {
  // A schema of its own: nobody but its owner may create in it, so that nobody can put an operator of theirs beside these.
  await client.query('CREATE SCHEMA IF NOT EXISTS extensions')
  await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA extensions')
}
