import { z } from 'zod'
import * as value from './values.ts'

export const partner = z.strictObject({
  id: value.partnerId,
  name: value.text,
  aliases: value.texts.optional(),
  country: value.countryCode,
  parent: value.text.nullable(),
  ncage: z
    .string()
    .regex(/^[A-Z0-9]{5}$/, 'expected an NCAGE code: five capital letters or figures')
    .nullable(),
  siteIds: z.array(value.id),
  note: value.text.optional(),
  ...value.provenance,
})

export const ownershipEvent = z.strictObject({
  id: value.id,
  /** A partner or a site. */
  target: value.id,
  /** Ids of partners, or names of companies that have no record. */
  acquirers: value.texts.min(1),
  seller: value.text.optional(),
  stakePct: value.measure.max(100).optional(),
  priceUsdMillion: value.measure.optional(),
  event: z.enum(['ANNOUNCED', 'CFIUS_APPROVED', 'CLOSED', 'MANAGEMENT_TAKEN_OVER', 'CREATED']),
  date: value.partialDate,
  note: value.text.optional(),
  seedText: value.text.optional(),
  correction: value.text.optional(),
  ...value.provenance,
})

export const agreement = z.strictObject({
  id: value.id,
  type: z.enum([
    'MSRA',
    'MASTER_AGREEMENT_REPAIR_ALTERATION',
    'CONTRACT',
    'REGIONAL_ASSIGNMENT',
    'MOU',
    'RSF_PROJECT',
    'PIPIR_PROJECT',
    'INDUSTRIAL_COOPERATION',
  ]),
  /** Here and in counterparty: the id of a partner or unit, or the name of somebody who has no record. */
  party: value.text,
  counterparty: value.text.optional(),
  /** NOT_HELD: the source says that there is no such agreement. */
  status: z.enum(['NOT_HELD']).optional(),
  asOf: value.partialDate.optional(),
  signed: value.partialDate.nullable().optional(),
  extended: value.partialDate.optional(),
  validFrom: value.partialDate.optional(),
  validTo: value.partialDate.nullable().optional(),
  termYears: z.int().positive().optional(),
  valueUsdMillion: value.measure.optional(),
  valueEurMillion: value.measure.optional(),
  valueKrwBillion: value.measure.optional(),
  siteIds: z.array(value.id).optional(),
  systems: z.array(value.id).optional(),
  countries: z.array(value.countryCode).optional(),
  lowQuality: z.boolean().optional(),
  note: value.text.optional(),
  ...value.provenance,
})

export const maintenanceEvent = z.strictObject({
  id: value.id,
  site: value.id.nullable(),
  partner: value.partnerId.optional(),
  system: value.id,
  instance: value.text.optional(),
  availability: z.enum(['ROH', 'VOYAGE_REPAIR', 'STMP', 'SMP', 'SIA']).optional(),
  awarded: value.partialDate.optional(),
  plannedInduction: value.partialDate.optional(),
  inducted: value.partialDate.optional(),
  plannedCompletion: value.partialDate.optional(),
  plannedDurationText: value.text.optional(),
  completed: value.partialDate.optional(),
  durationDays: z.int().positive().optional(),
  workItems: value.text.optional(),
  growth: value.text.optional(),
  note: value.text.optional(),
  ...value.provenance,
})
