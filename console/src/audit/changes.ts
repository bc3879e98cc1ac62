import { toColumnName, toValue, type Value } from './recorded-words.ts'

/** What a write did to one field of a record. Null: there was none, or there is none. */
export interface Change {
  /** As the record names it. */
  readonly field: string
  readonly name: string
  readonly was: Value | null
  readonly is: Value | null
}

/** What changes with every write: the entry says when that was, and the record as it is recorded has them. */
const KEPT_BY_ITSELF = new Set(['version', 'changed_at', 'updated_at'])

/**
 * Fields that differ, in the order of the record; of a record that came or went, all that say something. What changes by itself is
 * left out beside what somebody changed.
 */
export function listChanges(before: unknown, after: unknown): Change[] {
  const [was, is] = [toRecord(before), toRecord(after)]
  const changes = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field,
      name: toColumnName(field),
      was: toValue(field, was[field]),
      is: toValue(field, is[field]),
    }))
    .filter((change) => change.was?.recorded !== change.is?.recorded)
    .map(tellApart)
  const isWhole = before == null || after == null
  const said = changes.filter(({ field }) => isWhole || !KEPT_BY_ITSELF.has(field))
  return said.length > 0 ? said : changes
}

/** Two instants of the same minute, in words, would seem to be one. */
const tellApart = (change: Change): Change =>
  change.was?.words === change.is?.words
    ? { ...change, was: change.was && toPlain(change.was), is: change.is && toPlain(change.is) }
    : change

const toPlain = ({ recorded }: Value): Value => ({ words: recorded, recorded })

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** "Added", "Changed" or "Removed". */
export const toDeed = ({ before, after }: { before: unknown; after: unknown }): string =>
  before == null ? 'Added' : after == null ? 'Removed' : 'Changed'
