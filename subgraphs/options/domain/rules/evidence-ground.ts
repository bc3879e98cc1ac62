import { describeAgreement, stateOf, type AgreementState } from '../agreement-term.ts'
import type { AgreementFacts, CapabilityFacts, SiteFacts } from '../facts.ts'
import { toFinding, type Finding } from '../finding.ts'
import { addYears, endOf } from '../partial-date.ts'
import type { Question } from '../question.ts'

type Found = Omit<Finding, 'code'>

/** Years after which the programme is said to review an assignment. */
const ASSIGNMENT_REVIEW_YEARS = 5

/** Agreements of a type that name the system asked about. */
export const agreementsOf = ({ system }: Question, { agreements }: SiteFacts, type: string): AgreementFacts[] =>
  agreements.filter((agreement) => agreement.type === type && agreement.systemIds.includes(system.id))

/** Evidence that rests on a contract or an assignment is no stronger than that on the day. */
export function judgeGround(question: Question, site: SiteFacts, record: CapabilityFacts | null): Found[] {
  if (record?.basis === 'CONTRACTED') return judgeContracts(question, site, record)
  if (record?.basis === 'ASSIGNED') return judgeAssignments(question, site)
  return []
}

/** What the agreements come to when taken together; null where there is none. */
function sumUp(agreements: readonly AgreementFacts[], day: string): AgreementState | null {
  const states = agreements.map((agreement) => stateOf(agreement, day))
  return (
    (['IN_FORCE', 'UNKNOWN', 'NOT_YET', 'ENDED', 'NOT_HELD'] as const).find((state) => states.includes(state)) ?? null
  )
}

function judgeContracts(question: Question, site: SiteFacts, record: CapabilityFacts): Found[] {
  const { readyOn } = question
  const contracts = agreementsOf(question, site, 'CONTRACT')
  const fact = contracts.map(describeAgreement).join(' ')
  const sources = contracts[0]?.sources ?? record.sources
  switch (sumUp(contracts, readyOn)) {
    case 'IN_FORCE':
      return []
    case 'UNKNOWN':
      return [
        toFinding(
          'UNKNOWN',
          `Whether the contract that this evidence rests on is in force on ${readyOn} is not known.`,
          fact,
          {
            clearedBy: 'Confirmation of the contract and its term.',
            sources,
          },
        ),
      ]
    case 'NOT_YET':
      return [
        toFinding('NEEDS_REVIEW', `The contract that this evidence rests on is not in force on ${readyOn}.`, fact, {
          clearedBy: 'A start within its term.',
          sources,
        }),
      ]
    case 'ENDED':
    case 'NOT_HELD':
      return [ended(readyOn, fact, sources)]
    case null: {
      const { asOf } = record
      if (asOf !== null && isRange(asOf))
        return endOf(asOf) < readyOn ? [ended(readyOn, `Contract years on record: ${asOf}.`, sources)] : []
      return [
        toFinding(
          'UNKNOWN',
          `The contract that this evidence rests on is not on record, so whether it is in force on ${readyOn} is not known.`,
          `CONTRACTED${asOf === null ? ', date not stated' : `, as of ${asOf}`}.${record.note ? ` ${record.note}` : ''}`,
          { clearedBy: 'Confirmation of the contract and its term.', sources },
        ),
      ]
    }
  }
}

const ended = (day: string, fact: string, sources: CapabilityFacts['sources']): Found =>
  toFinding('NEEDS_REVIEW', `The contract that this evidence rests on has ended by ${day}.`, fact, {
    clearedBy: 'A contract in force on the day.',
    sources,
  })

/** Two years: the record itself says from when to when. */
const isRange = (asOf: string): boolean => /^\d{4}-\d{4}$/.test(asOf)

function judgeAssignments(question: Question, site: SiteFacts): Found[] {
  const { readyOn } = question
  const assignments = agreementsOf(question, site, 'REGIONAL_ASSIGNMENT')
  const fact = assignments.map(describeAgreement).join(' ')
  const sources = assignments[0]?.sources
  const state = sumUp(assignments, readyOn)
  if (state === 'ENDED' || state === 'NOT_HELD')
    return [
      toFinding('BLOCKS', 'The regional assignment that this evidence rests on has lapsed.', fact, {
        clearedBy: 'A new assignment by the programme office.',
        sources,
      }),
    ]
  if (state === 'NOT_YET')
    return [
      toFinding(
        'NEEDS_REVIEW',
        `The regional assignment that this evidence rests on is not in force on ${readyOn}.`,
        fact,
        {
          clearedBy: 'A start after the assignment.',
          sources,
        },
      ),
    ]
  const isUnreviewed = assignments.some(
    ({ signed }) => signed !== null && endOf(addYears(signed, ASSIGNMENT_REVIEW_YEARS)) < readyOn,
  )
  if (!isUnreviewed) return []
  return [
    toFinding(
      'NOTE',
      `Assignments are reviewed about every ${ASSIGNMENT_REVIEW_YEARS} years; no review since is on record.`,
      fact,
      { clearedBy: 'The word of the programme office that the assignment stands.', sources },
    ),
  ]
}
