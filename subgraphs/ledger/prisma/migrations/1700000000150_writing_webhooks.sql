-- Up Migration
-- The webhook's row, locked, where the caller may manage it; else a row of nulls, as if there were none.
CREATE FUNCTION ledger.lock_webhook(id text) RETURNS ledger.webhook
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT own FROM ledger.webhook AS own WHERE own.id = lock_webhook.id AND ledger.may_manage(own.organisation_id) FOR UPDATE
$$;

-- What of the caller decides which events a webhook is sent.
CREATE FUNCTION ledger.to_owner() RETURNS jsonb LANGUAGE sql STABLE
RETURN jsonb_build_object('subject', identity.subject(), 'organisation', identity.organisation(),
  'roles', identity.principal() -> 'roles', 'scopes', identity.principal() -> 'scopes',
  'theaters', identity.principal() -> 'theaters');

-- CREATED; FORBIDDEN; TOO_MANY: the organisation has 20.
CREATE FUNCTION ledger.create_webhook(id text, url text, types text[], description text, secret bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  organisation text := identity.organisation();
  at timestamptz := clock_timestamp();
BEGIN
  IF organisation IS NULL OR NOT ledger.may_manage(organisation) THEN RETURN 'FORBIDDEN'; END IF;
  -- Counted one after the other.
  PERFORM pg_advisory_xact_lock(hashtextextended('ledger.create_webhook ' || organisation, 0));
  IF (SELECT count(*) FROM ledger.webhook AS own WHERE own.organisation_id = organisation) >= 20 THEN RETURN 'TOO_MANY'; END IF;
  INSERT INTO ledger.webhook VALUES (create_webhook.id, organisation, ledger.to_owner(), create_webhook.url,
    create_webhook.description, create_webhook.types, 'ACTIVE', 1, at, at, at);
  INSERT INTO ledger.webhook_secret VALUES (create_webhook.id, at, create_webhook.secret);
  RETURN 'CREATED';
END $$;

-- REVISED; NOT_FOUND; CONFLICT with the version of now. Null leaves a part as it is; an empty description removes it. The
-- caller becomes the owner, since whoever says where events go must not see more there than here; an admin who revises
-- another's webhook does not. What waits and is not the new owner's to see is taken off the queue.
CREATE FUNCTION ledger.revise_webhook(id text, expected_version integer, url text, types text[], description text,
  state text, OUT outcome text, OUT present_version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hook ledger.webhook := ledger.lock_webhook(revise_webhook.id);
BEGIN
  IF hook.id IS NULL THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  present_version := hook.version;
  IF hook.version <> coalesce(expected_version, -1) THEN outcome := 'CONFLICT'; RETURN; END IF;
  IF hook.organisation_id = identity.organisation() THEN hook.owner := ledger.to_owner(); END IF;
  UPDATE ledger.webhook AS own SET owner = hook.owner, url = coalesce(revise_webhook.url, own.url),
    types = coalesce(revise_webhook.types, own.types),
    description = nullif(coalesce(revise_webhook.description, own.description), ''),
    state = coalesce(revise_webhook.state, own.state), version = own.version + 1, updated_at = clock_timestamp()
  WHERE own.id = hook.id;
  DELETE FROM ledger.delivery AS own USING ledger.event AS e
  WHERE own.webhook_id = hook.id AND own.state <> 'DELIVERED' AND e.id = own.event_id AND NOT ledger.may_see(e, hook.owner);
  outcome := 'REVISED';
END $$;

-- ROTATED; NOT_FOUND; CONFLICT. The secret of until now signs beside the new one for as long as `overlap`; one that was
-- already on its way out ends now.
CREATE FUNCTION ledger.rotate_secret(id text, expected_version integer, secret bytea, overlap interval, OUT outcome text,
  OUT present_version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hook ledger.webhook := ledger.lock_webhook(rotate_secret.id);
  at timestamptz := clock_timestamp();
BEGIN
  IF hook.id IS NULL THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  present_version := hook.version;
  IF hook.version <> coalesce(expected_version, -1) THEN outcome := 'CONFLICT'; RETURN; END IF;
  DELETE FROM ledger.webhook_secret AS own WHERE own.webhook_id = hook.id
    AND (own.expires_at IS NOT NULL OR overlap <= interval '0');
  UPDATE ledger.webhook_secret AS own SET expires_at = at + overlap WHERE own.webhook_id = hook.id;
  INSERT INTO ledger.webhook_secret VALUES (hook.id, at, rotate_secret.secret);
  UPDATE ledger.webhook AS own SET secret_rotated_at = at, version = own.version + 1, updated_at = at WHERE own.id = hook.id;
  outcome := 'ROTATED';
END $$;

-- DELETED, with its queue and its secrets; NOT_FOUND; CONFLICT.
CREATE FUNCTION ledger.delete_webhook(id text, expected_version integer, OUT outcome text, OUT present_version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hook ledger.webhook := ledger.lock_webhook(delete_webhook.id);
BEGIN
  IF hook.id IS NULL THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  present_version := hook.version;
  IF hook.version <> coalesce(expected_version, -1) THEN outcome := 'CONFLICT'; RETURN; END IF;
  DELETE FROM ledger.webhook AS own WHERE own.id = hook.id;
  outcome := 'DELETED';
END $$;

-- TESTED: a test may be sent now; TOO_SOON: one was sent less than two seconds ago; NOT_FOUND.
CREATE FUNCTION ledger.begin_test(id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hook ledger.webhook := ledger.lock_webhook(begin_test.id);
BEGIN
  IF hook.id IS NULL THEN RETURN 'NOT_FOUND'; END IF;
  IF hook.tested_at > clock_timestamp() - interval '2 seconds' THEN RETURN 'TOO_SOON'; END IF;
  UPDATE ledger.webhook AS own SET tested_at = clock_timestamp() WHERE own.id = hook.id;
  RETURN 'TESTED';
END $$;

-- Queues again what is dead, or, with a span of time, whatever the webhook's owner may see of it, delivered or not.
-- REPLAYED with how many, the oldest 5,000 at most; NOT_FOUND.
CREATE FUNCTION ledger.replay(id text, since timestamptz, until timestamptz, OUT outcome text, OUT replayed integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  hook ledger.webhook := ledger.lock_webhook(replay.id);
  now_at timestamptz := clock_timestamp();
BEGIN
  IF hook.id IS NULL THEN outcome := 'NOT_FOUND'; RETURN; END IF;
  INSERT INTO ledger.delivery AS own (webhook_id, event_id, subject, position, state, attempts, next_attempt_at)
  SELECT hook.id, e.id, e.subject, e.position, 'PENDING', 0, now_at FROM ledger.event AS e
  LEFT JOIN ledger.delivery AS past ON past.webhook_id = hook.id AND past.event_id = e.id
  WHERE e.position IS NOT NULL AND ledger.may_see(e, hook.owner)
    AND CASE WHEN since IS NULL THEN past.state = 'DEAD'
      ELSE e.at >= since AND e.at < until AND (hook.types = '{}' OR e.type = ANY (hook.types))
        AND past.state IS DISTINCT FROM 'PENDING' END
  ORDER BY e.position LIMIT 5000
  ON CONFLICT ON CONSTRAINT delivery_pkey DO UPDATE SET state = 'PENDING', attempts = 0, next_attempt_at = now_at
  WHERE own.state <> 'PENDING';
  GET DIAGNOSTICS replayed = ROW_COUNT;
  PERFORM ledger.append_v1(ARRAY[ROW(hook.organisation_id, NULL, 'ledger.replay', hook.id, NULL,
    jsonb_build_object('webhook', hook.id, 'since', since, 'until', until, 'replayed', replayed))::ledger.change]);
  outcome := 'REPLAYED';
END $$;

REVOKE ALL ON FUNCTION ledger.lock_webhook, ledger.to_owner, ledger.create_webhook, ledger.revise_webhook,
  ledger.rotate_secret, ledger.delete_webhook, ledger.begin_test, ledger.replay FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.lock_webhook, ledger.to_owner TO rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.create_webhook, ledger.revise_webhook, ledger.rotate_secret, ledger.delete_webhook,
  ledger.begin_test, ledger.replay TO rsf_ledger;

GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.lock_webhook OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.create_webhook OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.revise_webhook OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.rotate_secret OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.delete_webhook OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.begin_test OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.replay OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP FUNCTION ledger.replay, ledger.begin_test, ledger.delete_webhook, ledger.rotate_secret, ledger.revise_webhook,
  ledger.create_webhook, ledger.to_owner, ledger.lock_webhook;
