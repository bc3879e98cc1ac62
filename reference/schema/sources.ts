import { z } from 'zod'
import * as value from './values.ts'

export const source = z.strictObject({
  id: value.sourceId,
  title: value.text,
  publisher: value.text,
  year: value.year.nullable(),
  url: value.webAddress.nullable(),
  kind: value.confidence,
})

/** Where a seed and other public sources do not say the same. */
export const seedDiscrepancy = z.strictObject({
  id: value.id,
  seed: value.sourceId,
  text: value.text,
  ...value.provenance,
})
