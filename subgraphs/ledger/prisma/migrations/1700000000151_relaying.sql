-- Up Migration
-- Gives events that have been committed the next places in the stream, and queues them for the webhooks that may see them.
-- One placer at a time, and only what is committed: so that whoever has read up to a position has seen all there will ever
-- be up to it, however late a writer commits. Of one subject the order of writing is the order of commits, and it is kept.
-- Gives how many were placed: none where another is at it.
CREATE FUNCTION ledger.place_events() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  before bigint;
  -- A bite at a time: each event may become a delivery for each webhook, and a statement has 1.8 s.
  most bigint := greatest(1, least(1000, 10000 / greatest(1,
    (SELECT count(*) FROM ledger.webhook AS w WHERE w.state <> 'DISABLED'))));
  placed integer;
BEGIN
  -- Each statement below must see what the placer before committed.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE feature_not_supported USING MESSAGE = 'events are placed under READ COMMITTED only';
  END IF;
  IF NOT pg_try_advisory_xact_lock(hashtextextended('ledger.place_events', 0)) THEN RETURN 0; END IF;
  SELECT last_position INTO before FROM ledger.stream;
  UPDATE ledger.event AS own SET position = before + next.number
  FROM (
    SELECT e.id, row_number() OVER (ORDER BY e.written) AS number FROM ledger.event AS e
    WHERE e.position IS NULL ORDER BY e.written LIMIT most
  ) AS next WHERE own.id = next.id;
  GET DIAGNOSTICS placed = ROW_COUNT;
  IF placed = 0 THEN RETURN 0; END IF;
  UPDATE ledger.stream SET last_position = before + placed;
  INSERT INTO ledger.delivery (webhook_id, event_id, subject, position, state, attempts, next_attempt_at)
  SELECT w.id, e.id, e.subject, e.position, 'PENDING', 0, clock_timestamp()
  FROM ledger.event AS e JOIN ledger.webhook AS w
    ON w.state <> 'DISABLED' AND (w.types = '{}' OR e.type = ANY (w.types)) AND ledger.may_see(e, w.owner)
  WHERE e.position > before AND e.position <= before + placed;
  RETURN placed;
END $$;

