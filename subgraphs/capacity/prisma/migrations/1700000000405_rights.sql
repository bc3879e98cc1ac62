-- Up Migration
-- Who may see what is published and taken: staff of the theater, the organisation that answers for the work center, an
-- admin, and nobody else. Policies judge it for whoever reads, by whatever statement; views and functions that others
-- read are owned by a reader to whom the same policies apply.

-- Who answers for a work center: the first operator of its site on record. Null: none is recorded.
ALTER TABLE capacity.calendar ADD COLUMN organisation_id text, ADD COLUMN theater_code text;
CREATE INDEX calendar_by_organisation ON capacity.calendar (organisation_id);

ALTER TABLE capacity.capacity_window ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity.reservation ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity.free_calendar ENABLE ROW LEVEL SECURITY;

-- Functions that write see all rows: they count what is taken by whomever.
CREATE POLICY write_all ON capacity.capacity_window TO rsf_capacity_writer USING (true) WITH CHECK (true);
CREATE POLICY write_all ON capacity.reservation TO rsf_capacity_writer USING (true) WITH CHECK (true);
CREATE POLICY write_all ON capacity.free_calendar TO rsf_capacity_writer USING (true) WITH CHECK (true);

-- Sub-selects without a reference to the row are asked once for each statement.
CREATE POLICY read_own ON capacity.capacity_window FOR SELECT TO rsf_capacity, rsf_capacity_reader USING (
  (SELECT identity.acts_as('admin', 'capacity:read'))
  OR EXISTS (
    SELECT FROM capacity.calendar AS own WHERE own.work_center_id = capacity_window.work_center_id AND (
      own.organisation_id = (SELECT identity.partner_for('capacity:read'))
      OR own.theater_code = ANY ((SELECT identity.theaters_for('capacity:read'))::text[]))));
CREATE POLICY read_own ON capacity.reservation FOR SELECT TO rsf_capacity, rsf_capacity_reader USING (
  (SELECT identity.acts_as('admin', 'capacity:read'))
  OR EXISTS (
    SELECT FROM capacity.calendar AS own WHERE own.work_center_id = reservation.work_center_id AND (
      own.organisation_id = (SELECT identity.partner_for('capacity:read'))
      OR own.theater_code = ANY ((SELECT identity.theaters_for('capacity:read'))::text[]))));
CREATE POLICY read_own ON capacity.free_calendar FOR SELECT TO rsf_capacity, rsf_capacity_reader USING (
  (SELECT identity.acts_as('admin', 'capacity:read'))
  OR EXISTS (
    SELECT FROM capacity.calendar AS own WHERE own.work_center_id = free_calendar.work_center_id AND (
      own.organisation_id = (SELECT identity.partner_for('capacity:read'))
      OR own.theater_code = ANY ((SELECT identity.theaters_for('capacity:read'))::text[]))));

-- The sites whose capacity is shown to whoever asks because it is their own, for answers that must tell what is hidden
-- from what is not published. Staff see whole theaters.
CREATE VIEW capacity.export_own_site_v1 AS
SELECT DISTINCT site_id FROM capacity.calendar
WHERE organisation_id = (SELECT identity.partner_for('capacity:read'));

-- The sweep, on the tables themselves: for functions that write, which see all.
CREATE FUNCTION capacity.free_span(work_center_ids text[], first_day date, end_day date, at timestamptz)
RETURNS TABLE (work_center_id text, window_id text, from_day date, to_day date, published integer, taken integer,
  free integer, commitment text, provenance text, published_at timestamptz, expires_on date)
LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
  -- Each is read once, through its index, and compared in memory from there on.
  WITH asked AS MATERIALIZED (
    SELECT DISTINCT unnest(work_center_ids) AS id
  ), shown AS MATERIALIZED (
    SELECT w.work_center_id, w.id, greatest(lower(w.during), first_day) AS from_day, least(upper(w.during), end_day) AS to_day,
      w.bays, w.commitment, w.provenance, w.published_at, w.expires_on
    FROM asked JOIN capacity.capacity_window AS w ON w.work_center_id = asked.id
    WHERE upper(w.during) > first_day AND lower(w.during) < end_day AND w.withdrawn_at IS NULL
      AND (w.expires_on IS NULL OR w.expires_on >= (at AT TIME ZONE 'UTC')::date)
  ), job AS MATERIALIZED (
    SELECT r.work_center_id, lower(r.during) AS from_day, upper(r.during) AS to_day, r.bays
    FROM asked JOIN capacity.reservation AS r ON r.work_center_id = asked.id
    WHERE upper(r.during) > first_day AND lower(r.during) < end_day AND r.state <> 'RELEASED'
      AND (r.state = 'RESERVED' OR r.expires_at > at)
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

-- The same as whoever asks may see it: it runs as the reader.
CREATE OR REPLACE FUNCTION capacity.export_free_span_v1(work_center_ids text[], first_day date, end_day date, at timestamptz)
RETURNS TABLE (work_center_id text, window_id text, from_day date, to_day date, published integer, taken integer,
  free integer, commitment text, provenance text, published_at timestamptz, expires_on date)
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT * FROM capacity.free_span(work_center_ids, first_day, end_day, at);
END;

CREATE OR REPLACE FUNCTION capacity.find_lacking_day(work_center_id text, during daterange, bays integer, at timestamptz)
RETURNS date LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT lower(
    datemultirange(during)
    - coalesce(range_agg(daterange(span.from_day, span.to_day)) FILTER (WHERE span.free >= bays), '{}'::datemultirange))
  FROM capacity.free_span(ARRAY[work_center_id], lower(during), upper(during), at) AS span;
END;

CREATE OR REPLACE FUNCTION capacity.refresh_free_calendar(ids text[]) RETURNS void
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
    FROM capacity.free_span(ids, today - 366, DATE '9999-12-31', at) AS s
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
    FROM capacity.capacity_window AS w WHERE w.work_center_id = ANY (ids) AND w.withdrawn_at IS NULL GROUP BY w.work_center_id
  ), hold AS (
    SELECT r.work_center_id, min(r.expires_at) AS next
    FROM capacity.reservation AS r
    WHERE r.work_center_id = ANY (ids) AND r.state <> 'RELEASED' AND r.expires_at > at GROUP BY r.work_center_id
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

REVOKE ALL ON FUNCTION capacity.free_span FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.free_span TO rsf_capacity_writer, rsf_capacity_reader;
-- The functions that write no longer read what is exported.
REVOKE EXECUTE ON FUNCTION capacity.export_free_span_v1 FROM rsf_capacity_writer;
REVOKE SELECT ON capacity.export_capacity_window_v1, capacity.export_reservation_v1 FROM rsf_capacity_writer;
GRANT USAGE ON SCHEMA capacity TO rsf_capacity_reader;
GRANT SELECT ON capacity.calendar, capacity.capacity_window, capacity.reservation, capacity.free_calendar TO rsf_capacity_reader;
GRANT SELECT ON capacity.export_own_site_v1 TO rsf_options;

-- An owner must be allowed to create where its views are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_reader;
ALTER VIEW capacity.export_capacity_window_v1 OWNER TO rsf_capacity_reader;
ALTER VIEW capacity.export_reservation_v1 OWNER TO rsf_capacity_reader;
ALTER VIEW capacity.export_free_calendar_v1 OWNER TO rsf_capacity_reader;
ALTER VIEW capacity.export_own_site_v1 OWNER TO rsf_capacity_reader;
ALTER FUNCTION capacity.export_free_span_v1 OWNER TO rsf_capacity_reader;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_reader;
