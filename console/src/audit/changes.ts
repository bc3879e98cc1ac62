import { toColumnName, toValue, type Value } from './recorded-words.ts'

/** What a write did to one field of a record. Null: there was none, or there is none. */
export interface Change {
  /** As the record names it. */
  readonly field: string
  readonly name: string
  readonly was: Value | null
  readonly is: Value | null
}

/** Fields that differ, in the order of the record; of a record that came or went, all that say something. */
export function listChanges(before: unknown, after: unknown): Change[] {
  const [was, is] = [toRecord(before), toRecord(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({
      field,
      name: toColumnName(field),
      was: toValue(field, was[field]),
      is: toValue(field, is[field]),
    }))
    .filter((change) => change.was?.recorded !== change.is?.recorded)
    .map(tellApart)
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
