-- Up Migration
-- Repair requests: staff ask for a place, the partner that answers for it says yes, no or when, and the bays are held
-- meanwhile. Whoever takes a step does it through a function that judges rights, version and state under locks; the role
-- that asks may write no table.

-- The steps, as domain/request-steps.ts has them: what is not here cannot be done by any statement.
CREATE TABLE capacity.request_step (
  step text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  who text NOT NULL CHECK (who IN ('STAFF', 'PARTNER', 'NETWORK')),
  PRIMARY KEY (step, from_state),
  UNIQUE (from_state, to_state)
);
INSERT INTO capacity.request_step VALUES
  ('ACCEPT', 'REQUESTED', 'ACCEPTED', 'PARTNER'),
  ('COUNTER', 'REQUESTED', 'COUNTERED', 'PARTNER'),
  ('DECLINE', 'REQUESTED', 'DECLINED', 'PARTNER'),
  ('DECLINE', 'ACCEPTED', 'DECLINED', 'PARTNER'),
  ('DECLINE', 'COUNTERED', 'DECLINED', 'PARTNER'),
  ('CONFIRM', 'ACCEPTED', 'CONFIRMED', 'STAFF'),
  ('CONFIRM', 'COUNTERED', 'CONFIRMED', 'STAFF'),
  ('CANCEL', 'REQUESTED', 'CANCELLED', 'STAFF'),
  ('CANCEL', 'ACCEPTED', 'CANCELLED', 'STAFF'),
  ('CANCEL', 'COUNTERED', 'CANCELLED', 'STAFF'),
  ('CANCEL', 'CONFIRMED', 'CANCELLED', 'STAFF'),
  ('RECORD_INDUCTION', 'CONFIRMED', 'INDUCTED', 'PARTNER'),
  ('RECORD_COMPLETION', 'INDUCTED', 'COMPLETED', 'PARTNER'),
  ('LAPSE', 'REQUESTED', 'LAPSED', 'NETWORK'),
  ('LAPSE', 'ACCEPTED', 'LAPSED', 'NETWORK'),
  ('LAPSE', 'COUNTERED', 'LAPSED', 'NETWORK');

CREATE TABLE capacity.repair_request (
  -- Begins with the time, so that the order of ids is the order of requests.
  id text PRIMARY KEY,
  version integer NOT NULL,
  state text NOT NULL,
  site_id text NOT NULL,
  work_center_id text NOT NULL REFERENCES capacity.calendar DEFERRABLE INITIALLY DEFERRED,
  -- Who answers for the work center and in which theater it is, as of the request.
  organisation_id text NOT NULL,
  theater_code text NOT NULL,
  requested_by text NOT NULL,
  requested_organisation text,
  system_id text NOT NULL,
  asset_id text,
  -- As records name it: `USNS Wally Schirra (T-AKE 8)`.
  asset_name text,
  work_kind text NOT NULL CHECK (work_kind IN ('VOYAGE_REPAIR', 'EMERGENT_REPAIR', 'PLANNED_MAINTENANCE', 'OVERHAUL',
    'MODERNIZATION', 'BATTLE_DAMAGE_REPAIR')),
  docking boolean NOT NULL,
  -- Under which type of availability the work is counted; null: none that records use.
  availability text GENERATED ALWAYS AS (
    CASE WHEN work_kind = 'OVERHAUL' AND docking THEN 'ROH' WHEN work_kind = 'VOYAGE_REPAIR' THEN 'VOYAGE_REPAIR' END) STORED,
  -- The days that the request is about now, and those that it began with.
  during daterange NOT NULL,
  requested_during daterange NOT NULL,
  bays integer NOT NULL CHECK (bays = 1),
  note text CHECK (length(note) <= 2000),
  counter_note text CHECK (length(counter_note) <= 2000),
  -- Why it was declined or cancelled.
  reason text CHECK (length(reason) BETWEEN 1 AND 2000),
  reservation_id text NOT NULL,
  -- From this instant on the bays are no longer held. Null where no hold runs.
  hold_expires_at timestamptz,
  inducted_on date,
  completed_on date,
  growth text CHECK (length(growth) <= 2000),
  requested_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK ((hold_expires_at IS NOT NULL) = (state IN ('REQUESTED', 'ACCEPTED', 'COUNTERED', 'LAPSED'))),
  CHECK ((reason IS NOT NULL) = (state IN ('DECLINED', 'CANCELLED'))),
  CHECK ((inducted_on IS NOT NULL) = (state IN ('INDUCTED', 'COMPLETED'))),
  CHECK ((completed_on IS NOT NULL) = (state = 'COMPLETED')),
  CHECK (completed_on >= inducted_on)
);
CREATE INDEX repair_request_by_organisation ON capacity.repair_request (organisation_id, id);
CREATE INDEX repair_request_by_theater ON capacity.repair_request (theater_code, id);
CREATE INDEX repair_request_by_site ON capacity.repair_request (site_id, id);
CREATE INDEX repair_request_by_hold ON capacity.repair_request (hold_expires_at)
  WHERE state IN ('REQUESTED', 'ACCEPTED', 'COUNTERED');

