-- Up Migration
-- How partners publish: one function writes windows, one or twenty thousand, all or none, and says of each what is wrong
-- with it. It judges itself on whose behalf it runs, so that raw SQL gains nothing over the API. Triggers put every change
-- of a reported window into the ledger.
ALTER TABLE capacity.capacity_window
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  -- The import that brought its present figures.
  ADD COLUMN import_id text,
  -- Who published its present figures, by the identity provider's id.
  ADD COLUMN published_by text;
CREATE INDEX capacity_window_by_import ON capacity.capacity_window (import_id) WHERE import_id IS NOT NULL;
-- Judged when a statement ends and not row by row: one statement may move many windows into each other's days.
ALTER TABLE capacity.capacity_window DROP CONSTRAINT windows_never_overlap;
ALTER TABLE capacity.capacity_window ADD CONSTRAINT windows_never_overlap
  EXCLUDE USING gist (work_center_id WITH =, during WITH &&) WHERE (withdrawn_at IS NULL) DEFERRABLE INITIALLY IMMEDIATE;

-- An instant as text, the same under whatever settings.
CREATE FUNCTION capacity.to_instant(at timestamptz) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

-- A window as somebody wants it. New without an id; with one, figures that are null stay as they are.
CREATE TYPE capacity.window_to_write AS (
  -- By which problems name it, as the line of a file.
  place integer,
  id text,
  -- The version that is expected. Null: whichever.
  version integer,
  is_withdrawn boolean,
  work_center_id text,
  from_day date, to_day date, bays integer, commitment text,
  -- Null: until it is withdrawn, unless the date is to stay.
  expires_on date,
  keeps_expires_on boolean
);

-- The same beside what is there.
CREATE TYPE capacity.judged_window AS (
  place integer, id text, is_new boolean, is_withdrawn boolean, work_center_id text,
  from_day date, to_day date, bays integer, commitment text, expires_on date,
  during daterange, before daterange, kind text, organisation_id text,
  -- What stands in the way of judging it at all.
  barrier text, present_version integer
);

-- A problem with its field, or the window as it was written and the days that it had before.
CREATE TYPE capacity.window_answer AS (
  place integer, problem text, field text, present_version integer, written capacity.capacity_window, before daterange
);

