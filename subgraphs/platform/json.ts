/** A value read from a JSON column; the loader checked its shape before it was written. */
export type Json = unknown

/** The list in a JSON column. */
export const toList = (value: Json): Json[] => (Array.isArray(value) ? value : [])
