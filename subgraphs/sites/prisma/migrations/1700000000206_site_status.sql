-- Up Migration
-- What is reported of a site since its record was written: whether it is at work. It stands before the record until it is
-- taken back.

-- Who answers for the site: its first operator on record. Null: none is recorded.
ALTER TABLE sites.site ADD COLUMN organisation_id text;

CREATE TABLE sites.status_report (
  -- Not a foreign key: what was reported stays when the record goes, and counts again when it comes back.
  site_id text PRIMARY KEY,
  -- Null: taken back, the record holds. The row stays, so that no version is given twice.
  status text CHECK (status IN ('OPERATING', 'PLANNED', 'ANNOUNCED', 'SUSPENDED')),
  note text CHECK (length(note) BETWEEN 1 AND 500),
  reported_by text NOT NULL,
  reported_organisation text,
  reported_at timestamptz NOT NULL,
  version integer NOT NULL CHECK (version > 0)
);

DROP VIEW sites.export_site_v1;
CREATE VIEW sites.export_site_v1 AS
SELECT site.id, site.name, site.theater_code, site.country_iso3, site.city, site.latitude, site.longitude,
  site.position_precision, site.kind, site.domains, site.levels, coalesce(report.status, site.status) AS status,
  site.rsf_relation, site.is_candidate, site.note, site.sources,
  report.note AS status_note, report.reported_at AS status_reported_at
FROM sites.site LEFT JOIN sites.status_report AS report ON report.site_id = site.id AND report.status IS NOT NULL;
GRANT SELECT ON sites.export_site_v1 TO rsf_options;

-- Reports the status of a site, or takes the report back where the status is null: WRITTEN with the row; UNKNOWN_SITE;
-- FORBIDDEN; CONFLICT with the version that the report has, 0 where there is none; or INVALID with what is wrong: STATUS, NOTE,
-- VERSION.
CREATE FUNCTION sites.report_status(site_id text, expected_version integer, status text, note text,
  OUT outcome text, OUT reason text, OUT version integer, OUT reported_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  place sites.site;
  written sites.status_report;
BEGIN
  SELECT * INTO place FROM sites.site AS own WHERE own.id = report_status.site_id;
  IF place.id IS NULL THEN outcome := 'UNKNOWN_SITE'; RETURN; END IF;
  IF NOT coalesce(identity.acts_as('admin', 'site-status:write')
    OR place.organisation_id = identity.partner_for('site-status:write')
    OR place.theater_code = ANY (identity.theaters_for('site-status:write')), false)
  THEN outcome := 'FORBIDDEN'; RETURN; END IF;

  outcome := 'INVALID';
  reason := CASE
    WHEN report_status.status NOT IN ('OPERATING', 'PLANNED', 'ANNOUNCED', 'SUSPENDED') THEN 'STATUS'
    WHEN length(report_status.note) NOT BETWEEN 1 AND 500 THEN 'NOTE'
    WHEN coalesce(report_status.expected_version < 0, true) THEN 'VERSION'
  END;
  IF reason IS NOT NULL THEN RETURN; END IF;

  outcome := 'WRITTEN';
  IF report_status.expected_version = 0 AND report_status.status IS NOT NULL THEN
    INSERT INTO sites.status_report AS own (site_id, status, note, reported_by, reported_organisation, reported_at, version)
    VALUES (place.id, report_status.status, report_status.note, identity.subject(), identity.organisation(),
      clock_timestamp(), 1)
    ON CONFLICT ON CONSTRAINT status_report_pkey DO NOTHING
    RETURNING own.* INTO written;
  ELSE
    UPDATE sites.status_report AS own SET status = report_status.status, note = report_status.note,
      reported_by = identity.subject(), reported_organisation = identity.organisation(), reported_at = clock_timestamp(),
      version = own.version + 1
    WHERE own.site_id = place.id AND own.version = report_status.expected_version
    RETURNING own.* INTO written;
  END IF;
  version := written.version;
  reported_at := written.reported_at;
  IF version IS NULL THEN
    outcome := 'CONFLICT';
    SELECT own.version INTO version FROM sites.status_report AS own WHERE own.site_id = place.id;
    version := coalesce(version, 0);
  END IF;
END $$;

-- Whoever writes, by whatever statement: the entry and the event come with the row.
CREATE FUNCTION sites.record_status_report() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  place sites.site;
  changed_id text := CASE TG_OP WHEN 'DELETE' THEN OLD.site_id ELSE NEW.site_id END;
BEGIN
  SELECT * INTO place FROM sites.site AS own WHERE own.id = changed_id;
  PERFORM ledger.append_v1(ARRAY[ROW(place.organisation_id, place.theater_code, 'sites.status_report', changed_id,
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END)::ledger.change]);
  PERFORM ledger.emit_v1(ARRAY[ROW('rsf.site.status-changed.v1', 'sites/' || changed_id, true, place.organisation_id, NULL,
    place.theater_code, jsonb_build_object('id', changed_id, 'isReported', TG_OP <> 'DELETE' AND NEW.status IS NOT NULL,
      'status', CASE WHEN TG_OP = 'DELETE' THEN place.status ELSE coalesce(NEW.status, place.status) END,
      'version', CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE NEW.version END))::ledger.draft]);
  RETURN NULL;
END $$;
CREATE TRIGGER recorded AFTER INSERT OR UPDATE OR DELETE ON sites.status_report
FOR EACH ROW EXECUTE FUNCTION sites.record_status_report();

-- Who reported is for the audit trail, and not for everybody.
GRANT SELECT (site_id, status, note, reported_at, version) ON sites.status_report TO rsf_sites;
GRANT USAGE ON SCHEMA sites TO rsf_sites_writer;
GRANT SELECT ON sites.site, sites.status_report TO rsf_sites_writer;
GRANT INSERT, UPDATE ON sites.status_report TO rsf_sites_writer;
REVOKE ALL ON FUNCTION sites.report_status, sites.record_status_report FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sites.report_status TO rsf_sites;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA sites TO rsf_sites_writer;
ALTER FUNCTION sites.report_status OWNER TO rsf_sites_writer;
ALTER FUNCTION sites.record_status_report OWNER TO rsf_sites_writer;
REVOKE CREATE ON SCHEMA sites FROM rsf_sites_writer;

-- Down Migration
DROP TABLE sites.status_report;
DROP FUNCTION sites.report_status, sites.record_status_report;
DROP VIEW sites.export_site_v1;
ALTER TABLE sites.site DROP COLUMN organisation_id;
CREATE VIEW sites.export_site_v1 AS
SELECT id, name, theater_code, country_iso3, city, latitude, longitude, position_precision, kind, domains, levels,
  status, rsf_relation, is_candidate, note, sources
FROM sites.site;
GRANT SELECT ON sites.export_site_v1 TO rsf_options;
REVOKE ALL ON ALL TABLES IN SCHEMA sites FROM rsf_sites_writer;
REVOKE ALL ON SCHEMA sites FROM rsf_sites_writer;
