-- Up Migration
-- Addresses that events are sent to, and what became of each.
CREATE TABLE ledger.webhook (
  id text PRIMARY KEY,
  organisation_id text NOT NULL,
  -- Who registered it, as far as it decides what may be seen: subject, organisation, roles, scopes and theaters.
  owner jsonb NOT NULL CHECK (jsonb_typeof(owner) = 'object'),
  url text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 2000),
  description text CHECK (length(description) <= 500),
  -- Types of events; none: all.
  types text[] NOT NULL CHECK (cardinality(types) <= 50),
  -- PAUSED: the queue grows, and nothing is sent. DISABLED: the address said that it is gone, and nothing is queued.
  state text NOT NULL CHECK (state IN ('ACTIVE', 'PAUSED', 'DISABLED')),
  version integer NOT NULL,
  secret_rotated_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  -- Tests are spaced out: they send at once.
  tested_at timestamptz
);
CREATE INDEX webhook_by_organisation ON ledger.webhook (organisation_id);

-- What messages are signed with. Nobody reads it: the database signs (ledger.sign). Two at most at a time, and the older
-- one until it expires.
CREATE TABLE ledger.webhook_secret (
  webhook_id text NOT NULL REFERENCES ledger.webhook ON DELETE CASCADE,
  made_at timestamptz NOT NULL,
  secret bytea NOT NULL CHECK (length(secret) BETWEEN 24 AND 64),
  -- Null: the one of now.
  expires_at timestamptz,
  PRIMARY KEY (webhook_id, made_at)
);

CREATE TABLE ledger.delivery (
  webhook_id text NOT NULL REFERENCES ledger.webhook ON DELETE CASCADE,
  event_id uuid NOT NULL REFERENCES ledger.event ON DELETE CASCADE,
  -- The event's own. Of one subject they are sent in this order, one at a time.
  subject text NOT NULL,
  position bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'DEAD')),
  attempts integer NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  -- A relay is at it until then. When it was killed, another may take it.
  claim uuid,
  claimed_until timestamptz,
  last_attempt_at timestamptz,
  last_status integer,
  last_error text,
  delivered_at timestamptz,
  PRIMARY KEY (webhook_id, event_id),
  CHECK ((claim IS NULL) = (claimed_until IS NULL) AND (claim IS NULL OR state = 'PENDING'))
);
CREATE INDEX delivery_of_event ON ledger.delivery (event_id);
CREATE INDEX delivery_pending ON ledger.delivery (webhook_id, subject, position) WHERE state = 'PENDING';
CREATE INDEX delivery_claimed ON ledger.delivery (webhook_id) WHERE claim IS NOT NULL;
CREATE INDEX delivery_by_state ON ledger.delivery (webhook_id, state, position);

-- Whether the caller may read and change webhooks of the organisation.
CREATE FUNCTION ledger.may_manage(organisation_id text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(identity.acts_as('admin', 'webhooks:write')
  OR organisation_id = identity.organisation() AND (identity.acts_as('staff', 'webhooks:write')
    OR identity.acts_as('partner', 'webhooks:write') OR identity.acts_as('integrator', 'webhooks:write')), false);

ALTER TABLE ledger.webhook ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON ledger.webhook FOR SELECT TO rsf_ledger USING (ledger.may_manage(organisation_id));
CREATE POLICY write ON ledger.webhook TO rsf_ledger_writer USING (true) WITH CHECK (true);
ALTER TABLE ledger.webhook_secret ENABLE ROW LEVEL SECURITY;
CREATE POLICY write ON ledger.webhook_secret TO rsf_ledger_writer USING (true) WITH CHECK (true);
ALTER TABLE ledger.delivery ENABLE ROW LEVEL SECURITY;
-- A colleague of the owner may see less than the owner does. Row-level security of the other two applies in here as well.
CREATE POLICY read_own ON ledger.delivery FOR SELECT TO rsf_ledger USING (
  webhook_id IN (SELECT own.id FROM ledger.webhook AS own)
  AND EXISTS (SELECT FROM ledger.event AS e WHERE e.id = event_id));
CREATE POLICY write ON ledger.delivery TO rsf_ledger_writer USING (true) WITH CHECK (true);

-- Every change of a webhook is in the trail, whoever makes it: with no subject where the network disabled it. There is no
-- secret in the row.
CREATE FUNCTION ledger.audit_webhook() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  before jsonb := to_jsonb(old) - 'tested_at';
  after jsonb := to_jsonb(new) - 'tested_at';
BEGIN
  IF before IS DISTINCT FROM after THEN
    PERFORM ledger.append_v1(ARRAY[ROW(coalesce(new.organisation_id, old.organisation_id), NULL, 'ledger.webhook',
      coalesce(new.id, old.id), before, after)::ledger.change]);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ledger.webhook
  FOR EACH ROW EXECUTE FUNCTION ledger.audit_webhook();

GRANT SELECT ON ledger.webhook, ledger.delivery TO rsf_ledger;
GRANT SELECT, INSERT, UPDATE, DELETE ON ledger.webhook, ledger.webhook_secret, ledger.delivery TO rsf_ledger_writer;
REVOKE ALL ON FUNCTION ledger.may_manage, ledger.audit_webhook FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.may_manage TO rsf_ledger, rsf_ledger_writer;

GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.audit_webhook OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP TABLE ledger.delivery, ledger.webhook_secret, ledger.webhook;
DROP FUNCTION ledger.audit_webhook, ledger.may_manage;