-- Each step that was taken.
CREATE TABLE capacity.request_history (
  request_id text NOT NULL REFERENCES capacity.repair_request ON DELETE CASCADE,
  version integer NOT NULL,
  step text NOT NULL,
  state text NOT NULL,
  at timestamptz NOT NULL,
  -- For whom; null: nobody, the hold lapsed.
  organisation_id text,
  PRIMARY KEY (request_id, version)
);

-- Whether a request has lapsed by an instant, written or not: the one place that says so.
CREATE FUNCTION capacity.is_lapsed(state text, hold_expires_at timestamptz, at timestamptz) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN state IN ('REQUESTED', 'ACCEPTED', 'COUNTERED') AND hold_expires_at <= at;

-- Requests as they stand now: a lapsed one reads as such from that instant on, whether or not the sweep has been by.
CREATE VIEW capacity.repair_request_now WITH (security_invoker = true) AS
SELECT r.id, r.version + lapse.count AS version, CASE WHEN lapse.count = 1 THEN 'LAPSED' ELSE r.state END AS state,
  r.site_id, r.work_center_id, r.organisation_id, r.theater_code, r.requested_organisation, r.system_id, r.asset_id,
  r.asset_name, r.work_kind, r.docking, r.during, r.requested_during, r.note, r.counter_note, r.reason,
  r.hold_expires_at, r.inducted_on, r.completed_on, r.growth, r.requested_at,
  CASE WHEN lapse.count = 1 THEN r.hold_expires_at ELSE r.changed_at END AS changed_at
FROM capacity.repair_request AS r
CROSS JOIN LATERAL (SELECT capacity.is_lapsed(r.state, r.hold_expires_at, now())::integer AS count) AS lapse;

CREATE VIEW capacity.request_history_now WITH (security_invoker = true) AS
SELECT request_id, version, step, state, at, organisation_id FROM capacity.request_history
UNION ALL
SELECT r.id, r.version + 1, 'LAPSE', 'LAPSED', r.hold_expires_at, NULL FROM capacity.repair_request AS r
WHERE capacity.is_lapsed(r.state, r.hold_expires_at, now());

-- What a step answers. DONE; NOT_FOUND; FORBIDDEN; CONFLICT with the present version; WRONG_STATE with the present state;
-- ILLUSTRATIVE_FIGURES; NO_CAPACITY with the first day that lacks a bay; or INVALID with what is wrong.
CREATE TYPE capacity.request_answer AS (outcome text, reason text, lacking_on date, id text, version integer, state text);

-- No statement leaps, whoever sends it: a request begins as REQUESTED and goes on by one step and one version.
CREATE FUNCTION capacity.refuse_leap() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state = 'REQUESTED' AND NEW.version = 1 THEN RETURN NEW; END IF;
  ELSIF NEW.version = OLD.version + 1 AND EXISTS (
    SELECT FROM capacity.request_step AS own WHERE own.from_state = OLD.state AND own.to_state = NEW.state
  ) THEN RETURN NEW;
  END IF;
  RAISE check_violation USING MESSAGE = 'a repair request goes on by its steps', CONSTRAINT = 'request_goes_by_steps';
