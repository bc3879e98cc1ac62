-- Up Migration
-- That a dock has one bay is judged once for all rows of a statement: row by row it is a fifth of the time of a large import.
CREATE FUNCTION capacity.refuse_bays_at_docks() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows AS n JOIN capacity.calendar AS own ON own.work_center_id = n.work_center_id
    WHERE n.bays > 1 AND own.kind = 'NAMED'
  ) THEN
    RAISE check_violation USING MESSAGE = 'a named work center has one bay', CONSTRAINT = 'named_has_one_bay';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER named_has_one_bay ON capacity.capacity_window;
DROP FUNCTION capacity.refuse_bays_at_dock;
-- Named to come before the sweeps.
CREATE TRIGGER named_has_one_bay_insert AFTER INSERT ON capacity.capacity_window
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.refuse_bays_at_docks();
CREATE TRIGGER named_has_one_bay_update AFTER UPDATE ON capacity.capacity_window
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION capacity.refuse_bays_at_docks();
REVOKE ALL ON FUNCTION capacity.refuse_bays_at_docks FROM PUBLIC;

-- Files of windows: sent in pieces, read, and written in one call of write_windows. What became of a file is kept.

CREATE TABLE capacity.upload (
  id text PRIMARY KEY,
  organisation_id text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL,
  bytes integer NOT NULL DEFAULT 0,
  pieces integer NOT NULL DEFAULT 0,
  -- Of the whole file, in hexadecimal. Null: it is not whole.
  sha256 text,
  finished_at timestamptz
);
CREATE INDEX upload_by_organisation ON capacity.upload (organisation_id);

CREATE TABLE capacity.upload_piece (
  upload_id text NOT NULL REFERENCES capacity.upload ON DELETE CASCADE,
  piece integer NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (upload_id, piece)
);

CREATE TABLE capacity.import (
  id text PRIMARY KEY,
  organisation_id text NOT NULL,
  subject text NOT NULL,
  imported_at timestamptz NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('IMPORTED', 'IMPORTED_IN_PART', 'WOULD_IMPORT', 'WOULD_IMPORT_IN_PART', 'REJECTED')),
  is_dry_run boolean NOT NULL,
  sha256 text NOT NULL,
  delimiter text,
  row_count integer NOT NULL,
  added integer NOT NULL,
  changed integer NOT NULL,
  unchanged integer NOT NULL,
  failed integer NOT NULL,
  error_count integer NOT NULL,
  withdrawn_at timestamptz,
  -- Lists as the API gives them: they are only ever read in pages.
  errors jsonb NOT NULL,
  changes jsonb NOT NULL,
  not_in_file jsonb NOT NULL
);
-- Written once and read by a few: not worth the time that it takes to compress them.
ALTER TABLE capacity.import ALTER errors SET STORAGE EXTERNAL, ALTER changes SET STORAGE EXTERNAL,
  ALTER not_in_file SET STORAGE EXTERNAL;
CREATE INDEX import_by_organisation ON capacity.import (organisation_id, imported_at);

ALTER TABLE capacity.upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity.upload_piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE capacity.import ENABLE ROW LEVEL SECURITY;
CREATE POLICY write_all ON capacity.upload TO rsf_capacity_writer USING (true) WITH CHECK (true);
CREATE POLICY write_all ON capacity.upload_piece TO rsf_capacity_writer USING (true) WITH CHECK (true);
CREATE POLICY write_all ON capacity.import TO rsf_capacity_writer USING (true) WITH CHECK (true);

-- An import that published, and its withdrawal, are entries of their own beside those of its windows; its lists are not
-- repeated there.
CREATE FUNCTION capacity.record_import() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD' AS $$
DECLARE
  after jsonb := jsonb_build_object('id', NEW.id, 'subject', NEW.subject, 'imported_at', NEW.imported_at, 'outcome', NEW.outcome,
    'sha256', NEW.sha256, 'row_count', NEW.row_count, 'added', NEW.added, 'changed', NEW.changed, 'unchanged', NEW.unchanged,
    'failed', NEW.failed, 'withdrawn_at', NEW.withdrawn_at);
