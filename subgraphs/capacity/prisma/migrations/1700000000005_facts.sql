-- Up Migration
CREATE TABLE capacity.capability (
  id text PRIMARY KEY,
  site_id text NOT NULL,
  system_id text NOT NULL,
  -- Empty: the source states no level. That is unknown, not none.
  levels text[] NOT NULL,
  basis text NOT NULL CHECK (basis IN ('PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE')),
  -- A partial date, or first and last year.
  as_of text,
  scope text[] NOT NULL,
  work_kinds text[] NOT NULL,
  workforce text,
  owners text[] NOT NULL,
  -- Null: no end is recorded.
  ended boolean,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX capability_by_site ON capacity.capability (site_id, id);
CREATE INDEX capability_by_system ON capacity.capability (system_id, id);

CREATE TABLE capacity.maintenance_event (
  id text PRIMARY KEY,
  site_id text,
  system_id text NOT NULL,
  partner_id text,
  asset_name text,
  availability text,
  -- Partial dates are kept as text: padding them would claim a precision that no source gives.
  awarded text,
  planned_induction text,
  inducted text,
  planned_completion text,
  planned_duration_text text,
  planned_days integer CHECK (planned_days > 0),
  planned_days_are_approximate boolean,
  completed text,
  duration_days integer CHECK (duration_days >= 0),
  work_items text,
  growth text,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((planned_days IS NULL) = (planned_days_are_approximate IS NULL))
);
CREATE INDEX maintenance_event_by_site ON capacity.maintenance_event (site_id);
CREATE INDEX maintenance_event_by_system ON capacity.maintenance_event (system_id);
CREATE INDEX maintenance_event_by_partner ON capacity.maintenance_event (partner_id);

CREATE VIEW capacity.export_capability_v1 AS
SELECT id, site_id, system_id, levels, basis, as_of, scope, work_kinds, workforce, owners, ended, note, sources
FROM capacity.capability;

CREATE VIEW capacity.export_maintenance_event_v1 AS
SELECT id, site_id, system_id, partner_id, asset_name, availability, awarded, inducted, completed, planned_induction,
  planned_completion, planned_duration_text, planned_days, duration_days, work_items, growth, note, sources
FROM capacity.maintenance_event;

GRANT USAGE ON SCHEMA capacity TO rsf_capacity, rsf_options;
GRANT SELECT ON capacity.capability, capacity.maintenance_event TO rsf_capacity;
GRANT SELECT ON capacity.export_capability_v1, capacity.export_maintenance_event_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA capacity CASCADE;
