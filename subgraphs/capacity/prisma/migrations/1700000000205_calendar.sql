-- Up Migration
-- One row for each work center. Whoever changes windows or reservations of a work center locks its row first.
CREATE TABLE capacity.calendar (
  work_center_id text PRIMARY KEY,
  site_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('NAMED', 'FUNGIBLE'))
);
CREATE INDEX calendar_by_site ON capacity.calendar (site_id);

CREATE TABLE capacity.capacity_window (
  id text PRIMARY KEY,
  -- Checked at the end of the load, which removes calendars before windows.
  work_center_id text NOT NULL REFERENCES capacity.calendar DEFERRABLE INITIALLY DEFERRED,
  -- From the first day to the day after the last. Ten years: what is longer is a slip of the pen.
  during daterange NOT NULL
    CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND isfinite(lower(during))
      AND isfinite(upper(during)) AND upper(during) - lower(during) <= 3660),
  bays integer NOT NULL CHECK (bays BETWEEN 1 AND 999),
  commitment text NOT NULL CHECK (commitment IN ('FIRM', 'TENTATIVE')),
  published_at timestamptz NOT NULL,
  -- The figures hold through this day. Null: until they are withdrawn.
  expires_on date,
  provenance text NOT NULL CHECK (provenance IN ('REPORTED', 'ILLUSTRATIVE')),
  partner_id text,
  withdrawn_at timestamptz,
  -- What is published for a day is one window's figure, never a sum.
  CONSTRAINT windows_never_overlap EXCLUDE USING gist (work_center_id WITH =, during WITH &&) WHERE (withdrawn_at IS NULL)
);
-- Reads begin at the first window that has not ended, and see in the index which have begun.
CREATE INDEX capacity_window_by_end ON capacity.capacity_window (work_center_id, upper(during), lower(during))
  WHERE withdrawn_at IS NULL;
CREATE INDEX capacity_window_by_partner ON capacity.capacity_window (partner_id) WHERE withdrawn_at IS NULL;

CREATE TABLE capacity.reservation (
  id text PRIMARY KEY,
  work_center_id text NOT NULL REFERENCES capacity.calendar DEFERRABLE INITIALLY DEFERRED,
  during daterange NOT NULL
    CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during) AND isfinite(lower(during))
      AND isfinite(upper(during)) AND upper(during) - lower(during) <= 3660),
  bays integer NOT NULL CHECK (bays BETWEEN 1 AND 999),
  state text NOT NULL CHECK (state IN ('HELD', 'RESERVED', 'RELEASED')),
  -- The instant at which a hold lapses. It counts as taken until then and not from then on.
  expires_at timestamptz,
  placed_at timestamptz NOT NULL,
  provenance text NOT NULL CHECK (provenance IN ('REPORTED', 'ILLUSTRATIVE')),
  CHECK ((state = 'HELD') = (expires_at IS NOT NULL))
);
CREATE INDEX reservation_by_end ON capacity.reservation (work_center_id, upper(during), lower(during))
  WHERE state <> 'RELEASED';

-- A dock takes one job at a time.
CREATE FUNCTION capacity.refuse_bays_at_dock() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.bays > 1 AND EXISTS (
    SELECT FROM capacity.calendar AS own WHERE own.work_center_id = NEW.work_center_id AND own.kind = 'NAMED'
  ) THEN
    RAISE check_violation USING MESSAGE = 'a named work center has one bay', CONSTRAINT = 'named_has_one_bay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_has_one_bay BEFORE INSERT OR UPDATE OF bays, work_center_id ON capacity.capacity_window
  FOR EACH ROW WHEN (NEW.bays > 1) EXECUTE FUNCTION capacity.refuse_bays_at_dock();

CREATE VIEW capacity.export_capacity_window_v1 AS
SELECT id, work_center_id, lower(during) AS from_day, upper(during) AS to_day, bays, commitment, published_at, expires_on,
  provenance
FROM capacity.capacity_window WHERE withdrawn_at IS NULL;

