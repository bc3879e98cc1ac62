-- Up Migration
-- Others are told when what is recorded of access to a country changes: one event a country and statement, with the facts
-- that it added, changed or removed. The first load of an empty table tells nothing new.
CREATE FUNCTION theaters.tell_access() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  told ledger.draft[];
BEGIN
  -- Transition tables are there only for the statement that has them: each branch names its own.
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM theaters.access_fact AS own WHERE NOT EXISTS (SELECT FROM after WHERE after.id = own.id))
    THEN RETURN NULL; END IF;
    told := ARRAY(SELECT theaters.to_access_event(country_iso3, array_agg(id ORDER BY id)) FROM after GROUP BY country_iso3
      ORDER BY country_iso3);
  ELSIF TG_OP = 'DELETE' THEN
    told := ARRAY(SELECT theaters.to_access_event(country_iso3, array_agg(id ORDER BY id)) FROM before GROUP BY country_iso3
      ORDER BY country_iso3);
  ELSE
    told := ARRAY(SELECT theaters.to_access_event(country_iso3, array_agg(DISTINCT id ORDER BY id))
      FROM (SELECT country_iso3, id FROM after UNION ALL SELECT country_iso3, id FROM before) AS changed
      GROUP BY country_iso3 ORDER BY country_iso3);
  END IF;
  IF cardinality(told) > 0 THEN PERFORM ledger.emit_v1(told); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION theaters.to_access_event(iso3 text, facts text[]) RETURNS ledger.draft
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
RETURN ROW('rsf.access.changed.v1', 'countries/' || iso3, true, NULL, NULL,
  (SELECT own.theater_code FROM theaters.country AS own WHERE own.iso3 = to_access_event.iso3),
  jsonb_build_object('country', iso3, 'facts', facts))::ledger.draft;

-- A statement that inserts or else updates is told of in two parts.
CREATE TRIGGER told_of_new AFTER INSERT ON theaters.access_fact
REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION theaters.tell_access();
CREATE TRIGGER told_of_changed AFTER UPDATE ON theaters.access_fact
REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION theaters.tell_access();
CREATE TRIGGER told_of_gone AFTER DELETE ON theaters.access_fact
REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION theaters.tell_access();

GRANT USAGE ON SCHEMA theaters TO rsf_theaters_writer;
GRANT SELECT ON theaters.access_fact, theaters.country TO rsf_theaters_writer;
REVOKE ALL ON FUNCTION theaters.tell_access, theaters.to_access_event FROM PUBLIC;
GRANT EXECUTE ON FUNCTION theaters.to_access_event TO rsf_theaters_writer;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA theaters TO rsf_theaters_writer;
ALTER FUNCTION theaters.tell_access OWNER TO rsf_theaters_writer;
REVOKE CREATE ON SCHEMA theaters FROM rsf_theaters_writer;

-- Down Migration
DROP TRIGGER told_of_new ON theaters.access_fact;
DROP TRIGGER told_of_changed ON theaters.access_fact;
DROP TRIGGER told_of_gone ON theaters.access_fact;
DROP FUNCTION theaters.tell_access, theaters.to_access_event;
REVOKE ALL ON ALL TABLES IN SCHEMA theaters FROM rsf_theaters_writer;
REVOKE ALL ON SCHEMA theaters FROM rsf_theaters_writer;
