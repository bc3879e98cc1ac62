import type { RecordedEntry } from './audit-text.ts'
import { findHashAt, follows, type ToHash } from './links.ts'

/** An entry that does not follow from the one before it. */
export interface Break {
  entry: RecordedEntry
  place: number
  /** The hash before it. */
  previous: string
}

export interface ExplainedBreak {
  kind: 'ALTERED' | 'SWAPPED'
  position: number
  message: string
}

/**
 * Says of breaks which come from two entries that changed places, far apart: each is found where the other belongs, and
 * an entry after either of them breaks only because the hash before it is another's. All others were altered.
 */
export function explainBreaks(breaks: readonly Break[], toHash: ToHash): ExplainedBreak[] {
  const explained: ExplainedBreak[] = []
  const open = new Set(breaks)
  for (const here of breaks) {
    if (!open.has(here)) continue
    const swap = findSwap(here, open, toHash)
    if (swap === null) continue
    const { there, hashHere, hashThere } = swap
    open.delete(here)
    open.delete(there)
    for (const after of open)
      if (
        (after.place === here.place + 1 && follows(toHash, hashHere, after.entry, after.place)) ||
        (after.place === there.place + 1 && follows(toHash, hashThere, after.entry, after.place))
      )
        open.delete(after)
    explained.push({
      kind: 'SWAPPED',
      position: here.entry.position,
      message: `swapped with ${there.entry.position}`,
    })
  }
  for (const { entry } of open)
    explained.push({ kind: 'ALTERED', position: entry.position, message: 'is not what was written' })
  return explained
}

function findSwap(here: Break, open: ReadonlySet<Break>, toHash: ToHash) {
  for (const there of open) {
    if (there === here) continue
    const hashHere = findHashAt(toHash, here.previous, there.entry, { place: here.place, there: here.entry })
    const hashThere = findHashAt(toHash, there.previous, here.entry, { place: there.place, there: there.entry })
    if (hashHere !== null && hashThere !== null) return { there, hashHere, hashThere }
  }
  return null
}
