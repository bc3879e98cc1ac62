/**
 * What people say for a designation when the variant does not matter: CH-47 for CH-47F, M113 for M113A3, T700 for
 * T700-GE-701D. A designation without a variant has none.
 */
export const toStems = (designation: string): string[] => [
  ...new Set(STEMS.flatMap((stem) => stem.exec(designation)?.slice(1) ?? [])),
]

const STEMS = [
  // Variant letters: "CH-47F", "AGT1500C", "T55-GA-714A".
  /^(\S*\d)[A-Z]{1,2}$/,
  // Modification numbers of the Army: "M2A3".
  /^(M\d+)A\d+[A-Z]?\d*$/,
  // Engines, where maker and model follow: "F135-PW-100".
  /^([A-Z]+\d+)-[A-Z]/,
]
