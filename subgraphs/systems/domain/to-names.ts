import type { NameKind } from './name-kind.ts'
import type { Asset } from './to-assets.ts'
import { toDesignationNames } from './to-designation-names.ts'
import { toNameKey } from './to-name-key.ts'
import { toSpokenNames } from './to-spoken-names.ts'

export interface NamedSystem {
  id: string
  designation: string
  name: string
  category: string
  family: string
  vesselPrefix?: string | null
}

export interface SystemName {
  /** What names are compared by. */
  key: string
  kind: NameKind
  /** The name as people write it. */
  label: string
  systemId: string
  /** The one ship or aircraft that the name means, where it means one. */
  assetId: string | null
}

/** Every name of every system. A stem that several systems share ("F-35") is a family's name and not an alias. */
export function toAllNames(systems: readonly NamedSystem[], assets: readonly Asset[]): SystemName[] {
  const systemsByStem = Map.groupBy(
    systems.flatMap((system) => toStemKeys(system).map((key) => ({ key, systemId: system.id }))),
    ({ key }) => key,
  )
  const families = Map.groupBy(systems, ({ family }) => toNameKey(family))
  const sharedStems = new Set([
    ...[...systemsByStem].filter(([, rows]) => new Set(rows.map((row) => row.systemId)).size > 1).map(([key]) => key),
    // "F/A-18" is the stem of one designation and the name of a family of two.
    ...[...families].filter(([, members]) => members.length > 1).map(([key]) => key),
  ])
  return systems.flatMap((system) =>
    toNames(
      system,
      assets.filter((asset) => asset.systemId === system.id),
      sharedStems,
    ),
  )
}

const toStemKeys = (system: NamedSystem): string[] => toDesignationNames(system.designation).stems.map(toNameKey)

/**
 * Names of one system and of its ships and aircraft, each key once per kind.
 * @param sharedStems keys of the stems that other systems have too
 */
export function toNames(
  system: NamedSystem,
  assets: readonly Asset[],
  sharedStems: ReadonlySet<string> = new Set(),
): SystemName[] {
  const { designations, variants, aliases, stems } = toDesignationNames(system.designation)
  const spoken = toSpokenNames(system)
  const toName = (kind: NameKind, assetId: string | null = null) => {
    return (label: string): SystemName => ({ key: toNameKey(label), kind, label, systemId: system.id, assetId })
  }
  const names = [
    toName('ID')(system.id),
    ...designations.map(toName('DESIGNATION')),
    ...variants.map(toName('VARIANT')),
    ...assets.flatMap((asset) => [
      ...toList(asset.hullNumber).map(toName('HULL_NUMBER', asset.id)),
      ...toShipNames(asset).map(toName('SHIP_NAME', asset.id)),
      ...toTailNumbers(asset).map(toName('TAIL_NUMBER', asset.id)),
    ]),
    ...spoken.names.map(toName('NAME')),
    ...[...aliases, ...spoken.aliases].map(toName('ALIAS')),
    ...toLeadShips(system).map(toName('ALIAS')),
    ...toFullNames([...designations, ...variants, ...stems], [...spoken.names, ...spoken.aliases]).map(toName('ALIAS')),
    ...stems.map((stem) => toName(sharedStems.has(toNameKey(stem)) ? 'FAMILY' : 'ALIAS')(stem)),
    toName('FAMILY')(system.family),
    ...(system.category === 'SHIP' ? toHullClassNames(designations) : []).map(({ kind, label }) => toName(kind)(label)),
  ]
  const firstOfEach = new Map<string, SystemName>()
  for (const name of names)
    if (name.key !== '' && !firstOfEach.has(`${name.kind} ${name.key}`))
      firstOfEach.set(`${name.kind} ${name.key}`, name)
  return [...firstOfEach.values()]
}

/** A class bears the name of its first ship: "Mercy-class hospital ship" gives "USNS Mercy". */
function toLeadShips({ name, vesselPrefix }: NamedSystem): string[] {
  const className = /^(.+)-(?:class|variant)\b/.exec(name)?.[1]
  return vesselPrefix && className ? [`${vesselPrefix} ${className}`] : []
}

const toList = (text: string | null): string[] => (text === null ? [] : [text])

/** "USNS Wally Schirra", "Wally Schirra" and "USNS Wally Schirra (T-AKE 8)". */
const toShipNames = ({ name, hullNumber }: Asset): string[] =>
  name === null
    ? []
    : [name, name.replace(/^US(NS|CGC|S) /, ''), ...toList(hullNumber).map((hull) => `${name} (${hull})`)]

const toTailNumbers = ({ tailNumber, recordedAs }: Asset): string[] =>
  tailNumber === null ? [] : [recordedAs, tailNumber]

/** "CH-47F Chinook", "M1A2 Abrams": a designation with a proper name. */
const toFullNames = (codes: readonly string[], names: readonly string[]): string[] =>
  codes
    .filter((code) => /^\S*\d\S*$/.test(code))
    .flatMap((code) =>
      names.filter((name) => /^[A-Z][^\d\s]*( [A-Z][^\d\s]*)*$/.test(name)).map((name) => `${code} ${name}`),
    )

/** "DDG 51" gives "DDG 51 class", and the symbol DDG, which other classes may share. */
const toHullClassNames = (designations: readonly string[]): { kind: NameKind; label: string }[] =>
  designations.flatMap((designation) => {
    const [, symbol] = /^((?:T-)?[A-Z]{2,5}) \d+$/.exec(designation) ?? []
    if (symbol === undefined) return []
    return [
      { kind: 'ALIAS', label: `${designation} class` },
      { kind: 'HULL_SYMBOL', label: symbol },
      { kind: 'HULL_SYMBOL', label: `${symbol} class` },
    ]
  })