BEGIN
  PERFORM ledger.append_v1(ARRAY[ROW(NEW.organisation_id, NULL, 'capacity.import', NEW.id,
    CASE WHEN TG_OP = 'UPDATE' THEN after || jsonb_build_object('withdrawn_at', OLD.withdrawn_at) END, after)::ledger.change]);
  RETURN NULL;
END $$;
CREATE TRIGGER recorded AFTER INSERT OR UPDATE OF withdrawn_at ON capacity.import
  FOR EACH ROW WHEN (NEW.outcome IN ('IMPORTED', 'IMPORTED_IN_PART')) EXECUTE FUNCTION capacity.record_import();
REVOKE ALL ON FUNCTION capacity.record_import FROM PUBLIC;

-- On whose behalf somebody imports: the organisation whose work centers it writes, or that of an admin. Null: nobody's.
CREATE FUNCTION capacity.importer() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE WHEN identity.acts_as('admin', 'capacity:write') THEN coalesce(identity.organisation(), identity.subject())
  ELSE identity.partner_for('capacity:write') END;

CREATE POLICY read_own ON capacity.upload FOR SELECT TO rsf_capacity USING (
  organisation_id = (SELECT capacity.importer()) AND subject = (SELECT identity.subject()));
CREATE POLICY read_own ON capacity.upload_piece FOR SELECT TO rsf_capacity USING (
  -- Judged by the policy of the upload.
  EXISTS (SELECT FROM capacity.upload AS own WHERE own.id = upload_piece.upload_id));
CREATE POLICY read_own ON capacity.import FOR SELECT TO rsf_capacity USING (organisation_id = (SELECT capacity.importer()));

-- Removes uploads of more than an hour ago.
CREATE FUNCTION capacity.forget_uploads() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM capacity.upload AS own WHERE own.created_at < clock_timestamp() - interval '1 hour'
$$;

-- Keeps the next piece of an upload, the first of which begins it: STORED, FORBIDDEN, TOO_MANY_UPLOADS, TOO_LARGE, or
-- OUT_OF_ORDER where the piece is not the next, the upload is another's, or it is whole.
CREATE FUNCTION capacity.store_upload_piece(upload text, piece integer, content bytea) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  owner text := capacity.importer();
  present capacity.upload;
BEGIN
  IF owner IS NULL THEN RETURN 'FORBIDDEN'; END IF;
  IF store_upload_piece.piece = 0 THEN
    -- One after the other, so that they are counted right.
    PERFORM pg_advisory_xact_lock(hashtext('capacity.upload'), hashtext(owner));
    PERFORM capacity.forget_uploads();
    IF (SELECT count(*) FROM capacity.upload AS own WHERE own.organisation_id = owner) >= 5 THEN RETURN 'TOO_MANY_UPLOADS'; END IF;
    IF coalesce(length(store_upload_piece.upload) NOT BETWEEN 16 AND 200, true) THEN RETURN 'OUT_OF_ORDER'; END IF;
    INSERT INTO capacity.upload (id, organisation_id, subject, created_at)
    VALUES (store_upload_piece.upload, owner, identity.subject(), clock_timestamp())
    ON CONFLICT ON CONSTRAINT upload_pkey DO NOTHING;
  END IF;
  SELECT * INTO present FROM capacity.upload AS own
  WHERE own.id = store_upload_piece.upload AND own.organisation_id = owner AND own.subject = identity.subject() FOR UPDATE;
  IF present.id IS NULL OR present.finished_at IS NOT NULL OR store_upload_piece.piece IS DISTINCT FROM present.pieces
  THEN RETURN 'OUT_OF_ORDER'; END IF;
  IF coalesce(length(store_upload_piece.content) NOT BETWEEN 1 AND 1048576
    OR present.bytes + length(store_upload_piece.content) > 20 * 1048576, true) THEN RETURN 'TOO_LARGE'; END IF;
  INSERT INTO capacity.upload_piece VALUES (present.id, store_upload_piece.piece, store_upload_piece.content);
  UPDATE capacity.upload AS own SET bytes = own.bytes + length(store_upload_piece.content), pieces = own.pieces + 1
  WHERE own.id = present.id;
  RETURN 'STORED';
