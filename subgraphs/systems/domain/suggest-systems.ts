import { rankLikeness } from './rank-likeness.ts'

const MOST_SUGGESTIONS = 5
/** Below this two names share too little for one to be meant by the other. */
const LEAST_LIKENESS = 0.5

/** Ids of the systems with the names most like a key that nothing is called by, best first, five at most. */
export function suggestSystems(key: string, names: readonly { key: string; systemId: string }[]): string[] {
  const likenessBySystem = new Map<string, number>()
  for (const name of names) {
    const likeness = rankLikeness(key, name.key)
    if (likeness >= LEAST_LIKENESS && likeness > (likenessBySystem.get(name.systemId) ?? 0))
      likenessBySystem.set(name.systemId, likeness)
  }
  return [...likenessBySystem]
    .sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(([id]) => id)
}
