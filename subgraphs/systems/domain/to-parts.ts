/** What a record says of the parts of a system, in either direction. */
export interface SystemParts {
  id: string
  engine?: string | undefined
  radar?: string | undefined
  partOf?: readonly string[] | undefined
}

/**
 * Joins both directions in which the records speak of parts: an aircraft names its engine, an engine names the
 * aircraft that it is part of, and often only one of them does.
 */
export function toParts(systems: readonly SystemParts[]) {
  const pairs = systems.flatMap(({ id, engine, radar, partOf = [] }) => [
    ...[engine, radar].flatMap((part) => (part === undefined ? [] : [{ whole: id, part }])),
    ...partOf.map((whole) => ({ whole, part: id })),
  ])
  const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()
  const wholesOf = (id: string): string[] => sorted(pairs.filter(({ part }) => part === id).map(({ whole }) => whole))
  const partsOf = (id: string): string[] => sorted(pairs.filter(({ whole }) => whole === id).map(({ part }) => part))
  /** What it is part of, directly or through others. */
  const allWholesOf = (id: string): string[] => {
    const found = new Set(wholesOf(id))
    // A set that grows is walked to its new end, and a circle in the records ends there.
    for (const whole of found) for (const further of wholesOf(whole)) found.add(further)
    return sorted(found)
  }
  return { wholesOf, partsOf, allWholesOf }
}
