import { z } from 'zod'
import * as value from './values.ts'

/** What a country lets in, from when to when. */
export const accessFact = z.strictObject({
  id: value.id,
  country: value.countryCode,
  kind: z.enum(['AGREEMENT', 'LEGAL', 'POLICY', 'POLITICAL', 'BASE', 'OFFICE', 'PROGRAMME', 'PARTNERSHIP']),
  status: z.enum([
    'OPEN',
    'OPEN_ROTATIONAL',
    'LIMITED',
    'IMPROVING',
    'AGREED',
    'RATIFIED',
    'CLOSED',
    'AUXILIARIES_ONLY',
    'NUCLEAR_EXCLUDED',
    'PROGRAMME_EXCLUDED',
  ]),
  validFrom: value.partialDate.nullable(),
  validTo: value.partialDate.nullable(),
  what: value.text,
  location: value.id.optional(),
  systems: z.array(value.id).optional(),
  ...value.provenance,
})

export const legalRule = z.strictObject({
  id: value.id,
  cite: value.text,
  effect: z.enum(['PERMIT', 'AUTHORIZE', 'PROHIBIT', 'CAP', 'DEFINE', 'REPORT', 'LIMIT', 'REQUIRE', 'UNCERTAIN']),
  appliesTo: value.text.optional(),
  test: value.text.optional(),
  what: value.text,
  history: z
    .array(
      z.strictObject({
        law: value.text,
        date: value.partialDate.optional(),
        change: value.text.optional(),
        inference: value.text.optional(),
        sourceIds: value.sourceIds.optional(),
      }),
    )
    .optional(),
  textThrough: value.text.optional(),
  maxPlannedDays: z.int().positive().optional(),
  percent: value.measure.max(100).optional(),
  basis: value.text.optional(),
  period: value.text.optional(),
  windowMonths: z.int().positive().optional(),
  minDurationMonths: z.int().positive().optional(),
  maxYears: z.int().positive().optional(),
  countries: z.array(value.countryCode).optional(),
  caution: value.text.optional(),
  ...value.provenance,
})
