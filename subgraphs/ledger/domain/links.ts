import { toAuditText, type RecordedEntry } from './audit-text.ts'

/** SHA-256 over a hash and a text after it; hashes are hexadecimal. */
export type ToHash = (previous: string, text: string) => string

/** Whether an entry follows from the hash before it when it is taken to be at this place of the chain. */
export const follows = (toHash: ToHash, previous: string, entry: RecordedEntry, place: number): boolean =>
  toHash(previous, toAuditText(entry, place)) === entry.hash

/** The hash that an entry has at a place if it is found there with its own hash, or with that of the entry there now. */
export function findHashAt(
  toHash: ToHash,
  previous: string,
  entry: RecordedEntry,
  { place, there }: { place: number; there: RecordedEntry },
): string | null {
  const made = toHash(previous, toAuditText(entry, place))
  return made === entry.hash || made === there.hash ? made : null
}
