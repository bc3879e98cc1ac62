-- Up Migration
CREATE TABLE sites.work_center (
  id text PRIMARY KEY,
  -- Checked at the end of the load, which removes and adds sites and docks before work centers.
  site_id text NOT NULL REFERENCES sites.site DEFERRABLE INITIALLY DEFERRED,
  kind text NOT NULL CHECK (kind IN ('NAMED', 'FUNGIBLE')),
  name text NOT NULL,
  dock_id text UNIQUE REFERENCES sites.dock DEFERRABLE INITIALLY DEFERRED,
  domains text[] NOT NULL CHECK (domains <> '{}' AND domains <@ ARRAY['AIR', 'MARITIME', 'GROUND', 'ELECTRONICS']),
  provenance text NOT NULL CHECK (provenance IN ('REPORTED', 'ILLUSTRATIVE')),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((kind = 'NAMED') = (dock_id IS NOT NULL))
);
CREATE INDEX work_center_by_site ON sites.work_center (site_id);

CREATE VIEW sites.export_work_center_v1 AS
SELECT id, site_id, kind, name, dock_id, domains, provenance FROM sites.work_center;

GRANT SELECT ON sites.work_center TO rsf_sites;
GRANT SELECT ON sites.export_work_center_v1 TO rsf_options;

-- Down Migration
DROP VIEW sites.export_work_center_v1;
DROP TABLE sites.work_center;