END $$;
CREATE TRIGGER request_goes_by_steps BEFORE INSERT OR UPDATE ON capacity.repair_request
  FOR EACH ROW EXECUTE FUNCTION capacity.refuse_leap();

-- Each change in the history, in the partner's chain and among the events, at the end of the statement: the locks of
-- chains come last. Events hold no word that either side wrote.
CREATE FUNCTION capacity.record_request_changes() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  changes ledger.change[];
BEGIN
  INSERT INTO capacity.request_history (request_id, version, step, state, at, organisation_id)
  SELECT n.id, n.version,
    coalesce((SELECT DISTINCT own.step FROM capacity.request_step AS own WHERE own.to_state = n.state), 'REQUEST'),
    n.state, n.changed_at, identity.organisation()
  FROM new_rows AS n;
  IF TG_OP = 'INSERT' THEN
    changes := ARRAY(
      SELECT ROW(n.organisation_id, n.theater_code, 'capacity.repair_request', n.id, NULL, to_jsonb(n))::ledger.change
      FROM new_rows AS n ORDER BY n.id);
  ELSE
    changes := ARRAY(
      SELECT ROW(n.organisation_id, n.theater_code, 'capacity.repair_request', n.id, to_jsonb(o), to_jsonb(n))::ledger.change
      FROM new_rows AS n JOIN old_rows AS o USING (id) ORDER BY n.id);
  END IF;
  IF cardinality(changes) = 0 THEN RETURN NULL; END IF;
  PERFORM ledger.append_v1(changes);
  PERFORM ledger.emit_v1(ARRAY(
    SELECT ROW('rsf.repair-request.changed.v1', 'repair-requests/' || n.id, false, n.organisation_id,
      n.requested_organisation, n.theater_code, jsonb_build_object('id', n.id, 'state', n.state, 'version', n.version,
        'site', n.site_id, 'workCenter', n.work_center_id))::ledger.draft
    FROM new_rows AS n ORDER BY n.id));
  RETURN NULL;
END $$;
CREATE TRIGGER record_after_insert AFTER INSERT ON capacity.repair_request
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.record_request_changes();
CREATE TRIGGER record_after_update AFTER UPDATE ON capacity.repair_request
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.record_request_changes();

-- Holds one bay for a request on reported figures. DONE, or what a step answers instead.
CREATE FUNCTION capacity.hold_for_request(reservation_id text, work_center_id text, during daterange, expires_at timestamptz)
RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer;
BEGIN
  PERFORM capacity.lock_calendar(hold_for_request.work_center_id);
  IF lower(hold_for_request.during) < (clock_timestamp() AT TIME ZONE 'UTC')::date THEN
    answer.outcome := 'INVALID';
    answer.reason := 'IN_THE_PAST';
  ELSIF EXISTS (
    SELECT FROM capacity.capacity_window AS own
    WHERE own.work_center_id = hold_for_request.work_center_id AND own.during && hold_for_request.during
      AND own.withdrawn_at IS NULL AND own.provenance = 'ILLUSTRATIVE'
  ) THEN answer.outcome := 'ILLUSTRATIVE_FIGURES';
  ELSE
    SELECT CASE held.outcome WHEN 'HELD' THEN 'DONE' ELSE held.outcome END, held.reason, held.lacking_on
    INTO answer.outcome, answer.reason, answer.lacking_on
    FROM capacity.hold_bays(hold_for_request.reservation_id, hold_for_request.work_center_id, hold_for_request.during, 1,
      hold_for_request.expires_at) AS held;
  END IF;
  RETURN answer;
END $$;

