-- Up Migration
CREATE TABLE sites.site (
  id text PRIMARY KEY,
  name text NOT NULL,
  theater_code text NOT NULL,
  theater_basis text NOT NULL CHECK (theater_basis IN ('COUNTRY', 'SITE_RECORD')),
  country_iso3 text NOT NULL,
  city text,
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  position_precision text NOT NULL CHECK (position_precision IN ('SITE', 'CITY', 'COUNTRY')),
  position_sources jsonb NOT NULL,
  unlocode text,
  icao text,
  kind text NOT NULL,
  domains text[] NOT NULL,
  levels text[] NOT NULL,
  rsf_relation text NOT NULL,
  status text NOT NULL,
  is_candidate boolean NOT NULL,
  note text,
  -- One object as the API gives it: it is only ever read whole.
  world_port_index jsonb,
  -- What search looks in, folded by the loader: the database's own lower() depends on its locale.
  search_text text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX site_by_theater ON sites.site (theater_code, id);
CREATE INDEX site_by_country ON sites.site (country_iso3, id);

CREATE TABLE sites.dock (
  id text PRIMARY KEY,
  -- Checked at the end of the load, which removes and adds sites before docks.
  site_id text NOT NULL REFERENCES sites.site DEFERRABLE INITIALLY DEFERRED,
  -- Place in the record's list, from 1.
  position integer NOT NULL CHECK (position > 0),
  name text NOT NULL,
  type text NOT NULL,
  length_m double precision NOT NULL CHECK (length_m > 0),
  width_m double precision NOT NULL CHECK (width_m > 0),
  depth_m double precision CHECK (depth_m > 0),
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (site_id, position)
);

CREATE VIEW sites.export_site_v1 AS
SELECT id, name, theater_code, country_iso3, city, latitude, longitude, position_precision, kind, domains, levels,
  status, rsf_relation, is_candidate, note, sources
FROM sites.site;

CREATE VIEW sites.export_dock_v1 AS
SELECT id, site_id, name, type, length_m, width_m, depth_m, note, sources FROM sites.dock;

GRANT USAGE ON SCHEMA sites TO rsf_sites, rsf_options;
GRANT SELECT ON sites.site, sites.dock TO rsf_sites;
GRANT SELECT ON sites.export_site_v1, sites.export_dock_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA sites CASCADE;
