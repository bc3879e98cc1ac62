-- Up Migration
-- What operators say themselves that a site of theirs can work on. It stands beside what sources say, is offered and not
-- shown (CANDIDATE), and names who said it.
ALTER TABLE capacity.capability
  -- The organisation that answers for the site. Null: the record comes from sources.
  ADD COLUMN declared_by text,
  ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD CHECK (declared_by IS NULL OR (basis = 'CANDIDATE' AND id = site_id || ':' || system_id || ':declared'));
CREATE INDEX capability_by_declarer ON capacity.capability (declared_by) WHERE declared_by IS NOT NULL;

-- Whoever weighs it must see that it is the operator's own word.
CREATE OR REPLACE VIEW capacity.export_capability_v1 AS
SELECT id, site_id, system_id, levels, basis, as_of, scope, work_kinds, workforce, owners, ended,
  CASE WHEN declared_by IS NULL THEN note ELSE concat_ws(' ', source || '.', note) END AS note, sources,
  declared_by IS NOT NULL AS is_declared
FROM capacity.capability;

CREATE TYPE capacity.capability_answer AS (
  problem text, field text, present_version integer, written capacity.capability
);

-- Declares a capability of a site, or declares it anew in place of what was declared before. Problems, all at once:
-- FORBIDDEN (no right to declare any), FOREIGN_SITE, UNKNOWN_SITE, UNKNOWN_SYSTEM, OUT_OF_RANGE, TOO_LONG; or CONFLICT with
-- the present version, where another is expected: 0 where nothing is declared, null for whatever is there.
CREATE FUNCTION capacity.declare_capability(site_id text, system_id text, levels text[], work_kinds text[], scope text[], note text,
  expected_version integer DEFAULT NULL)
RETURNS SETOF capacity.capability_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  is_admin boolean := identity.acts_as('admin', 'capability:write');
  partner text := identity.partner_for('capability:write');
  owner text;
  owner_name text;
  is_known boolean;
  center text;
  present_version integer;
  today date := (clock_timestamp() AT TIME ZONE 'UTC')::date;
  problems capacity.capability_answer[];
  source text;
  written capacity.capability;
BEGIN
  IF NOT is_admin AND partner IS NULL THEN
    RETURN NEXT ROW('FORBIDDEN', NULL, NULL, NULL)::capacity.capability_answer;
    RETURN;
  END IF;
  SELECT own.organisation_id, own.work_center_id, true INTO owner, center, is_known FROM capacity.calendar AS own
  WHERE own.site_id = declare_capability.site_id ORDER BY own.work_center_id LIMIT 1;
  problems := ARRAY(
    SELECT ROW(found.problem, found.field, NULL, NULL)::capacity.capability_answer
    FROM (VALUES
      (CASE WHEN is_known IS NULL THEN 'UNKNOWN_SITE'
        WHEN owner IS NULL OR NOT (is_admin OR owner = partner) THEN 'FOREIGN_SITE' END, 'site'),
      (CASE WHEN NOT EXISTS (SELECT FROM systems.export_system_v1 AS known WHERE known.id = declare_capability.system_id)
        THEN 'UNKNOWN_SYSTEM' END, 'system'),
      (CASE WHEN declare_capability.levels IS NULL
          OR NOT declare_capability.levels <@ ARRAY['TRAINING', 'FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT']
        THEN 'OUT_OF_RANGE' END, 'levels'),
      (CASE WHEN declare_capability.work_kinds IS NULL OR NOT declare_capability.work_kinds <@ ARRAY['VOYAGE_REPAIR',
          'EMERGENT_REPAIR', 'PLANNED_MAINTENANCE', 'OVERHAUL', 'MODERNIZATION', 'BATTLE_DAMAGE_REPAIR']
        THEN 'OUT_OF_RANGE' END, 'workKinds'),
      (CASE WHEN declare_capability.scope IS NULL OR NOT declare_capability.scope <@ ARRAY['WHOLE', 'COMPONENTS']
        THEN 'OUT_OF_RANGE' END, 'scope'),
      (CASE WHEN length(declare_capability.note) > 2000 THEN 'TOO_LONG' END, 'note')
    ) AS found (problem, field) WHERE found.problem IS NOT NULL);
  IF cardinality(problems) > 0 THEN
    RETURN QUERY SELECT p.* FROM unnest(problems) AS p;
    RETURN;
  END IF;
  -- Declarations of a site come one after the other.
  PERFORM capacity.lock_calendar(center);
  SELECT own.version INTO present_version FROM capacity.capability AS own
  WHERE own.id = declare_capability.site_id || ':' || declare_capability.system_id || ':declared';
  IF coalesce(present_version, 0) <> expected_version THEN
    RETURN NEXT ROW('CONFLICT', NULL, coalesce(present_version, 0), NULL)::capacity.capability_answer;
    RETURN;
  END IF;
  SELECT known.name INTO owner_name FROM partners.export_partner_v1 AS known WHERE known.id = owner;
  owner_name := coalesce(owner_name, owner);
  source := format('Declared by %s through the network on %s', owner_name, to_char(today, 'YYYY-MM-DD'));
  INSERT INTO capacity.capability AS own (id, site_id, system_id, levels, basis, as_of, scope, work_kinds, owners, note, source,
    source_ids, sources, confidence, declared_by)
  VALUES (declare_capability.site_id || ':' || declare_capability.system_id || ':declared', declare_capability.site_id,
    declare_capability.system_id, declare_capability.levels, 'CANDIDATE', to_char(today, 'YYYY-MM-DD'),
    declare_capability.scope, declare_capability.work_kinds, '{}', nullif(declare_capability.note, ''), source, '{declared}',
    jsonb_build_array(jsonb_build_object('id', 'declared', 'title', source, 'publisher', owner_name,
      'year', extract(year FROM today)::integer, 'url', NULL, 'confidence', 'DECLARED')), 'DECLARED', owner)
  ON CONFLICT ON CONSTRAINT capability_pkey DO UPDATE SET levels = excluded.levels, as_of = excluded.as_of,
    scope = excluded.scope, work_kinds = excluded.work_kinds, note = excluded.note, source = excluded.source,
    sources = excluded.sources, declared_by = excluded.declared_by, version = own.version + 1, updated_at = now()
  RETURNING * INTO written;
  RETURN NEXT ROW(NULL, NULL, NULL, written)::capacity.capability_answer;
