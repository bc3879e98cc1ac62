import { z } from 'zod'
import * as value from './values.ts'

const category = z.enum(['SHIP', 'AIRCRAFT', 'GROUND_VEHICLE', 'MISSILE', 'ENGINE', 'COMMUNICATIONS', 'COMPONENT'])

const dimensions = z.strictObject({
  lengthM: value.measure,
  beamM: value.measure.nullable().optional(),
  draftM: value.measure.nullable().optional(),
  fullLoadDisplacementT: value.measure.nullable().optional(),
  approximate: z.boolean().optional(),
  wingspanM: value.measure.nullable().optional(),
  rotorDiameterM: value.measure.optional(),
  heightM: value.measure.optional(),
  mtowT: value.measure.optional(),
  widthM: value.measure.optional(),
  combatMassT: value.measure.optional(),
  diameterM: value.measure.optional(),
  massT: value.measure.optional(),
})

/** What is measured on each kind of system. Engines, radios and components have no dimensions in the file. */
const MEASURED: Record<z.infer<typeof category>, (keyof z.infer<typeof dimensions>)[]> = {
  SHIP: ['lengthM', 'beamM', 'draftM', 'fullLoadDisplacementT', 'approximate'],
  AIRCRAFT: ['lengthM', 'wingspanM', 'rotorDiameterM', 'heightM', 'mtowT'],
  GROUND_VEHICLE: ['lengthM', 'widthM', 'combatMassT'],
  MISSILE: ['lengthM', 'diameterM', 'massT'],
  ENGINE: [],
  COMMUNICATIONS: [],
  COMPONENT: [],
}

export const system = z
  .strictObject({
    id: value.id,
    designation: value.text,
    name: value.text,
    category,
    family: value.text,
    dimensions: dimensions.nullable(),
    fsc: z
      .string()
      .regex(/^\d{4}$/, 'expected a federal supply class: four figures')
      .nullable(),
    fscNote: value.text.optional(),
    /** Empty for engines: they are operated with what they are part of. */
    operators: z.string(),
    vesselPrefix: z.enum(['USS', 'USNS', 'USCGC']).optional(),
    nuclear: z.boolean().optional(),
    hullNumberExample: value.text.optional(),
    /** Ships by name: "USNS Wally Schirra (T-AKE 8)". */
    instances: value.texts.optional(),
    legalFlag: z.enum(['LCS_8680_A2', 'AUKUS_8680_C']).optional(),
    engine: value.id.optional(),
    radar: value.id.optional(),
    partOf: z.array(value.id).optional(),
    /** True: a kind of equipment, not one type. */
    isCategory: z.boolean().optional(),
    note: value.text.optional(),
    ...value.provenance,
  })
  .superRefine((record, context) => {
    const measured: string[] = MEASURED[record.category]
    for (const field of Object.keys(record.dimensions ?? {}).filter((name) => !measured.includes(name)))
      context.addIssue({
        code: 'custom',
        path: ['dimensions', field],
        message: `expected no such dimension on a system of category ${record.category}`,
      })
  })
