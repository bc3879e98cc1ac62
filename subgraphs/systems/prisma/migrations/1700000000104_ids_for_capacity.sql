-- Up Migration
-- A capability that an operator declares names a system on record: the role that writes it may see which there are.
GRANT USAGE ON SCHEMA systems TO rsf_capacity_writer;
GRANT SELECT (id) ON systems.export_system_v1 TO rsf_capacity_writer;

-- Down Migration
REVOKE SELECT (id) ON systems.export_system_v1 FROM rsf_capacity_writer;
REVOKE USAGE ON SCHEMA systems FROM rsf_capacity_writer;