CREATE VIEW capacity.export_reservation_v1 AS
SELECT work_center_id, lower(during) AS from_day, upper(during) AS to_day, bays, state, expires_at
FROM capacity.reservation WHERE state <> 'RELEASED';

-- What is published, taken and free in [first_day, end_day), as of an instant. A sweep: the bays of every reservation
-- are added on its first day within a window and subtracted on the day after its last, and the running sum is what is
-- taken; jobs are never compared in pairs. Days on which no figure in force is published give no row.
CREATE FUNCTION capacity.export_free_span_v1(work_center_ids text[], first_day date, end_day date, at timestamptz)
RETURNS TABLE (work_center_id text, window_id text, from_day date, to_day date, published integer, taken integer,
  free integer, commitment text, provenance text, published_at timestamptz, expires_on date)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
  -- Each is read once, through its index, and compared in memory from there on.
  WITH asked AS MATERIALIZED (
    SELECT DISTINCT unnest(work_center_ids) AS id
  ), shown AS MATERIALIZED (
    SELECT w.work_center_id, w.id, greatest(w.from_day, first_day) AS from_day, least(w.to_day, end_day) AS to_day,
      w.bays, w.commitment, w.provenance, w.published_at, w.expires_on
    FROM asked JOIN capacity.export_capacity_window_v1 AS w ON w.work_center_id = asked.id
    WHERE w.to_day > first_day AND w.from_day < end_day
      AND (w.expires_on IS NULL OR w.expires_on >= (at AT TIME ZONE 'UTC')::date)
  ), job AS MATERIALIZED (
    SELECT r.work_center_id, r.from_day, r.to_day, r.bays
    FROM asked JOIN capacity.export_reservation_v1 AS r ON r.work_center_id = asked.id
    WHERE r.to_day > first_day AND r.from_day < end_day AND (r.state = 'RESERVED' OR r.expires_at > at)
  ), change AS (
    SELECT shown.id, shown.from_day AS day, 0 AS bays FROM shown
    UNION ALL
    SELECT shown.id, step.day, step.bays
    FROM shown
    JOIN job ON job.work_center_id = shown.work_center_id AND job.to_day > shown.from_day AND job.from_day < shown.to_day
    CROSS JOIN LATERAL (VALUES (greatest(job.from_day, shown.from_day), job.bays), (job.to_day, -job.bays)) AS step (day, bays)
    WHERE step.day < shown.to_day
  ), turn AS (
    SELECT change.id, change.day, sum(change.bays) AS bays FROM change GROUP BY change.id, change.day
  ), span AS (
    SELECT shown.*, turn.day, lead(turn.day) OVER following AS next_day,
      (sum(turn.bays) OVER following)::integer AS taken
    FROM turn JOIN shown ON shown.id = turn.id
    -- A day on which as much ends as begins changes nothing.
    WHERE turn.bays <> 0 OR turn.day = shown.from_day
    WINDOW following AS (PARTITION BY shown.id ORDER BY turn.day)
  )
  SELECT span.work_center_id, span.id, span.day, coalesce(span.next_day, span.to_day), span.bays, span.taken,
    greatest(span.bays - span.taken, 0), span.commitment, span.provenance, span.published_at, span.expires_on
  FROM span ORDER BY span.work_center_id, span.day;
END;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA capacity FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.export_free_span_v1 TO rsf_capacity, rsf_options;
GRANT SELECT ON capacity.calendar, capacity.capacity_window TO rsf_capacity;
GRANT SELECT ON capacity.export_capacity_window_v1, capacity.export_reservation_v1
  TO rsf_capacity, rsf_options;

-- Down Migration
DROP FUNCTION capacity.export_free_span_v1;
DROP VIEW capacity.export_reservation_v1, capacity.export_capacity_window_v1;
DROP TABLE capacity.reservation, capacity.capacity_window, capacity.calendar;
DROP FUNCTION capacity.refuse_bays_at_dock;
