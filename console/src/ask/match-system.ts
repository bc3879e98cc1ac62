import type { FindSystemsQuery } from '../generated/operations.ts'

export type SystemListed = NonNullable<FindSystemsQuery['systems']>['nodes'][number]

/** A system that was found, by which of its names, and what the question says when it is chosen. */
export interface SystemMatch {
  readonly system: SystemListed
  /** The name that holds what was typed, where it is neither designation nor name. */
  readonly matched: string | null
  readonly asked: string
}

/** Names that say more than the system: one ship, one tail, one variant. */
const PARTICULAR: readonly string[] = ['HULL_NUMBER', 'SHIP_NAME', 'TAIL_NUMBER', 'VARIANT']

/** As the network compares names: case, blanks, dots, hyphens and accents do not count. */
const toKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** 0: this very name; 1: it begins so; 2: it is within; null: not at all. */
function rankName(name: string, key: string): number | null {
  const held = toKey(name)
  if (held === key) return 0
  if (held.startsWith(key)) return 1
  return held.includes(key) ? 2 : null
}

/** Systems by how well one of their names matches what was typed, each with that name; by id where they match equally. */
export function matchSystems(systems: readonly SystemListed[], typed: string): SystemMatch[] {
  const key = toKey(typed)
  return systems
    .map((system) => toMatch(system, key))
    .sort((a, b) => a.rank - b.rank || (a.match.system.id < b.match.system.id ? -1 : 1))
    .map(({ match }) => match)
}

function toMatch(system: SystemListed, key: string): { match: SystemMatch; rank: number } {
  const names = system.names ?? []
  // The designation leads to the system, but where there is none on record: then the id does.
  const usual = names.find(({ kind }) => kind === 'DESIGNATION')?.label ?? system.id
  let best: { match: SystemMatch; rank: number } = { match: { system, matched: null, asked: usual }, rank: 3 }
  for (const { label, kind } of key === '' ? [] : names) {
    // An id looks like the designation and would be shown beside it for nothing.
    const rank = kind === 'ID' ? null : rankName(label, key)
    if (rank === null || rank >= best.rank) continue
    const matched = label === system.designation || label === system.name ? null : label
    best = { match: { system, matched, asked: PARTICULAR.includes(kind) ? label : usual }, rank }
  }
  return best
}
