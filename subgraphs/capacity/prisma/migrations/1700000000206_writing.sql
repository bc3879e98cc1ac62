-- Up Migration
-- Whoever holds, reserves or publishes does it through these functions: the role that asks may write no table, and the
-- functions run as a role that nobody can log in as and that may write these three tables only.
GRANT USAGE ON SCHEMA capacity TO rsf_capacity_writer;
GRANT SELECT ON capacity.calendar, capacity.capacity_window, capacity.reservation, capacity.export_capacity_window_v1,
  capacity.export_reservation_v1 TO rsf_capacity_writer;
GRANT EXECUTE ON FUNCTION capacity.export_free_span_v1 TO rsf_capacity_writer;
-- To lock a row one must be allowed to change it.
GRANT UPDATE (kind) ON capacity.calendar TO rsf_capacity_writer;
GRANT INSERT, UPDATE (withdrawn_at) ON capacity.capacity_window TO rsf_capacity_writer;
GRANT INSERT, UPDATE (state, expires_at) ON capacity.reservation TO rsf_capacity_writer;

-- Waits for the calendar's row and gives its kind, null where there is none. Everything that is read after it must see
-- what the one before wrote: so it is under READ COMMITTED, where each statement has a snapshot of its own, and not
-- under stricter levels, where the transaction keeps the snapshot from before the wait and would overbook.
CREATE FUNCTION capacity.lock_calendar(work_center_id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_kind text;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE feature_not_supported USING MESSAGE = 'calendars change under READ COMMITTED only';
  END IF;
  SELECT own.kind INTO found_kind FROM capacity.calendar AS own
  WHERE own.work_center_id = lock_calendar.work_center_id FOR UPDATE;
  RETURN found_kind;
END $$;

-- The first day of a span on which fewer bays than these are free by figures in force; null where all days have them.
CREATE FUNCTION capacity.find_lacking_day(work_center_id text, during daterange, bays integer, at timestamptz)
RETURNS date LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT lower(
    datemultirange(during)
    - coalesce(range_agg(daterange(span.from_day, span.to_day)) FILTER (WHERE span.free >= bays), '{}'::datemultirange))
  FROM capacity.export_free_span_v1(ARRAY[work_center_id], lower(during), upper(during), at) AS span;
END;

-- Holds bays until an instant. HELD; NO_CAPACITY with the first day that lacks bays; UNKNOWN_WORK_CENTER; or INVALID with
-- what is wrong: ID, ID_REUSED, DURING, BAYS, EXPIRES_AT. Once HELD, the same call is HELD again and holds nothing more;
-- what was refused left nothing behind, and asking again asks anew.
CREATE FUNCTION capacity.hold_bays(id text, work_center_id text, during daterange, bays integer, expires_at timestamptz,
  OUT outcome text, OUT reason text, OUT lacking_on date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_kind text;
  placed capacity.reservation;
  at timestamptz;
BEGIN
  outcome := 'INVALID';
  reason := CASE
    WHEN coalesce(length(hold_bays.id) NOT BETWEEN 1 AND 200, true) THEN 'ID'
    WHEN coalesce(isempty(hold_bays.during) OR lower_inf(hold_bays.during) OR upper_inf(hold_bays.during)
      OR NOT isfinite(lower(hold_bays.during)) OR NOT isfinite(upper(hold_bays.during))
      OR upper(hold_bays.during) - lower(hold_bays.during) > 3660, true) THEN 'DURING'
    WHEN coalesce(hold_bays.bays NOT BETWEEN 1 AND 999, true) THEN 'BAYS'
    WHEN coalesce(NOT isfinite(hold_bays.expires_at), true) THEN 'EXPIRES_AT'
  END;
  IF reason IS NOT NULL THEN RETURN; END IF;

  found_kind := capacity.lock_calendar(hold_bays.work_center_id);
  IF found_kind IS NULL THEN outcome := 'UNKNOWN_WORK_CENTER'; RETURN; END IF;
  -- After the wait: what lapsed meanwhile is free.
  at := clock_timestamp();
  SELECT * INTO placed FROM capacity.reservation AS own WHERE own.id = hold_bays.id;
  IF placed.id IS NULL THEN
    reason := CASE
      WHEN found_kind = 'NAMED' AND hold_bays.bays > 1 THEN 'BAYS'
      WHEN hold_bays.expires_at <= at THEN 'EXPIRES_AT'
    END;
    IF reason IS NOT NULL THEN RETURN; END IF;
    lacking_on := capacity.find_lacking_day(hold_bays.work_center_id, hold_bays.during, hold_bays.bays, at);
    IF lacking_on IS NOT NULL THEN outcome := 'NO_CAPACITY'; RETURN; END IF;
    INSERT INTO capacity.reservation AS own (id, work_center_id, during, bays, state, expires_at, placed_at, provenance)
    VALUES (hold_bays.id, hold_bays.work_center_id, hold_bays.during, hold_bays.bays, 'HELD', hold_bays.expires_at, at,
      'REPORTED')
    -- The same id may come in at the same time for another work center, under another lock.
    ON CONFLICT ON CONSTRAINT reservation_pkey DO NOTHING
    RETURNING * INTO placed;
  END IF;
  IF placed.work_center_id = hold_bays.work_center_id AND placed.during = hold_bays.during AND placed.bays = hold_bays.bays
    AND placed.provenance = 'REPORTED' AND (placed.state <> 'HELD' OR placed.expires_at = hold_bays.expires_at)
  THEN outcome := 'HELD';
  ELSE reason := 'ID_REUSED';
  END IF;
END $$;

-- Makes a hold a reservation: RESERVED, LAPSED where the hold was over, RELEASED, or UNKNOWN_RESERVATION.
CREATE FUNCTION capacity.reserve_bays(id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  placed capacity.reservation;
BEGIN
  PERFORM capacity.lock_calendar(own.work_center_id) FROM capacity.reservation AS own WHERE own.id = reserve_bays.id;
  SELECT * INTO placed FROM capacity.reservation AS own WHERE own.id = reserve_bays.id AND own.provenance = 'REPORTED';
  IF placed.id IS NULL THEN RETURN 'UNKNOWN_RESERVATION'; END IF;
  IF placed.state <> 'HELD' THEN RETURN placed.state; END IF;
  IF placed.expires_at <= clock_timestamp() THEN RETURN 'LAPSED'; END IF;
  UPDATE capacity.reservation AS own SET state = 'RESERVED', expires_at = NULL WHERE own.id = reserve_bays.id;
  RETURN 'RESERVED';
END $$;

-- Gives back what a hold or a reservation takes: RELEASED, again and again, or UNKNOWN_RESERVATION.
CREATE FUNCTION capacity.release_reservation(id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM capacity.lock_calendar(own.work_center_id) FROM capacity.reservation AS own
  WHERE own.id = release_reservation.id;
  UPDATE capacity.reservation AS own SET state = 'RELEASED', expires_at = NULL
  WHERE own.id = release_reservation.id AND own.provenance = 'REPORTED';
  RETURN CASE WHEN FOUND THEN 'RELEASED' ELSE 'UNKNOWN_RESERVATION' END;
END $$;

-- Publishes a window: PUBLISHED, OVERLAPS, UNKNOWN_WORK_CENTER, or INVALID with what is wrong: ID, ID_REUSED, DURING, BAYS,
-- COMMITMENT, EXPIRES_ON. Generated figures of the work center are withdrawn with the first figure that is reported.
CREATE FUNCTION capacity.publish_window(id text, work_center_id text, during daterange, bays integer, commitment text,
  expires_on date, partner_id text, OUT outcome text, OUT reason text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  found_kind text;
  published capacity.capacity_window;
  at timestamptz;
BEGIN
  outcome := 'INVALID';
  reason := CASE
    WHEN coalesce(length(publish_window.id) NOT BETWEEN 1 AND 200, true) THEN 'ID'
    WHEN coalesce(isempty(publish_window.during) OR lower_inf(publish_window.during) OR upper_inf(publish_window.during)
      OR NOT isfinite(lower(publish_window.during)) OR NOT isfinite(upper(publish_window.during))
      OR upper(publish_window.during) - lower(publish_window.during) > 3660, true) THEN 'DURING'
    WHEN coalesce(publish_window.bays NOT BETWEEN 1 AND 999, true) THEN 'BAYS'
    WHEN coalesce(publish_window.commitment NOT IN ('FIRM', 'TENTATIVE'), true) THEN 'COMMITMENT'
  END;
  IF reason IS NOT NULL THEN RETURN; END IF;

  found_kind := capacity.lock_calendar(publish_window.work_center_id);
  IF found_kind IS NULL THEN outcome := 'UNKNOWN_WORK_CENTER'; RETURN; END IF;
  at := clock_timestamp();
  SELECT * INTO published FROM capacity.capacity_window AS own WHERE own.id = publish_window.id;
  IF published.id IS NULL THEN
    reason := CASE
      WHEN found_kind = 'NAMED' AND publish_window.bays > 1 THEN 'BAYS'
      WHEN publish_window.expires_on < (at AT TIME ZONE 'UTC')::date THEN 'EXPIRES_ON'
    END;
    IF reason IS NOT NULL THEN RETURN; END IF;
    IF EXISTS (
      SELECT FROM capacity.capacity_window AS own
      WHERE own.work_center_id = publish_window.work_center_id AND own.during && publish_window.during
        AND own.withdrawn_at IS NULL AND own.provenance = 'REPORTED'
    ) THEN outcome := 'OVERLAPS'; RETURN; END IF;
    INSERT INTO capacity.capacity_window AS own
      (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance, partner_id, withdrawn_at)
    -- Withdrawn until those that it takes the place of are.
    VALUES (publish_window.id, publish_window.work_center_id, publish_window.during, publish_window.bays,
      publish_window.commitment, at, publish_window.expires_on, 'REPORTED', publish_window.partner_id, at)
    ON CONFLICT ON CONSTRAINT capacity_window_pkey DO NOTHING
    RETURNING * INTO published;
    IF published.id IS NULL THEN reason := 'ID_REUSED'; RETURN; END IF;
    UPDATE capacity.capacity_window AS own SET withdrawn_at = at
    WHERE own.work_center_id = publish_window.work_center_id AND own.provenance = 'ILLUSTRATIVE'
      AND own.withdrawn_at IS NULL;
    UPDATE capacity.reservation AS own SET state = 'RELEASED', expires_at = NULL
    WHERE own.work_center_id = publish_window.work_center_id AND own.provenance = 'ILLUSTRATIVE'
      AND own.state <> 'RELEASED';
    UPDATE capacity.capacity_window AS own SET withdrawn_at = NULL WHERE own.id = publish_window.id;
    outcome := 'PUBLISHED';
    RETURN;
  END IF;
  IF published.work_center_id = publish_window.work_center_id AND published.during = publish_window.during
    AND published.bays = publish_window.bays AND published.commitment = publish_window.commitment
    AND published.provenance = 'REPORTED' AND published.expires_on IS NOT DISTINCT FROM publish_window.expires_on
    AND published.partner_id IS NOT DISTINCT FROM publish_window.partner_id
  THEN outcome := 'PUBLISHED';
  ELSE reason := 'ID_REUSED';
  END IF;
END $$;

-- Takes a reported window back: WITHDRAWN, again and again, or UNKNOWN_WINDOW. Reservations in it stand.
CREATE FUNCTION capacity.withdraw_window(id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM capacity.lock_calendar(own.work_center_id) FROM capacity.capacity_window AS own
  WHERE own.id = withdraw_window.id;
  UPDATE capacity.capacity_window AS own SET withdrawn_at = coalesce(own.withdrawn_at, clock_timestamp())
  WHERE own.id = withdraw_window.id AND own.provenance = 'REPORTED';
  RETURN CASE WHEN FOUND THEN 'WITHDRAWN' ELSE 'UNKNOWN_WINDOW' END;
END $$;

REVOKE ALL ON FUNCTION capacity.lock_calendar, capacity.find_lacking_day, capacity.hold_bays, capacity.reserve_bays,
  capacity.release_reservation, capacity.publish_window, capacity.withdraw_window FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.lock_calendar, capacity.find_lacking_day TO rsf_capacity_writer;
GRANT EXECUTE ON FUNCTION capacity.hold_bays, capacity.reserve_bays, capacity.release_reservation,
  capacity.publish_window, capacity.withdraw_window TO rsf_capacity;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.lock_calendar OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.hold_bays OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.reserve_bays OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.release_reservation OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.publish_window OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.withdraw_window OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;

-- Down Migration
DROP FUNCTION capacity.withdraw_window, capacity.publish_window, capacity.release_reservation, capacity.reserve_bays,
  capacity.hold_bays, capacity.find_lacking_day, capacity.lock_calendar;
REVOKE ALL ON ALL TABLES IN SCHEMA capacity FROM rsf_capacity_writer;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA capacity FROM rsf_capacity_writer;
REVOKE ALL ON SCHEMA capacity FROM rsf_capacity_writer;
