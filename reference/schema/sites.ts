import { z } from 'zod'
import * as value from './values.ts'

const supportedSystem = z.strictObject({
  system: value.id,
  /** Empty: the source states no level. */
  levels: z.array(value.maintenanceLevel),
  basis: value.basis,
  asOf: value.partialDateOrRange.optional(),
  note: value.text.optional(),
  scope: z.array(z.enum(['COMPONENTS'])).optional(),
  workKinds: z.array(z.enum(['VOYAGE_REPAIR'])).optional(),
  workforce: z.enum(['US_GOVERNMENT_OR_US_CONTRACTOR']).optional(),
  owners: z.array(value.countryCode).optional(),
  ended: z.boolean().optional(),
  ...value.provenance,
})

const dock = z.strictObject({
  name: value.text,
  type: z.enum(['GRAVING', 'FLOATING']),
  lengthM: value.measure,
  widthM: value.measure,
  depthM: value.measure.optional(),
  note: value.text.optional(),
  ...value.provenance,
})

/** The World Port Index's entry: it describes the port, not the yard. */
const worldPortIndex = z.strictObject({
  number: z.string().regex(/^\d+(\.\d+)?$/, 'expected a World Port Index number: figures'),
  port: value.text,
  repairs: value.portRepairs.nullable(),
  dryDock: value.portDockSize.nullable(),
  marineRailway: value.portDockSize.nullable(),
  channelDepthM: value.measure.nullable(),
  maxVesselLengthM: value.measure.nullable(),
  maxVesselBeamM: value.measure.nullable(),
  maxVesselDraftM: value.measure.nullable(),
  scope: value.text,
  ...value.provenance,
})

const icao = z.string().regex(/^[A-Z][A-Z0-9]{3}$/, 'expected an ICAO airfield code: four capital letters')

export const site = z
  .strictObject({
    id: value.id,
    name: value.text,
    theater: value.theaterCode,
    country: value.countryCode,
    city: value.text.nullable(),
    lat: value.latitude.nullable(),
    lon: value.longitude.nullable(),
    positionPrecision: z.enum(['site', 'city', 'country']),
    unlocode: z
      .string()
      .regex(/^[A-Z]{2}[A-Z2-9]{3}$/, 'expected a UN/LOCODE: five capital letters')
      .nullable(),
    icao: icao.nullable(),
    kind: z.enum([
      'SHIPYARD',
      'SHIP_REPAIR_FACILITY',
      'NAVAL_BASE_MAINTENANCE',
      'BOAT_REPAIR',
      'AVIATION_DEPOT',
      'AVIATION_MRO',
      'AVIATION_MAINTENANCE_CENTER',
      'ENGINE_MRO',
      'GROUND_DEPOT',
      'GROUND_MAINTENANCE_CENTER',
      'MISSILE_MAINTENANCE',
      'ELECTRONICS_REPAIR',
      'PREPOSITIONED_STOCK_SITE',
      'FORWARD_LOCATION',
      'MAINTENANCE_HQ',
      'COE',
      'TRAINING_CENTER',
    ]),
    operatorIds: z.array(value.operatorId),
    domains: z.array(value.domain).min(1),
    levels: z.array(value.maintenanceLevel).min(1),
    rsfRelation: value.rsfRelation,
    status: value.siteStatus,
    supportedSystems: z.array(supportedSystem),
    docks: z.array(dock),
    note: value.text.nullable(),
    worldPortIndex: worldPortIndex.optional(),
    positionSourceIds: value.sourceIds,
    ...value.provenance,
  })
  .superRefine((record, context) => {
    const { lat, lon, positionPrecision } = record
    const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    if (lat === null && lon !== null) problem('lat', 'expected a latitude beside lon, or null in both')
    if (lon === null && lat !== null) problem('lon', 'expected a longitude beside lat, or null in both')
    if (lat === null && lon === null && positionPrecision !== 'country')
      problem('positionPrecision', 'expected "country", for no position is given')
  })

export const accessLocation = z.strictObject({
  id: value.id,
  name: value.text,
  country: value.countryCode,
  theater: value.theaterCode,
  lat: value.latitude,
  lon: value.longitude,
  icao,
  kind: z.enum(['FORMER_FORWARD_LOCATION']),
  status: z.enum(['CLOSED_TO_US_BASING']),
  note: value.text,
  ...value.provenance,
})
