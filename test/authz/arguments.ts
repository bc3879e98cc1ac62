import type { World } from './world.ts'

type ToText = (world: World) => string

const always =
  (text: string): ToText =>
  () =>
    text

/** Nothing but what the side published is free from then on. */
const toDayBefore = (day: string): string => addDays(day, -1)
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** All days on which somebody publishes here. */
const SPAN = 'from: "2030-01-01", to: "2039-12-31"'

/** @param rest of the input, beside system, theater and day */
function toOptions(rest: ToText = always('work: { plannedDays: 20 }')): ToText {
  return (world) =>
    `input: { system: "${world.system}", theater: "${world.theater}", readyOn: "${toDayBefore(world.windows[0].from)}", ${rest(world)} }`
}

/**
 * Arguments by field, and by the member of a union that they lead to. They ask for the side's own records wherever a
 * field takes something by which to ask.
 */
const ARGUMENTS: Readonly<Record<string, ToText>> = {
  'Query.theater': ({ theater }) => `code: "${theater}"`,
  'Query.country': ({ partner }) => `iso3: "${partner.country}"`,
  'Query.site': ({ site }) => `id: "${site}"`,
  'Query.partner': ({ organisation }) => `id: "${organisation}"`,
  'Query.system': ({ system }) => `id: "${system}"`,
  'Query.program': always('id: "pg-rsf"'),
  'Query.legalRule': always('id: "la-8680-a1"'),
  'Query.resolveSystem>SystemFound': always('name: "CH-47F"'),
  'Query.resolveSystem>UnknownSystemName': always('name: "CH-74"'),
  'Query.resolveSystem>AmbiguousSystemName': always('name: "F-35"'),
  'Query.resolveSystem': always('name: "CH-47F"'),
  'Query.maintenanceEvents': ({ site }) => `site: "${site}"`,
  'Query.capabilities': ({ site }) => `filter: { site: "${site}" }`,
  'Query.auditTrail': ({ organisation }) => `organisation: "${organisation}", first: 200`,
  'Query.capacityImport': ({ files }) => `id: "${files.imported}"`,
  'Query.repairRequest': ({ requests }) => `id: "${requests['CONFIRMED']?.id}"`,
  'Query.repairRequests': ({ organisation }) => `filter: { partner: "${organisation}" }`,
  'Query.events': always('first: 200'),
  'Query.places': always('search: "busan"'),
  'Query.repairOptions': toOptions(),
  'Query.repairOptions>UnknownSystem': always('input: { system: "none such", theater: "INDOPACOM" }'),
  'Query.repairOptions>AmbiguousSystem': always('input: { system: "F-35", theater: "INDOPACOM" }'),
  'Query.repairOptions>UnknownTheater': always('input: { system: "CH-47F", theater: "ATLANTIS" }'),
  'Query.repairOptions>InvalidRequest': always(
    'input: { system: "CH-47F", theater: "INDOPACOM", work: { plannedDays: -1 } }',
  ),
  'Site.capacity': always(SPAN),
  'WorkCenter.calendar': always(SPAN),
  'Site.distanceKm': always('latitude: 35, longitude: 139'),
  'Agreement.state': always('asOf: "2026-11-01"'),
}

const origin = 'origin: { latitude: 35.1, longitude: 129.1 }'
const compare = (assumed: ToText): ToText =>
  toOptions((world) => `${origin}, work: { plannedDays: 20 }, assume: { ${assumed(world)} }`)
const fromAfar = toOptions(always(`${origin}, work: { plannedDays: 20 }`))
const closed = compare(({ site }) => `sitesClosed: ["${site}"]`)

const freeADayBefore: ToText = ({ site, windows: [{ from }] }) =>
  `windowsAdded: [{ site: "${site}", from: "${toDayBefore(from)}", to: "${addDays(from, 365)}" }]`

/** Other arguments, where records of a type are met with them alone. */
const ARGUMENTS_FOR: Readonly<Record<string, Readonly<Record<string, ToText>>>> = {
  OriginFound: { 'Query.repairOptions': fromAfar },
  Transit: { 'Query.repairOptions': fromAfar },
  DockFit: { 'Query.repairOptions': toOptions(always('work: { plannedDays: 20, docking: true }')) },
  ScenarioComparison: { 'Query.repairOptions': closed },
  OptionLost: { 'Query.repairOptions': closed },
  OptionChanged: { 'Query.repairOptions': compare(freeADayBefore) },
  OptionGained: {
    'Query.repairOptions': toOptions(
      (world) =>
        `work: { plannedDays: 20 }, neededBy: "${addDays(world.windows[0].from, 19)}", assume: { ${freeADayBefore(world)} }`,
    ),
  },
}

/** The text of a field's arguments on the way to a type; undefined: it is asked without any. What is followed takes those of its query. */
export const findArguments = (name: string, on?: string, target = ''): ToText | undefined => {
  const field = name.replace(/^Subscription[.]/, 'Query.')
  return ARGUMENTS_FOR[target]?.[field] ?? ARGUMENTS[`${field}>${on}`] ?? ARGUMENTS[field]
}

/** Representations by type, for whoever asks a subgraph itself. */
const REFERENCES: Readonly<Record<string, ToText>> = {
  Asset: always('id: "t-ake-8"'),
  Capability: always('id: "kor-hanwha-geoje:t-ake"'),
  CapacityWindow: ({ windowIds }) => `id: "${windowIds[0]}"`,
  CenterOfExcellence: always('id: "col-coe-aviation"'),
  CommandUnit: always('id: "u-cpgc"'),
  Country: ({ partner }) => `iso3: "${partner.country}"`,
  Dock: always('id: "kor-hanwha-geoje/dock-1"'),
  LegalRule: always('id: "la-8680-a1"'),
  // One that grew out of a request: those who may see the request see it.
  MaintenanceEvent: ({ requests }) => `id: "${requests['COMPLETED']?.id}"`,
  Partner: ({ organisation }) => `id: "${organisation}"`,
  Program: always('id: "pg-rsf"'),
  RepairRequest: ({ requests }) => `id: "${requests['CONFIRMED']?.id}"`,
  Site: ({ site }) => `id: "${site}"`,
  System: ({ system }) => `id: "${system}"`,
  Theater: ({ theater }) => `code: "${theater}"`,
  WorkCenter: ({ bays }) => `id: "${bays}"`,
}

export function findReference(type: string): ToText {
  const toKey = REFERENCES[type]
  if (toKey === undefined) throw new Error(`Say in test/authz/arguments.ts by which key to ask for a ${type}.`)
  return (world) => `{ __typename: "${type}", ${toKey(world)} }`
}
