import { covers, evidenceRank } from './capability.ts'
import type { Evidence, Level, SiteFacts } from './facts.ts'
import type { FindingCode } from './finding.ts'
import type { Judgement } from './judge-sites.ts'
import type { Question } from './question.ts'
import { RULES } from './rules.ts'

/** A record of the system at a site of another theater. */
export interface ElsewhereFacts {
  site: Pick<SiteFacts, 'id' | 'name' | 'latitude' | 'longitude'> & { country: { iso3: string; name: string } }
  theaterCode: string
  theaterName: string
  levels: Level[]
  basis: Evidence
  asOf: string | null
  note: string | null
}

/** An agreement about the system that names no site. */
export interface UnplacedAgreement {
  type: string
  partyName: string
  signed: string | null
  validFrom: string | null
  note: string | null
}

export interface Summary {
  considered: number
  feasible: number
  conditional: number
  excluded: number
  countsByCode: { code: FindingCode; count: number }[]
  notes: string[]
}

/** Counts the judgement and says what to know about it as a whole. */
export function summarize(
  question: Question,
  theaterName: string,
  judgement: Judgement,
  elsewhere: readonly ElsewhereFacts[],
  {
    unplacedAgreements = [],
    variant = null,
  }: { unplacedAgreements?: readonly UnplacedAgreement[]; variant?: string | null } = {},
): Summary {
  const { options, excluded } = judgement
  const feasible = options.filter((option) => option.verdict === 'FEASIBLE').length
  const countsByCode = (Object.keys(RULES) as FindingCode[])
    .map((code) => ({
      code,
      count: excluded.filter(({ blocks }) => blocks.includes(code)).length,
    }))
    .filter(({ count }) => count > 0)
  return {
    considered: options.length + excluded.length,
    feasible,
    conditional: options.length - feasible,
    excluded: excluded.length,
    countsByCode,
    notes: [
      ...explainEmpty(question, theaterName, judgement, elsewhere),
      ...(question.system.note === null ? [] : [`${question.system.designation}: ${question.system.note}`]),
      ...unplacedAgreements
        .filter(({ signed, validFrom }) => (validFrom ?? signed ?? '') <= question.readyOn)
        .map(
          ({ type, partyName, signed, validFrom, note }) =>
            `Agreed without a site: ${type} of ${partyName}, ${validFrom ?? signed ?? 'date not stated'}.${note ? ` ${note}` : ''}`,
        ),
      // A record of the whole need not hold for the variant.
      ...(variant === null ? [] : [`Asked for ${variant}; records are of ${question.system.designation} as a whole.`]),
      ...explainUnused(question, [
        ...options.map(({ site }) => ({ siteId: site.id, countryIso3: site.country.iso3 })),
        ...excluded,
      ]),
      ...explainDates(question, judgement),
    ],
  }
}

/** Elsewhere, strongest ground first. */
export const sortElsewhere = (elsewhere: readonly ElsewhereFacts[]): ElsewhereFacts[] =>
  elsewhere.toSorted((a, b) => evidenceRank(a.basis) - evidenceRank(b.basis) || (a.site.id < b.site.id ? -1 : 1))

function explainEmpty(
  question: Question,
  theaterName: string,
  { options, excluded }: Judgement,
  elsewhere: readonly ElsewhereFacts[],
): string[] {
  if (options.length > 0) return []
  const { system } = question
  const known = excluded.filter(({ judged }) => judged?.site.capabilities.some((record) => covers(record, question)))
  if (known.length > 0)
    return [
      `No option is left. Sites in ${theaterName} with a record of ${system.designation}, each ruled out (see excluded): ${known.length}.`,
    ]
  const places = elsewhere.map(({ site, theaterCode }) => `${site.name} (${theaterCode})`).join(', ')
  return [
    `No site in ${theaterName} has a record of work on ${system.designation}.`,
    places === '' ? 'No other theater on record has one either.' : `In other theaters: ${places}.`,
  ]
}

/** What was said and bears on nothing must not look as if it had been weighed. */
function explainUnused(question: Question, sites: readonly { siteId: string; countryIso3: string }[]): string[] {
  const { system, docking, hostileDamage, vessel, assume } = question
  const isShip = system.category === 'SHIP'
  const isConsidered = (id: string): boolean => sites.some(({ siteId }) => siteId === id)
  const unknownSites = assume.sitesClosed.filter((id) => !isConsidered(id))
  const unmetWindows = assume.windowsAdded.map(({ site }) => site).filter((id) => !isConsidered(id))
  const unmetCountries = assume.countriesWithoutAccess.filter(
    (iso3) => !sites.some(({ countryIso3 }) => countryIso3 === iso3),
  )
  return [
    ...(!isShip && docking ? ['work.docking was given and counts for ships only.'] : []),
    ...(!isShip && hostileDamage !== null ? ['work.hostileDamage was given and counts for ships only.'] : []),
    ...(!isShip && Object.values(vessel).some((value) => value !== null)
      ? ['vessel was given and counts for ships only.']
      : []),
    ...(unknownSites.length > 0
      ? [`assume.sitesClosed names sites that are not considered here: ${unknownSites.join(', ')}.`]
      : []),
    ...(unmetCountries.length > 0
      ? [`assume.countriesWithoutAccess names countries where no site is considered: ${unmetCountries.join(', ')}.`]
      : []),
    ...(unmetWindows.length > 0
      ? [`assume.windowsAdded names sites that are not considered here: ${unmetWindows.join(', ')}.`]
      : []),
    ...(assume.straitsShut.length > 0 && question.origin === null
      ? ['assume.straitsShut bears on the way to a site, and no origin is given.']
      : []),
  ]
}

/** What the dates of the whole answer rest on. */
function explainDates({ origin }: Question, { options, excluded }: Judgement): string[] {
  const dated = options.filter(({ slot }) => slot !== null)
  const hidden = options.filter(({ slot, site }) => slot === null && !site.capacityIsShown)
  const illustrative = dated.filter(({ slot }) => slot?.spans.some(({ provenance }) => provenance === 'ILLUSTRATIVE'))
  const ruledOut = excluded.filter(({ judged }) =>
    judged?.findings.some(
      ({ code, effect, fact }) =>
        effect === 'BLOCKS' && (code === 'CAPACITY' || code === 'NEEDED_BY') && fact.includes('ILLUSTRATIVE'),
    ),
  )
  return [
    ...(hidden.length > 0
      ? [
          `Options whose free capacity is not shown to you, so that their dates are unknown: ${hidden.length} of ${options.length}. Staff of the theater and the operator of a site see it.`,
        ]
      : []),
    ...(dated.length === 0 && hidden.length === 0 && options.length > 0
      ? ['Free capacity is not public: induction and completion dates are unknown for every option.']
      : []),
    ...(dated.length > 0 && dated.length < options.length
      ? [
          `Options without a date, which may be sooner or later than the others: ${options.length - dated.length} of ${options.length}.`,
        ]
      : []),
    ...(illustrative.length > 0
      ? [
          `Options whose dates rest on ILLUSTRATIVE capacity figures, generated and not reported: ${illustrative.length} of ${options.length}. No public source gives free capacity.`,
        ]
      : []),
    ...(ruledOut.length > 0
      ? [`Sites that ILLUSTRATIVE capacity figures, generated and not reported, rule out: ${ruledOut.length}.`]
      : []),
    ...(origin === null && dated.length > 0
      ? ['No origin is given: dates are as if it were at the site on the day it is ready.']
      : []),
  ]
}
