-- Up Migration
-- The same writes for less: figures are under "What a write costs" in this subgraph's README.

-- The sweep goes along the line of each work center and no longer along each window's: windows never overlap, so the one
-- that began last is the one that holds. To meet each window with each job grew with the product of both.
CREATE OR REPLACE FUNCTION capacity.free_span(work_center_ids text[], first_day date, end_day date, at timestamptz)
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
    SELECT shown.work_center_id, shown.from_day AS day, 0 AS bays, shown.from_day AS began FROM shown
    UNION ALL SELECT job.work_center_id, job.from_day, job.bays, NULL FROM job
    UNION ALL SELECT job.work_center_id, job.to_day, -job.bays, NULL FROM job
  ), turn AS (
    SELECT change.work_center_id, change.day, sum(change.bays) AS bays, max(change.began) AS began
    FROM change GROUP BY change.work_center_id, change.day
    -- A day on which as much ends as begins changes nothing.
    HAVING sum(change.bays) <> 0 OR max(change.began) IS NOT NULL
  ), line AS (
    SELECT turn.work_center_id, turn.day, lead(turn.day) OVER following AS next_day,
      (sum(turn.bays) OVER following)::integer AS taken, max(turn.began) OVER following AS began
    FROM turn WINDOW following AS (PARTITION BY turn.work_center_id ORDER BY turn.day)
  )
  SELECT line.work_center_id, shown.id, line.day, least(line.next_day, shown.to_day), shown.bays, line.taken,
    greatest(shown.bays - line.taken, 0), shown.commitment, shown.provenance, shown.published_at, shown.expires_on
  FROM line JOIN shown ON shown.work_center_id = line.work_center_id AND shown.from_day = line.began AND shown.to_day > line.day
  ORDER BY line.work_center_id, line.day;
END;