-- Asks for a bay for a system, or for an asset, which implies its system, and holds it for so many hours: for staff of the
-- theater. NOT_FOUND: WORK_CENTER, SYSTEM, ASSET. INVALID: ORGANISATION (nobody answers for the work center), WORK_KIND,
-- DOCKING (it is no dock), HOLD_HOURS, IN_THE_PAST, DURING.
CREATE FUNCTION capacity.request_repair(work_center_id text, during daterange, system_id text, asset_id text,
  work_kind text, docking boolean, note text, hold_hours integer)
RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  center capacity.calendar;
  asset systems.export_asset_v1;
  answer capacity.request_answer;
  new_id text := 'rr-' || uuidv7();
  at timestamptz;
  expires_at timestamptz;
BEGIN
  SELECT * INTO center FROM capacity.calendar AS own WHERE own.work_center_id = request_repair.work_center_id;
  IF center.work_center_id IS NULL THEN
    answer.outcome := 'NOT_FOUND';
    answer.reason := 'WORK_CENTER';
    RETURN answer;
  END IF;
  IF coalesce(center.theater_code = ANY (identity.theaters_for('requests:write')), false) IS FALSE THEN
    answer.outcome := 'FORBIDDEN';
    RETURN answer;
  END IF;
  SELECT * INTO asset FROM systems.export_asset_v1 AS own WHERE own.id = request_repair.asset_id;
  answer.reason := CASE
    WHEN request_repair.asset_id IS NOT NULL THEN CASE WHEN asset.id IS NULL THEN 'ASSET' END
    WHEN NOT EXISTS (SELECT FROM systems.export_system_v1 AS own WHERE own.id = request_repair.system_id) THEN 'SYSTEM'
  END;
  IF answer.reason IS NOT NULL THEN answer.outcome := 'NOT_FOUND'; RETURN answer; END IF;
  answer.outcome := 'INVALID';
  answer.reason := CASE
    WHEN center.organisation_id IS NULL THEN 'ORGANISATION'
    WHEN request_repair.work_kind IS NULL THEN 'WORK_KIND'
    WHEN coalesce(request_repair.docking, true) AND center.kind <> 'NAMED' THEN 'DOCKING'
    WHEN coalesce(request_repair.hold_hours NOT BETWEEN 1 AND 336, true) THEN 'HOLD_HOURS'
  END;
  IF answer.reason IS NOT NULL THEN RETURN answer; END IF;
  PERFORM capacity.lock_calendar(center.work_center_id);
  -- After the wait: a hold lasts as long as was asked for.
  at := clock_timestamp();
  expires_at := at + make_interval(hours => request_repair.hold_hours);
  answer := capacity.hold_for_request(new_id || '/1', center.work_center_id, request_repair.during, expires_at);
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  INSERT INTO capacity.repair_request (id, version, state, site_id, work_center_id, organisation_id, theater_code,
    requested_by, requested_organisation, system_id, asset_id, asset_name, work_kind, docking, during, requested_during,
    bays, note, reservation_id, hold_expires_at, requested_at, changed_at)
  VALUES (new_id, 1, 'REQUESTED', center.site_id, center.work_center_id, center.organisation_id, center.theater_code,
    identity.subject(), identity.organisation(), coalesce(asset.system_id, request_repair.system_id), asset.id,
    asset.name || coalesce(' (' || asset.hull_number || ')', ''), request_repair.work_kind, request_repair.docking, request_repair.during,
    request_repair.during, 1, request_repair.note, new_id || '/1', expires_at, at, at);
  answer.id := new_id;
  answer.version := 1;
  answer.state := 'REQUESTED';
  RETURN answer;
END $$;

-- Whether a step may be taken now. DONE: it may, the calendar and the request are locked, and nothing is written yet.
-- A request that the asker may not know of is not found, before any lock is waited for.
CREATE FUNCTION capacity.judge_step(id text, step text, expected_version integer) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  request capacity.repair_request;
  answer capacity.request_answer;
  side text := (SELECT DISTINCT own.who FROM capacity.request_step AS own WHERE own.step = judge_step.step);
  has_lapsed boolean;
