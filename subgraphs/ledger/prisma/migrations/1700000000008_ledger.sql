-- Up Migration
-- What was written, by whom, and what others are told of it. Every subgraph that writes calls these functions inside the
-- transaction of the write itself: there is no write without its entry, and no entry without its write.

-- One row for each organisation: the end of its chain. Its row is the lock under which the chain grows.
CREATE TABLE ledger.chain (
  organisation_id text PRIMARY KEY,
  length bigint NOT NULL,
  hash bytea NOT NULL,
  -- When its last entry was written: a clock that is set back does not set the chain back.
  at timestamptz NOT NULL
);

CREATE TABLE ledger.audit_entry (
  -- Whose record changed: the organisation that answers for it; `rsf` where none does.
  organisation_id text NOT NULL,
  -- Place in the organisation's chain, from 1.
  position bigint NOT NULL,
  at timestamptz NOT NULL,
  -- Who wrote. Null: the network itself, as when a hold lapses.
  subject text,
  actor_organisation_id text,
  roles text[] NOT NULL,
  request_id text,
  operation text,
  -- `capacity.capacity_window`, and the row's key.
  entity text NOT NULL,
  entity_id text NOT NULL,
  theater_code text,
  -- The row before and after. Null: there was none, or there is none. JSON's own null would read the same and be another value.
  before jsonb CHECK (jsonb_typeof(before) = 'object'),
  after jsonb CHECK (jsonb_typeof(after) = 'object'),
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
);
-- Trails are read newest first, of one record, of one actor, or from the first entry of a span of time on.
CREATE INDEX audit_entry_by_entity ON ledger.audit_entry (organisation_id, entity, entity_id, position);
CREATE INDEX audit_entry_by_actor ON ledger.audit_entry (organisation_id, actor_organisation_id, position);
CREATE INDEX audit_entry_by_time ON ledger.audit_entry (organisation_id, at, position);

-- What an entry's hash is made of, besides the hash before it. Free of settings: an instant has one text.
CREATE FUNCTION ledger.to_audit_text(entry ledger.audit_entry) RETURNS text LANGUAGE sql STABLE
RETURN json_build_array(entry.organisation_id, entry.position,
  to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.subject, entry.actor_organisation_id,
  to_jsonb(entry.roles), entry.request_id, entry.operation, entry.entity, entry.entity_id, entry.theater_code, entry.before,
  entry.after)::text;

-- A row that changed, as a writing subgraph hands it over.
CREATE TYPE ledger.change AS (
  organisation_id text, theater_code text, entity text, entity_id text, before jsonb, after jsonb
);

-- Changes of transactions that have not come to their end; no other transaction ever sees a row of it. It survives no
-- crash, and what it held would not have been committed.
CREATE UNLOGGED TABLE ledger.pending (
  transaction xid8 NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  subject text,
  actor_organisation_id text,
  roles text[] NOT NULL,
  request_id text,
  operation text,
  changes ledger.change[] NOT NULL,
  PRIMARY KEY (transaction, number)
);

