/** Kinds of names, strongest first; kinds in one row count as equal. */
const STRENGTH: readonly (readonly string[])[] = [
  ['ID'],
  ['DESIGNATION'],
  ['VARIANT'],
  ['HULL_NUMBER'],
  ['SHIP_NAME'],
  ['TAIL_NUMBER'],
  ['NSN'],
  ['NAME', 'ALIAS'],
  ['FAMILY', 'HULL_SYMBOL'],
]

/** A name under which a system is known. */
export interface SystemName {
  kind: string
  systemId: string
  /** The ship or tail that has this name. */
  assetId: string | null
}

export type FoundSystem =
  /** `kind` is that of the name; of two that count as equal, the first. */
  | { found: 'ONE'; systemId: string; assetId: string | null; kind: string }
  | { found: 'SEVERAL'; systemIds: string[] }
  | { found: 'NONE' }

/** Upper case letters and digits alone: "T-AKE 8", "t-ake8" and "TAKE 8" are one name. */
export const toNameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')

/** The strongest kind of name decides; if it leads to several systems the name is ambiguous. */
export function findSystem(names: readonly SystemName[]): FoundSystem {
  for (const kinds of STRENGTH) {
    const matches = names.filter((name) => kinds.includes(name.kind))
    const systemIds = [...new Set(matches.map((name) => name.systemId))].sort()
    const [only] = systemIds
    if (only === undefined) continue
    if (systemIds.length > 1) return { found: 'SEVERAL', systemIds }
    // Two ships of one class may share a name: then it is the class that is known, and not the ship.
    const assetIds = [...new Set(matches.flatMap(({ assetId }) => assetId ?? []))]
    return {
      found: 'ONE',
      systemId: only,
      assetId: assetIds.length === 1 ? (assetIds[0] ?? null) : null,
      kind: kinds[0] ?? '',
    }
  }
  return { found: 'NONE' }
}

/** Systems with names like this one, nearest first, at most `limit`. Likeness is that of letter triples (Dice). */
export function suggestSystems(
  asked: string,
  names: readonly { key: string; systemId: string }[],
  limit = 5,
): string[] {
  const wanted = toTriples(toNameKey(asked).slice(0, 100))
  const likenessOf = new Map<string, number>()
  for (const { key, systemId } of names) {
    const likeness = compareTriples(wanted, toTriples(key))
    if (likeness > (likenessOf.get(systemId) ?? 0.25)) likenessOf.set(systemId, likeness)
  }
  return [...likenessOf]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, limit)
    .map(([systemId]) => systemId)
}

function toTriples(key: string): Set<string> {
  const padded = `  ${key} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}

function compareTriples(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size)
}
