-- Up Migration
-- What was written, by whom, and what others are told of it. Every subgraph that writes calls these functions inside the
-- transaction of the write itself: there is no write without its entry, and no entry without its write.

-- One row for each organisation: the end of its chain. Its row is the lock under which the chain grows.
CREATE TABLE ledger.chain (
  organisation_id text PRIMARY KEY,
  length bigint NOT NULL,
  hash bytea NOT NULL
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
  -- The row before and after. Null: there was none, or there is none.
  before jsonb,
  after jsonb,
  hash bytea NOT NULL,
  PRIMARY KEY (organisation_id, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
);
CREATE INDEX audit_entry_by_entity ON ledger.audit_entry (entity, entity_id);
CREATE INDEX audit_entry_by_actor ON ledger.audit_entry (actor_organisation_id, at);
CREATE INDEX audit_entry_by_time ON ledger.audit_entry (organisation_id, at);

-- What an entry's hash is made of, besides the hash before it. Free of settings: an instant has one text.
CREATE FUNCTION ledger.to_audit_text(entry ledger.audit_entry) RETURNS text LANGUAGE sql IMMUTABLE
RETURN jsonb_build_array(entry.organisation_id, entry.position,
  to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.subject, entry.actor_organisation_id,
  to_jsonb(entry.roles), entry.request_id, entry.operation, entry.entity, entry.entity_id, entry.theater_code, entry.before,
  entry.after)::text;

-- A row that changed, as a writing subgraph hands it over.
CREATE TYPE ledger.change AS (
  organisation_id text, theater_code text, entity text, entity_id text, before jsonb, after jsonb
);

-- Appends entries to the chains of the organisations that they are about, in the order given.
CREATE FUNCTION ledger.append_v1(changes ledger.change[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation text;
  head ledger.chain;
  entry ledger.audit_entry;
  one ledger.change;
BEGIN
  entry.subject := identity.subject();
  entry.actor_organisation_id := identity.organisation();
  entry.roles := ARRAY(SELECT jsonb_array_elements_text(coalesce(identity.principal() -> 'roles', '[]')));
  entry.request_id := identity.request_id();
  entry.operation := identity.operation();
  -- In the order of ids, so that two writers never wait for each other.
  FOR organisation IN SELECT DISTINCT coalesce(c.organisation_id, 'rsf') FROM unnest(changes) AS c ORDER BY 1 LOOP
    INSERT INTO ledger.chain VALUES (organisation, 0, sha256('')) ON CONFLICT DO NOTHING;
    SELECT * INTO head FROM ledger.chain AS own WHERE own.organisation_id = organisation FOR UPDATE;
    entry.organisation_id := organisation;
    entry.at := clock_timestamp();
    FOREACH one IN ARRAY changes LOOP
      CONTINUE WHEN coalesce(one.organisation_id, 'rsf') <> organisation;
      head.length := head.length + 1;
      entry.position := head.length;
      entry.entity := one.entity;
      entry.entity_id := one.entity_id;
      entry.theater_code := one.theater_code;
      entry.before := one.before;
      entry.after := one.after;
      head.hash := sha256(head.hash || convert_to(ledger.to_audit_text(entry), 'UTF8'));
      entry.hash := head.hash;
      INSERT INTO ledger.audit_entry VALUES (entry.*);
    END LOOP;
    UPDATE ledger.chain AS own SET length = head.length, hash = head.hash WHERE own.organisation_id = organisation;
  END LOOP;
END $$;

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
  -- The organisation of the caller, else the caller: one organisation's keys say nothing to another.
  owner text NOT NULL,
  key text NOT NULL,
  operation text NOT NULL,
  arguments_hash text NOT NULL,
  answer json,
  claimed_at timestamptz NOT NULL,
  PRIMARY KEY (owner, key)
);
CREATE INDEX idempotency_key_by_age ON ledger.idempotency_key (claimed_at);

-- NEW: go on, and keep the answer. REPLAY with the answer that was kept. REUSED: the key stands for something else.
-- IN_PROGRESS: the same call is still under way.
CREATE FUNCTION ledger.claim_key_v1(key text, operation text, arguments_hash text, OUT outcome text, OUT answer json)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '1200ms' AS $$
DECLARE
  caller text := coalesce(identity.organisation(), identity.subject());
  kept ledger.idempotency_key;
BEGIN
  IF caller IS NULL THEN RAISE insufficient_privilege USING MESSAGE = 'nobody is signed in'; END IF;
  INSERT INTO ledger.idempotency_key AS own VALUES (caller, claim_key_v1.key, claim_key_v1.operation,
    claim_key_v1.arguments_hash, NULL, clock_timestamp())
  ON CONFLICT ON CONSTRAINT idempotency_key_pkey DO UPDATE SET operation = excluded.operation,
    arguments_hash = excluded.arguments_hash, answer = NULL, claimed_at = excluded.claimed_at
  WHERE own.claimed_at < clock_timestamp() - interval '24 hours'
  RETURNING * INTO kept;
  IF kept.key IS NOT NULL THEN outcome := 'NEW'; RETURN; END IF;
  SELECT * INTO kept FROM ledger.idempotency_key AS own WHERE own.owner = caller AND own.key = claim_key_v1.key;
  IF kept.operation = claim_key_v1.operation AND kept.arguments_hash = claim_key_v1.arguments_hash
  THEN outcome := 'REPLAY'; answer := kept.answer;
  ELSE outcome := 'REUSED';
  END IF;
EXCEPTION WHEN lock_not_available THEN outcome := 'IN_PROGRESS';
END $$;

CREATE FUNCTION ledger.keep_answer_v1(key text, answer json) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE ledger.idempotency_key AS own SET answer = keep_answer_v1.answer
  WHERE own.owner = coalesce(identity.organisation(), identity.subject()) AND own.key = keep_answer_v1.key
$$;

-- Who may read: the organisation that an entry is about, the one whose member wrote it, and an admin.
ALTER TABLE ledger.audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON ledger.audit_entry FOR SELECT TO rsf_ledger USING (
  (SELECT identity.acts_as('admin', 'audit:read'))
  OR organisation_id = (SELECT identity.partner_for('audit:read'))
  OR actor_organisation_id = (SELECT CASE
    WHEN identity.acts_as('staff', 'audit:read') OR identity.acts_as('partner', 'audit:read') THEN identity.organisation() END));
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
GRANT SELECT, INSERT, UPDATE ON ledger.chain, ledger.idempotency_key TO rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.to_audit_text TO rsf_ledger, rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.append_v1, ledger.emit_v1 TO rsf_ledger_writer, rsf_capacity_writer, rsf_sites_writer,
  rsf_theaters_writer;
GRANT EXECUTE ON FUNCTION ledger.claim_key_v1, ledger.keep_answer_v1 TO rsf_ledger, rsf_capacity, rsf_sites;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.append_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.emit_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.claim_key_v1 OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.keep_answer_v1 OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP SCHEMA ledger CASCADE;
