-- Up Migration
-- What an operator declares is told under its name.
GRANT USAGE ON SCHEMA partners TO rsf_capacity_writer;
GRANT SELECT (id, name) ON partners.export_partner_v1 TO rsf_capacity_writer;

-- Down Migration
REVOKE SELECT (id, name) ON partners.export_partner_v1 FROM rsf_capacity_writer;
REVOKE USAGE ON SCHEMA partners FROM rsf_capacity_writer;