-- As before, but that its plan is kept: to make it took three times as long as to sweep, for each write. Places of grounds are
-- ranks, and grounds are not looked up for each stretch.
CREATE OR REPLACE FUNCTION capacity.refresh_free_calendar(ids text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_generic_plan' AS $$
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
  ), edge AS (
    SELECT span.*, lag(span.to_day) OVER line IS DISTINCT FROM span.from_day
        OR lag(span.ground) OVER line IS DISTINCT FROM span.ground AS is_start
    FROM span WHERE span.free > 0 WINDOW line AS (PARTITION BY span.work_center_id ORDER BY span.from_day)
  ), numbered AS (
    SELECT edge.*, count(*) FILTER (WHERE edge.is_start) OVER (PARTITION BY edge.work_center_id ORDER BY edge.from_day) AS run
    FROM edge
  ), stretch AS (
    SELECT numbered.work_center_id, numbered.ground, min(numbered.from_day) AS from_day, max(numbered.to_day) AS to_day,
      dense_rank() OVER (PARTITION BY numbered.work_center_id ORDER BY numbered.ground) - 1 AS place
    FROM numbered GROUP BY numbered.work_center_id, numbered.run, numbered.ground
  ), stretches_of AS (
    SELECT stretch.work_center_id,
      json_agg(json_build_array(stretch.from_day, stretch.to_day, stretch.place) ORDER BY stretch.from_day) AS stretches
    FROM stretch GROUP BY stretch.work_center_id
  ), grounds_of AS (
    SELECT ground.work_center_id, json_agg(ground.ground::json ORDER BY ground.place) AS grounds
    FROM (SELECT DISTINCT stretch.work_center_id, stretch.place, stretch.ground FROM stretch) AS ground
    GROUP BY ground.work_center_id
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

-- Work centers are compared by a hash: GiST takes twice as long for texts. Two ids of one hash (a chance of 1 in 10^10 for
-- 50,000 ids) would be refused days that they may have, and never given days that they may not.
ALTER TABLE capacity.capacity_window DROP CONSTRAINT windows_never_overlap;
ALTER TABLE capacity.capacity_window ADD CONSTRAINT windows_never_overlap
  EXCLUDE USING gist (hashtextextended(work_center_id, 0) WITH =, during WITH &&) WHERE (withdrawn_at IS NULL)
  DEFERRABLE INITIALLY IMMEDIATE;

-- A window whose figures are confirmed keeps its place in every index, if the page has room for its next version and no
-- index holds what changes: half a page is left free, and windows of an import are found by its work centers.
ALTER TABLE capacity.capacity_window SET (fillfactor = 50);
DROP INDEX capacity.capacity_window_by_import;
CREATE OR REPLACE FUNCTION capacity.find_windows_of_import(import text) RETURNS TABLE (id text, version integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH own AS MATERIALIZED (
    SELECT DISTINCT i.id, change ->> 'workCenterId' AS work_center_id
    FROM capacity.import AS i CROSS JOIN LATERAL jsonb_array_elements(i.changes) AS change
    WHERE i.id = find_windows_of_import.import AND i.organisation_id = capacity.importer()
  )
  SELECT w.id, w.version FROM own JOIN capacity.capacity_window AS w ON w.work_center_id = own.work_center_id
  WHERE w.import_id = own.id AND w.withdrawn_at IS NULL
  ORDER BY w.id
$$;

-- As before, but that a few windows take plans that are kept and many take plans of their own, and that an import, which
-- `import_id` marks, is answered problems alone.
CREATE OR REPLACE FUNCTION capacity.write_windows(windows jsonb, import_id text DEFAULT NULL, is_dry_run boolean DEFAULT false)
RETURNS SETOF capacity.window_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  is_admin boolean := identity.acts_as('admin', 'capacity:write');
  partner text := identity.partner_for('capacity:write');
  asked capacity.window_to_write[];
  judged capacity.judged_window[];
  problems capacity.window_answer[];
  new_at text[];
  at timestamptz;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE feature_not_supported USING MESSAGE = 'calendars change under READ COMMITTED only';
  END IF;
  IF jsonb_array_length(windows) > 100 THEN SET LOCAL plan_cache_mode = 'force_custom_plan'; END IF;
  asked := ARRAY(SELECT one FROM jsonb_populate_recordset(NULL::capacity.window_to_write, windows) AS one);
  -- Nothing is looked up for somebody who may write nothing.
  IF NOT is_admin AND partner IS NULL THEN
    RETURN QUERY SELECT a.place, 'FORBIDDEN', NULL::text, NULL::integer, NULL::capacity.capacity_window, NULL::daterange
    FROM unnest(asked) AS a;
    RETURN;
  END IF;

  -- In the order of ids, so that two writers never wait for each other, and of one's own work centers alone: nobody learns
  -- of another's window by waiting for it.
  PERFORM FROM capacity.calendar AS own
  WHERE own.work_center_id IN (
      SELECT a.work_center_id FROM unnest(asked) AS a WHERE a.id IS NULL
      UNION SELECT w.work_center_id FROM unnest(asked) AS a JOIN capacity.capacity_window AS w ON w.id = a.id)
    AND (is_admin OR own.organisation_id = partner)
  ORDER BY own.work_center_id FOR UPDATE;
  -- After the wait: what the one before wrote is seen by every statement from here on.
  at := clock_timestamp();

  judged := ARRAY(
    SELECT ROW(a.place, coalesce(a.id, 'window-' || gen_random_uuid()), a.id IS NULL, coalesce(a.is_withdrawn, false),
      own.work_center_id, f.from_day, f.to_day, f.bays, f.commitment, f.expires_on,
      CASE WHEN f.from_day < f.to_day AND isfinite(f.from_day) AND isfinite(f.to_day)
        THEN daterange(f.from_day, f.to_day) END,
      w.during, own.kind, own.organisation_id,
      CASE
        WHEN a.id IS NOT NULL AND (w.id IS NULL OR NOT coalesce(is_admin OR own.organisation_id = partner, false))
          THEN 'UNKNOWN_WINDOW'
        WHEN own.work_center_id IS NULL THEN 'UNKNOWN_WORK_CENTER'
        WHEN NOT coalesce(is_admin OR own.organisation_id = partner, false) THEN 'FOREIGN_WORK_CENTER'
        WHEN w.provenance = 'ILLUSTRATIVE' THEN 'ILLUSTRATIVE'
        WHEN w.withdrawn_at IS NOT NULL THEN 'WITHDRAWN'
        WHEN a.version <> w.version THEN 'CONFLICT'
        WHEN a.id IS NOT NULL AND row_number() OVER (PARTITION BY a.id ORDER BY a.place) > 1 THEN 'NAMED_TWICE'
      END,
      w.version)::capacity.judged_window
    FROM unnest(asked) AS a
    LEFT JOIN capacity.capacity_window AS w ON w.id = a.id
    LEFT JOIN capacity.calendar AS own ON own.work_center_id = CASE WHEN a.id IS NULL THEN a.work_center_id ELSE w.work_center_id END
    CROSS JOIN LATERAL (SELECT coalesce(a.from_day, lower(w.during)) AS from_day, coalesce(a.to_day, upper(w.during)) AS to_day,
      coalesce(a.bays, w.bays) AS bays, coalesce(a.commitment, w.commitment) AS commitment,
      CASE WHEN a.keeps_expires_on THEN w.expires_on ELSE a.expires_on END AS expires_on) AS f);

  problems := ARRAY(
    WITH one AS MATERIALIZED (
      SELECT * FROM unnest(judged) AS j
    ), figures AS MATERIALIZED (
      SELECT * FROM one WHERE one.barrier IS NULL AND NOT one.is_withdrawn
    ), stays AS (
      -- Found by grouping: to compare each with each would take minutes for a large import.
      SELECT (array_agg(w.work_center_id))[1] AS work_center_id, (array_agg(w.during))[1] AS during
      FROM (
        SELECT own.id, own.work_center_id, own.during, false AS is_written FROM capacity.capacity_window AS own
        WHERE own.work_center_id = ANY (ARRAY(SELECT DISTINCT figures.work_center_id FROM figures))
          AND own.withdrawn_at IS NULL AND own.provenance = 'REPORTED'
        UNION ALL
        SELECT one.id, NULL, NULL, true FROM one WHERE one.barrier IS NULL AND NOT one.is_new
      ) AS w
      GROUP BY w.id HAVING NOT bool_or(w.is_written)
    ), placed AS (
      -- In the order of days: one that begins before all before it have ended overlaps, and so does one that ends after
      -- the next of those that stay has begun.
      SELECT line.place, lower(line.during) < max(upper(line.during)) OVER before_it
        OR upper(line.during) > min(lower(line.during)) FILTER (WHERE line.place IS NULL) OVER after_it AS overlaps
      FROM (
        SELECT figures.place, figures.work_center_id, figures.during FROM figures WHERE figures.during IS NOT NULL
        UNION ALL SELECT NULL, stays.work_center_id, stays.during FROM stays
      ) AS line
      WINDOW before_it AS (PARTITION BY line.work_center_id ORDER BY lower(line.during), line.place NULLS FIRST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
        after_it AS (PARTITION BY line.work_center_id ORDER BY lower(line.during) DESC, line.place DESC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ), found AS (
      SELECT one.place, one.barrier AS problem, NULL::text AS field,
        CASE WHEN one.barrier = 'CONFLICT' THEN one.present_version END AS present_version
      FROM one WHERE one.barrier IS NOT NULL
      UNION ALL
      SELECT figures.place, check_of.problem, check_of.field, NULL
      FROM figures CROSS JOIN LATERAL (VALUES
        (CASE WHEN figures.from_day IS NULL THEN 'REQUIRED' WHEN NOT isfinite(figures.from_day) THEN 'OUT_OF_RANGE' END, 'from'),
        (CASE WHEN figures.to_day IS NULL THEN 'REQUIRED' WHEN NOT isfinite(figures.to_day) THEN 'OUT_OF_RANGE'
          WHEN isfinite(figures.from_day) AND figures.to_day <= figures.from_day THEN 'ENDS_BEFORE_START'
          WHEN isfinite(figures.from_day) AND figures.to_day - figures.from_day > 3660 THEN 'TOO_LONG' END, 'to'),
        (CASE WHEN figures.bays IS NULL THEN 'REQUIRED' WHEN figures.bays < 1 THEN 'OUT_OF_RANGE'
          WHEN figures.kind = 'NAMED' AND figures.bays > 1 THEN 'ONE_BAY_AT_A_DOCK'
          WHEN figures.bays > 999 THEN 'OUT_OF_RANGE' END, 'bays'),
        (CASE WHEN figures.commitment IS NULL THEN 'REQUIRED'
          WHEN figures.commitment NOT IN ('FIRM', 'TENTATIVE') THEN 'OUT_OF_RANGE' END, 'commitment'),
        (CASE WHEN NOT isfinite(figures.expires_on) THEN 'OUT_OF_RANGE'
          WHEN figures.expires_on < (at AT TIME ZONE 'UTC')::date THEN 'IN_THE_PAST' END, 'expiresOn')
      ) AS check_of (problem, field)
      WHERE check_of.problem IS NOT NULL
      UNION ALL
      -- With one that comes before it in the same call, or with one that is there and stays as it is.
      SELECT placed.place, 'OVERLAPS', 'from', NULL FROM placed WHERE placed.place IS NOT NULL AND placed.overlaps
    )
    SELECT ROW(found.place, found.problem, found.field, found.present_version, NULL, NULL)::capacity.window_answer
    FROM found ORDER BY found.place, array_position(ARRAY['from', 'to', 'bays', 'commitment', 'expiresOn'], found.field));
  IF cardinality(problems) > 0 OR is_dry_run THEN
    RETURN QUERY SELECT p.* FROM unnest(problems) AS p;
    RETURN;
  END IF;

  -- Generated figures of a work center give way to the first that is reported.
  new_at := ARRAY(SELECT DISTINCT j.work_center_id FROM unnest(judged) AS j WHERE j.is_new);
  UPDATE capacity.reservation AS own SET state = 'RELEASED', expires_at = NULL
  WHERE own.work_center_id = ANY (new_at) AND own.provenance = 'ILLUSTRATIVE' AND own.state <> 'RELEASED';
  -- All that gives way, in one statement, before what takes its place: each calendar is swept once for it.
  UPDATE capacity.capacity_window AS own
  SET during = coalesce(change.during, own.during), bays = coalesce(change.bays, own.bays),
    commitment = coalesce(change.commitment, own.commitment),
    expires_on = CASE WHEN change.is_withdrawn THEN own.expires_on ELSE change.expires_on END,
    published_at = CASE WHEN change.is_withdrawn THEN own.published_at ELSE at END,
    published_by = CASE WHEN change.is_withdrawn THEN own.published_by ELSE identity.subject() END,
    import_id = CASE WHEN change.is_withdrawn THEN own.import_id ELSE write_windows.import_id END,
    partner_id = CASE WHEN change.is_withdrawn THEN own.partner_id ELSE change.organisation_id END,
    withdrawn_at = CASE WHEN change.is_withdrawn THEN at END,
    version = own.version + 1
  FROM (
    SELECT j.id, j.is_withdrawn, CASE WHEN NOT j.is_withdrawn THEN j.during END AS during,
      CASE WHEN NOT j.is_withdrawn THEN j.bays END AS bays, CASE WHEN NOT j.is_withdrawn THEN j.commitment END AS commitment,
      j.expires_on, j.organisation_id
    FROM unnest(judged) AS j WHERE NOT j.is_new
    UNION ALL
    SELECT w.id, true, NULL, NULL, NULL, NULL, NULL FROM capacity.capacity_window AS w
    WHERE w.work_center_id = ANY (new_at) AND w.provenance = 'ILLUSTRATIVE' AND w.withdrawn_at IS NULL
  ) AS change
  WHERE own.id = change.id;
  INSERT INTO capacity.capacity_window (id, work_center_id, during, bays, commitment, published_at, expires_on, provenance,
    partner_id, import_id, published_by)
  SELECT j.id, j.work_center_id, j.during, j.bays, j.commitment, at, j.expires_on, 'REPORTED', j.organisation_id,
    write_windows.import_id, identity.subject()
  FROM unnest(judged) AS j WHERE j.is_new;
  -- Nobody reads twenty thousand windows that they have just sent.
  IF write_windows.import_id IS NULL THEN
    RETURN QUERY SELECT j.place, NULL::text, NULL::text, NULL::integer, w, j.before
    FROM unnest(judged) AS j JOIN capacity.capacity_window AS w ON w.id = j.id ORDER BY j.place;
  END IF;
END $$;
