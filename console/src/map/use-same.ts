import { useState } from 'react'

const isSameRecord = (one: object, other: object): boolean => {
  const entries = Object.entries(one)
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Object.is(value, (other as Readonly<Record<string, unknown>>)[key]))
  )
}

/**
 * The list as it was where it still says the same, so that a page may make it anew at every rendering and the map is drawn again only
 * where something has changed. Its records are compared field by field.
 */
export function useSame<Item extends object>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list)
  if (kept === list) return kept
  const isSame = kept.length === list.length && kept.every((item, index) => isSameRecord(item, list[index] as Item))
  if (isSame) return kept
  keep(list)
  return list
}