END $$;

-- Marks an upload as whole where it is what was sent: FINISHED; FORBIDDEN; else INCOMPLETE, and nothing of it is kept.
CREATE FUNCTION capacity.finish_upload(upload text, bytes integer, sha256 text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  owner text := capacity.importer();
BEGIN
  IF owner IS NULL THEN RETURN 'FORBIDDEN'; END IF;
  UPDATE capacity.upload AS own SET finished_at = clock_timestamp(), sha256 = finish_upload.sha256
  WHERE own.id = finish_upload.upload AND own.organisation_id = owner AND own.subject = identity.subject()
    AND own.finished_at IS NULL AND own.bytes = finish_upload.bytes
    AND finish_upload.sha256 = (SELECT encode(pg_catalog.sha256(string_agg(p.content, ''::bytea ORDER BY p.piece)), 'hex')
      FROM capacity.upload_piece AS p WHERE p.upload_id = own.id);
  IF FOUND THEN RETURN 'FINISHED'; END IF;
  PERFORM capacity.drop_upload(finish_upload.upload);
  RETURN 'INCOMPLETE';
END $$;

-- Removes an upload of one's own.
CREATE FUNCTION capacity.drop_upload(upload text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM capacity.upload AS own
  WHERE own.id = drop_upload.upload AND own.organisation_id = capacity.importer() AND own.subject = identity.subject()
$$;

-- The reported windows at work centers that one may write, and those with these ids, locked until the end of the
-- transaction: nobody changes them between their comparison with a file and its writing.
CREATE FUNCTION capacity.lock_own_windows(work_center_ids text[], window_ids text[])
RETURNS TABLE (id text, work_center_id text, from_day date, to_day date, bays integer, commitment text, expires_on date,
  version integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  is_admin boolean := identity.acts_as('admin', 'capacity:write');
  partner text := identity.partner_for('capacity:write');
  own_ids text[];
BEGIN
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE feature_not_supported USING MESSAGE = 'calendars change under READ COMMITTED only';
  END IF;
  own_ids := ARRAY(
    SELECT own.work_center_id FROM capacity.calendar AS own
    WHERE (own.work_center_id = ANY (work_center_ids)
        OR own.work_center_id IN (SELECT w.work_center_id FROM capacity.capacity_window AS w WHERE w.id = ANY (window_ids)))
      AND (is_admin OR own.organisation_id = partner)
    ORDER BY own.work_center_id FOR UPDATE);
  RETURN QUERY
  SELECT w.id, w.work_center_id, lower(w.during), upper(w.during), w.bays, w.commitment, w.expires_on, w.version
  FROM capacity.capacity_window AS w
  WHERE w.work_center_id = ANY (own_ids) AND w.provenance = 'REPORTED' AND w.withdrawn_at IS NULL
  ORDER BY w.work_center_id, lower(w.during);
END $$;

-- Keeps what became of a file. The lists come beside the rest: they are large, and are taken as they are.
CREATE FUNCTION capacity.keep_import(kept jsonb, errors jsonb, changes jsonb, not_in_file jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF capacity.importer() IS NULL THEN RAISE insufficient_privilege USING MESSAGE = 'no right to import'; END IF;
  INSERT INTO capacity.import (id, organisation_id, subject, imported_at, outcome, is_dry_run, sha256, delimiter, row_count,
    added, changed, unchanged, failed, error_count, errors, changes, not_in_file)
  SELECT f.id, capacity.importer(), identity.subject(), clock_timestamp(), f.outcome, f.is_dry_run, f.sha256, f.delimiter,
    f.row_count, f.added, f.changed, f.unchanged, f.failed, f.error_count, keep_import.errors, keep_import.changes,
    keep_import.not_in_file
  FROM jsonb_to_record(kept) AS f (id text, outcome text, is_dry_run boolean, sha256 text, delimiter text, row_count integer,
    added integer, changed integer, unchanged integer, failed integer, error_count integer);
END $$;

-- Marks an import of one's own as withdrawn: true, or false where there is none that was not.
CREATE FUNCTION capacity.mark_import_withdrawn(import text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE capacity.import AS own SET withdrawn_at = clock_timestamp()
  WHERE own.id = mark_import_withdrawn.import AND own.organisation_id = capacity.importer() AND own.withdrawn_at IS NULL
    AND own.outcome IN ('IMPORTED', 'IMPORTED_IN_PART');
  RETURN FOUND;
END $$;

-- Windows whose present figures an import of one's own brought. What was published or withdrawn since is not among them.
CREATE FUNCTION capacity.find_windows_of_import(import text) RETURNS TABLE (id text, version integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT w.id, w.version FROM capacity.import AS own JOIN capacity.capacity_window AS w ON w.import_id = own.id
  WHERE own.id = find_windows_of_import.import AND own.organisation_id = capacity.importer() AND w.withdrawn_at IS NULL
  ORDER BY w.id
$$;

GRANT SELECT ON capacity.upload, capacity.upload_piece, capacity.import TO rsf_capacity;
GRANT SELECT, INSERT, UPDATE, DELETE ON capacity.upload TO rsf_capacity_writer;
GRANT SELECT, INSERT ON capacity.upload_piece TO rsf_capacity_writer;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON capacity.import TO rsf_capacity_writer;
REVOKE ALL ON FUNCTION capacity.importer, capacity.forget_uploads, capacity.store_upload_piece, capacity.finish_upload,
  capacity.drop_upload, capacity.lock_own_windows, capacity.keep_import, capacity.mark_import_withdrawn,
  capacity.find_windows_of_import FROM PUBLIC;
GRANT EXECUTE ON FUNCTION capacity.importer TO rsf_capacity, rsf_capacity_writer;
GRANT EXECUTE ON FUNCTION capacity.forget_uploads, capacity.store_upload_piece, capacity.finish_upload, capacity.drop_upload,
  capacity.lock_own_windows, capacity.keep_import, capacity.mark_import_withdrawn, capacity.find_windows_of_import
  TO rsf_capacity;

-- An owner must be allowed to create where its functions are, for as long as they are handed over.
GRANT CREATE ON SCHEMA capacity TO rsf_capacity_writer;
ALTER FUNCTION capacity.record_import OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.forget_uploads OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.store_upload_piece OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.finish_upload OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.drop_upload OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.lock_own_windows OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.keep_import OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.mark_import_withdrawn OWNER TO rsf_capacity_writer;
ALTER FUNCTION capacity.find_windows_of_import OWNER TO rsf_capacity_writer;
REVOKE CREATE ON SCHEMA capacity FROM rsf_capacity_writer;

-- Down Migration
DROP FUNCTION capacity.find_windows_of_import, capacity.mark_import_withdrawn, capacity.keep_import,
  capacity.lock_own_windows, capacity.drop_upload, capacity.finish_upload, capacity.store_upload_piece,
  capacity.forget_uploads;
DROP TRIGGER named_has_one_bay_insert ON capacity.capacity_window;
DROP TRIGGER named_has_one_bay_update ON capacity.capacity_window;
DROP FUNCTION capacity.refuse_bays_at_docks;
CREATE FUNCTION capacity.refuse_bays_at_dock() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.bays > 1 AND EXISTS (
    SELECT FROM capacity.calendar AS own WHERE own.work_center_id = NEW.work_center_id AND own.kind = 'NAMED'
  ) THEN
    RAISE check_violation USING MESSAGE = 'a named work center has one bay', CONSTRAINT = 'named_has_one_bay';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER named_has_one_bay BEFORE INSERT OR UPDATE OF bays, work_center_id ON capacity.capacity_window
  FOR EACH ROW WHEN (NEW.bays > 1) EXECUTE FUNCTION capacity.refuse_bays_at_dock();
DROP TABLE capacity.upload_piece, capacity.upload, capacity.import;
DROP FUNCTION capacity.record_import;
DROP FUNCTION capacity.importer;