BEGIN
  SELECT * INTO request FROM capacity.repair_request AS own WHERE own.id = judge_step.id;
  IF request.id IS NULL OR NOT coalesce(
    identity.acts_as('admin', 'requests:read')
    OR request.organisation_id IN (identity.partner_for('requests:read'), identity.partner_for('requests:write'))
    OR request.theater_code = ANY (identity.theaters_for('requests:read') || identity.theaters_for('requests:write')), false)
  THEN answer.outcome := 'NOT_FOUND'; RETURN answer; END IF;
  IF NOT coalesce(CASE side
    WHEN 'PARTNER' THEN request.organisation_id = identity.partner_for('requests:write')
    WHEN 'STAFF' THEN request.theater_code = ANY (identity.theaters_for('requests:write'))
  END, false) THEN answer.outcome := 'FORBIDDEN'; RETURN answer; END IF;
  PERFORM capacity.lock_calendar(request.work_center_id);
  SELECT * INTO request FROM capacity.repair_request AS own WHERE own.id = judge_step.id FOR UPDATE;
  -- After the wait: what lapsed meanwhile has lapsed.
  has_lapsed := coalesce(capacity.is_lapsed(request.state, request.hold_expires_at, clock_timestamp()), false);
  answer.id := request.id;
  answer.version := request.version + has_lapsed::integer;
  answer.state := CASE WHEN has_lapsed THEN 'LAPSED' ELSE request.state END;
  answer.outcome := CASE
    WHEN answer.version IS DISTINCT FROM expected_version THEN 'CONFLICT'
    WHEN NOT EXISTS (
      SELECT FROM capacity.request_step AS own WHERE own.step = judge_step.step AND own.from_state = answer.state
    ) THEN 'WRONG_STATE'
    ELSE 'DONE'
  END;
  RETURN answer;
END $$;

-- The partner takes the request as it is.
CREATE FUNCTION capacity.accept_request(id text, expected_version integer) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(accept_request.id, 'ACCEPT', expected_version);
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  UPDATE capacity.repair_request AS own
  SET state = 'ACCEPTED', version = own.version + 1, changed_at = clock_timestamp() WHERE own.id = accept_request.id;
  RETURN answer;
END $$;

-- The partner offers other days. The hold moves to them, or stands as it was where they are not free.
CREATE FUNCTION capacity.counter_request(id text, expected_version integer, during daterange, note text)
RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(counter_request.id, 'COUNTER', expected_version);
  held capacity.request_answer;
  request capacity.repair_request;
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  SELECT * INTO request FROM capacity.repair_request AS own WHERE own.id = counter_request.id;
  BEGIN
    -- First: the days of both may overlap.
    PERFORM capacity.release_reservation(request.reservation_id);
    held := capacity.hold_for_request(request.id || '/2', request.work_center_id, counter_request.during, request.hold_expires_at);
    IF held.outcome <> 'DONE' THEN RAISE no_data_found; END IF;
  EXCEPTION WHEN no_data_found THEN
    answer.outcome := held.outcome;
    answer.reason := held.reason;
    answer.lacking_on := held.lacking_on;
    -- The hold may run out between one look at the clock and the next.
    IF held.reason = 'EXPIRES_AT' THEN answer.outcome := 'WRONG_STATE'; answer.state := 'LAPSED'; END IF;
    RETURN answer;
  END;
  UPDATE capacity.repair_request AS own
  SET state = 'COUNTERED', version = own.version + 1, changed_at = clock_timestamp(), during = counter_request.during,
    reservation_id = request.id || '/2', counter_note = counter_request.note
  WHERE own.id = counter_request.id;
  RETURN answer;
END $$;

-- The partner says no, and why.
CREATE FUNCTION capacity.decline_request(id text, expected_version integer, reason text) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(decline_request.id, 'DECLINE', expected_version);
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  PERFORM capacity.release_reservation(own.reservation_id) FROM capacity.repair_request AS own WHERE own.id = decline_request.id;
  UPDATE capacity.repair_request AS own
  SET state = 'DECLINED', version = own.version + 1, changed_at = clock_timestamp(), hold_expires_at = NULL,
    reason = decline_request.reason
  WHERE own.id = decline_request.id;
  RETURN answer;
