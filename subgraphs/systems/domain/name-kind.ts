/** Kinds of names in falling strength; those in one row decide together. */
const STRENGTHS = [
  ['ID'],
  ['DESIGNATION'],
  ['VARIANT'],
  ['HULL_NUMBER'],
  ['SHIP_NAME'],
  ['TAIL_NUMBER'],
  ['NSN'],
  ['NAME', 'ALIAS'],
  ['FAMILY', 'HULL_SYMBOL'],
] as const

export type NameKind = (typeof STRENGTHS)[number][number]

const KINDS: readonly string[] = STRENGTHS.flat()

/** 0 is strongest. NAME and ALIAS are equal, and so are FAMILY and HULL_SYMBOL. */
export const rankStrength = (kind: string): number =>
  STRENGTHS.findIndex((kinds) => (kinds as readonly string[]).includes(kind))

/** Order of the kinds as the schema lists them. */
export const compareKinds = (one: string, other: string): number => KINDS.indexOf(one) - KINDS.indexOf(other)
