import { z } from 'zod'
import * as value from './values.ts'

const goal = z.strictObject({
  metric: value.text,
  target: z.int().positive(),
  byFiscalYear: value.year,
  domain: value.text.optional(),
  breakdown: z
    .array(z.strictObject({ country: value.countryCode, count: z.int().positive(), focus: value.texts }))
    .optional(),
})

/** Programmes and courses. */
export const programme = z.strictObject({
  id: value.id,
  name: value.text,
  owner: value.text.optional(),
  status: z.enum(['EXPLORING']).optional(),
  released: value.partialDate.optional(),
  began: value.partialDate.optional(),
  plenary: value.partialDate.optional(),
  firstPublic: value.partialDate.optional(),
  timeline: z.array(z.strictObject({ date: value.partialDate, what: value.text })).optional(),
  /** An aim in words, or one that is counted by a fiscal year. */
  goals: z.array(z.union([value.text, goal])).optional(),
  scope: value.text.optional(),
  domains: z.array(value.domain).optional(),
  workstreams: value.texts.optional(),
  members: value.text.optional(),
  place: value.text.optional(),
  /** Ids of partners and units, or names of those who have no record. */
  partners: value.texts.optional(),
  content: value.texts.optional(),
  services: value.texts.optional(),
  figures: z.array(z.strictObject({ unit: value.unitId, value: value.text })).optional(),
  fundingAuthorities: z.array(value.id).optional(),
  challenges: value.texts.optional(),
  advocacy: value.text.optional(),
  relationToRsf: value.text.optional(),
  recommendationForSouthcom: value.texts.optional(),
  caution: value.text.optional(),
  note: value.text.optional(),
  ...value.provenance,
})

export const statePartnership = z.strictObject({
  id: value.id,
  state: value.text,
  country: value.countryCode,
  since: value.year.nullable(),
  lineOfEffort: value.text,
  note: value.text.optional(),
  ...value.provenance,
})

export const exercise = z.strictObject({
  id: value.id,
  name: value.text,
  start: value.partialDate,
  end: value.partialDate.optional(),
  country: value.countryCode.nullable(),
  places: value.texts,
  with: value.text.optional(),
  system: value.id.optional(),
  units: value.texts.optional(),
  note: value.text.optional(),
  ...value.provenance,
})