END $$;

-- Staff take what the partner said: the hold becomes a reservation.
CREATE FUNCTION capacity.confirm_request(id text, expected_version integer) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(confirm_request.id, 'CONFIRM', expected_version);
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  -- It may run out between one look at the clock and the next.
  IF (SELECT capacity.reserve_bays(own.reservation_id) FROM capacity.repair_request AS own WHERE own.id = confirm_request.id)
    <> 'RESERVED' THEN
    answer.outcome := 'WRONG_STATE';
    answer.state := 'LAPSED';
    RETURN answer;
  END IF;
  UPDATE capacity.repair_request AS own
  SET state = 'CONFIRMED', version = own.version + 1, changed_at = clock_timestamp(), hold_expires_at = NULL
  WHERE own.id = confirm_request.id;
  RETURN answer;
END $$;

-- Staff take the request back, and say why.
CREATE FUNCTION capacity.cancel_request(id text, expected_version integer, reason text) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(cancel_request.id, 'CANCEL', expected_version);
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  PERFORM capacity.release_reservation(own.reservation_id) FROM capacity.repair_request AS own WHERE own.id = cancel_request.id;
  UPDATE capacity.repair_request AS own
  SET state = 'CANCELLED', version = own.version + 1, changed_at = clock_timestamp(), hold_expires_at = NULL,
    reason = cancel_request.reason
  WHERE own.id = cancel_request.id;
  RETURN answer;
END $$;

-- The partner says on which day the work began. INVALID: IN_THE_FUTURE.
CREATE FUNCTION capacity.record_induction(id text, expected_version integer, "on" date) RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(record_induction.id, 'RECORD_INDUCTION', expected_version);
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  IF coalesce("on" > (clock_timestamp() AT TIME ZONE 'UTC')::date, true) THEN
    answer.outcome := 'INVALID';
    answer.reason := 'IN_THE_FUTURE';
    RETURN answer;
  END IF;
  UPDATE capacity.repair_request AS own
  SET state = 'INDUCTED', version = own.version + 1, changed_at = clock_timestamp(), inducted_on = "on"
  WHERE own.id = record_induction.id;
  RETURN answer;
END $$;

-- The partner says on which day the work ended: the days after it are free again, and the case is one more from which
-- turnaround is read. INVALID: IN_THE_FUTURE, BEFORE_INDUCTION.
CREATE FUNCTION capacity.record_completion(id text, expected_version integer, "on" date, growth text)
RETURNS capacity.request_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  answer capacity.request_answer := capacity.judge_step(record_completion.id, 'RECORD_COMPLETION', expected_version);
  request capacity.repair_request;
  source_text text := 'RSF repair request ' || record_completion.id;
BEGIN
  IF answer.outcome <> 'DONE' THEN RETURN answer; END IF;
  SELECT * INTO request FROM capacity.repair_request AS own WHERE own.id = record_completion.id;
  answer.reason := CASE
    WHEN coalesce("on" > (clock_timestamp() AT TIME ZONE 'UTC')::date, true) THEN 'IN_THE_FUTURE'
    WHEN "on" < request.inducted_on THEN 'BEFORE_INDUCTION'
  END;
  IF answer.reason IS NOT NULL THEN answer.outcome := 'INVALID'; RETURN answer; END IF;
  IF "on" < lower(request.during) THEN
    PERFORM capacity.release_reservation(request.reservation_id);
  ELSIF "on" + 1 < upper(request.during) THEN
    UPDATE capacity.reservation AS own SET during = daterange(lower(own.during), "on" + 1)
    WHERE own.id = request.reservation_id;
  END IF;
  INSERT INTO capacity.maintenance_event (id, site_id, system_id, partner_id, asset_name, asset_id, availability,
    planned_induction, inducted, planned_completion, planned_days, planned_days_are_approximate, completed, duration_days,
    growth, source, source_ids, sources, confidence, organisation_id, theater_code)
  VALUES (request.id, request.site_id, request.system_id, request.organisation_id, request.asset_name, request.asset_id,
    request.availability, lower(request.during)::text, request.inducted_on::text, upper(request.during)::text,
    upper(request.during) - lower(request.during), false, "on"::text, "on" - request.inducted_on,
    record_completion.growth, source_text, '{}',
    jsonb_build_array(jsonb_build_object('id', request.id, 'title', source_text, 'publisher', NULL, 'year', NULL, 'url', NULL,
      'confidence', 'DECLARED')),
    'DECLARED', request.organisation_id, request.theater_code);
  UPDATE capacity.repair_request AS own
  SET state = 'COMPLETED', version = own.version + 1, changed_at = clock_timestamp(), completed_on = "on",
    growth = record_completion.growth
  WHERE own.id = record_completion.id;
  RETURN answer;
