import { describeAgreement, MASTER_AGREEMENTS, stateOf, termOf } from '../agreement-term.ts'
import { findCapability } from '../capability.ts'
import type { CapabilityFacts, SiteFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import type { Question } from '../question.ts'
import { isRunByUnitedStates } from '../soil.ts'
import { isShip, standingOf } from '../vessel.ts'
import { agreementsOf, judgeGround } from './evidence-ground.ts'

/** Master agreements where the customer needs one; contracts and assignments that the evidence rests on. */
export const judgeAgreement: Judge = (question, site, law) => {
  const record = findCapability(question, site)
  const ruleId = law.get('la-dfars217')?.id ?? null
  return [
    // That Military Sealift Command does without is practice on record, and not what the rule says.
    ...judgeMaster(question, site, record).map((found) => (found.effect === 'NOTE' ? found : { ...found, ruleId })),
    ...judgeGround(question, site, record),
  ]
}

/** The Navy hires a private yard abroad for its ships under a master agreement; Military Sealift Command does without. */
function judgeMaster(question: Question, site: SiteFacts, record: CapabilityFacts | null): Omit<Finding, 'code'>[] {
  if (!isShip(question) || question.owner !== 'USA' || isRunByUnitedStates(site)) return []
  if (record?.workforce === 'US_GOVERNMENT_OR_US_CONTRACTOR') return []
  const standing = standingOf(question)
  if (standing === 'COAST_GUARD') return []

  // An agreement for boat repair covers boats and no ships.
  const isBoat = question.system.family === 'Patrol craft'
  const masters = site.agreements.filter(({ type }) => MASTER_AGREEMENTS.includes(type) && (isBoat || type !== 'ABR'))
  const fact =
    masters.map(describeAgreement).join(' ') ||
    'No master agreement is on record here, which does not mean that there is none.'
  const sources = masters[0]?.sources ?? site.sources
  if (standing === 'MSC')
    return [
      toFinding('NOTE', 'Military Sealift Command needs no master ship repair agreement with the yard.', fact, {
        sources,
      }),
    ]

  const { readyOn } = question
  const states = masters.map((agreement) => stateOf(agreement, readyOn))
  const isContracted = agreementsOf(question, site, 'CONTRACT').some(
    (contract) => stateOf(contract, readyOn) === 'IN_FORCE',
  )
  if (states.includes('IN_FORCE') || isContracted) return []
  if (states.length === 0 || states.includes('UNKNOWN'))
    return [
      toFinding(
        'UNKNOWN',
        `Whether ${site.name} holds a master ship repair agreement on ${readyOn} is not known.`,
        fact,
        {
          clearedBy: 'Confirmation of the agreement and its term.',
          sources,
        },
      ),
    ]
  const toCome = masters.flatMap((agreement, index) =>
    states[index] === 'NOT_YET' ? (termOf(agreement).start ?? []) : [],
  )
  return [
    toFinding(
      standing === 'NAVAL' ? 'BLOCKS' : 'NEEDS_REVIEW',
      `${site.name} holds no master ship repair agreement in force on ${readyOn}.`,
      fact,
      {
        clearedBy:
          toCome.length > 0
            ? `A start on or after ${toCome.sort()[0]}.`
            : 'A master agreement: inspection by NAVSEA, port security assessment by NCIS, about eight months.',
        sources,
      },
    ),
  ]
}