-- Notes changes, in the order given, with who makes them. They become entries when the transaction commits.
CREATE FUNCTION ledger.append_v1(changes ledger.change[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO ledger.pending (transaction, subject, actor_organisation_id, roles, request_id, operation, changes)
  SELECT pg_current_xact_id(), identity.subject(), identity.organisation(),
    ARRAY(SELECT jsonb_array_elements_text(coalesce(identity.principal() -> 'roles', '[]'))), identity.request_id(),
    identity.operation(), append_v1.changes
  WHERE cardinality(append_v1.changes) > 0
$$;

-- Makes entries of all that the transaction has noted. It is the last thing before the commit: a chain is locked for as
-- long as that takes and no longer, and whoever waits for one holds all other locks that it needs. Chains are locked in
-- the order of ids. So no two writers ever wait for each other, in whatever order they wrote.
CREATE FUNCTION ledger.append_pending() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisations text[];
  now_at timestamptz;
  entries ledger.audit_entry[];
  entry record;
  head ledger.chain;
  heads ledger.chain[] := '{}';
  hashes bytea[] := '{}';
BEGIN
  -- The first of a transaction's notes takes the others with it.
  organisations := ARRAY(SELECT DISTINCT coalesce(c.organisation_id, 'rsf') COLLATE "C" FROM ledger.pending AS own
    CROSS JOIN LATERAL unnest(own.changes) AS c WHERE own.transaction = pg_current_xact_id() ORDER BY 1);
  IF organisations = '{}' THEN RETURN NULL; END IF;
  INSERT INTO ledger.chain SELECT id, 0, sha256(''), '-infinity' FROM unnest(organisations) AS id
  ON CONFLICT DO NOTHING;
  PERFORM FROM ledger.chain AS own WHERE own.organisation_id = ANY (organisations)
  ORDER BY own.organisation_id COLLATE "C" FOR UPDATE;
  -- After the wait, so that time never runs backwards along a chain.
  now_at := clock_timestamp();
  entries := ARRAY(
    SELECT ROW(chain.organisation_id, chain.length + row_number() OVER (
        PARTITION BY chain.organisation_id ORDER BY own.number, c.ordinality), greatest(now_at, chain.at), own.subject,
      own.actor_organisation_id, own.roles, own.request_id, own.operation, c.entity, c.entity_id, c.theater_code, c.before,
      c.after, chain.hash)::ledger.audit_entry
    FROM ledger.pending AS own CROSS JOIN LATERAL unnest(own.changes) WITH ORDINALITY AS c
    JOIN ledger.chain ON chain.organisation_id = coalesce(c.organisation_id, 'rsf')
    WHERE own.transaction = pg_current_xact_id()
    ORDER BY chain.organisation_id, own.number, c.ordinality);
  FOR entry IN
    SELECT one.organisation_id, one.position, one.at, one.hash AS head_hash, ledger.to_audit_text(one) AS text
    FROM unnest(entries) AS one
  LOOP
    IF entry.organisation_id IS DISTINCT FROM head.organisation_id THEN
      IF head.organisation_id IS NOT NULL THEN heads := heads || head; END IF;
      head := ROW(entry.organisation_id, 0, entry.head_hash, entry.at);
    END IF;
    head.length := entry.position;
    head.hash := sha256(head.hash || convert_to(entry.text, 'UTF8'));
    hashes := hashes || head.hash;
  END LOOP;
  INSERT INTO ledger.audit_entry
  SELECT one.organisation_id, one.position, one.at, one.subject, one.actor_organisation_id, one.roles, one.request_id,
    one.operation, one.entity, one.entity_id, one.theater_code, one.before, one.after, one.new_hash
  FROM unnest(entries, hashes) AS one (organisation_id, position, at, subject, actor_organisation_id, roles, request_id,
    operation, entity, entity_id, theater_code, before, after, head_hash, new_hash);
  UPDATE ledger.chain AS own SET length = one.length, hash = one.hash, at = one.at
  FROM unnest(heads || head) AS one WHERE own.organisation_id = one.organisation_id;
  DELETE FROM ledger.pending AS own WHERE own.transaction = pg_current_xact_id();
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER append_at_commit AFTER INSERT ON ledger.pending DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger.append_pending();

-- What others are told. Written with the change itself; read by relays.
CREATE TABLE ledger.event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  -- In the order of writing. Of one subject that is the order of commits: its row is locked while it changes.
  written bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  -- Place in the stream, given one after the other when the event has been committed. Null: not yet.
  position bigint UNIQUE,
  type text NOT NULL,
  subject text NOT NULL,
  -- Who may see it: everybody, the organisation that it is about, staff of the theater, and the organisation beside it.
  is_public boolean NOT NULL,
  organisation_id text,
  other_organisation_id text,
  theater_code text,
  at timestamptz NOT NULL,
  request_id text,
  data jsonb NOT NULL
);
CREATE INDEX event_unplaced ON ledger.event (written) WHERE position IS NULL;

-- An event as a writing subgraph hands it over. `type` as `rsf.capacity.published.v1`, `subject` as `work-centers/<id>`.
CREATE TYPE ledger.draft AS (
  type text, subject text, is_public boolean, organisation_id text, other_organisation_id text, theater_code text, data jsonb
);

CREATE FUNCTION ledger.emit_v1(drafts ledger.draft[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO ledger.event (type, subject, is_public, organisation_id, other_organisation_id, theater_code, at, request_id, data)
  SELECT d.type, d.subject, d.is_public, d.organisation_id, d.other_organisation_id, d.theater_code, clock_timestamp(),
    identity.request_id(), d.data
  FROM unnest(drafts) WITH ORDINALITY AS d ORDER BY d.ordinality
$$;

-- Answers of writes, for as long as the same key replays them.
CREATE TABLE ledger.idempotency_key (
  -- `organisation/<id>` of the caller, else `subject/<id>`: one organisation's keys say nothing to another.
  owner text NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  arguments_hash text NOT NULL,
  -- Kept in the transaction that claimed the key.
  answer json,
  claimed_at timestamptz NOT NULL,
  PRIMARY KEY (owner, key)
);
CREATE INDEX idempotency_key_by_age ON ledger.idempotency_key (claimed_at);

-- Whose keys the caller's are. An organisation and somebody without one may go by the same id.
CREATE FUNCTION ledger.key_owner() RETURNS text LANGUAGE sql STABLE
RETURN coalesce('organisation/' || identity.organisation(), 'subject/' || identity.subject());

-- NEW: go on, and keep the answer. REPLAY with the answer that was kept. REUSED: the key stands for something else.
-- IN_PROGRESS: the same call is still under way.
CREATE FUNCTION ledger.claim_key_v1(key text, operation text, arguments_hash text, OUT outcome text, OUT answer json)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '1200ms' AS $$
DECLARE
  kept ledger.idempotency_key;
BEGIN
  IF identity.subject() IS NULL THEN RAISE insufficient_privilege USING MESSAGE = 'nobody is signed in'; END IF;
  INSERT INTO ledger.idempotency_key AS own VALUES (ledger.key_owner(), claim_key_v1.key, claim_key_v1.operation,
    claim_key_v1.arguments_hash, NULL, clock_timestamp())
  -- Waits for a call that is under way. Without an answer it ended in none, and may be made again.
  ON CONFLICT ON CONSTRAINT idempotency_key_pkey DO UPDATE SET operation = excluded.operation,
    arguments_hash = excluded.arguments_hash, answer = NULL, claimed_at = excluded.claimed_at
  WHERE own.answer IS NULL OR own.claimed_at < clock_timestamp() - interval '24 hours'
  RETURNING * INTO kept;
  IF kept.key IS NOT NULL THEN outcome := 'NEW'; RETURN; END IF;
  SELECT * INTO kept FROM ledger.idempotency_key AS own
  WHERE own.owner = ledger.key_owner() AND own.key = claim_key_v1.key;
  IF kept.operation = claim_key_v1.operation AND kept.arguments_hash = claim_key_v1.arguments_hash
  THEN outcome := 'REPLAY'; answer := kept.answer;
  ELSE outcome := 'REUSED';
  END IF;
EXCEPTION WHEN lock_not_available THEN outcome := 'IN_PROGRESS';
END $$;

-- Keeps the answer of a key that was claimed in the same transaction; an answer that was given is never replaced.
CREATE FUNCTION ledger.keep_answer_v1(key text, answer json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE ledger.idempotency_key AS own SET answer = keep_answer_v1.answer
  WHERE own.owner = ledger.key_owner() AND own.key = keep_answer_v1.key AND own.answer IS NULL;
  IF NOT FOUND THEN RAISE no_data_found USING MESSAGE = 'no key was claimed for this answer'; END IF;
END $$;

-- Forgets keys that replay nothing any more, 10,000 at most, and says how many; keys that are being claimed are left.
CREATE FUNCTION ledger.forget_keys() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH old AS MATERIALIZED (
    SELECT own.owner, own.key FROM ledger.idempotency_key AS own
    WHERE own.claimed_at < clock_timestamp() - interval '24 hours'
    ORDER BY own.claimed_at LIMIT 10000 FOR UPDATE SKIP LOCKED
  ), forgotten AS (
    DELETE FROM ledger.idempotency_key AS own USING old WHERE own.owner = old.owner AND own.key = old.key RETURNING 1
  )
  SELECT count(*)::integer FROM forgotten
$$;

-- Who may read: an admin; a partner, the chain of the own organisation; a staff, what members of the own organisation
-- wrote in any chain.
ALTER TABLE ledger.audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON ledger.audit_entry FOR SELECT TO rsf_ledger USING (
  (SELECT identity.acts_as('admin', 'audit:read'))
  OR organisation_id = (SELECT identity.partner_for('audit:read'))
  OR actor_organisation_id = (SELECT CASE WHEN identity.acts_as('staff', 'audit:read') THEN identity.organisation() END));
CREATE POLICY append ON ledger.audit_entry FOR INSERT TO rsf_ledger_writer WITH CHECK (true);

ALTER TABLE ledger.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON ledger.event FOR SELECT TO rsf_ledger USING (
  is_public
  OR (SELECT identity.acts_as('admin', 'events:read'))
  OR organisation_id = (SELECT identity.partner_for('events:read'))
  OR other_organisation_id = (SELECT CASE WHEN identity.acts_as('staff', 'events:read') THEN identity.organisation() END)
  OR theater_code = ANY ((SELECT identity.theaters_for('events:read'))::text[]));
CREATE POLICY append ON ledger.event FOR INSERT TO rsf_ledger_writer WITH CHECK (true);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA ledger FROM PUBLIC;
GRANT USAGE ON SCHEMA ledger TO rsf_ledger, rsf_ledger_writer, rsf_capacity, rsf_capacity_writer, rsf_sites,
  rsf_sites_writer, rsf_theaters_writer;
GRANT SELECT ON ledger.audit_entry, ledger.event TO rsf_ledger;
-- Appending needs no more than this: what is written is changed and removed by nobody.
GRANT INSERT ON ledger.audit_entry, ledger.event TO rsf_ledger_writer;
GRANT SELECT, INSERT, UPDATE ON ledger.chain TO rsf_ledger_writer;
GRANT SELECT, INSERT, DELETE ON ledger.pending TO rsf_ledger_writer;
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.idempotency_key TO rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.to_audit_text, ledger.key_owner TO rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.append_v1, ledger.emit_v1 TO rsf_ledger_writer, rsf_capacity_writer, rsf_sites_writer,
  rsf_theaters_writer;
GRANT EXECUTE ON FUNCTION ledger.claim_key_v1, ledger.keep_answer_v1 TO rsf_ledger, rsf_capacity, rsf_sites;
GRANT EXECUTE ON FUNCTION ledger.forget_keys TO rsf_ledger;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.append_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.append_pending OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.emit_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.claim_key_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.keep_answer_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.forget_keys OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP SCHEMA ledger CASCADE;
