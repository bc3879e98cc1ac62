-- Up Migration
ALTER TABLE capacity.maintenance_event ADD COLUMN asset_id text;
CREATE INDEX maintenance_event_by_asset ON capacity.maintenance_event (asset_id);

-- Down Migration
ALTER TABLE capacity.maintenance_event DROP COLUMN asset_id;