END $$;

-- Takes a declared capability back: its id and version as they were, or a problem: FORBIDDEN, UNKNOWN_CAPABILITY,
-- FOREIGN_CAPABILITY, NOT_DECLARED (it comes from sources), CONFLICT with the present version.
CREATE FUNCTION capacity.withdraw_capability(id text, version integer) RETURNS SETOF capacity.capability_answer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  is_admin boolean := identity.acts_as('admin', 'capability:write');
  partner text := identity.partner_for('capability:write');
  found capacity.capability;
  problem text;
BEGIN
  IF is_admin OR partner IS NOT NULL THEN
    SELECT * INTO found FROM capacity.capability AS own WHERE own.id = withdraw_capability.id FOR UPDATE;
  END IF;
  problem := CASE
    WHEN NOT is_admin AND partner IS NULL THEN 'FORBIDDEN'
    WHEN found.id IS NULL THEN 'UNKNOWN_CAPABILITY'
    WHEN found.declared_by IS NULL THEN 'NOT_DECLARED'
    WHEN NOT is_admin AND found.declared_by <> partner THEN 'FOREIGN_CAPABILITY'
    WHEN found.version <> withdraw_capability.version THEN 'CONFLICT'
  END;
  IF problem IS NULL THEN DELETE FROM capacity.capability AS own WHERE own.id = withdraw_capability.id; END IF;
  RETURN NEXT ROW(problem, NULL, CASE WHEN problem = 'CONFLICT' THEN found.version END,
    CASE WHEN problem IS NULL THEN found END)::capacity.capability_answer;
END $$;

-- An entry for each declared capability that changed, and an event that is for everybody, as the record is.
CREATE FUNCTION capacity.tell_of_capabilities() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  changes capacity.row_change[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    changes := ARRAY(
      SELECT ROW(n.id, NULL, to_jsonb(n))::capacity.row_change FROM new_rows AS n WHERE n.declared_by IS NOT NULL);
  ELSIF TG_OP = 'DELETE' THEN
    changes := ARRAY(
      SELECT ROW(o.id, to_jsonb(o), NULL)::capacity.row_change FROM old_rows AS o WHERE o.declared_by IS NOT NULL);
  ELSE
    changes := ARRAY(
      SELECT ROW(coalesce(n.id, o.id), to_jsonb(o), to_jsonb(n))::capacity.row_change
      FROM old_rows AS o FULL JOIN new_rows AS n ON n.id = o.id
      WHERE coalesce(o.declared_by, n.declared_by) IS NOT NULL AND to_jsonb(o) IS DISTINCT FROM to_jsonb(n));
  END IF;
  IF cardinality(changes) = 0 THEN RETURN NULL; END IF;
  PERFORM ledger.append_v1(ARRAY(
    SELECT ROW(one.row ->> 'declared_by', own.theater_code, 'capacity.capability', c.id, c.before, c.after)::ledger.change
    FROM unnest(changes) AS c CROSS JOIN LATERAL (SELECT coalesce(c.after, c.before) AS row) AS one
    LEFT JOIN LATERAL (SELECT k.theater_code FROM capacity.calendar AS k WHERE k.site_id = one.row ->> 'site_id' LIMIT 1) AS own
      ON true
    ORDER BY c.id));
  PERFORM ledger.emit_v1(ARRAY(
    SELECT ROW(CASE WHEN c.after IS NULL THEN 'rsf.capability.withdrawn.v1' ELSE 'rsf.capability.declared.v1' END,
      'sites/' || (one.row ->> 'site_id'), true, one.row ->> 'declared_by', NULL, own.theater_code,
      jsonb_build_object('site', one.row -> 'site_id', 'system', one.row -> 'system_id', 'capability', c.id))::ledger.draft
    FROM unnest(changes) AS c CROSS JOIN LATERAL (SELECT coalesce(c.after, c.before) AS row) AS one
    LEFT JOIN LATERAL (SELECT k.theater_code FROM capacity.calendar AS k WHERE k.site_id = one.row ->> 'site_id' LIMIT 1) AS own
      ON true
    ORDER BY c.id));
  RETURN NULL;
END $$;
CREATE TRIGGER tell_after_insert AFTER INSERT ON capacity.capability
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_capabilities();
CREATE TRIGGER tell_after_update AFTER UPDATE ON capacity.capability
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_capabilities();
CREATE TRIGGER tell_after_delete AFTER DELETE ON capacity.capability
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.tell_of_capabilities();

REVOKE ALL ON FUNCTION capacity.declare_capability, capacity.withdraw_capability, capacity.tell_of_capabilities FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.declare_capability, capacity.withdraw_capability TO rsf_capacity;
GRANT SELECT, INSERT, UPDATE, DELETE ON capacity.capability TO rsf_capacity_writer;
-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.declare_capability OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.withdraw_capability OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.tell_of_capabilities OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;
