import { describeAgreement, stateOf, termOf } from '../agreement-term.ts'
import { findCapability } from '../capability.ts'
import type { AgreementFacts, CapabilityFacts, SiteFacts } from '../facts.ts'
import { toFinding, type Finding, type Judge } from '../finding.ts'
import { addYears, endOf } from '../partial-date.ts'
import type { Question } from '../question.ts'
import { isRunByUnitedStates } from '../soil.ts'
import { isShip, standingOf } from '../vessel.ts'

type Found = Omit<Finding, 'code'>

const MASTER_AGREEMENTS = ['MSRA', 'MASTER_AGREEMENT_REPAIR_ALTERATION']
/** Years after which the programme is said to review an assignment. */
const ASSIGNMENT_REVIEW_YEARS = 5

/** Master agreements where the customer needs one; contracts and assignments that the evidence rests on. */
export const judgeAgreement: Judge = (question, site, law) => {
  const record = findCapability(question, site)
  return [
    ...judgeMaster(question, site, record).map((found) => withRule(found, law.get('la-dfars217')?.id)),
    ...judgeGround(question, site, record),
  ]
}

const withRule = (found: Found, ruleId: string | undefined): Found => ({ ...found, ruleId: ruleId ?? null })

/** The Navy hires a private yard abroad for its ships under a master agreement; Military Sealift Command does without. */
function judgeMaster(question: Question, site: SiteFacts, record: CapabilityFacts | null): Found[] {
  if (!isShip(question) || question.owner !== 'USA' || isRunByUnitedStates(site)) return []
  if (record?.workforce === 'US_GOVERNMENT_OR_US_CONTRACTOR') return []
  const types = question.system.family === 'Patrol craft' ? [...MASTER_AGREEMENTS, 'ABR'] : MASTER_AGREEMENTS
  const masters = site.agreements.filter(({ type }) => types.includes(type))
  const fact =
    masters.length > 0
      ? masters.map(describeAgreement).join(' ')
      : 'No master agreement is on record here, which does not mean that there is none.'
  const sources = masters[0]?.sources ?? site.sources
  switch (standingOf(question)) {
    case 'COAST_GUARD':
      return []
    case 'MSC':
      return [
        toFinding('NOTE', 'Military Sealift Command needs no master ship repair agreement with the yard.', fact, {
          sources,
        }),
      ]
    case 'NAVAL':
    case 'UNKNOWN':
      break
  }
  const states = masters.map((agreement) => stateOf(agreement, question.readyOn))
  if (states.includes('IN_FORCE') || hasContractFor(question, site)) return []
  if (states.length === 0 || states.includes('UNKNOWN'))
    return [
      toFinding(
        'UNKNOWN',
        `Whether ${site.name} holds a master ship repair agreement on ${question.readyOn} is not known.`,
        fact,
        {
          clearedBy: 'Confirmation of the agreement and its term.',
          sources,
        },
      ),
    ]
  return [
    toFinding('BLOCKS', `${site.name} holds no master ship repair agreement in force on ${question.readyOn}.`, fact, {
      clearedBy: states.includes('NOT_YET')
        ? `A start on or after ${masters.map((agreement) => termOf(agreement).start).sort()[0]}.`
        : 'A master agreement: inspection by NAVSEA, port security assessment by NCIS, about eight months.',
      sources,
    }),
  ]
}

const isContractFor = (agreement: AgreementFacts, question: Question, type: string): boolean =>
  agreement.type === type && agreement.systemIds.includes(question.system.id)

const hasContractFor = (question: Question, site: SiteFacts): boolean =>
  site.agreements.some(
    (agreement) =>
      isContractFor(agreement, question, 'CONTRACT') && stateOf(agreement, question.readyOn) === 'IN_FORCE',
  )

/** Evidence that rests on a contract or an assignment is no stronger than that on the day. */
function judgeGround(question: Question, site: SiteFacts, record: CapabilityFacts | null): Found[] {
  if (record?.basis === 'CONTRACTED') return judgeContracts(question, site, record)
  if (record?.basis === 'ASSIGNED') return judgeAssignments(question, site)
  return []
}

function judgeContracts(question: Question, site: SiteFacts, record: CapabilityFacts): Found[] {
  const contracts = site.agreements.filter((agreement) => isContractFor(agreement, question, 'CONTRACT'))
  const states = contracts.map((agreement) => stateOf(agreement, question.readyOn))
  if (states.includes('IN_FORCE')) return []
  const hasEnded =
    contracts.length > 0 ? states.every((state) => state === 'ENDED') : isRangeOver(record.asOf, question.readyOn)
  if (hasEnded)
    return [
      toFinding(
        'NEEDS_REVIEW',
        `The contract that this evidence rests on has ended by ${question.readyOn}.`,
        contracts.map(describeAgreement).join(' ') || `Contract years on record: ${record.asOf}.`,
        {
          clearedBy: 'A contract in force on the day.',
          sources: contracts[0]?.sources ?? record.sources,
        },
      ),
    ]
  if (states.includes('NOT_YET'))
    return [
      toFinding(
        'NEEDS_REVIEW',
        `The contract that this evidence rests on is not in force on ${question.readyOn}.`,
        contracts.map(describeAgreement).join(' '),
        {
          clearedBy: 'A start within its term.',
          sources: contracts[0]?.sources,
        },
      ),
    ]
  return []
}

const isRangeOver = (asOf: string | null, day: string): boolean =>
  asOf !== null && /^\d{4}-\d{4}$/.test(asOf) && endOf(asOf) < day

function judgeAssignments(question: Question, site: SiteFacts): Found[] {
  const assignments = site.agreements.filter((agreement) => isContractFor(agreement, question, 'REGIONAL_ASSIGNMENT'))
  const fact = assignments.map(describeAgreement).join(' ')
  const sources = assignments[0]?.sources
  const states = assignments.map((agreement) => stateOf(agreement, question.readyOn))
  if (states.length > 0 && states.every((state) => state === 'ENDED'))
    return [
      toFinding('BLOCKS', 'The regional assignment that this evidence rests on has lapsed.', fact, {
        clearedBy: 'A new assignment by the programme office.',
        sources,
      }),
    ]
  const isUnreviewed = assignments.some(
    ({ signed }) => signed !== null && addYears(signed, ASSIGNMENT_REVIEW_YEARS) < question.readyOn,
  )
  if (!isUnreviewed) return []
  return [
    toFinding(
      'NOTE',
      `Assignments are reviewed about every ${ASSIGNMENT_REVIEW_YEARS} years; no review since is on record.`,
      fact,
      {
        clearedBy: 'The word of the programme office that the assignment stands.',
        sources,
      },
    ),
  ]
}
