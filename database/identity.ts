import type { ClientBase } from 'pg'

/**
 * The functions by which policies and writing functions learn on whose behalf a statement runs. A subgraph says it at
 * the start of each transaction (platform/data/as-principal.ts); where nothing is said, nobody is signed in and every
 * question below answers no. They read a setting of the session and no table.
 */
const FUNCTIONS = `
CREATE SCHEMA IF NOT EXISTS identity;

CREATE OR REPLACE FUNCTION identity.principal() RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
-- The setting is null before it was ever made in a session, and empty after the transaction that made it.
RETURN nullif(current_setting('rsf.principal', true), '')::jsonb;

CREATE OR REPLACE FUNCTION identity.subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(identity.principal() ->> 'subject', '');

CREATE OR REPLACE FUNCTION identity.organisation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(identity.principal() ->> 'organisation', '');

CREATE OR REPLACE FUNCTION identity.request_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('rsf.request_id', true), '');

CREATE OR REPLACE FUNCTION identity.operation() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN nullif(current_setting('rsf.operation', true), '');

-- Has the role, and a token that allows the action.
CREATE OR REPLACE FUNCTION identity.acts_as(role text, action text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(identity.principal() -> 'roles' ? role AND identity.principal() -> 'scopes' ? action
  AND identity.subject() IS NOT NULL, false);

-- The partner on whose behalf the action may be done; null where it may be done for none.
CREATE OR REPLACE FUNCTION identity.partner_for(action text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN identity.acts_as('partner', action) THEN identity.organisation() END;

-- The theaters for which a staff may do the action.
CREATE OR REPLACE FUNCTION identity.theaters_for(action text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN identity.acts_as('staff', action)
  THEN ARRAY(SELECT jsonb_array_elements_text(identity.principal() -> 'theaters')) ELSE '{}' END;

GRANT USAGE ON SCHEMA identity TO PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA identity TO PUBLIC;
`

/** Safe to repeat. */
export async function ensureIdentity(client: ClientBase): Promise<void> {
  await client.query(FUNCTIONS)
}
