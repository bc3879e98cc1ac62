-- Up Migration
CREATE TABLE systems.system (
  id text PRIMARY KEY,
  designation text NOT NULL,
  name text NOT NULL,
  category text NOT NULL,
  family text NOT NULL,
  length_m double precision,
  beam_m double precision,
  draft_m double precision,
  full_load_displacement_t double precision,
  wingspan_m double precision,
  height_m double precision,
  mtow_t double precision,
  rotor_diameter_m double precision,
  combat_mass_t double precision,
  width_m double precision,
  diameter_m double precision,
  mass_t double precision,
  approximate boolean,
  fsc text,
  fsc_note text,
  operators text,
  vessel_prefix text,
  nuclear boolean,
  hull_number_example text,
  legal_flag text,
  is_category boolean NOT NULL,
  note text,
  engine_id text,
  radar_id text,
  -- Both directions of the records in one: what it is part of, and what is part of it.
  part_of text[] NOT NULL,
  component_ids text[] NOT NULL,
  domains text[] NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX system_by_family ON systems.system (family);

CREATE TABLE systems.asset (
  id text PRIMARY KEY,
  system_id text NOT NULL REFERENCES systems.system ON DELETE CASCADE,
  name text,
  hull_number text,
  tail_number text,
  homeport_name text,
  recorded_as text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX asset_by_system ON systems.asset (system_id);

CREATE TABLE systems.system_name (
  key text NOT NULL CHECK (key ~ '^[A-Z0-9]+$'),
  kind text NOT NULL,
  label text NOT NULL,
  system_id text NOT NULL REFERENCES systems.system ON DELETE CASCADE,
  asset_id text REFERENCES systems.asset ON DELETE CASCADE,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (key, kind, system_id),
  -- National stock numbers: four figures of the supply class and nine of the item, some of these with letters.
  CHECK (kind <> 'NSN' OR key ~ '^[0-9]{4}[A-Z0-9]{9}$')
);
CREATE INDEX system_name_by_system ON systems.system_name (system_id);

CREATE VIEW systems.export_system_v1 AS
SELECT id, designation, name, category, family, domains, fsc, operators, vessel_prefix, nuclear, legal_flag,
  is_category, length_m, beam_m, draft_m, engine_id, part_of, note, sources
FROM systems.system;

CREATE VIEW systems.export_system_name_v1 AS
SELECT key, kind, label, system_id, asset_id FROM systems.system_name;

CREATE VIEW systems.export_asset_v1 AS
SELECT id, system_id, coalesce(name, recorded_as) AS name, hull_number, homeport_name FROM systems.asset;

GRANT USAGE ON SCHEMA systems TO rsf_systems, rsf_options;
GRANT SELECT ON systems.system, systems.asset, systems.system_name TO rsf_systems;
GRANT SELECT ON systems.export_system_v1, systems.export_system_name_v1, systems.export_asset_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA systems CASCADE;
