import type pg from 'pg'

/**
 * A table and a function that writes it as a subgraph's functions do: as `rsf_capacity_writer`, with an entry in the
 * audit chain. `probe.write(organisation, id)` may be called by `rsf_ledger` and `rsf_capacity`.
 */
export const createWritingProbe = (admin: pg.Client): Promise<unknown> =>
  admin.query(`
    CREATE SCHEMA probe;
    CREATE TABLE probe.thing (id text PRIMARY KEY, organisation_id text);
    CREATE FUNCTION probe.write(organisation_id text, id text) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
      INSERT INTO probe.thing VALUES (id, organisation_id);
      SELECT ledger.append_v1(ARRAY[
        ROW(organisation_id, 'INDOPACOM', 'probe.thing', id, NULL, jsonb_build_object('id', id))::ledger.change])
    $$;
    GRANT USAGE ON SCHEMA probe TO rsf_ledger, rsf_capacity, rsf_capacity_writer;
    GRANT INSERT, SELECT ON probe.thing TO rsf_capacity_writer;
    GRANT CREATE ON SCHEMA probe TO rsf_capacity_writer;
    ALTER FUNCTION probe.write OWNER TO rsf_capacity_writer;
    REVOKE EXECUTE ON FUNCTION probe.write FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION probe.write TO rsf_ledger, rsf_capacity`)
