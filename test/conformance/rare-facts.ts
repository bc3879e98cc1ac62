import pg from 'pg'

/** Whether a row is among so many of a thousand: the same rows for the same id and seed. */
const among = (perMille: number, about: string, id = 'id'): string => `${numberOf(about, id)} % 1000 < ${perMille}`

/** A whole number that looks random and is the same for the same id and seed. */
const numberOf = (about: string, id = 'id'): string =>
  `('x' || substr(md5(${id} || '${about}' || ':seed'), 1, 8))::bit(32)::bigint`

const pick = (values: readonly (string | null)[], about: string, id = 'id'): string =>
  `(ARRAY[${values.map((value) => (value === null ? 'NULL' : `'${value}'`)).join(', ')}])[1 + ${numberOf(about, id)} % ${values.length}]`

/** Days from today, up to so many before and after. */
const dayNear = (before: number, after: number, about: string, id = 'id'): string =>
  `(DATE ':today' - ${before} + (${numberOf(about, id)} % ${before + after + 1})::integer)`

const STATUSES = ['OPEN', 'OPEN_ROTATIONAL', 'IMPROVING', 'AGREED', 'RATIFIED', 'LIMITED', 'CLOSED', 'AUXILIARIES_ONLY']
const DOCK_MARGINS_M = [-0.01, 0, 0.49, 0.5, 1.99, 2, 3.99, 4, 30]

