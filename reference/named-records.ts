import { quote, type Path, type Problem } from './problem.ts'
import type { ReferenceList, ReferenceNetwork } from './schema.ts'

const LISTS = {
  accessLocation: ['accessLocations'],
  country: ['countries'],
  partner: ['industrialPartners'],
  'partner or unit': ['industrialPartners', 'militaryUnits'],
  'partner or site': ['industrialPartners', 'sites', 'candidateSites'],
  rule: ['legalRules'],
  site: ['sites', 'candidateSites'],
  source: ['sources'],
  system: ['systems'],
  theater: ['theaters'],
  unit: ['militaryUnits'],
} satisfies Record<string, ReferenceList[]>
type Kind = keyof typeof LISTS

/** What a field names, whatever record it stands in. `systems.partOf` differs from `countries.partOf`. */
const NAMED: Record<string, Kind> = {
  country: 'country',
  countries: 'country',
  hqCountry: 'country',
  owners: 'country',
  'countries.partOf': 'country',
  theater: 'theater',
  site: 'site',
  siteIds: 'site',
  location: 'accessLocation',
  system: 'system',
  systems: 'system',
  engine: 'system',
  radar: 'system',
  'systems.partOf': 'system',
  partner: 'partner',
  operatorIds: 'partner or unit',
  unit: 'unit',
  fundingAuthorities: 'rule',
  target: 'partner or site',
  seed: 'source',
  sourceIds: 'source',
  hqSourceIds: 'source',
  positionSourceIds: 'source',
}
/** Fields that hold the name of a body, or the id of one that has a record here. */
const NAME_OR_ID = new Set(['party', 'counterparty', 'parent', 'acquirers', 'seller', 'partners'])
const OPERATOR_ID = /^[pu]-/

function findKind(list: string, field: string, named: string): Kind | undefined {
  // What the file says of itself explains fields by their names; it names no records.
  if (list === 'meta') return undefined
  // A country may lie in a theater that has no record, such as NORTHCOM.
  if (list === 'countries' && field === 'theater') return undefined
  if (NAME_OR_ID.has(field)) return OPERATOR_ID.test(named) ? 'partner or unit' : undefined
  return NAMED[field] ?? NAMED[`${list}.${field}`]
}

function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  else if (Array.isArray(value)) for (const [place, entry] of value.entries()) yield* textsIn(entry, [...path, place])
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* textsIn(entry, [...path, key])
}

/** Names of records that the file does not have. */
export function findDanglingNames(network: ReferenceNetwork): Problem[] {
  const known = new Map(
    Object.entries(LISTS).map(([kind, names]) => [
      kind,
      new Set(names.flatMap((name) => network[name].map((record): string => record.id))),
    ]),
  )
  return [...textsIn(network, [])].flatMap(({ path, text }) => {
    const field = path.findLast((key) => typeof key === 'string') ?? ''
    const kind = findKind(String(path[0]), String(field), text)
    if (kind === undefined || known.get(kind)?.has(text)) return []
    return [{ path, what: `names ${kind} ${quote(text)}, which has no record` }]
  })
}
