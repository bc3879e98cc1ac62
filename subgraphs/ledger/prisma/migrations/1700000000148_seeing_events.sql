-- Up Migration
-- Who may see an event: everybody where it is public; with a token that allows `events:read`, the partner that it is about,
-- staff of the theater or of the organisation beside it, and an admin. It is the one rule: row-level security asks it for
-- whoever reads, and fan-out asks it for the owner of a webhook as it stood when the webhook was registered.
CREATE FUNCTION ledger.may_see(event ledger.event, principal jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN event.is_public OR coalesce(
  principal ->> 'subject' <> '' AND principal -> 'scopes' ? 'events:read' AND (
    principal -> 'roles' ? 'admin'
    OR principal -> 'roles' ? 'partner' AND event.organisation_id = nullif(principal ->> 'organisation', '')
    OR principal -> 'roles' ? 'staff' AND (principal -> 'theaters' ? event.theater_code
      OR event.other_organisation_id = nullif(principal ->> 'organisation', ''))),
  false);

ALTER POLICY read_own ON ledger.event USING (ledger.may_see(event, (SELECT identity.principal())));

-- How far the stream of placed events goes, in one row: from the position after `forgotten_through` to `last_position`,
-- with no gap.
CREATE TABLE ledger.stream (
  is_the_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_one),
  last_position bigint NOT NULL,
  forgotten_through bigint NOT NULL CHECK (forgotten_through <= last_position),
  -- What places in the stream are sealed with before a client sees them: their numbers would count what others write.
  cursor_key bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
INSERT INTO ledger.stream (last_position, forgotten_through) VALUES (0, 0);

-- Events are kept for 30 days; policies hold the function below to it. What lies before an event that is kept is kept too,
-- so that the stream loses its beginning and nothing in between.
CREATE FUNCTION ledger.forget_events() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  kept_since timestamptz := now() - interval '30 days';
  span ledger.stream;
  through bigint;
  forgotten integer;
BEGIN
  SELECT * INTO span FROM ledger.stream FOR UPDATE;
  through := coalesce(
    (SELECT own.position - 1 FROM ledger.event AS own WHERE own.position > span.forgotten_through AND own.at >= kept_since
     ORDER BY own.position LIMIT 1),
    span.last_position);
  -- A bite at a time: each row takes its deliveries with it.
  through := least(through, span.forgotten_through + 2000);
  DELETE FROM ledger.event AS own WHERE own.position <= through;
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  UPDATE ledger.stream SET forgotten_through = through WHERE forgotten_through < through;
  RETURN forgotten;
END $$;

CREATE POLICY read_all ON ledger.event FOR SELECT TO rsf_ledger_writer USING (true);
-- An event is placed once, and nothing else of it ever changes.
CREATE POLICY place ON ledger.event FOR UPDATE TO rsf_ledger_writer USING (position IS NULL) WITH CHECK (position IS NOT NULL);
CREATE POLICY forget ON ledger.event FOR DELETE TO rsf_ledger_writer USING (at < now() - interval '30 days');
GRANT SELECT, UPDATE (position), DELETE ON ledger.event TO rsf_ledger_writer;
GRANT SELECT ON ledger.stream TO rsf_ledger;
GRANT SELECT, UPDATE (last_position, forgotten_through) ON ledger.stream TO rsf_ledger_writer;
REVOKE ALL ON FUNCTION ledger.may_see, ledger.forget_events FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger.may_see TO rsf_ledger, rsf_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger.forget_events TO rsf_ledger;

GRANT CREATE ON SCHEMA ledger TO rsf_ledger_writer;
ALTER FUNCTION ledger.forget_events OWNER TO rsf_ledger_writer;
REVOKE CREATE ON SCHEMA ledger FROM rsf_ledger_writer;

-- Down Migration
DROP FUNCTION ledger.forget_events;
REVOKE SELECT, UPDATE (position), DELETE ON ledger.event FROM rsf_ledger_writer;
DROP POLICY forget ON ledger.event;
DROP POLICY place ON ledger.event;
DROP POLICY read_all ON ledger.event;
DROP TABLE ledger.stream;
ALTER POLICY read_own ON ledger.event USING (
  is_public
  OR (SELECT identity.acts_as('admin', 'events:read'))
  OR organisation_id = (SELECT identity.partner_for('events:read'))
  OR other_organisation_id = (SELECT CASE WHEN identity.acts_as('staff', 'events:read') THEN identity.organisation() END)
  OR theater_code = ANY ((SELECT identity.theaters_for('events:read'))::text[]));
DROP FUNCTION ledger.may_see;