/** What a generated network has seldom or never, so that every branch of every rule is met. */
const STATEMENTS: readonly string[] = [
  `UPDATE sites.site SET note = 'A remark.' WHERE ${among(100, 'note')}`,
  `UPDATE sites.site SET status = 'ANNOUNCED' WHERE ${among(30, 'status')}`,
  `INSERT INTO sites.status_report (site_id, status, reported_by, reported_at, version)
   SELECT id, ${pick(['OPERATING', 'SUSPENDED', 'PLANNED', null], 'reported')}, 'made up', now(), 1 FROM sites.site WHERE ${among(60, 'report')}`,
  `UPDATE sites.site SET levels = '{TRAINING}' WHERE ${among(40, 'levels')}`,
  `UPDATE sites.site SET kind = 'MAINTENANCE_HQ' WHERE ${among(20, 'kind')}`,
  `UPDATE sites.site SET rsf_relation = 'US_FACILITY_IN_THEATER' WHERE ${among(60, 'relation')}`,
  `UPDATE capacity.capability SET note = 'A remark.' WHERE ${among(80, 'note')}`,
  `UPDATE capacity.capability SET ended = true WHERE ${among(30, 'ended')}`,
  `UPDATE capacity.capability SET scope = '{COMPONENTS}' WHERE ${among(40, 'components')}`,
  `UPDATE capacity.capability SET scope = '{WHOLE,COMPONENTS}' WHERE ${among(30, 'both')}`,
  `UPDATE capacity.capability SET work_kinds = '{OVERHAUL,EMERGENT_REPAIR}' WHERE ${among(40, 'kinds')}`,
  `UPDATE capacity.capability SET workforce = 'US_GOVERNMENT_OR_US_CONTRACTOR' WHERE ${among(60, 'workforce')}`,
  `UPDATE capacity.capability SET levels = '{TRAINING}' WHERE ${among(30, 'levels')}`,
  `UPDATE capacity.capability SET as_of = left(${dayNear(3000, 1200, 'date')}::text, (${pick(['4', '7', '10'], 'precision')})::integer)
   WHERE ${among(150, 'dated')}`,
  `UPDATE capacity.capability SET as_of = left(as_of, 4) || '-' || left(${dayNear(2500, 1500, 'end')}::text, 4)
   WHERE left(as_of, 4) < left(${dayNear(2500, 1500, 'end')}::text, 4) AND ${among(100, 'years')}`,
  `UPDATE systems.system SET is_category = true, fsc = '5820' WHERE category = 'COMMUNICATIONS' AND ${among(500, 'category')}`,
  `UPDATE systems.system SET fsc = '5820' WHERE category = 'COMMUNICATIONS'`,
  `UPDATE systems.system SET vessel_prefix = NULL WHERE category = 'SHIP' AND ${among(100, 'prefix')}`,
  `UPDATE systems.system SET draft_m = NULL WHERE category = 'SHIP' AND ${among(150, 'draft')}`,
  `UPDATE theaters.country SET us_treaty_ally = NULL WHERE ${among(200, 'ally', 'iso3')}`,
  `UPDATE partners.partner SET parent_name = 'NATO' WHERE kind = 'MILITARY' AND ${among(200, 'nato')}`,
  `UPDATE partners.partner SET parent_name = ${pick(['Iranian Holding', 'Chinatown Ltd', 'China Steel, Taiwan', 'Group of Hong Kong'], 'parent')}
   WHERE kind = 'COMPANY' AND ${among(60, 'parented')}`,
  `UPDATE partners.partner SET country_iso3 = 'MAC' WHERE kind = 'COMPANY' AND ${among(10, 'abroad')}`,
  `UPDATE partners.ownership_event SET event = 'CFIUS_APPROVED' WHERE ${among(300, 'approved')}`,
  `UPDATE partners.ownership_event SET acquirers = '{Harbor Holding (Hong Kong)}' WHERE ${among(200, 'acquirer')}`,
  `UPDATE partners.ownership_event SET date = left(date, 7) WHERE ${among(300, 'month')}`,
  `UPDATE partners.agreement SET low_quality = true WHERE ${among(50, 'weak')}`,
  `UPDATE partners.agreement SET signed = left(signed, 4), valid_from = NULL, valid_to = NULL WHERE ${among(150, 'year')}`,
  `UPDATE partners.agreement SET valid_to = left(valid_to, 7) WHERE ${among(200, 'month')}`,
  `UPDATE capacity.maintenance_event SET completed = left(completed, 7) WHERE ${among(300, 'month')}`,
  `INSERT INTO theaters.access_fact (id, country_iso3, status, kind, valid_from, valid_to, what, system_ids, source, source_ids, sources, confidence)
   SELECT id, iso3, status, ${pick(['POLITICAL', 'LEGAL', 'AGREEMENT'], 'of kind')},
     left(${dayNear(4000, 1500, 'from')}::text, (${pick(['4', '7', '10'], 'precision')})::integer),
     CASE WHEN ${among(400, 'ends')} THEN left(${dayNear(-1501, 3000, 'to')}::text, (${pick(['4', '7', '10'], 'end')})::integer) END,
     'Made up.', CASE WHEN ${among(150, 'of systems')} THEN (SELECT array_agg(s.id) FROM systems.system AS s WHERE ${among(100, 'of', 's.id')}) ELSE '{}' END,
     'made up', '{}', '[]', 'WELL_KNOWN'
   FROM (SELECT iso3 || '-' || n AS id, iso3, ${pick([...STATUSES, 'NUCLEAR_EXCLUDED', 'PROGRAMME_EXCLUDED', 'OPEN'], 'status', 'iso3 || n')} AS status
         FROM theaters.country CROSS JOIN generate_series(1, 3) AS n) AS fact WHERE ${among(350, 'chosen')}`,
  `UPDATE sites.dock SET length_m = ship.length_m + (${pick(DOCK_MARGINS_M.map(String), 'length', 'dock.id')})::float8,
     width_m = ship.beam_m + (${pick(DOCK_MARGINS_M.map(String), 'width', 'dock.id')})::float8,
     depth_m = CASE WHEN ${among(700, 'deep', 'dock.id')} THEN coalesce(ship.draft_m, 9) + (${pick(['-0.01', '0', '0.49', '0.5', '5'], 'depth', 'dock.id')})::float8 END
   FROM (SELECT length_m, beam_m, draft_m, row_number() OVER (ORDER BY id) - 1 AS number, count(*) OVER () AS of
         FROM systems.system WHERE category = 'SHIP' AND length_m > 1 AND beam_m > 1) AS ship
   WHERE ${among(600, 'measured', 'dock.id')} AND ship.number = ${numberOf('ship', 'dock.id')} % ship.of`,
  // Bays that are not there, so that ships without docking go to docks.
  `CREATE TEMPORARY TABLE without_bays AS SELECT id FROM sites.work_center WHERE kind = 'FUNGIBLE' AND ${among(120, 'bays')}`,
  `DELETE FROM capacity.reservation WHERE work_center_id IN (SELECT id FROM without_bays)`,
  `DELETE FROM capacity.capacity_window WHERE work_center_id IN (SELECT id FROM without_bays)`,
  `DELETE FROM capacity.calendar WHERE work_center_id IN (SELECT id FROM without_bays)`,
  `DELETE FROM sites.work_center WHERE id IN (SELECT id FROM without_bays)`,
  // Gaps, figures that expire about today, old ones, real ones, withdrawn ones.
  `UPDATE capacity.capacity_window SET during = daterange(lower(during), upper(during) - 3) WHERE upper(during) - lower(during) > 3 AND ${among(60, 'gap')}`,
  `UPDATE capacity.capacity_window SET expires_on = ${dayNear(1, 1, 'expiry')} WHERE ${among(30, 'expires')}`,
  `UPDATE capacity.capacity_window SET published_at = (DATE ':today' - (59 + ${numberOf('age')} % 4)::integer) + time '23:30' WHERE ${among(250, 'old')}`,
  `UPDATE capacity.capacity_window SET provenance = 'REPORTED' WHERE ${among(300, 'real')}`,
  `UPDATE capacity.capacity_window SET withdrawn_at = now() WHERE ${among(30, 'withdrawn')}`,
  // More taken than is published, across gaps, and holds that lapse about now.
  `INSERT INTO capacity.reservation (id, work_center_id, during, bays, state, expires_at, placed_at, provenance)
   SELECT id, work_center_id, daterange(first, first + 1 + (${numberOf('length')} % 25)::integer), 1 + (${numberOf('bays')} % 3)::integer,
     state, CASE WHEN state = 'HELD' THEN CASE WHEN ${among(400, 'soon')} THEN clock_timestamp() + interval '2 seconds'
       ELSE ${dayNear(1, 1, 'hold')} + time '00:00' END END, now(), 'ILLUSTRATIVE'
   FROM (SELECT work_center_id || '/rare-' || n AS id, work_center_id,
           ${dayNear(20, 700, 'first', 'work_center_id || n')} AS first, ${pick(['RESERVED', 'HELD', 'RELEASED'], 'state', 'work_center_id || n')} AS state
         FROM capacity.calendar CROSS JOIN generate_series(1, 3) AS n) AS rare`,
]

/** @param today YYYY-MM-DD */
export async function addRareFacts(adminUrl: string, { seed, today }: { seed: number; today: string }): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  try {
    for (const statement of STATEMENTS)
      await client.query(statement.replaceAll(':seed', String(seed)).replaceAll(':today', today))
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
