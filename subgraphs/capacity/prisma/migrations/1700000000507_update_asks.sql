-- Up Migration
-- Staff ask an operator for newer figures of a site. One ask is open at a time; the next publication there answers it.
CREATE TABLE capacity.update_ask (
  id text PRIMARY KEY,
  site_id text NOT NULL,
  -- Who is asked: the organisation that answers for the site.
  organisation_id text NOT NULL,
  theater_code text NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  note text,
  answered_at timestamptz
);
CREATE UNIQUE INDEX update_ask_open ON capacity.update_ask (organisation_id, site_id) WHERE answered_at IS NULL;
ALTER TABLE capacity.update_ask ENABLE ROW LEVEL SECURITY;
CREATE POLICY write_all ON capacity.update_ask TO rsf_capacity_writer USING (true) WITH CHECK (true);
CREATE POLICY read_own ON capacity.update_ask FOR SELECT TO rsf_capacity USING (
  (SELECT identity.acts_as('admin', 'capacity:read'))
  OR organisation_id = (SELECT identity.partner_for('capacity:read'))
  OR theater_code = ANY ((SELECT identity.theaters_for('capacity:read'))::text[]));

CREATE TYPE capacity.ask_answer AS (problem text, field text, asked capacity.update_ask);

-- Asks, or says why not: FORBIDDEN (who asks is no staff), UNKNOWN_SITE, FOREIGN_SITE (of another theater), NOBODY (no
-- organisation answers for it), TOO_LONG, OPEN with the ask that is.
CREATE FUNCTION capacity.ask_for_update(site_id text, note text) RETURNS SETOF capacity.ask_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  theaters text[] := identity.theaters_for('requests:write');
  found capacity.calendar;
  asked capacity.update_ask;
  problem text;
BEGIN
  SELECT * INTO found FROM capacity.calendar AS own WHERE own.site_id = ask_for_update.site_id
  ORDER BY own.work_center_id LIMIT 1;
  problem := CASE
    WHEN NOT identity.acts_as('staff', 'requests:write') THEN 'FORBIDDEN'
    WHEN found.site_id IS NULL THEN 'UNKNOWN_SITE'
    WHEN NOT coalesce(found.theater_code = ANY (theaters), false) THEN 'FOREIGN_SITE'
    WHEN found.organisation_id IS NULL THEN 'NOBODY'
    WHEN length(ask_for_update.note) > 2000 THEN 'TOO_LONG'
  END;
  IF problem IS NULL THEN
    INSERT INTO capacity.update_ask AS own (id, site_id, organisation_id, theater_code, asked_by, asked_at, note)
    VALUES ('ask-' || gen_random_uuid(), found.site_id, found.organisation_id, found.theater_code, identity.subject(),
      clock_timestamp(), nullif(ask_for_update.note, ''))
    ON CONFLICT DO NOTHING RETURNING * INTO asked;
    IF asked.id IS NULL THEN
      problem := 'OPEN';
      SELECT * INTO asked FROM capacity.update_ask AS own WHERE own.site_id = ask_for_update.site_id
        AND own.organisation_id = found.organisation_id AND own.answered_at IS NULL;
    END IF;
  END IF;
  RETURN NEXT ROW(problem, CASE WHEN problem = 'TOO_LONG' THEN 'note' WHEN problem <> 'FORBIDDEN' THEN 'site' END,
    asked)::capacity.ask_answer;
END $$;

-- What is published at a site answers what was asked about it before.
CREATE FUNCTION capacity.answer_asks() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE capacity.update_ask AS ask SET answered_at = clock_timestamp()
  FROM (
    SELECT own.site_id, max(w.published_at) AS published_at
    FROM new_rows AS w JOIN capacity.calendar AS own ON own.work_center_id = w.work_center_id
    WHERE w.provenance = 'REPORTED' AND w.withdrawn_at IS NULL GROUP BY own.site_id
  ) AS told
  WHERE ask.site_id = told.site_id AND ask.answered_at IS NULL AND ask.asked_at <= told.published_at;
  RETURN NULL;
END $$;
-- Named to come after the sweeps, as what it writes is told to the ledger.
CREATE TRIGGER tell_asks_after_insert AFTER INSERT ON capacity.capacity_window
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.answer_asks();
CREATE TRIGGER tell_asks_after_update AFTER UPDATE ON capacity.capacity_window
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.answer_asks();

CREATE FUNCTION capacity.tell_of_update_ask() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  one capacity.update_ask := coalesce(NEW, OLD);
BEGIN
  PERFORM ledger.append_v1(ARRAY[ROW(one.organisation_id, one.theater_code, 'capacity.update_ask', one.id,
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END)::ledger.change]);
  IF TG_OP = 'INSERT' THEN
    PERFORM ledger.emit_v1(ARRAY[ROW('rsf.capacity.update-asked.v1', 'sites/' || one.site_id, false, one.organisation_id,
      identity.organisation(), one.theater_code,
      jsonb_build_object('site', one.site_id, 'ask', one.id, 'note', one.note))::ledger.draft]);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE ON capacity.update_ask
  FOR EACH ROW EXECUTE FUNCTION capacity.tell_of_update_ask();

REVOKE ALL ON FUNCTION capacity.ask_for_update, capacity.answer_asks, capacity.tell_of_update_ask FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.ask_for_update TO rsf_capacity;
GRANT SELECT ON capacity.update_ask TO rsf_capacity;
GRANT SELECT, INSERT, UPDATE (answered_at) ON capacity.update_ask TO rsf_capacity_writer;
-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.ask_for_update OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.answer_asks OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.tell_of_update_ask OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;