END $$;

-- Writes down which requests have lapsed, at most so many, and says how many these were. It does so for nobody, whoever
-- calls it: it writes what is so already.
CREATE FUNCTION capacity.lapse_requests(at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET rsf.principal = '' SET rsf.request_id = ''
SET rsf.operation = 'lapseRequests' AS $$
DECLARE
  at timestamptz := clock_timestamp();
  ids text[] := ARRAY(
    SELECT own.id FROM capacity.repair_request AS own WHERE capacity.is_lapsed(own.state, own.hold_expires_at, at)
    ORDER BY own.hold_expires_at LIMIT least(at_most, 1000));
BEGIN
  IF cardinality(ids) = 0 THEN RETURN 0; END IF;
  -- All calendars first, in the order of ids, then the requests: whoever takes a step locks in the same order.
  PERFORM capacity.lock_calendar(center.id) FROM (
    SELECT DISTINCT own.work_center_id AS id FROM capacity.repair_request AS own WHERE own.id = ANY (ids) ORDER BY 1) AS center;
  ids := ARRAY(
    SELECT own.id FROM capacity.repair_request AS own
    WHERE own.id = ANY (ids) AND capacity.is_lapsed(own.state, own.hold_expires_at, at) ORDER BY own.id FOR UPDATE);
  UPDATE capacity.reservation AS own SET state = 'RELEASED', expires_at = NULL
  FROM capacity.repair_request AS request
  WHERE request.id = ANY (ids) AND own.id = request.reservation_id AND own.state = 'HELD';
  UPDATE capacity.repair_request AS own
  SET state = 'LAPSED', version = own.version + 1, changed_at = own.hold_expires_at WHERE own.id = ANY (ids);
  RETURN cardinality(ids);
END $$;

-- What completed requests add to the records is for those who may read the requests; the records themselves are public.
ALTER TABLE capacity.maintenance_event ADD COLUMN organisation_id text, ADD COLUMN theater_code text;
ALTER TABLE capacity.maintenance_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON capacity.maintenance_event FOR SELECT TO rsf_capacity, rsf_capacity_reader USING (
  organisation_id IS NULL
  OR (SELECT identity.acts_as('admin', 'requests:read'))
  OR organisation_id = (SELECT identity.partner_for('requests:read'))
  OR theater_code = ANY ((SELECT identity.theaters_for('requests:read'))::text[]));
CREATE POLICY append ON capacity.maintenance_event FOR INSERT TO rsf_capacity_writer WITH CHECK (organisation_id IS NOT NULL);

ALTER TABLE capacity.repair_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON capacity.repair_request FOR SELECT TO rsf_capacity USING (
  (SELECT identity.acts_as('admin', 'requests:read'))
  OR organisation_id = (SELECT identity.partner_for('requests:read'))
  OR theater_code = ANY ((SELECT identity.theaters_for('requests:read'))::text[]));
CREATE POLICY write_all ON capacity.repair_request TO rsf_capacity_writer USING (true) WITH CHECK (true);

ALTER TABLE capacity.request_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_own ON capacity.request_history FOR SELECT TO rsf_capacity USING (
  EXISTS (SELECT FROM capacity.repair_request AS own WHERE own.id = request_history.request_id));
CREATE POLICY append ON capacity.request_history FOR INSERT TO rsf_capacity_writer WITH CHECK (true);

REVOKE ALL ON FUNCTION capacity.is_lapsed, capacity.refuse_leap, capacity.record_request_changes, capacity.hold_for_request,
  capacity.request_repair, capacity.judge_step, capacity.accept_request, capacity.counter_request, capacity.decline_request,
  capacity.confirm_request, capacity.cancel_request, capacity.record_induction, capacity.record_completion,
  capacity.lapse_requests FROM PUBLIC;
-- Bays are held for requests alone.
REVOKE EXECUTE ON FUNCTION capacity.hold_bays, capacity.reserve_bays, capacity.release_reservation FROM rsf_capacity;
GRANT EXECUTE ON FUNCTION capacity.is_lapsed, capacity.request_repair, capacity.accept_request, capacity.counter_request,
  capacity.decline_request, capacity.confirm_request, capacity.cancel_request, capacity.record_induction,
  capacity.record_completion, capacity.lapse_requests TO rsf_capacity;
GRANT EXECUTE ON FUNCTION capacity.is_lapsed TO rsf_capacity_writer;
GRANT SELECT ON capacity.request_step, capacity.repair_request, capacity.request_history, capacity.repair_request_now,
  capacity.request_history_now TO rsf_capacity;
GRANT SELECT ON capacity.maintenance_event TO rsf_capacity_reader;
GRANT SELECT ON capacity.request_step TO rsf_capacity_writer;
GRANT SELECT, INSERT, UPDATE (version, state, during, counter_note, reason, reservation_id, hold_expires_at, inducted_on,
  completed_on, growth, changed_at) ON capacity.repair_request TO rsf_capacity_writer;
GRANT INSERT ON capacity.request_history, capacity.maintenance_event TO rsf_capacity_writer;
GRANT UPDATE (during) ON capacity.reservation TO rsf_capacity_writer;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer, rsf_capacity_reader;
ALTER FUNCTION capacity.record_request_changes OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.hold_for_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.request_repair OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.judge_step OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.accept_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.counter_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.decline_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.confirm_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.cancel_request OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.record_induction OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.record_completion OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.lapse_requests OWNER TO rsf_capacity_writer;
ALTER VIEW capacity.export_maintenance_event_v1 OWNER TO rsf_capacity_reader;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer, rsf_capacity_reader;

-- Down Migration
ALTER VIEW capacity.export_maintenance_event_v1 OWNER TO CURRENT_USER;
DROP POLICY append ON capacity.maintenance_event;
DROP POLICY read_own ON capacity.maintenance_event;
ALTER TABLE capacity.maintenance_event DISABLE ROW LEVEL SECURITY;
DELETE FROM capacity.maintenance_event WHERE organisation_id IS NOT NULL;
ALTER TABLE capacity.maintenance_event DROP COLUMN organisation_id, DROP COLUMN theater_code;
REVOKE UPDATE (during) ON capacity.reservation FROM rsf_capacity_writer;
GRANT EXECUTE ON FUNCTION capacity.hold_bays, capacity.reserve_bays, capacity.release_reservation TO rsf_capacity;
DROP FUNCTION capacity.lapse_requests, capacity.record_completion, capacity.record_induction, capacity.cancel_request,
  capacity.confirm_request, capacity.decline_request, capacity.counter_request, capacity.accept_request,
  capacity.judge_step, capacity.request_repair, capacity.hold_for_request;
DROP VIEW capacity.request_history_now, capacity.repair_request_now;
DROP TABLE capacity.request_history, capacity.repair_request, capacity.request_step;
DROP FUNCTION capacity.record_request_changes, capacity.refuse_leap, capacity.is_lapsed;
DROP TYPE capacity.request_answer;
