import Table from 'cli-table3'
import type { RepairOptionsAnswer } from './repair-options-query.ts'

const MIN_WIDTH = 90
/** The most rows that the network gives at once. */
const MAX_ROWS = 200

/** The answer as tables for a terminal of `width` columns: options, exclusions, and what to know about both. */
export function toTables(answer: RepairOptionsAnswer, width = 120): string {
  switch (answer.__typename) {
    case 'RepairOptions':
      break
    case 'InvalidRequest':
      return [answer.message, ...answer.problems.map(({ field, message }) => `  ${field}: ${message}`)].join('\n')
    case 'UnknownSystem':
    case 'AmbiguousSystem':
    case 'UnknownTheater':
      return answer.message
  }
  const { system, asset, theater, summary, options, excluded } = answer
  const asked = asset
    ? `${asset.recordedAs}, ${system.designation} (${system.name})`
    : `${system.designation} (${system.name})`
  return [
    `${asked} in ${theater.name}, judged on ${answer.judgedOn}${answer.origin ? `, from ${answer.origin.name}` : ''}`,
    `${summary.considered} sites considered: ${summary.feasible} feasible, ${summary.conditional} conditional, ${summary.excluded} excluded`,
    ...(options.nodes.length > 0 ? ['', `Options ${toCount(options)}`, toOptions(options.nodes, width)] : []),
    ...(answer.comparedWithToday ? ['', 'What the assumptions change', ...toChanges(answer.comparedWithToday)] : []),
    ...(excluded.nodes.length > 0 ? ['', `Excluded ${toCount(excluded)}`, toExcluded(excluded.nodes, width)] : []),
    ...(summary.elsewhere.length > 0
      ? [
          '',
          'On record in other theaters, not judged',
          ...summary.elsewhere.map(
            ({ site, theater: other, evidence, note }) =>
              `  ${other.code}: ${site.name}, ${evidence}${note ? ` (${note})` : ''}`,
          ),
        ]
      : []),
    '',
    ...summary.notes.map((note) => `Note: ${note}`),
  ].join('\n')
}

function toCount({ nodes, totalCount }: { nodes: unknown[]; totalCount: number }): string {
  const more = Math.min(totalCount, MAX_ROWS)
  return `(${nodes.length} of ${totalCount})${nodes.length < more ? ` (--first ${more} shows more)` : ''}`
}

type Answered = Extract<RepairOptionsAnswer, { __typename: 'RepairOptions' }>

function toOptions(options: Answered['options']['nodes'], width: number): string {
  const table = newTable(
    ['#', 'Verdict', 'Site', 'Level, evidence', 'When', 'To clear and to know'],
    [4, 13, 26, 20, 24],
    width,
  )
  for (const option of options) {
    const { rank, verdict, site, operators, level, evidence, evidenceAsOf, findings } = option
    table.push([
      rank,
      verdict,
      `${site.name ?? site.id}\n${site.country?.name ?? 'country unknown'}\n${operators.map(({ name }) => name ?? 'unknown').join(', ') || 'operator not recorded'}`,
      `${level ?? 'level not stated'}\n${evidence} ${evidenceAsOf ?? '(undated)'}`,
      toDates(option),
      findings
        .map(({ code, effect, message }) => `${effect === 'NOTE' ? '-' : '!'} ${code} ${effect}: ${message}`)
        .join('\n'),
    ])
  }
  return table.toString()
}

/** The way, the days and what they rest on, a line each; what is not known is said to be unknown. */
function toDates(option: Answered['options']['nodes'][number]): string {
  const { transit, turnaround, earliestInduction, expectedCompletion, slackDays, slot } = option
  const sample =
    turnaround?.basis === 'ASKED'
      ? 'as asked'
      : `${turnaround?.sampleSize} on record${turnaround?.plannedDays ? `, ${turnaround.plannedDays} planned` : ''}`
  return [
    ...(transit
      ? [
          `${transit.mode.toLowerCase()} ${Math.round(transit.distanceKm)} km, ${transit.days} days`,
          ...(transit.via.length > 0 ? [`via ${transit.via.join(', ')}`] : []),
        ]
      : []),
    earliestInduction === null ? 'induction unknown' : `in ${earliestInduction}`,
    turnaround === null ? 'days of work unknown' : `${turnaround.days} days (${sample})`,
    expectedCompletion === null ? 'completion unknown' : `out ${expectedCompletion}`,
    ...(slackDays === null ? [] : [`${slackDays} days to spare`]),
    ...(slot ? [`${slot.workCenterName}${toMark(slot)}`] : []),
  ].join('\n')
}

/** How a figure came about, where nobody reported it. */
const toMark = (slot: { provenance: string } | null): string =>
  slot === null || slot.provenance === 'REPORTED' ? '' : ` (${slot.provenance})`

function toChanges({
  optionsLost,
  optionsGained,
  optionsChanged,
}: NonNullable<Answered['comparedWithToday']>): string[] {
  const nameOf = ({ id, name }: { id: string; name: string | null }): string => name ?? id
  const lines = [
    ...optionsLost.map(
      ({ site, findings }) =>
        `  lost: ${nameOf(site)}: ${findings
          .filter(({ effect }) => effect === 'BLOCKS')
          .map(({ message }) => message)
          .join(' ')}`,
    ),
    ...optionsGained.map(
      ({ site, expectedCompletion, slot }) =>
        `  gained: ${nameOf(site)}, complete ${expectedCompletion ?? 'on an unknown day'}${toMark(slot)}`,
    ),
    ...optionsChanged.map(
      ({ site, daysLater, transitDaysLonger, expectedCompletion, slot }) =>
        `  changed: ${nameOf(site)}: ${daysLater === null ? 'completion not comparable' : `${daysLater} days later`}, way ${transitDaysLonger === null ? 'not comparable' : `${transitDaysLonger} days longer`}, complete ${expectedCompletion ?? 'on an unknown day'}${toMark(slot)}`,
    ),
  ]
  return lines.length > 0 ? lines : ['  nothing: the same options with the same dates']
}

function toExcluded(excluded: Answered['excluded']['nodes'], width: number): string {
  const table = newTable(
    ['Site', 'Ruled out by', 'Cleared by'],
    [32, Math.floor((Math.max(width, MIN_WIDTH) - 36) / 2)],
    width,
  )
  for (const { site, findings } of excluded) {
    const blocking = findings.filter(({ effect }) => effect === 'BLOCKS')
    table.push([
      `${site.name ?? site.id}\n${site.country?.name ?? 'country unknown'}`,
      blocking.map(({ code, fact }) => `${code}: ${fact}`).join('\n'),
      blocking.map(({ clearedBy }) => clearedBy ?? '').join('\n'),
    ])
  }
  return table.toString()
}

/** The last column takes what the others leave. */
function newTable(head: string[], columns: number[], width: number): Table.Table {
  const rest = Math.max(width, MIN_WIDTH) - columns.reduce((sum, column) => sum + column, 0) - head.length - 1
  return new Table({ head, colWidths: [...columns, rest], wordWrap: true, style: { head: [], border: [] } })
}
