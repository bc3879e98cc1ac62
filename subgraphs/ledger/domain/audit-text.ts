/**
 * An entry as it is recorded. Instants and JSON are kept as PostgreSQL's own text, since a JavaScript value would lose
 * microseconds and the digits of large numbers.
 */
export interface RecordedEntry {
  organisationId: string
  position: number
  /** `2026-11-22 05:36:27.65664+00` */
  at: string
  subject: string | null
  actorOrganisationId: string | null
  roles: readonly (string | null)[]
  requestId: string | null
  operation: string | null
  entity: string
  entityId: string
  theaterCode: string | null
  before: string | null
  after: string | null
  /** Hexadecimal. */
  hash: string
}

const toArray = (items: readonly string[]): string => `[${items.join(', ')}]`

/** The text that an entry's hash is made of: the array that the migration's `to_audit_text` makes, made a second time. */
export function toAuditText(entry: RecordedEntry, position = entry.position): string {
  const { organisationId, subject, actorOrganisationId, roles, requestId, operation } = entry
  return toArray([
    JSON.stringify(organisationId),
    String(position),
    JSON.stringify(toInstant(entry.at)),
    ...[subject, actorOrganisationId].map((value) => JSON.stringify(value)),
    toArray(roles.map((role) => JSON.stringify(role))),
    ...[requestId, operation, entry.entity, entry.entityId, entry.theaterCode].map((value) => JSON.stringify(value)),
    toRecord(entry.before),
    toRecord(entry.after),
  ])
}

/** In UTC to the microsecond; what is no such instant stays as it is, and has no entry's hash. */
export function toInstant(at: string): string {
  const [, day, time, fraction = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(at) ?? []
  return day === undefined ? at : `${day}T${time}.${fraction.padEnd(6, '0')}Z`
}

/** JSON's null is no record, and not the absence of one either. */
const toRecord = (json: string | null): string => (json === 'null' ? 'no record' : (json ?? 'null'))
