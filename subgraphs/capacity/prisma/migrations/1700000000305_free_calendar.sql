-- Up Migration
-- What is free at a work center, swept once for each change instead of once for each question. It is no second truth: it
-- is written in the transaction that changes a window or a reservation, under the lock of the calendar's row, and holds
-- until `valid_until`, the first instant at which a figure expires or a hold lapses. From then on, and for days before
-- `since`, the sweep itself is asked.
CREATE TABLE capacity.free_calendar (
  work_center_id text PRIMARY KEY REFERENCES capacity.calendar ON DELETE CASCADE,
  -- Free stretches in the order of days, each [first day, day after the last, place in `grounds`].
  stretches json NOT NULL,
  -- What stretches rest on, each [commitment, provenance, instant of publication, last day that the figure holds or null].
  grounds json NOT NULL,
  -- The day after the last that is published by a figure in force; null where none is.
  published_to date,
  is_illustrative boolean NOT NULL,
  -- Last day through which figures held, where all have expired.
  expired_on date,
  since date NOT NULL,
  valid_until timestamptz NOT NULL
);

CREATE FUNCTION capacity.refresh_free_calendar(ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  at timestamptz;
  today date;
BEGIN
  -- In the order of ids, so that two changes of several calendars never wait for each other.
  PERFORM FROM capacity.calendar AS own WHERE own.work_center_id = ANY (ids) ORDER BY own.work_center_id FOR UPDATE;
  -- After the wait: what the one before wrote and what lapsed meanwhile is seen.
  at := clock_timestamp();
  today := (at AT TIME ZONE 'UTC')::date;
  INSERT INTO capacity.free_calendar
  WITH asked AS (
    SELECT own.work_center_id FROM capacity.calendar AS own WHERE own.work_center_id = ANY (ids)
  ), span AS MATERIALIZED (
    SELECT s.work_center_id, s.from_day, s.to_day, s.free,
      json_build_array(s.commitment, s.provenance,
        to_char(s.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), s.expires_on)::text AS ground,
      s.provenance = 'ILLUSTRATIVE' AS is_illustrative
    FROM capacity.export_free_span_v1(ids, today - 366, DATE '9999-12-31', at) AS s
  ), ground AS (
    SELECT f.work_center_id, f.ground, row_number() OVER (PARTITION BY f.work_center_id ORDER BY f.ground) - 1 AS place
    FROM (SELECT DISTINCT span.work_center_id, span.ground FROM span WHERE span.free > 0) AS f
  ), edge AS (
    SELECT span.*, lag(span.to_day) OVER line IS DISTINCT FROM span.from_day
        OR lag(span.ground) OVER line IS DISTINCT FROM span.ground AS is_start
    FROM span WHERE span.free > 0 WINDOW line AS (PARTITION BY span.work_center_id ORDER BY span.from_day)
  ), numbered AS (
    SELECT edge.*, count(*) FILTER (WHERE edge.is_start) OVER (PARTITION BY edge.work_center_id ORDER BY edge.from_day) AS run
    FROM edge
  ), stretch AS (
    SELECT numbered.work_center_id, numbered.ground, min(numbered.from_day) AS from_day, max(numbered.to_day) AS to_day
    FROM numbered GROUP BY numbered.work_center_id, numbered.run, numbered.ground
  ), stretches_of AS (
    SELECT stretch.work_center_id,
      json_agg(json_build_array(stretch.from_day, stretch.to_day, ground.place) ORDER BY stretch.from_day) AS stretches
    FROM stretch JOIN ground USING (work_center_id, ground) GROUP BY stretch.work_center_id
  ), grounds_of AS (
    SELECT ground.work_center_id, json_agg(ground.ground::json ORDER BY ground.place) AS grounds
    FROM ground GROUP BY ground.work_center_id
  ), published AS (
    SELECT span.work_center_id, max(span.to_day) AS to_day, bool_or(span.is_illustrative) AS is_illustrative
    FROM span GROUP BY span.work_center_id
  ), lapse AS (
    SELECT w.work_center_id, max(w.expires_on) FILTER (WHERE w.expires_on < today) AS expired_on,
      min((w.expires_on + 1)::timestamp AT TIME ZONE 'UTC') FILTER (WHERE w.expires_on >= today) AS next
    FROM capacity.export_capacity_window_v1 AS w WHERE w.work_center_id = ANY (ids) GROUP BY w.work_center_id
  ), hold AS (
    SELECT r.work_center_id, min(r.expires_at) AS next
    FROM capacity.export_reservation_v1 AS r
    WHERE r.work_center_id = ANY (ids) AND r.expires_at > at GROUP BY r.work_center_id
  )
  SELECT asked.work_center_id, coalesce(stretches_of.stretches, '[]'), coalesce(grounds_of.grounds, '[]'),
    published.to_day, coalesce(published.is_illustrative, false),
    CASE WHEN published.to_day IS NULL THEN lapse.expired_on END, today - 366,
    least(lapse.next, hold.next, 'infinity'::timestamptz)
  FROM asked
  LEFT JOIN stretches_of USING (work_center_id) LEFT JOIN grounds_of USING (work_center_id)
  LEFT JOIN published USING (work_center_id) LEFT JOIN lapse USING (work_center_id) LEFT JOIN hold USING (work_center_id)
  ON CONFLICT (work_center_id) DO UPDATE SET stretches = excluded.stretches, grounds = excluded.grounds,
    published_to = excluded.published_to, is_illustrative = excluded.is_illustrative,
    expired_on = excluded.expired_on, since = excluded.since, valid_until = excluded.valid_until;
END $$;

CREATE FUNCTION capacity.refresh_changed_calendars() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  ids text[] := ARRAY(SELECT DISTINCT changed.work_center_id FROM changed);
BEGIN
  IF cardinality(ids) > 0 THEN PERFORM capacity.refresh_free_calendar(ids); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER refresh_after_insert AFTER INSERT ON capacity.capacity_window
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();
CREATE TRIGGER refresh_after_update AFTER UPDATE ON capacity.capacity_window
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();
CREATE TRIGGER refresh_after_delete AFTER DELETE ON capacity.capacity_window
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();
CREATE TRIGGER refresh_after_insert AFTER INSERT ON capacity.reservation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();
CREATE TRIGGER refresh_after_update AFTER UPDATE ON capacity.reservation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();
CREATE TRIGGER refresh_after_delete AFTER DELETE ON capacity.reservation
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION capacity.refresh_changed_calendars();

-- A window or a reservation stays at its work center: the calendar that it left would not be swept.
CREATE FUNCTION capacity.refuse_other_work_center() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE check_violation USING MESSAGE = 'a window or a reservation stays at its work center', CONSTRAINT = 'work_center_is_fixed';
END $$;
CREATE TRIGGER work_center_is_fixed BEFORE UPDATE OF work_center_id ON capacity.capacity_window
  FOR EACH ROW WHEN (NEW.work_center_id <> OLD.work_center_id) EXECUTE FUNCTION capacity.refuse_other_work_center();
CREATE TRIGGER work_center_is_fixed BEFORE UPDATE OF work_center_id ON capacity.reservation
  FOR EACH ROW WHEN (NEW.work_center_id <> OLD.work_center_id) EXECUTE FUNCTION capacity.refuse_other_work_center();

SELECT capacity.refresh_free_calendar(ARRAY(SELECT work_center_id FROM capacity.calendar));

CREATE VIEW capacity.export_free_calendar_v1 AS
SELECT work_center_id, stretches, grounds, published_to, is_illustrative, expired_on, since, valid_until
FROM capacity.free_calendar;

REVOKE ALL ON FUNCTION capacity.refresh_free_calendar, capacity.refresh_changed_calendars,
  capacity.refuse_other_work_center FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.refresh_free_calendar TO rsf_capacity_writer;
GRANT SELECT, INSERT, UPDATE ON capacity.free_calendar TO rsf_capacity_writer;
-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.refresh_free_calendar OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.refresh_changed_calendars OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;
GRANT SELECT ON capacity.export_free_calendar_v1 TO rsf_options;

-- Down Migration
DROP VIEW capacity.export_free_calendar_v1;
DROP TRIGGER refresh_after_insert ON capacity.capacity_window;
DROP TRIGGER refresh_after_update ON capacity.capacity_window;
DROP TRIGGER refresh_after_delete ON capacity.capacity_window;
DROP TRIGGER work_center_is_fixed ON capacity.capacity_window;
DROP TRIGGER refresh_after_insert ON capacity.reservation;
DROP TRIGGER refresh_after_update ON capacity.reservation;
DROP TRIGGER refresh_after_delete ON capacity.reservation;
DROP TRIGGER work_center_is_fixed ON capacity.reservation;
DROP FUNCTION capacity.refresh_changed_calendars;
DROP FUNCTION capacity.refuse_other_work_center;
DROP FUNCTION capacity.refresh_free_calendar;
DROP TABLE capacity.free_calendar;
