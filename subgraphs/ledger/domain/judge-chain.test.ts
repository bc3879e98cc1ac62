import { createHash } from 'node:crypto'
import { toAuditText, toInstant, type RecordedEntry } from './audit-text.ts'
import { judgeChain, type ChainJudgement, type Head } from './judge-chain.ts'

const toHash = (previous: string, text: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(text).digest('hex')
const EMPTY = createHash('sha256').digest('hex')

function toChain(length: number, actor = 'p-one'): RecordedEntry[] {
  let hash = EMPTY
  return Array.from({ length }, (_, index) => {
    const entry: RecordedEntry = {
      organisationId: 'p-one',
      position: index + 1,
      at: `2026-11-22 05:36:${String(10 + index)}.5+00`,
      subject: 'somebody',
      actorOrganisationId: actor,
      roles: ['partner'],
      requestId: `request-${index}`,
      operation: 'publishCapacity',
      entity: 'capacity.capacity_window',
      entityId: `window-${index}`,
      theaterCode: 'INDOPACOM',
      before: null,
      after: `{"bays": ${index}}`,
      hash: '',
    }
    hash = toHash(hash, toAuditText(entry))
    return { ...entry, hash }
  })
}

const headOf = (entries: readonly RecordedEntry[]): Head => ({
  length: entries.length,
  hash: entries.at(-1)?.hash ?? EMPTY,
})

const INTACT = toChain(9)

async function judge(
  entries: readonly RecordedEntry[],
  head: Head | null = headOf(INTACT),
  kept: Head | null = null,
): Promise<ChainJudgement> {
  async function* read(): AsyncGenerator<RecordedEntry> {
    yield* entries
  }
  return judgeChain(read(), { head, kept, empty: EMPTY, toHash })
}

const listFound = async (...given: Parameters<typeof judge>): Promise<string[]> =>
  (await judge(...given)).findings.map(({ kind, position }) => `${kind} ${position}`)

const at = (position: number): RecordedEntry => INTACT[position - 1] as RecordedEntry
const without = (...positions: number[]): RecordedEntry[] =>
  INTACT.filter(({ position }) => !positions.includes(position))
const renumbered = (entries: readonly RecordedEntry[]): RecordedEntry[] =>
  entries.map((entry, index) => ({ ...entry, position: index + 1 }))
const altered = (position: number, change: Partial<RecordedEntry>): RecordedEntry[] =>
  INTACT.map((entry) => (entry.position === position ? { ...entry, ...change } : entry))

describe('a chain', () => {
  it('is whole when nothing was done to it, empty ones too', async () => {
    expect(await judge(INTACT)).toEqual({ ...headOf(INTACT), findings: [] })
    expect(await judge([], { length: 0, hash: EMPTY })).toEqual({ length: 0, hash: EMPTY, findings: [] })
  })

  it.each([1, 5, 9])('shows that entry %d was altered, in whatever column', async (position) => {
    const changes: Partial<RecordedEntry>[] = [
      { organisationId: 'p-two' },
      { at: '2026-11-22 05:36:10.500001+00' },
      { at: 'infinity' },
      { subject: null },
      { actorOrganisationId: 'p-two' },
      { roles: [] },
      { roles: ['admin'] },
      { requestId: 'another' },
      { operation: null },
      { entity: 'another' },
      { entityId: 'another' },
      { theaterCode: null },
      { before: '{}' },
      { before: 'null' },
      { after: '{"bays": 1.0}' },
      { hash: toHash(EMPTY, 'another') },
    ]
    for (const change of changes)
      expect([change, await listFound(altered(position, change))]).toEqual([change, [`ALTERED ${position}`]])
  })

  it.each([1, 5])('shows that entry %d was removed, also when those after it moved up', async (position) => {
    expect(await listFound(without(position))).toEqual([`REMOVED ${position}`])
    expect(await listFound(renumbered(without(position)))).toEqual([`REMOVED ${position}`])
  })

  it('shows that several were removed, and that the last ones were cut off', async () => {
    expect((await judge(without(4, 5, 6))).findings).toEqual([
      { kind: 'REMOVED', position: 4, message: '4 to 6 were removed' },
    ])
    expect((await judge(without(8, 9))).findings).toEqual([
      { kind: 'CUT', position: 8, message: '8 to 9 were cut off at the end' },
    ])
  })

  it('shows swaps of neighbours and of entries far apart, with their hashes or without', async () => {
    for (const [one, other] of [
      [1, 2],
      [8, 9],
      [4, 5],
      [2, 7],
      [1, 9],
      [3, 5],
    ] as const) {
      const moved = INTACT.map((entry) =>
        entry.position === one ? at(other) : entry.position === other ? at(one) : entry,
      )
      expect(await listFound(renumbered(moved))).toEqual([`SWAPPED ${one}`])
      const inPlace = renumbered(moved).map((entry) => ({ ...entry, hash: at(entry.position).hash }))
      expect(await listFound(inPlace)).toEqual([`SWAPPED ${one}`])
    }
  })

  it('shows what was added, in the middle or at the end', async () => {
    const forged = { ...at(4), entityId: 'forged' }
    expect(await listFound(renumbered([...INTACT.slice(0, 4), forged, ...INTACT.slice(4)]))).toEqual(['ADDED 5'])
    expect(await listFound(renumbered([...INTACT, forged]))).toEqual(['ADDED 10', 'ADDED 10'])
    expect(await listFound([...INTACT.slice(0, 4), forged, ...INTACT.slice(4)])).toEqual(['ADDED 4'])
    const following = { ...forged, position: 10, at: '2026-11-22 05:37:00+00' }
    following.hash = toHash(at(9).hash, toAuditText(following))
    expect(await listFound([...INTACT, following])).toEqual(['ADDED 10'])
  })

  it('shows several things at once', async () => {
    const entries = altered(2, { subject: 'another' }).filter(({ position }) => position !== 6)
    expect(await listFound(entries.slice(0, -1))).toEqual(['ALTERED 2', 'REMOVED 6', 'CUT 9'])
    const two = altered(4, { subject: 'another' }).map((each) =>
      each.position === 5 ? { ...each, after: '{}' } : each,
    )
    expect(await listFound(two)).toEqual(['ALTERED 4', 'ALTERED 5'])
  })

  it('shows an end that is missing or another', async () => {
    expect(await listFound(INTACT, null)).toEqual(['HEAD 9'])
    expect(await listFound(INTACT, { length: 9, hash: EMPTY })).toEqual(['HEAD 9'])
  })

  it('shows time that runs backwards, though every hash is right', async () => {
    const entries = toChain(3).map((entry) =>
      entry.position === 2 ? { ...entry, at: '2026-11-22 05:00:00+00' } : entry,
    )
    let hash = EMPTY
    for (const entry of entries) entry.hash = hash = toHash(hash, toAuditText(entry))
    expect(await listFound(entries, headOf(entries))).toEqual(['TIME 2'])
  })

  it('shows a tail that was cut with its end put right, and a chain that was written anew, only against a head that was kept', async () => {
    const kept = headOf(INTACT)
    const cut = INTACT.slice(0, 7)
    expect(await listFound(cut, headOf(cut))).toEqual([])
    expect(await listFound(cut, headOf(cut), kept)).toEqual(['CUT 8'])
    const anew = toChain(12, 'p-other')
    expect(await listFound(anew, headOf(anew))).toEqual([])
    expect(await listFound(anew, headOf(anew), kept)).toEqual(['REWRITTEN 9'])
    const grown = toChain(12)
    expect(await listFound(grown, headOf(grown), kept)).toEqual([])
  })

  it('is not read to its end when all of it is wrong', async () => {
    const entries = toChain(1_000).map((entry) => ({ ...entry, subject: 'another' }))
    expect((await judge(entries, headOf(entries))).findings).toHaveLength(200)
  })
})

describe('an instant', () => {
  it('has one text, to the microsecond', () => {
    expect(toInstant('2026-11-22 05:36:27.65664+00')).toBe('2026-11-22T05:36:27.656640Z')
    expect(toInstant('2026-11-22 05:36:27+00')).toBe('2026-11-22T05:36:27.000000Z')
    expect(toInstant('-infinity')).toBe('-infinity')
  })
})
