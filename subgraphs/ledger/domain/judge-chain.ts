import { toAuditText, toInstant, type RecordedEntry } from './audit-text.ts'
import { explainBreaks, type Break } from './explain-breaks.ts'
import { findHashAt, follows, type ToHash } from './links.ts'

/** The end of a chain: how many entries, and the last one's hash in hexadecimal. */
export interface Head {
  length: number
  hash: string
}

export interface ChainFinding {
  kind: 'ALTERED' | 'REMOVED' | 'SWAPPED' | 'ADDED' | 'CUT' | 'HEAD' | 'TIME' | 'REWRITTEN'
  /** Place in the chain as it is now. */
  position: number
  message: string
}

export interface ChainJudgement extends Head {
  findings: ChainFinding[]
}

/** More than these are not looked for: whoever altered so much did not mean to hide it. */
const MAX_FINDINGS = 200

/**
 * Reads a chain from its first entry to its last and says everything that is wrong with it, where, and what was done.
 * It holds two entries at a time, and those that do not follow from the one before.
 * @param entries by position, each as it is recorded
 * @param head what is recorded of the chain's end; null: nothing is
 * @param kept a head that was kept elsewhere at an earlier time; null: none was
 * @param toHash SHA-256 over a hash (hexadecimal) and a text, in hexadecimal
 */
export async function judgeChain(
  entries: AsyncIterable<RecordedEntry>,
  { head, kept, empty, toHash }: { head: Head | null; kept: Head | null; empty: string; toHash: ToHash },
): Promise<ChainJudgement> {
  const findings: ChainFinding[] = []
  const breaks: Break[] = []
  const add = (kind: ChainFinding['kind'], position: number, message: string): number =>
    findings.push({ kind, position, message })
  /** The hash of the entry before; null where that entry is gone. */
  let previous: string | null = empty
  let lastPosition = 0
  let lastAt = ''
  /** What an entry's place was more than it is now, after entries were removed (or less: added) and the rest moved up. */
  let shift = 0
  let isKeptFound = kept === null || kept.length === 0

  const pairs = toPairs(entries)
  for await (const pair of pairs) {
    const [entry, next] = pair
    if (findings.length + breaks.length >= MAX_FINDINGS)
      return { length: lastPosition, hash: previous ?? '', findings: [...findings, ...explainBreaks(breaks, toHash)] }
    if (entry.position <= lastPosition) {
      add('ADDED', entry.position, 'there is another entry at this place, or no place before 1')
      continue
    }
    if (entry.position > lastPosition + 1) {
      add('REMOVED', lastPosition + 1, toSpan(lastPosition + 1, entry.position - 1) + ' removed')
      previous = null
    }
    lastPosition = entry.position
    const place: number = entry.position + shift
    const follower: RecordedEntry | null = next?.position === entry.position + 1 ? next : null
    if (previous === null || follows(toHash, previous, entry, place)) {
      if (toInstant(entry.at) < lastAt) add('TIME', entry.position, 'written earlier than the entry before it')
      lastAt = toInstant(entry.at)
      previous = entry.hash
    } else if (head !== null && place > head.length) {
      add('ADDED', entry.position, 'added after the end of the chain')
    } else if (follower !== null && areSwapped(toHash, previous, entry, follower, place)) {
      add('SWAPPED', entry.position, `swapped with ${follower.position}`)
      previous = toHash(toHash(previous, toAuditText(follower, place)), toAuditText(entry, place + 1))
      lastPosition = follower.position
      await pairs.next()
    } else if (follower !== null && follows(toHash, previous, follower, place)) {
      add('ADDED', entry.position, 'added, and those after it moved up')
      shift -= 1
      continue
    } else if (follower !== null && follows(toHash, entry.hash, follower, place + 2)) {
      add('REMOVED', entry.position, 'the entry that was here removed, and those after it moved up')
      shift += 1
      previous = entry.hash
    } else {
      breaks.push({ entry, place, previous })
      const made: string = toHash(previous, toAuditText(entry, place))
      const isHashAltered = follower === null ? made === head?.hash : follows(toHash, made, follower, place + 1)
      previous = isHashAltered ? made : entry.hash
    }
    if (kept !== null && lastPosition + shift >= kept.length && !isKeptFound) {
      isKeptFound = true
      if (lastPosition + shift === kept.length && previous !== kept.hash)
        add(
          'REWRITTEN',
          kept.length,
          'another entry than when the head was kept: the chain up to here was written anew',
        )
    }
  }
  findings.push(...explainBreaks(breaks, toHash))
  const length = lastPosition + shift
  if (kept !== null && !isKeptFound)
    add('CUT', length + 1, `${toSpan(length + 1, kept.length)} cut off since the head was kept`)
  // An entry that is not what was written says nothing of the end.
  const isLastBroken = breaks.at(-1)?.entry.position === lastPosition
  findings.push(...judgeHead(head, { length, hash: isLastBroken ? null : previous }))
  return {
    length: lastPosition,
    hash: previous ?? '',
    findings: findings.sort((a, b) => a.position - b.position),
  }
}

function judgeHead(head: Head | null, { length, hash }: { length: number; hash: string | null }): ChainFinding[] {
  if (head === null) return [{ kind: 'HEAD', position: length, message: 'the end of the chain is not on record' }]
  if (head.length > length)
    return [{ kind: 'CUT', position: length + 1, message: `${toSpan(length + 1, head.length)} cut off at the end` }]
  if (head.length < length)
    return [{ kind: 'ADDED', position: head.length + 1, message: 'there are entries after the end of the chain' }]
  return hash === null || head.hash === hash
    ? []
    : [{ kind: 'HEAD', position: length, message: 'the end of the chain has another hash than its last entry' }]
}

/** Whether two neighbours changed places. */
function areSwapped(toHash: ToHash, previous: string, first: RecordedEntry, second: RecordedEntry, place: number) {
  const hash = findHashAt(toHash, previous, second, { place, there: first })
  return hash !== null && findHashAt(toHash, hash, first, { place: place + 1, there: second }) !== null
}

const toSpan = (first: number, last: number): string => (first === last ? `${first} was` : `${first} to ${last} were`)

/** Each entry with the one after it. */
async function* toPairs<T>(items: AsyncIterable<T>): AsyncGenerator<[T, T | null], undefined, undefined> {
  let held: T | null = null
  for await (const item of items) {
    if (held !== null) yield [held, item]
    held = item
  }
  if (held !== null) yield [held, null]
}
