import { daysBetween } from './partial-date.ts'

/** A contradiction or an impossible value in a request. */
export interface RequestProblem {
  field: string
  code:
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'CONTRADICTION'
    | 'UNKNOWN_CODE'
    | 'UNKNOWN_PLACE'
    | 'AMBIGUOUS_PLACE'
    | 'NOT_ON_WATER'
  message: string
  /** What can be given instead, where that is known. */
  candidates?: string[]
}

/** As much of the request as can be checked without facts. */
export interface RequestToCheck {
  system: string
  theater: string
  owner?: string | null
  work?: { plannedDays?: number | null } | null
  origin?: { place?: string | null; latitude?: number | null; longitude?: number | null } | null
  readyOn?: string | null
  neededBy?: string | null
  vessel?: {
    homeport?: string | null
    operator?: string | null
    plannedHomeportChange?: string | null
    forwardDeployedSince?: string | null
  } | null
  assume?: {
    sitesClosed?: readonly string[] | null
    countriesWithoutAccess?: readonly string[] | null
    straitsShut?: readonly string[] | null
    windowsAdded?: readonly { site: string; workCenter?: string | null; from: string; to: string }[] | null | undefined
  } | null
}

const MAX_TEXT_LENGTH = 100
const MAX_LIST_LENGTH = 200
const MAX_WINDOWS = 50
const MAX_WINDOW_DAYS = 3660
const MAX_PLANNED_DAYS = 3650

/**
 * Finds every problem at once.
 * @param isCountry tells whether a code is an ISO 3166-1 alpha-3 country
 * @param today YYYY-MM-DD, the default of readyOn
 */
export function checkRequest(
  request: RequestToCheck,
  isCountry: (iso3: string) => boolean,
  today: string,
): RequestProblem[] {
  const { owner, work, origin, neededBy, vessel, assume } = request
  const readyOn = request.readyOn ?? today
  const plannedDays = work?.plannedDays
  return sayOnce([
    ...checkText('system', request.system),
    ...checkText('theater', request.theater),
    ...(owner == null ? [] : checkCountry('owner', owner, isCountry)),
    ...(vessel?.homeport == null ? [] : checkCountry('vessel.homeport', vessel.homeport, isCountry)),
    ...(vessel?.operator == null ? [] : checkText('vessel.operator', vessel.operator)),
    ...(plannedDays != null && (plannedDays < 1 || plannedDays > MAX_PLANNED_DAYS)
      ? toProblem(
          'work.plannedDays',
          'OUT_OF_RANGE',
          `work.plannedDays is between 1 and ${MAX_PLANNED_DAYS}, not ${plannedDays}.`,
        )
      : []),
    ...(neededBy != null && neededBy < readyOn
      ? toProblem('neededBy', 'CONTRADICTION', `neededBy (${neededBy}) is before the day it is ready (${readyOn}).`)
      : []),
    ...checkDays({
      readyOn: request.readyOn,
      neededBy,
      'vessel.plannedHomeportChange': vessel?.plannedHomeportChange,
      'vessel.forwardDeployedSince': vessel?.forwardDeployedSince,
    }),
    ...(origin == null ? [] : checkOrigin(origin)),
    ...checkAssumptions(assume, isCountry),
  ])
}

/** Finds every problem of what a request assumes. */
export function checkAssumptions(
  assume: RequestToCheck['assume'],
  isCountry: (iso3: string) => boolean,
): RequestProblem[] {
  const { windowsAdded, ...lists } = assume ?? {}
  return sayOnce([
    ...checkWindows(windowsAdded ?? []),
    ...Object.entries(lists).flatMap(([name, list]) =>
      checkList(`assume.${name}`, list ?? [], (field, entry) =>
        name === 'countriesWithoutAccess' ? checkCountry(field, entry, isCountry) : checkText(field, entry),
      ),
    ),
  ])
}

/** Ids by the name of their field. */
export const checkIds = (field: string, ids: readonly string[]): RequestProblem[] =>
  sayOnce(checkList(field, ids, checkText))

const checkList = (
  field: string,
  list: readonly string[],
  checkEntry: (field: string, entry: string) => RequestProblem[],
): RequestProblem[] =>
  list.length > MAX_LIST_LENGTH
    ? toProblem(field, 'TOO_LONG', `${field} has ${list.length} entries; at most ${MAX_LIST_LENGTH}.`)
    : list.flatMap((entry) => checkEntry(field, entry))

