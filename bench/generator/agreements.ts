import { toCapabilities, type Suitable } from './capabilities.ts'
import type { CopyRow, Table } from './copy-rows.ts'
import { toDay, toDayNumber } from './days.ts'
import type { NetworkSize } from './network-size.ts'
import type { Operator, Operators } from './operators.ts'
import { GENERATED_COLUMNS, GENERATED_VALUES } from './provenance.ts'
import { toRandom, type Random } from './random.ts'
import type { Site } from './sites.ts'

/** Share of the private yards that a source names in connection with a master agreement. */
const SHARE_OF_YARDS = 0.5
/** Share of the records on that ground whose contract or decision is on record itself. */
const SHARE_CONTRACTED = 0.25
const SHARE_ASSIGNED = 0.3
/** Contracts whose source names no site. */
const SHARE_UNPLACED = 0.02
const YARDS: readonly Site['kind'][] = ['SHIPYARD', 'SHIP_REPAIR_FACILITY', 'BOAT_REPAIR']

interface Term {
  signed?: string
  validFrom?: string
  validTo?: string
  termYears?: number
  status?: 'NOT_HELD'
  asOf?: string
  lowQuality?: true
}

export const toAgreementTable = (
  sites: readonly Site[],
  operators: Operators,
  suitable: Suitable,
  size: NetworkSize,
): Table => ({
  name: 'partners.agreement',
  columns: [
    ...['id', 'type', 'party_id', 'party_name', 'counterparty_id', 'counterparty_name', 'signed', 'valid_from'],
    ...['valid_to', 'term_years', 'extended', 'status', 'as_of', 'value_amount', 'value_currency', 'value_unit'],
    ...['system_ids', 'country_codes', 'site_ids', 'low_quality', 'note', ...GENERATED_COLUMNS],
  ],
  rows: toRows(sites, operators, suitable, size),
})

function* toRows(
  sites: readonly Site[],
  operators: Operators,
  suitable: Suitable,
  size: NetworkSize,
): Generator<CopyRow> {
  const today = toDayNumber(size.today)
  for (const site of sites) {
    const random = toRandom(size.seed, `agreements ${site.index}`)
    const [operator] = operators.bySite[site.index] ?? []
    if (operator === undefined) continue
    if (operator.kind === 'COMPANY' && YARDS.includes(site.kind) && random.chance(SHARE_OF_YARDS)) {
      const type =
        site.kind === 'BOAT_REPAIR' ? 'ABR' : random.chance(0.9) ? 'MSRA' : 'MASTER_AGREEMENT_REPAIR_ALTERATION'
      yield toRow(`ag-master-${site.id}`, type, operator, 'US Navy', [], [site.id], toMasterTerm(today, random))
    }
    let number = 0
    for (const { systemId, basis } of toCapabilities(site, suitable, size)) {
      const share = basis === 'CONTRACTED' ? SHARE_CONTRACTED : basis === 'ASSIGNED' ? SHARE_ASSIGNED : 0
      if (!random.chance(share)) continue
      number += 1
      const siteIds = random.chance(SHARE_UNPLACED) ? [] : [site.id]
      const term = toTerm(today, random)
      yield basis === 'CONTRACTED'
        ? toRow(`ag-contract-${site.id}-${number}`, 'CONTRACT', operator, 'US DoD', [systemId], siteIds, term)
        : toRow(
            `ag-assigned-${site.id}-${number}`,
            'REGIONAL_ASSIGNMENT',
            PROGRAM_OFFICE,
            null,
            [systemId],
            siteIds,
            term,
          )
    }
  }
}

const PROGRAM_OFFICE = { id: null, name: 'Joint program office' }

function toRow(
  id: string,
  type: string,
  party: Operator | typeof PROGRAM_OFFICE,
  counterparty: string | null,
  systemIds: readonly string[],
  siteIds: readonly string[],
  term: Term,
): CopyRow {
  return [
    ...[id, type, party.id, party.name, null, counterparty, term.signed ?? null, term.validFrom ?? null],
    ...[term.validTo ?? null, term.termYears ?? null, null, term.status ?? null, term.asOf ?? null, null, null, null],
    ...[systemIds, [], siteIds, term.lowQuality ?? false, null, ...GENERATED_VALUES],
  ]
}

const YEAR = 365

/** In force, lapsed, not held or not known, as the reference network has all of them. */
function toMasterTerm(today: number, random: Random): Term {
  const state = random.weigh([
    ['IN_FORCE', 50],
    ['LAPSED', 20],
    ['TERM_ONLY', 10],
    ['SIGNED_ONLY', 8],
    ['WEAK_SOURCE', 7],
    ['NOT_HELD', 5],
  ] as const)
  const inForceSince = today - random.int(10, 4 * YEAR)
  const lapsedSince = today - random.int(5 * YEAR + 30, 8 * YEAR)
  switch (state) {
    case 'IN_FORCE':
      return { validFrom: toDay(inForceSince), validTo: toDay(inForceSince + 5 * YEAR) }
    case 'LAPSED':
      return { validFrom: toDay(lapsedSince), validTo: toDay(lapsedSince + 5 * YEAR) }
    case 'TERM_ONLY':
      return { signed: toDay(inForceSince).slice(0, 7), termYears: 5 }
    case 'SIGNED_ONLY':
      return { signed: toDay(lapsedSince).slice(0, 4) }
    case 'WEAK_SOURCE':
      return { lowQuality: true }
    case 'NOT_HELD':
      return { status: 'NOT_HELD', asOf: toDay(inForceSince).slice(0, 4) }
  }
}

function toTerm(today: number, random: Random): Term {
  const from = today - random.int(10, 9 * YEAR)
  return random.weigh<Term>([
    [{ validFrom: toDay(from), validTo: toDay(from + 10 * YEAR) }, 60],
    [{ validFrom: toDay(from - 3 * YEAR), validTo: toDay(today - random.int(1, YEAR)) }, 15],
    [{ signed: toDay(from).slice(0, 7), termYears: 5 }, 15],
    [{}, 10],
  ])
}