-- Takes deliveries that are due for as long as `lease`, at most `size` in all and `per_webhook` under way to one address,
-- so that a slow one does not hold up the others. Of one webhook and subject only the oldest that is pending is ever
-- taken: the next one waits until it is delivered or dead. Relays that ask at the same time get different ones. `attempts`
-- are those of before.
CREATE FUNCTION ledger.claim_deliveries(size integer, per_webhook integer, lease interval)
RETURNS TABLE (webhook_id text, url text, claim uuid, attempts integer, id uuid, type text, subject text, at timestamptz,
  data jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH due AS MATERIALIZED (
    SELECT oldest.webhook_id, oldest.event_id FROM ledger.webhook AS w
    CROSS JOIN LATERAL (
      -- Steps from subject to subject along the index: a queue of thousands costs as much as its subjects.
      WITH RECURSIVE head AS (
        (SELECT d.subject, d.position FROM ledger.delivery AS d WHERE d.webhook_id = w.id AND d.state = 'PENDING'
         ORDER BY d.subject, d.position LIMIT 1)
        UNION ALL
        SELECT next.subject, next.position FROM head CROSS JOIN LATERAL (
          SELECT d.subject, d.position FROM ledger.delivery AS d
          WHERE d.webhook_id = w.id AND d.state = 'PENDING' AND d.subject > head.subject
          ORDER BY d.subject, d.position LIMIT 1) AS next
      )
      SELECT d.webhook_id, d.event_id, d.next_attempt_at FROM head JOIN ledger.delivery AS d
        ON d.webhook_id = w.id AND d.state = 'PENDING' AND d.subject = head.subject AND d.position = head.position
      WHERE d.next_attempt_at <= clock_timestamp() AND coalesce(d.claimed_until <= clock_timestamp(), true)
      ORDER BY d.next_attempt_at
      LIMIT greatest(0, per_webhook - (SELECT count(*) FROM ledger.delivery AS busy
        WHERE busy.webhook_id = w.id AND busy.claim IS NOT NULL AND busy.claimed_until > clock_timestamp()))
    ) AS oldest
    WHERE w.state = 'ACTIVE'
    ORDER BY oldest.next_attempt_at LIMIT size
  ), taken AS MATERIALIZED (
    SELECT d.webhook_id, d.event_id FROM ledger.delivery AS d JOIN due USING (webhook_id, event_id)
    -- Once more, for the row as it is when the lock is had.
    WHERE d.state = 'PENDING' AND d.next_attempt_at <= clock_timestamp()
      AND coalesce(d.claimed_until <= clock_timestamp(), true)
    FOR UPDATE OF d SKIP LOCKED
  ), claimed AS (
    UPDATE ledger.delivery AS d SET claim = gen_random_uuid(), claimed_until = clock_timestamp() + lease
    FROM taken WHERE d.webhook_id = taken.webhook_id AND d.event_id = taken.event_id
    RETURNING d.webhook_id, d.event_id, d.claim, d.attempts
  )
  SELECT w.id, w.url, claimed.claim, claimed.attempts, e.id, e.type, e.subject, e.at, e.data
  FROM claimed JOIN ledger.webhook AS w ON w.id = claimed.webhook_id JOIN ledger.event AS e ON e.id = claimed.event_id
  ORDER BY e.position
$$;

-- Notes what became of an attempt: DELIVERED; RETRY after a while; DEAD; or GONE, which disables the webhook and leaves the
-- delivery for the day that it is active again. False where the claim has passed to another: what it says counts.
CREATE FUNCTION ledger.record_attempt(webhook_id text, event_id uuid, claim uuid, outcome text, status integer, error text,
  retry_after interval) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  at timestamptz := clock_timestamp();
BEGIN
  -- The webhook before its deliveries, as everybody locks them.
  IF outcome = 'GONE' THEN
    PERFORM FROM ledger.webhook AS own WHERE own.id = record_attempt.webhook_id FOR UPDATE;
  END IF;
  UPDATE ledger.delivery AS own SET
    state = CASE outcome WHEN 'DELIVERED' THEN 'DELIVERED' WHEN 'DEAD' THEN 'DEAD' ELSE 'PENDING' END,
    -- Counted when it has come to its end: a relay that is killed has not used up the address's patience.
    attempts = own.attempts + 1, last_attempt_at = at, claim = NULL, claimed_until = NULL,
    next_attempt_at = at + coalesce(retry_after, interval '0'),
    last_status = record_attempt.status, last_error = record_attempt.error,
    delivered_at = CASE outcome WHEN 'DELIVERED' THEN at ELSE own.delivered_at END
  WHERE own.webhook_id = record_attempt.webhook_id AND own.event_id = record_attempt.event_id
    AND own.claim = record_attempt.claim;
  IF NOT FOUND THEN RETURN false; END IF;
  IF outcome = 'GONE' THEN
    UPDATE ledger.webhook AS own SET state = 'DISABLED', version = own.version + 1, updated_at = at
    WHERE own.id = record_attempt.webhook_id AND own.state <> 'DISABLED';
  END IF;
  RETURN true;
END $$;

-- HMAC of RFC 2104 with SHA-256, whose blocks have 64 bytes; for keys of at most that length.
CREATE FUNCTION ledger.hmac_sha256(key bytea, message bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  inner_pad bytea := key || decode(repeat('00', 64 - length(key)), 'hex');
  outer_pad bytea := inner_pad;
BEGIN
  FOR i IN 0..63 LOOP
    outer_pad := set_byte(outer_pad, i, get_byte(inner_pad, i) # 92);
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # 54);
  END LOOP;
  RETURN sha256(outer_pad || sha256(inner_pad || message));
END $$;

-- The signatures of a message by Standard Webhooks, the newest secret's first: `v1,` and base64. So no process ever needs a
-- secret, and none can give one away.
CREATE FUNCTION ledger.sign(webhook_id text, message_id text, sent_at bigint, body text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT array_agg('v1,' || encode(ledger.hmac_sha256(own.secret,
    convert_to(message_id || '.' || sent_at || '.' || body, 'UTF8')), 'base64') ORDER BY own.made_at DESC)
  FROM ledger.webhook_secret AS own
  WHERE own.webhook_id = sign.webhook_id AND coalesce(own.expires_at > clock_timestamp(), true)
$$;

REVOKE ALL ON FUNCTION ledger.place_events, ledger.claim_deliveries, ledger.record_attempt, ledger.hmac_sha256, ledger.sign
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.hmac_sha256 TO rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.place_events, ledger.claim_deliveries, ledger.record_attempt, ledger.sign TO rsf_ledger;

GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.place_events OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.claim_deliveries OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.record_attempt OWNER TO rsf_ledger_writer;
ALTER FUNCTION ledger.sign OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP FUNCTION ledger.sign, ledger.hmac_sha256, ledger.record_attempt, ledger.claim_deliveries, ledger.place_events;
