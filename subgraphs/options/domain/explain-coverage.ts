import { countOperatorGroups } from './count-operators.ts'
import type { SiteFacts } from './facts.ts'
import type { FindingCode } from './finding.ts'
import type { JudgedSystem, Way } from './judge-coverage.ts'
import type { Assumptions } from './question.ts'
import { RULES } from './rules.ts'

/** Whether a system has no way, one, or several; by sites. */
export type Standing = 'NONE' | 'ONE' | 'SEVERAL'

export const toStanding = ({ ways }: JudgedSystem): Standing =>
  ways.length === 0 ? 'NONE' : ways.length === 1 ? 'ONE' : 'SEVERAL'

export interface WayCounts {
  feasibleSites: number
  conditionalSites: number
  /** Groups of ways that share no operator. */
  operatorCount: number
  /** Ways of which no operator is on record. */
  sitesWithoutOperator: number
  countryCount: number
}

export function countWays(ways: readonly Way[]): WayCounts {
  const sites = ways.map(({ site }) => site)
  const feasibleSites = ways.filter(({ verdict }) => verdict === 'FEASIBLE').length
  return {
    feasibleSites,
    conditionalSites: ways.length - feasibleSites,
    operatorCount: countOperatorGroups(sites),
    sitesWithoutOperator: sites.filter(({ operators }) => operators.length === 0).length,
    countryCount: new Set(sites.map(({ country }) => country.iso3)).size,
  }
}

/** For each rule, how many sites with a record it rules out, most first. */
export const countRuledOut = ({ ruledOut }: JudgedSystem): { code: FindingCode; count: number }[] =>
  (Object.keys(RULES) as FindingCode[])
    .map((code) => ({ code, count: ruledOut.filter((blocks) => blocks.includes(code)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

/** What the counts do not show by themselves: why there is no way, and on what all ways hang. */
export function explainStanding(judged: JudgedSystem, theaterCode: string): string[] {
  const { ways, ruledOut, system } = judged
  const name = system.isCategory ? system.name : system.designation
  if (ways.length > 1) return explainShared(ways)
  if (ways.length === 1) return []
  if (ruledOut.length === 0) return [`No site in ${theaterCode} has a record of ${name}. No record is not no repair.`]
  const codes = countRuledOut(judged).map(({ code, count }) => `${code} (${count})`)
  return [
    `Sites in ${theaterCode} with a record of ${name}, each ruled out: ${ruledOut.length}. Ruled out by ${codes.join(', ')}.`,
  ]
}

function explainShared(ways: readonly Way[]): string[] {
  const [first, ...others] = ways.map(({ site }) => site)
  const shared = (first?.operators ?? []).filter(({ id }) =>
    others.every(({ operators }) => operators.some((operator) => operator.id === id)),
  )
  const isOneCountry = others.every(({ country }) => country.iso3 === first?.country.iso3)
  const unknown = ways.filter(({ site }) => site.operators.length === 0).length
  return [
    ...shared.map(({ name }) => `All ${ways.length} ways hang on one operator: ${name}.`),
    ...(isOneCountry ? [`All ${ways.length} ways hang on one country: ${first?.country.name}.`] : []),
    ...(unknown > 0
      ? [`Ways without an operator on record, so that it is unknown on whom they hang: ${unknown} of ${ways.length}.`]
      : []),
  ]
}

/** What was asked for by id and is not there must not look as if it had been judged. */
export function explainUnmetSystems(asked: readonly string[] | null, judged: readonly JudgedSystem[]): string[] {
  const found = new Set(judged.map(({ system }) => system.id))
  const unmet = (asked ?? []).filter((id) => !found.has(id))
  return unmet.length > 0
    ? [`systems names what is no recorded system, or none of the category asked for: ${unmet.join(', ')}.`]
    : []
}

/** What was assumed and bears on nothing must not look as if it had been weighed. */
export function explainUnusedAssumptions(assume: Assumptions, sites: readonly SiteFacts[]): string[] {
  const unmetSites = assume.sitesClosed.filter((id) => !sites.some((site) => site.id === id))
  const unmetCountries = assume.countriesWithoutAccess.filter(
    (iso3) => !sites.some(({ country }) => country.iso3 === iso3),
  )
  return [
    ...(unmetSites.length > 0
      ? [`assume.sitesClosed names sites that have no record here: ${unmetSites.join(', ')}.`]
      : []),
    ...(unmetCountries.length > 0
      ? [`assume.countriesWithoutAccess names countries where no site has a record here: ${unmetCountries.join(', ')}.`]
      : []),
    ...(assume.straitsShut.length > 0
      ? ['assume.straitsShut bears on the way to a site, and coverage has no origin: it changes nothing.']
      : []),
    ...(assume.windowsAdded.length > 0
      ? ['assume.windowsAdded bears on dates, and coverage has none: it changes nothing.']
      : []),
  ]
}
