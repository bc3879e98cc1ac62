-- Up Migration
CREATE TABLE partners.partner (
  id text PRIMARY KEY CHECK (id ~ '^[pu]-'),
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('COMPANY', 'MILITARY')),
  country_iso3 text NOT NULL,
  parent_name text,
  parent_id text,
  ncage text,
  aliases text[] NOT NULL,
  note text,
  -- Id, name and aliases, one a line: what a search looks through.
  search_text text NOT NULL,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX partner_by_country ON partners.partner (country_iso3);

CREATE TABLE partners.site_operator (
  site_id text NOT NULL,
  -- Not a foreign key: the loader removes and writes partners and their sites table by table.
  partner_id text NOT NULL,
  position integer NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (site_id, partner_id)
);
CREATE INDEX site_operator_by_partner ON partners.site_operator (partner_id);

CREATE TABLE partners.agreement (
  id text PRIMARY KEY,
  type text NOT NULL,
  party_id text,
  party_name text NOT NULL,
  counterparty_id text,
  counterparty_name text,
  -- Partial dates ("2025", "2025-03") are kept as text: padding them would claim a precision that no source gives.
  signed text,
  valid_from text,
  valid_to text,
  term_years integer,
  extended text,
  status text,
  as_of text,
  value_amount double precision,
  value_currency text,
  value_unit text,
  system_ids text[] NOT NULL,
  country_codes text[] NOT NULL,
  site_ids text[] NOT NULL,
  low_quality boolean NOT NULL,
  note text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(value_amount, value_currency, value_unit) IN (0, 3))
);
CREATE INDEX agreement_by_party ON partners.agreement (party_id);
CREATE INDEX agreement_by_counterparty ON partners.agreement (counterparty_id);
CREATE INDEX agreement_by_site ON partners.agreement USING gin (site_ids);
CREATE INDEX agreement_by_system ON partners.agreement USING gin (system_ids);

CREATE TABLE partners.ownership_event (
  id text PRIMARY KEY,
  -- A partner ("p-", "u-") or a site.
  target_id text NOT NULL,
  acquirers text[] NOT NULL,
  acquirer_ids text[] NOT NULL,
  seller text,
  stake_percent double precision,
  price_usd_million double precision,
  event text NOT NULL,
  date text NOT NULL,
  note text,
  seed_text text,
  correction text,
  source text NOT NULL,
  source_ids text[] NOT NULL,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ownership_event_by_target ON partners.ownership_event (target_id);
CREATE INDEX ownership_event_by_acquirer ON partners.ownership_event USING gin (acquirer_ids);

CREATE VIEW partners.export_partner_v1 AS
SELECT id, name, kind, country_iso3, parent_name, sources FROM partners.partner;

CREATE VIEW partners.export_site_operator_v1 AS SELECT site_id, partner_id FROM partners.site_operator;

CREATE VIEW partners.export_agreement_v1 AS
SELECT id, type, party_id, party_name, counterparty_name AS counterparty, signed, valid_from, valid_to, term_years,
  status, as_of, low_quality, site_ids, system_ids, note, sources
FROM partners.agreement;

CREATE VIEW partners.export_ownership_event_v1 AS
SELECT id, target_id, acquirers, event, date, note, sources FROM partners.ownership_event;

GRANT USAGE ON SCHEMA partners TO rsf_partners, rsf_options;
GRANT SELECT ON partners.partner, partners.site_operator, partners.agreement, partners.ownership_event TO rsf_partners;
GRANT SELECT ON partners.export_partner_v1, partners.export_site_operator_v1, partners.export_agreement_v1,
  partners.export_ownership_event_v1 TO rsf_options;

-- Down Migration
DROP SCHEMA partners CASCADE;
