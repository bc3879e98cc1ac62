import type { SystemNameRow } from './rows.ts'

/** Strength of each kind of name (README of `systems`). */
const STRENGTH: Record<string, number> = {
  ID: 1,
  DESIGNATION: 2,
  VARIANT: 3,
  HULL_NUMBER: 4,
  SHIP_NAME: 5,
  TAIL_NUMBER: 6,
  NSN: 7,
  NAME: 8,
  ALIAS: 8,
  FAMILY: 9,
  HULL_SYMBOL: 9,
}

export interface NameMeaning {
  systemIds: string[]
  /** Ships or tails that have this name. */
  assetIds: string[]
}

/** Capitals without accents, letters and figures only. */
export function toKey(name: string): string {
  let key = ''
  for (const sign of name.normalize('NFKD').toUpperCase()) if (/[A-Z0-9]/.test(sign)) key += sign
  return key
}

/** What a name means by the strongest kind among its rows. */
export function findMeaning(asked: string, names: readonly SystemNameRow[]): NameMeaning {
  const key = toKey(asked)
  for (let strength = 1; strength <= 9; strength++) {
    const rows = names.filter((name) => name.key === key && STRENGTH[name.kind] === strength)
    if (rows.length === 0) continue
    return {
      systemIds: [...new Set(rows.map((row) => row.system_id))].sort(),
      assetIds: [...new Set(rows.flatMap((row) => row.asset_id ?? []))],
    }
  }
  return { systemIds: [], assetIds: [] }
}
