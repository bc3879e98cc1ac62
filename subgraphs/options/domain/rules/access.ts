import type { AccessFactFacts, SiteFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import { isInForce } from '../partial-date.ts'
import type { Question } from '../question.ts'
import { isOnUnitedStatesSoil, isOwnSoil, isRunByUnitedStates } from '../soil.ts'
import { isShip, standingOf } from '../vessel.ts'

/** Facts that say that access of some kind is given. */
const GRANTS: readonly string[] = ['OPEN', 'OPEN_ROTATIONAL', 'RATIFIED', 'AUXILIARIES_ONLY']

/** What the country allows on the day, for equipment of the owner asked about. */
export const judgeAccess: Judge = (question, site) => {
  const { country, sovereign } = site
  if (question.assume.countriesWithoutAccess.includes(country.iso3))
    return [
      toFinding(
        'BLOCKS',
        `${country.name} is taken as giving no access.`,
        'The request assumes it (assume.countriesWithoutAccess).',
        {
          clearedBy: 'Leaving it out of the assumption.',
        },
      ),
    ]
  if (isOwnSoil(question, site)) return []
  const facts = site.accessFacts.filter((fact) => isInForce(fact, question.readyOn) && bearsOn(fact, question))
  const judge = (kept: readonly AccessFactFacts[]) =>
    kept.flatMap((fact) => judgeFact(fact, question, site, facts) ?? [])
  if (question.owner !== 'USA') {
    // A country that is out of a programme is out of it for every owner; the other facts are about the United States.
    const excluded = facts.filter(({ status }) => status === 'PROGRAMME_EXCLUDED')
    if (excluded.length > 0) return judge(excluded)
    if (isOnUnitedStatesSoil(site)) return []
    return [
      toFinding(
        'UNKNOWN',
        `Nothing on record says whether ${country.name} takes in equipment of ${question.owner}.`,
        'Access facts on record are about the United States.',
        { clearedBy: `An arrangement between ${question.owner} and ${country.iso3}.`, sources: country.sources },
      ),
    ]
  }
  if (isOnUnitedStatesSoil(site)) return []
  const findings = judge(facts)
  const isSettled =
    facts.some(({ status }) => GRANTS.includes(status)) || findings.some(({ effect }) => effect !== 'NOTE')
  // A facility that the United States run stands there already.
  if (isSettled || country.usTreatyAlly || sovereign?.usTreatyAlly || isRunByUnitedStates(site)) return findings
  return [
    ...findings,
    toFinding(
      'UNKNOWN',
      `No access is on record for ${country.name} on ${question.readyOn}, and no treaty alliance.`,
      `No fact that gives access is in force; treaty ally: ${country.usTreatyAlly === null ? 'not stated' : 'no'}.`,
      { clearedBy: 'An agreement in force on the day, or the word of the country team.', sources: country.sources },
    ),
  ]
}

/** A fact about some systems, about warships or about nuclear ships says nothing about others. */
function bearsOn({ systemIds, status }: AccessFactFacts, question: Question): boolean {
  if (systemIds.length > 0) return systemIds.includes(question.system.id)
  if (status === 'AUXILIARIES_ONLY') return isShip(question)
  return status !== 'NUCLEAR_EXCLUDED' || question.system.nuclear === true
}

function judgeFact(
  fact: AccessFactFacts,
  question: Question,
  site: SiteFacts,
  facts: readonly AccessFactFacts[],
): Omit<Finding, 'code'> | null {
  const place = site.country.name
  const text = `${fact.status} (${fact.kind.toLowerCase()}), ${fact.validFrom ?? 'start not stated'} to ${fact.validTo ?? 'no recorded end'}: ${fact.what}`
  const found = (effect: Finding['effect'], message: string, clearedBy?: string) =>
    toFinding(effect, message, text, { clearedBy, sources: fact.sources })
  switch (fact.status) {
    case 'PROGRAMME_EXCLUDED':
      return found(
        'BLOCKS',
        `${place} is out of the programme of ${question.system.designation}.`,
        'Return of the country to the programme.',
      )
    case 'NUCLEAR_EXCLUDED':
      return !isRunByUnitedStates(site)
        ? found('BLOCKS', `${place} leaves nuclear-powered ships out of its yards.`, 'A change of that policy.')
        : null
    case 'AUXILIARIES_ONLY': {
      const standing = standingOf(question)
      if (standing === 'MSC')
        return found('NOTE', `${place} takes support ships and no warships: this ship is a support ship.`)
      return standing === 'NAVAL'
        ? found('BLOCKS', `${place} takes support ships only.`, 'A change of that policy.')
        : found(
            'NEEDS_REVIEW',
            `${place} takes support ships only, and whether this is one is not on record.`,
            'The word of the country team.',
          )
    }
    case 'LIMITED': {
      const isAgreed = facts.some((other) => other.status === 'RATIFIED')
      return fact.kind === 'POLITICAL' && !isAgreed
        ? found(
            'BLOCKS',
            `Relations of ${place} with the United States are broken off in this field.`,
            'Restored relations and an agreement in force.',
          )
        : found(
            'NEEDS_REVIEW',
            `${place} limits foreign forces by law${isAgreed ? ', beside cooperation agreements in force' : ''}: a repair visit must keep clear of basing.`,
            'The word of the country team that the visit is covered by an agreement in force.',
          )
    }
    case 'CLOSED':
      return found('NOTE', `A presence of the United States in ${place} has ended.`)
    case 'AGREED':
      return facts.some((other) => other.status === 'RATIFIED')
        ? null
        : found('NEEDS_REVIEW', `An agreement with ${place} is signed and not in force.`, 'Its entry into force.')
    case 'IMPROVING':
      return facts.some((other) => other.status === 'RATIFIED')
        ? null
        : found(
            'NEEDS_REVIEW',
            `Relations with ${place} are being restored; no agreement is in force.`,
            'An agreement in force.',
          )
    case 'OPEN':
    case 'OPEN_ROTATIONAL':
    case 'RATIFIED':
      return null
    default:
      return found(
        'NEEDS_REVIEW',
        `${place} has an access fact that no rule knows how to read.`,
        'A decision by the country team.',
      )
  }
}
