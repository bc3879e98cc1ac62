import { z } from 'zod'
import * as value from './values.ts'

/** What the file says of itself. Its lists of values must be the ones that the records are checked against. */
export const meta = z.strictObject({
  title: value.text,
  compiledOn: value.fullDate,
  classification: value.text,
  rules: value.texts,
  enums: z.strictObject({
    confidence: z.array(value.confidence),
    levels: z.record(value.maintenanceLevel, value.text),
    basis: z.record(value.basis, value.text),
    rsfRelation: z.record(value.rsfRelation, value.text),
    siteStatus: z.array(value.siteStatus),
    wpiRepairs: z.array(value.portRepairs),
    wpiDryDock: z.array(value.portDockSize),
    supportedSystems: z.strictObject({
      levels: value.text,
      scope: value.text,
      workKinds: value.text,
      workforce: value.text,
      owners: value.text,
      ended: value.text,
    }),
  }),
})
