-- Up Migration
CREATE TABLE theaters.theater (
  code text PRIMARY KEY,
  name text NOT NULL,
  hq_name text NOT NULL,
  hq_country text NOT NULL,
  hq_latitude double precision NOT NULL CHECK (hq_latitude BETWEEN -90 AND 90),
  hq_longitude double precision NOT NULL CHECK (hq_longitude BETWEEN -180 AND 180),
  hq_sources jsonb NOT NULL,
  rsf_start_year integer NOT NULL,
  rsf_start_scope text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE theaters.country (
  iso3 text PRIMARY KEY CHECK (iso3 ~ '^[A-Z]{3}$'),
  name text NOT NULL,
  -- Not a foreign key: a country may lie in the area of a command that has no record here (NORTHCOM).
  theater_code text NOT NULL,
  us_treaty_ally boolean,
  nato_member boolean,
  nato_since integer,
  major_non_nato_ally boolean,
  rsf_pilot_country boolean NOT NULL,
  part_of_iso3 text,
  note text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX country_by_theater ON theaters.country (theater_code);

CREATE TABLE theaters.access_location (
  id text PRIMARY KEY,
  name text NOT NULL,
  country_iso3 text NOT NULL,
  theater_code text NOT NULL,
  latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  icao text,
  kind text NOT NULL,
  status text NOT NULL,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE theaters.access_fact (
  id text PRIMARY KEY,
  country_iso3 text NOT NULL,
  status text NOT NULL,
  kind text NOT NULL,
  -- Partial dates ("2025", "2025-03") are kept as text: padding them would claim a precision that no source gives.
  valid_from text,
  valid_to text,
  what text NOT NULL,
  location_id text,
  system_ids text[] NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX access_fact_by_country ON theaters.access_fact (country_iso3);

CREATE TABLE theaters.command_unit (
  id text PRIMARY KEY,
  name text NOT NULL,
  country_iso3 text NOT NULL,
  theater_code text,
  parent_name text NOT NULL,
  role text,
  personnel jsonb,
  caution text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE theaters.theater_note (
  id text PRIMARY KEY,
  text text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE VIEW theaters.export_theater_v1 AS SELECT code, name FROM theaters.theater;

CREATE VIEW theaters.export_country_v1 AS
SELECT iso3, name, theater_code, us_treaty_ally, part_of_iso3, note, sources FROM theaters.country;

CREATE VIEW theaters.export_access_fact_v1 AS
SELECT id, country_iso3, status, kind, valid_from, valid_to, what, location_id, system_ids, sources FROM theaters.access_fact;

GRANT USAGE ON SCHEMA theaters TO rsf_theaters, rsf_options;
GRANT SELECT ON theaters.theater, theaters.country, theaters.access_location, theaters.access_fact,
  theaters.command_unit, theaters.theater_note TO rsf_theaters;
GRANT SELECT ON theaters.export_theater_v1, theaters.export_country_v1, theaters.export_access_fact_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA theaters CASCADE;
