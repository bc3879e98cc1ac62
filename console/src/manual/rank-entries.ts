/** A place in the manual, as `docs/search.json` lists it. */
export interface SearchEntry {
  readonly title: string
  readonly kind: string
  readonly url: string
  readonly about: string
}

/** 0 is best; undefined: not meant. */
function toRank({ title, about }: SearchEntry, words: readonly string[]): number | undefined {
  const name = title.toLowerCase()
  const text = `${name} ${about.toLowerCase()}`
  if (!words.every((word) => text.includes(word))) return undefined
  const [first = ''] = words
  if (name === words.join(' ')) return 0
  if (name.startsWith(first)) return 1
  return words.every((word) => name.includes(word)) ? 2 : 3
}

/** Entries that have every word that was typed in their name or their description: names first, short ones before long ones. */
export function rankEntries(entries: readonly SearchEntry[], typed: string): readonly SearchEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return entries
    .map((entry) => ({ entry, rank: toRank(entry, words) }))
    .filter((each): each is { entry: SearchEntry; rank: number } => each.rank !== undefined)
    .sort((one, other) => one.rank - other.rank || one.entry.title.length - other.entry.title.length)
    .map(({ entry }) => entry)
}
