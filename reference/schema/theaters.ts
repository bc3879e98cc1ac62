import { z } from 'zod'
import * as value from './values.ts'

export const theater = z.strictObject({
  id: value.theaterCode,
  name: value.text,
  hq: value.text,
  hqCountry: value.countryCode,
  hqLat: value.latitude,
  hqLon: value.longitude,
  rsfStartYear: value.year,
  rsfStartScope: value.text,
  hqSourceIds: value.sourceIds,
  ...value.provenance,
})

export const theaterNote = z.strictObject({ id: value.id, text: value.text, ...value.provenance })

export const country = z
  .strictObject({
    id: value.countryCode,
    iso3: value.countryCode,
    name: value.text,
    /** May be a theater that has no record, such as NORTHCOM. */
    theater: value.theaterCode,
    usTreatyAlly: z.boolean().nullable(),
    majorNonNatoAlly: z.boolean().optional(),
    natoMember: z.boolean().nullable(),
    natoSince: value.year.nullable(),
    rsfPilotCountry: z.boolean(),
    partOf: value.countryCode.optional(),
    note: value.text,
    ...value.provenance,
  })
  .refine((record) => record.id === record.iso3, { path: ['iso3'], error: 'expected the same code as in id' })

export const militaryUnit = z.strictObject({
  id: value.unitId,
  name: value.text,
  country: value.countryCode,
  /** A unit's id, or the name of a command that has no record. */
  parent: value.text,
  theater: value.theaterCode.nullable(),
  role: value.text.optional(),
  personnel: z.strictObject({ figure: value.text, who: value.text }).optional(),
  caution: value.text.optional(),
  ...value.provenance,
})
