/** What a write did to one field of a record. Null: there was none, or there is none. */
export interface Change {
  readonly field: string
  readonly was: string | null
  readonly is: string | null
}

/** Fields that differ, in the order of the record; of a record that came or went, all that say something. */
export function listChanges(before: unknown, after: unknown): Change[] {
  const [was, is] = [toRecord(before), toRecord(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, was: toText(was[field]), is: toText(is[field]) }))
    .filter((change) => change.was !== change.is)
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** "Added", "Changed" or "Removed". */
export const toDeed = ({ before, after }: { before: unknown; after: unknown }): string =>
  before == null ? 'Added' : after == null ? 'Removed' : 'Changed'
