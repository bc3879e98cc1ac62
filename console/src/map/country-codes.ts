import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }

/** Rows of ISO 3166-1: alpha-2, alpha-3 and numeric code. Shapes go by the last, the network by the second. */
const rows = codes as unknown as readonly (readonly [alpha2: string, alpha3: string, numeric: string])[]
const byNumber = new Map(rows.map((row) => [row[2], row]))

/** Alpha-3 code of a shape; null for one without a code of its own. */
export const toIso3 = (numeric: string | number | undefined): string | null =>
  byNumber.get(String(numeric).padStart(3, '0'))?.[1] ?? null
