-- Up Migration
CREATE TABLE programs.program (
  id text PRIMARY KEY,
  name text NOT NULL,
  owner text,
  status text,
  -- Partial dates ("2025", "2025-03") are kept as text: padding them would claim a precision that no source gives.
  first_public text,
  released text,
  began text,
  plenary text,
  -- Lists in jsonb have the shape that the API gives them.
  timeline jsonb NOT NULL,
  text_goals text[] NOT NULL,
  scope text,
  domains text[] NOT NULL,
  workstreams text[] NOT NULL,
  members text,
  place text,
  partners jsonb NOT NULL,
  content text[] NOT NULL,
  services text[] NOT NULL,
  figures jsonb NOT NULL,
  funding_authority_ids text[] NOT NULL,
  challenges text[] NOT NULL,
  advocacy text,
  relation_to_rsf text,
  recommendation_for_southcom text[] NOT NULL,
  caution text,
  note text,
  -- Countries that a record ties to the program.
  country_codes text[] NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.goal (
  id text PRIMARY KEY,
  program_id text NOT NULL,
  position integer NOT NULL,
  metric text NOT NULL,
  target integer NOT NULL,
  by_fiscal_year integer NOT NULL,
  domain text,
  breakdown jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX goal_by_program ON programs.goal (program_id);

CREATE TABLE programs.exercise (
  id text PRIMARY KEY,
  name text NOT NULL,
  starts_on text NOT NULL,
  ends_on text,
  country_iso3 text,
  places text[] NOT NULL,
  with_whom text,
  system_id text,
  units text[] NOT NULL,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX exercise_by_country ON programs.exercise (country_iso3);

CREATE TABLE programs.state_partnership (
  id text PRIMARY KEY,
  state text NOT NULL,
  country_iso3 text NOT NULL,
  since integer,
  line_of_effort text NOT NULL,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.center_of_excellence (
  id text PRIMARY KEY,
  name text NOT NULL,
  country_iso3 text NOT NULL,
  program_id text,
  status text NOT NULL,
  domains text[] NOT NULL,
  -- A list of texts or null: no focus can be told is not the same as none.
  focus jsonb,
  announced_for_fiscal_year integer,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.legal_rule (
  id text PRIMARY KEY,
  cite text NOT NULL,
  effect text NOT NULL,
  applies_to text,
  test text,
  what text NOT NULL,
  valid_from text,
  valid_to text,
  text_through text,
  history jsonb NOT NULL,
  max_planned_days integer,
  percent double precision,
  basis text,
  period text,
  window_months integer,
  min_duration_months integer,
  max_years integer,
  country_codes text[] NOT NULL,
  caution text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.seed_discrepancy (
  id text PRIMARY KEY,
  seed jsonb NOT NULL,
  text text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.source (
  id text PRIMARY KEY,
  title text NOT NULL,
  publisher text NOT NULL,
  year integer,
  url text,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE programs.reference_data (
  -- There is one row.
  id text PRIMARY KEY CHECK (id = 'reference'),
  title text NOT NULL,
  compiled_on text NOT NULL,
  classification text NOT NULL,
  rules text[] NOT NULL,
  terms jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE VIEW programs.export_legal_rule_v1 AS
SELECT id, cite, effect, applies_to, what, valid_from, text_through, history, max_planned_days, percent, window_months,
  min_duration_months, max_years, sources
FROM programs.legal_rule;

GRANT USAGE ON SCHEMA programs TO rsf_programs, rsf_options;
GRANT SELECT ON programs.program, programs.goal, programs.exercise, programs.state_partnership,
  programs.center_of_excellence, programs.legal_rule, programs.seed_discrepancy, programs.source,
  programs.reference_data TO rsf_programs;
GRANT SELECT ON programs.export_legal_rule_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA programs CASCADE;
