import type { ApiAnswer, ApiExcluded, ApiFinding } from './ask-api.ts'
import type { Answer, RepairOptions } from './plain/answer.ts'

/** Both answers in the same shape, line by line: one line for the summary and one for each site, in order. */
export function toLines(answer: Answer): string[] {
  if (!('options' in answer))
    return [[answer.type, ...('candidates' in answer ? (answer.candidates ?? []) : [])].join(' ')]
  const { countsByCode, ...counts } = answer.summary
  return [
    ...Object.entries(counts).map(([name, count]) => `${name} ${count}`),
    ...countsByCode.map((count) => `count ${count}`),
    ...answer.options.map((option, index) =>
      [
        `option ${index + 1}: ${option.site}`,
        `${option.verdict} ${option.level} ${option.evidence}`,
        `induction ${option.earliestInduction} turnaround ${option.turnaroundDays} completion ${option.expectedCompletion} slack ${option.slackDays}`,
        `transit ${option.transitDays}`,
        [...option.distinctions].sort().join(' '),
        ...option.findings,
      ].join(' | '),
    ),
    ...answer.excluded.map(({ site, findings }) => [`excluded: ${site}`, ...findings].join(' | ')),
    ...toComparisonLines(answer.comparedWithToday),
  ]
}

function toComparisonLines(comparison: RepairOptions['comparedWithToday']): string[] {
  if (comparison === null) return ['nothing is assumed']
  return [
    ...comparison.optionsLost.map(({ site, findings }) => [`lost: ${site}`, ...findings].join(' | ')),
    ...comparison.optionsGained.map(({ site, expectedCompletion }) => `gained: ${site} ${expectedCompletion}`),
    ...comparison.optionsChanged.map(
      (change) =>
        `changed: ${change.site} ${change.daysLater} days later, ${change.expectedCompletionToday} to ` +
        `${change.expectedCompletion}, ${change.verdictToday} to ${change.verdict}`,
    ),
  ]
}

export function fromApi(answer: ApiAnswer): Answer {
  if (answer.__typename !== 'RepairOptions')
    return {
      type: answer.__typename,
      ...(answer.candidates && { candidates: answer.candidates.map(({ id }) => id).sort() }),
    }
  const { countsByCode, ...counts } = answer.summary
  return {
    type: 'RepairOptions',
    summary: { ...counts, countsByCode: countsByCode.map(({ code, count }) => `${code} ${count}`) },
    options: answer.options.nodes.map((option) => ({
      site: option.site.id,
      verdict: option.verdict,
      level: option.level,
      evidence: option.evidence,
      turnaroundDays: option.turnaround?.days ?? null,
      transitDays: option.transit?.days ?? null,
      earliestInduction: option.earliestInduction,
      expectedCompletion: option.expectedCompletion,
      slackDays: option.slackDays,
      openPoints: 0,
      distinctions: option.distinctions,
      findings: option.findings.map(toWords),
    })),
    excluded: answer.excluded.nodes.map(toExcluded),
    comparedWithToday: answer.comparedWithToday && {
      optionsLost: answer.comparedWithToday.optionsLost.map(toExcluded),
      optionsGained: answer.comparedWithToday.optionsGained.map((one) => ({ ...one, site: one.site.id })),
      optionsChanged: answer.comparedWithToday.optionsChanged.map((one) => ({ ...one, site: one.site.id })),
    },
  }
}

const toExcluded = ({ site, findings }: ApiExcluded): RepairOptions['excluded'][number] => ({
  site: site.id,
  findings: findings.map(toWords),
})

export const toWords = ({ code, effect, clearedBy }: ApiFinding): string =>
  `${code} ${effect}${clearedBy === null ? '' : ' clearable'}`

/** The lines in which two answers differ, each with its place; empty where they are the same. */
export function findDifferences(api: Answer, plain: Answer): string[] {
  const [fast, slow] = [toLines(api), toLines(plain)]
  const differences: string[] = []
  for (let line = 0; line < Math.max(fast.length, slow.length); line++)
    if (fast[line] !== slow[line])
      differences.push(`  the API:       ${fast[line] ?? 'nothing'}\n  the reference: ${slow[line] ?? 'nothing'}`)
  return differences
}
