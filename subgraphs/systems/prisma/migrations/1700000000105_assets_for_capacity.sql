-- Up Migration
-- A repair request names a system or an asset on record: the role that writes it looks it up.
GRANT USAGE ON SCHEMA systems TO rsf_capacity_writer;
GRANT SELECT (id) ON systems.export_system_v1 TO rsf_capacity_writer;
GRANT SELECT ON systems.export_asset_v1 TO rsf_capacity_writer;

-- Down Migration
REVOKE SELECT ON systems.export_asset_v1 FROM rsf_capacity_writer;
