import { compareKinds, rankStrength } from './name-kind.ts'

/** A recorded name whose key is that of the name asked for. */
export interface NameMatch {
  kind: string
  systemId: string
  assetId: string | null
}

export type NameDecision =
  | { outcome: 'FOUND'; systemId: string; assetId: string | null; matchedAs: string }
  | { outcome: 'AMBIGUOUS'; systemIds: string[] }
  | { outcome: 'UNKNOWN' }

/**
 * Decides which system a name means. Only the strongest kind among the matches counts: if it leads to one system,
 * that is meant, whatever weaker names say; if to several, none is preferred.
 */
export function matchNames(matches: readonly NameMatch[]): NameDecision {
  const strongest = Math.min(...matches.map((match) => rankStrength(match.kind)))
  const deciding = matches
    .filter((match) => rankStrength(match.kind) === strongest)
    .sort((one, other) => compareKinds(one.kind, other.kind))
  const [first] = deciding
  if (first === undefined) return { outcome: 'UNKNOWN' }
  const systemIds = [...new Set(deciding.map((match) => match.systemId))].sort()
  if (systemIds.length > 1) return { outcome: 'AMBIGUOUS', systemIds }
  const assetIds = new Set(deciding.map((match) => match.assetId))
  return {
    outcome: 'FOUND',
    systemId: first.systemId,
    assetId: assetIds.size === 1 ? first.assetId : null,
    matchedAs: first.kind,
  }
}
