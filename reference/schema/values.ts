import { z } from 'zod'

/** "2025", "2025-03" or "2025-03-24": as precise as the source is, never padded. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
/** Two years, first and last: "2012-2016". */
export const PARTIAL_DATE_RANGE = /^\d{4}-\d{4}$/

function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  // A day that the month does not have moves to the next month, and so does a month that the year does not have.
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text)
}

function isYearRange(text: string): boolean {
  const [first = '', last = ''] = text.split('-')
  return PARTIAL_DATE_RANGE.test(text) && first <= last
}

export const partialDate = z
  .string()
  .refine(isPartialDate, 'expected a possible date: "2025", "2025-03" or "2025-03-24"')
export const partialDateOrRange = z
  .string()
  .refine(
    (text) => isPartialDate(text) || isYearRange(text),
    'expected a possible date ("2025", "2025-03", "2025-03-24") or two years, first and last ("2012-2016")',
  )
export const fullDate = partialDate.refine((text) => text.length === 10, 'expected a date with its day: "2025-03-24"')
export const year = z.int().min(1900).max(2200)

export const text = z
  .string()
  .regex(/^\S([\s\S]*\S)?$/, 'expected text that is not empty and has no blanks at its ends')
export const texts = z.array(text)
export const webAddress = z.url({ protocol: /^https?$/, error: 'expected a web address' })

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id: lower-case words and figures, joined by "-"')
export const partnerId = z.string().regex(/^p(-[a-z0-9]+)+$/, 'expected a partner id: "p-" and lower-case words')
export const unitId = z.string().regex(/^u(-[a-z0-9]+)+$/, 'expected a unit id: "u-" and lower-case words')
export const operatorId = z
  .string()
  .regex(/^[pu](-[a-z0-9]+)+$/, 'expected an operator id: "p-" (partner) or "u-" (unit) and lower-case words')
export const theaterCode = z.string().regex(/^[A-Z]+$/, 'expected a theater code: capital letters')
export const countryCode = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected a country code: three capital letters (ISO 3166 alpha-3)')
export const sourceId = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'expected a source id: capital letters, figures and "_"')

export const confidence = z.enum(['seed', 'found', 'well-known'])
export const sourceIds = z.array(sourceId).min(1)
/** What every record carries: where it comes from, and how far to trust it. */
export const provenance = { source: text, sourceIds, confidence }

export const latitude = z.number().min(-90).max(90)
export const longitude = z.number().min(-180).max(180)
/** Metres, tonnes and sums of money are never 0: what is not known is null or left out. */
export const measure = z.number().positive()

export const domain = z.enum(['MARITIME', 'AIR', 'GROUND', 'ELECTRONICS'])
export const maintenanceLevel = z.enum(['FIELD', 'BELOW_DEPOT_SUSTAINMENT', 'DEPOT', 'TRAINING'])
export const basis = z.enum(['PERFORMED', 'CONTRACTED', 'ASSIGNED', 'PLANNED', 'CANDIDATE'])
export const rsfRelation = z.enum([
  'RSF_PROJECT',
  'RSF_HOST_COUNTRY_WORK',
  'RSF_HOST_COUNTRY_CANDIDATE',
  'F35_REGIONAL_ASSIGNMENT',
  'TMPI_COE',
  'TMPI_RELATED',
  'US_FACILITY_IN_THEATER',
  'AUKUS',
  'MSRA_ONLY',
  'RELATED_CONTRACT',
  'CANDIDATE',
])
export const siteStatus = z.enum(['OPERATING', 'PLANNED', 'ANNOUNCED'])
export const portRepairs = z.enum(['Major', 'Moderate', 'Limited', 'Emergency Only', 'None'])
export const portDockSize = z.enum(['Small', 'Medium', 'Large'])