/** Days and partial dates by the name of their field. */
export const checkDays = (days: Readonly<Record<string, string | null | undefined>>): RequestProblem[] =>
  Object.entries(days).flatMap(([field, day]) =>
    day != null && (day < '1900' || day > '2200-12-31')
      ? toProblem(field, 'OUT_OF_RANGE', `${field} is between 1900 and 2200.`)
      : [],
  )

const toProblem = (field: string, code: RequestProblem['code'], message: string): RequestProblem[] => [
  { field, code, message },
]

/** Many entries of a list may have the same problem. */
const sayOnce = (problems: readonly RequestProblem[]): RequestProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.field} ${problem.code}`, problem])).values(),
]

function checkText(field: string, text: string): RequestProblem[] {
  if (text.trim() === '') return toProblem(field, 'REQUIRED', `${field} is empty.`)
  return text.length > MAX_TEXT_LENGTH
    ? toProblem(field, 'TOO_LONG', `${field} has ${text.length} characters; at most ${MAX_TEXT_LENGTH}.`)
    : []
}

const checkCountry = (field: string, iso3: string, isCountry: (iso3: string) => boolean): RequestProblem[] =>
  isCountry(iso3.toUpperCase())
    ? []
    : toProblem(field, 'UNKNOWN_CODE', `${field} must be a country by ISO 3166-1 alpha-3, for example USA or JPN.`)

function checkOrigin(origin: NonNullable<RequestToCheck['origin']>): RequestProblem[] {
  const { place, latitude, longitude } = origin
  const hasPosition = latitude != null || longitude != null
  if (place != null && hasPosition)
    return [{ field: 'origin', code: 'CONTRADICTION', message: 'origin is a place or a position, not both.' }]
  if (place != null) {
    if (place.trim() === '') return [{ field: 'origin.place', code: 'REQUIRED', message: 'origin.place is empty.' }]
    return place.length <= MAX_TEXT_LENGTH
      ? []
      : [
          {
            field: 'origin.place',
            code: 'TOO_LONG',
            message: `origin.place has ${place.length} characters; at most ${MAX_TEXT_LENGTH}.`,
          },
        ]
  }
  if (latitude == null || longitude == null)
    return [{ field: 'origin', code: 'REQUIRED', message: 'origin needs a place, or latitude and longitude.' }]
  const problems: RequestProblem[] = []
  if (!(Math.abs(latitude) <= 90))
    problems.push({
      field: 'origin.latitude',
      code: 'OUT_OF_RANGE',
      message: 'origin.latitude is between -90 and 90 degrees.',
    })
  if (!(Math.abs(longitude) <= 180))
    problems.push({
      field: 'origin.longitude',
      code: 'OUT_OF_RANGE',
      message: 'origin.longitude is between -180 and 180 degrees.',
    })
  return problems
}

function checkWindows(
  windows: readonly { site: string; workCenter?: string | null; from: string; to: string }[],
): RequestProblem[] {
  const field = 'assume.windowsAdded'
  if (windows.length > MAX_WINDOWS)
    return [
      {
        field,
        code: 'TOO_LONG',
        message: `assume.windowsAdded has ${windows.length} entries; at most ${MAX_WINDOWS}.`,
      },
    ]
  return windows.flatMap(({ site, workCenter, from, to }): RequestProblem[] => {
    if (site.trim() === '' || workCenter?.trim() === '')
      return [{ field, code: 'REQUIRED', message: 'A window of assume.windowsAdded names an empty id.' }]
    if (site.length > MAX_TEXT_LENGTH || (workCenter?.length ?? 0) > MAX_TEXT_LENGTH)
      return [
        {
          field,
          code: 'TOO_LONG',
          message: `An id in assume.windowsAdded has more than ${MAX_TEXT_LENGTH} characters.`,
        },
      ]
    if (to <= from)
      return [{ field, code: 'CONTRADICTION', message: `A window from ${from} must end after it, not on ${to}.` }]
    if (from < '1900' || to > '2200-12-31')
      return [{ field, code: 'OUT_OF_RANGE', message: 'Days of assume.windowsAdded are between 1900 and 2200.' }]
    return daysBetween(from, to) <= MAX_WINDOW_DAYS
      ? []
      : [
          {
            field,
            code: 'OUT_OF_RANGE',
            message: `A window of assume.windowsAdded has at most ${MAX_WINDOW_DAYS} days, not ${daysBetween(from, to)}.`,
          },
        ]
  })
}
