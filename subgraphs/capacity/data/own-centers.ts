import type { CapacityStatements } from './open.ts'

/** A work center that an organisation answers for. */
export interface OwnCenter {
  workCenterId: string
  siteId: string
  organisationId: string
}

/**
 * Work centers of organisations whose capacity may be seen, by id. Calendars are public; what is or is not published in them
 * is not, and who may not see it must not be told that there is none.
 */
export const loadOwnCenters = (tx: CapacityStatements, organisationIds: readonly string[]) =>
  tx.$queryRaw<OwnCenter[]>`
    SELECT work_center_id AS "workCenterId", site_id AS "siteId", organisation_id AS "organisationId"
    FROM capacity.calendar
    WHERE organisation_id = ANY (${[...organisationIds]}::text[]) AND (
      (SELECT identity.acts_as('admin', 'capacity:read'))
      OR organisation_id = (SELECT identity.partner_for('capacity:read'))
      OR theater_code = ANY ((SELECT identity.theaters_for('capacity:read'))::text[]))
    ORDER BY work_center_id`
