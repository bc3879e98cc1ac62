import type { CountryFacts, OperatorFacts, SiteFacts, SystemFacts } from './facts.ts'
import type { JudgedSystem } from './judge-coverage.ts'

/** One site, operator or country that is gone, for whatever reason. */
export type Lost =
  | { kind: 'SITE'; id: string; site: SiteFacts }
  | { kind: 'OPERATOR'; id: string; operator: OperatorFacts }
  | { kind: 'COUNTRY'; id: string; country: CountryFacts }

/** What a single loss would do to the systems of a theater. */
export interface Loss {
  lost: Lost
  /** Those that are left with no way. */
  systemsLost: SystemFacts[]
  /** Those that had several ways and are left with one. */
  systemsLeftWithOne: SystemFacts[]
}

const KINDS: readonly Lost['kind'][] = ['SITE', 'OPERATOR', 'COUNTRY']

/**
 * Every single loss that would leave a system with no way or with one, the gravest first: by systems lost, then by
 * those left with one, then by kind and id. With an operator go all sites that it runs, alone or with others: whether
 * the others could go on is not on record.
 */
export function findLosses(judged: readonly JudgedSystem[]): Loss[] {
  const losses = new Map<string, Loss>()
  const bySite = new Map<string, Loss[]>()
  const findLoss = (lost: Lost): Loss => {
    const key = `${lost.kind} ${lost.id}`
    const known = losses.get(key)
    if (known) return known
    const loss: Loss = { lost, systemsLost: [], systemsLeftWithOne: [] }
    losses.set(key, loss)
    return loss
  }
  const lossesOf = (site: SiteFacts): Loss[] => {
    const known = bySite.get(site.id)
    if (known) return known
    const found = toLost(site).map(findLoss)
    bySite.set(site.id, found)
    return found
  }
  for (const { system, ways } of judged) {
    const waysLost = new Map<Loss, number>()
    for (const { site } of ways) for (const loss of lossesOf(site)) waysLost.set(loss, (waysLost.get(loss) ?? 0) + 1)
    for (const [loss, count] of waysLost)
      if (count === ways.length) loss.systemsLost.push(system)
      else if (count === ways.length - 1) loss.systemsLeftWithOne.push(system)
  }
  return [...losses.values()]
    .filter(({ systemsLost, systemsLeftWithOne }) => systemsLost.length + systemsLeftWithOne.length > 0)
    .sort(compareLosses)
}

const toLost = (site: SiteFacts): Lost[] => [
  { kind: 'SITE', id: site.id, site },
  ...site.operators.map((operator): Lost => ({ kind: 'OPERATOR', id: operator.id, operator })),
  { kind: 'COUNTRY', id: site.country.iso3, country: site.country },
]

const compareLosses = (a: Loss, b: Loss): number =>
  b.systemsLost.length - a.systemsLost.length ||
  b.systemsLeftWithOne.length - a.systemsLeftWithOne.length ||
  KINDS.indexOf(a.lost.kind) - KINDS.indexOf(b.lost.kind) ||
  (a.lost.id < b.lost.id ? -1 : 1)
