import { toAsk, type Ask } from './ask.ts'
import { toText, type Day } from './days.ts'
import type { Answer, NoAnswer, Option } from './answer.ts'
import { comparePlainly } from './comparison.ts'
import { distinguish } from './distinctions.ts'
import { byNearnessToUse, countByCode } from './excluded.ts'
import { judgePlace, type Judged } from './judge.ts'
import { findMeaning } from './names.ts'
import { putInOrder } from './order.ts'
import type { Place } from './place.ts'
import type { Request } from './request.ts'
import type { Tables } from './tables.ts'
import type { Way } from './schedule.ts'
import { isBlocked, isOpenPoint, toVerdict, type Finding } from './verdict.ts'

/** What is asked, if it can be answered. */
export function understand(request: Request, tables: Tables, at: string): { ask: Ask; theater: string } | NoAnswer {
  const readyOn = request.readyOn ?? at.slice(0, 10)
  if (request.neededBy !== undefined && request.neededBy < readyOn) return { type: 'InvalidRequest' }
  const theater = request.theater.trim().toUpperCase()
  if (!tables.theaters.some(({ code }) => code === theater)) return { type: 'UnknownTheater' }
  const { systemIds, assetIds } = findMeaning(request.system, tables.names)
  if (systemIds.length > 1) return { type: 'AmbiguousSystem', candidates: systemIds }
  const system = tables.systems.find(({ id }) => id === systemIds[0])
  if (!system) return { type: 'UnknownSystem' }
  const ask = toAsk(request, system, tables.legalRules, at)
  // A ship of the United States that is named is nobody else's.
  if (assetIds.length === 1 && ask.owner !== 'USA' && system.vessel_prefix !== null) return { type: 'InvalidRequest' }
  return { ask, theater }
}

/**
 * @param at the moment at which the facts were read
 * @param wayTo the way to a site, where an origin is given
 */
export function answerPlainly(
  request: Request,
  tables: Tables,
  places: readonly Place[],
  at: string,
  wayTo: (place: Place) => Way,
): Answer {
  const { assume, ...withoutAssumptions } = request
  const answer = answerOnce(request, tables, places, at, wayTo)
  if (!('options' in answer) || !assume || Object.values(assume).every((list) => list.length === 0)) return answer
  const today = answerOnce(withoutAssumptions, tables, places, at, wayTo)
  return 'options' in today ? { ...answer, comparedWithToday: comparePlainly(today, answer) } : answer
}

function answerOnce(
  request: Request,
  tables: Tables,
  places: readonly Place[],
  at: string,
  wayTo: (place: Place) => Way,
): Answer {
  const understood = understand(request, tables, at)
  if ('type' in understood) return understood
  const { ask, theater } = understood
  const judged: Judged[] = []
  for (const place of places) if (isConsidered(place, theater, ask)) judged.push(judgePlace(ask, place, wayTo(place)))
  const options = judged.filter(({ findings }) => !isBlocked(findings)).map((one) => toOption(ask, one))
  const ordered = putInOrder(options, request.orderBy)
  for (const option of ordered) option.distinctions = distinguish(option, ordered)
  const excluded = judged.filter(({ findings }) => isBlocked(findings)).sort(byNearnessToUse)
  const feasible = ordered.filter(({ verdict }) => verdict === 'FEASIBLE').length
  return {
    type: 'RepairOptions',
    options: ordered,
    excluded: excluded.map(({ place, findings }) => ({ site: place.site.id, findings: findings.map(toWords) })),
    summary: {
      considered: judged.length,
      feasible,
      conditional: ordered.length - feasible,
      excluded: excluded.length,
      countsByCode: countByCode(excluded),
    },
    comparedWithToday: null,
  }
}

/** Sites of the theater whose domain fits, or that have a record of the system. */
const isConsidered = ({ site, records }: Place, theater: string, { system }: Ask): boolean =>
  site.theater_code === theater &&
  (site.domains.some((domain) => system.domains.includes(domain)) ||
    records.some(({ system_id: id }) => id === system.id))

const toDate = (day: Day | undefined): string | null => (day === undefined ? null : toText(day))

function toOption(ask: Ask, { place, record, findings, schedule }: Judged): Option {
  if (!record) throw new Error('an option without a record')
  const { slot, way, turnaroundDays } = schedule
  return {
    site: place.site.id,
    verdict: toVerdict(findings, record.basis),
    level: levelOf(ask, record.levels),
    evidence: record.basis,
    turnaroundDays,
    transitDays: way.kind === 'WAY' ? way.days : null,
    earliestInduction: toDate(slot?.induction),
    expectedCompletion: toDate(slot?.completion),
    slackDays: slot === null || ask.neededBy === null ? null : ask.neededBy - slot.completion,
    openPoints: findings.filter(isOpenPoint).length,
    distinctions: [],
    findings: findings.map(toWords),
  }
}

/** The level that is wanted, else the deepest that the record states. */
function levelOf({ wantedLevel }: Ask, levels: readonly string[]): string | null {
  if (wantedLevel !== null && levels.includes(wantedLevel)) return wantedLevel
  for (const deep of ['DEPOT', 'BELOW_DEPOT_SUSTAINMENT', 'FIELD', 'TRAINING']) if (levels.includes(deep)) return deep
  return null
}

export const toWords = ({ code, effect, isClearable }: Finding): string =>
  `${code} ${effect}${isClearable ? ' clearable' : ''}`