-- Publishes, revises and withdraws windows: all of them, or none and every problem of each.
-- Of the call or the record: FORBIDDEN (no right to write any), FOREIGN_WORK_CENTER, UNKNOWN_WORK_CENTER, UNKNOWN_WINDOW (or
-- another's: it cannot be told apart), ILLUSTRATIVE, WITHDRAWN, CONFLICT with the present version, NAMED_TWICE. Of a field:
-- REQUIRED, OUT_OF_RANGE, ENDS_BEFORE_START, TOO_LONG, ONE_BAY_AT_A_DOCK, IN_THE_PAST, OVERLAPS.
-- `import_id` marks what is published or revised. A dry run judges and writes nothing.
CREATE FUNCTION capacity.write_windows(windows jsonb, import_id text DEFAULT NULL, is_dry_run boolean DEFAULT false)
RETURNS SETOF capacity.window_answer
-- One window and twenty thousand need plans of their own.
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET plan_cache_mode = 'force_custom_plan' AS $$
DECLARE
  is_admin boolean := identity.acts_as('admin', 'capacity:write');
  partner text := identity.partner_for('capacity:write');
  asked capacity.window_to_write[];
  judged capacity.judged_window[];
  problems capacity.window_answer[];
  ids text[];
  new_at text[];
  at timestamptz;
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE feature_not_supported USING MESSAGE = 'calendars change under READ COMMITTED only';
  END IF;
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
  RETURN QUERY SELECT j.place, NULL::text, NULL::text, NULL::integer, w, j.before
  FROM unnest(judged) AS j JOIN capacity.capacity_window AS w ON w.id = j.id ORDER BY j.place;
END $$;

-- The first of these days on which more is held or reserved than is offered, as after a window was cut; null where there
-- is none, or where the work center is another's.
CREATE FUNCTION capacity.find_first_cut_day(work_center_id text, during daterange) RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  WITH own AS (
    SELECT c.work_center_id AS id FROM capacity.calendar AS c WHERE c.work_center_id = find_first_cut_day.work_center_id
      AND (identity.acts_as('admin', 'capacity:write') OR c.organisation_id = identity.partner_for('capacity:write'))
  ), span AS (
    SELECT s.* FROM own
    CROSS JOIN LATERAL capacity.free_span(ARRAY[own.id], lower(find_first_cut_day.during), upper(find_first_cut_day.during), now()) AS s
  ), job AS (
    SELECT range_agg(r.during * find_first_cut_day.during) AS days FROM own JOIN capacity.reservation AS r
      ON r.work_center_id = own.id AND r.during && find_first_cut_day.during
      AND (r.state = 'RESERVED' OR (r.state = 'HELD' AND r.expires_at > now()))
  )
  SELECT least(
    (SELECT min(span.from_day) FROM span WHERE span.taken > span.published),
    (SELECT lower(job.days - coalesce((SELECT range_agg(daterange(span.from_day, span.to_day)) FROM span), '{}'::datemultirange))
     FROM job));
END;

DROP FUNCTION capacity.publish_window, capacity.withdraw_window;
REVOKE UPDATE ON capacity.capacity_window FROM rsf_capacity_writer;
GRANT UPDATE (during, bays, commitment, published_at, expires_on, partner_id, version, import_id, published_by, withdrawn_at)
  ON capacity.capacity_window TO rsf_capacity_writer;

-- A row that changed, as JSON before and after.
CREATE TYPE capacity.row_change AS (id text, before jsonb, after jsonb);

-- Tells the ledger of every change of a reported window: an entry for each row, an event for each work center and kind of
-- change. What is generated and what gives way to a report is nobody's statement, and is not told of.
-- The text of days and instants is the same under whatever settings.
CREATE FUNCTION capacity.tell_of_windows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  changes capacity.row_change[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    changes := ARRAY(
      SELECT ROW(n.id, NULL, to_jsonb(n))::capacity.row_change FROM new_rows AS n WHERE n.provenance = 'REPORTED');
  ELSIF TG_OP = 'DELETE' THEN
    changes := ARRAY(
      SELECT ROW(o.id, to_jsonb(o), NULL)::capacity.row_change FROM old_rows AS o WHERE o.provenance = 'REPORTED');
  ELSE
    changes := ARRAY(
      SELECT ROW(coalesce(n.id, o.id), to_jsonb(o), to_jsonb(n))::capacity.row_change
      FROM old_rows AS o FULL JOIN new_rows AS n ON n.id = o.id
      WHERE 'REPORTED' IN (o.provenance, n.provenance) AND to_jsonb(o) IS DISTINCT FROM to_jsonb(n));
  END IF;
  IF cardinality(changes) = 0 THEN RETURN NULL; END IF;
  PERFORM ledger.append_v1(ARRAY(
    SELECT ROW(own.organisation_id, own.theater_code, 'capacity.capacity_window', c.id, c.before, c.after)::ledger.change
    FROM unnest(changes) AS c
    LEFT JOIN capacity.calendar AS own ON own.work_center_id = coalesce(c.after, c.before) ->> 'work_center_id'
    ORDER BY c.id));
  PERFORM ledger.emit_v1(ARRAY(
    SELECT ROW(told.type, 'work-centers/' || told.work_center_id, false, own.organisation_id, NULL,
      own.theater_code, jsonb_strip_nulls(jsonb_build_object('site', own.site_id, 'workCenter', told.work_center_id,
        'windows', told.ids[1:100], 'count', cardinality(told.ids), 'import', told.import_id)))::ledger.draft
    FROM (
      SELECT type_of.type, type_of.work_center_id, array_agg(type_of.id ORDER BY type_of.id) AS ids,
        -- Named where it is one for all.
        CASE WHEN count(type_of.import_id) = count(*) AND min(type_of.import_id) = max(type_of.import_id)
          THEN min(type_of.import_id) END AS import_id
      FROM (
        SELECT c.id, row_of.one ->> 'work_center_id' AS work_center_id, row_of.one ->> 'import_id' AS import_id,
          CASE
            WHEN c.after IS NOT NULL AND c.after ->> 'withdrawn_at' IS NULL THEN 'rsf.capacity.published.v1'
            WHEN c.before IS NOT NULL AND c.before ->> 'withdrawn_at' IS NULL THEN 'rsf.capacity.withdrawn.v1'
          END AS type
        FROM unnest(changes) AS c CROSS JOIN LATERAL (SELECT coalesce(c.after, c.before) AS one) AS row_of
      ) AS type_of
      WHERE type_of.type IS NOT NULL
      GROUP BY type_of.type, type_of.work_center_id
    ) AS told
    LEFT JOIN capacity.calendar AS own ON own.work_center_id = told.work_center_id
    ORDER BY told.work_center_id, told.type DESC));
  RETURN NULL;
END $$;

-- Named to come after the sweeps: calendars are locked before the chain of entries.
CREATE TRIGGER tell_after_insert AFTER INSERT ON capacity.capacity_window
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_windows();
CREATE TRIGGER tell_after_update AFTER UPDATE ON capacity.capacity_window
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_windows();
CREATE TRIGGER tell_after_delete AFTER DELETE ON capacity.capacity_window
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_windows();

REVOKE ALL ON FUNCTION capacity.to_instant, capacity.write_windows, capacity.find_first_cut_day, capacity.tell_of_windows FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.to_instant, capacity.write_windows, capacity.find_first_cut_day TO rsf_capacity;
-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.write_windows OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.find_first_cut_day OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.tell_of_windows OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;
