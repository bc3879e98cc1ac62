import type { SiteFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { Judgement, Option, Verdict } from './judge-sites.ts'
import { daysBetween } from './partial-date.ts'
import type { Slot } from './schedule.ts'

/** An answer with assumptions against the same question without them. */
export interface Comparison {
  optionsLost: { site: SiteFacts; findings: Finding[] }[]
  optionsGained: { site: SiteFacts; expectedCompletion: string | null; slot: Slot | null }[]
  optionsChanged: OptionChange[]
}

export interface OptionChange {
  site: SiteFacts
  /** Negative: sooner. Null where one of both dates is unknown. */
  daysLater: number | null
  expectedCompletionToday: string | null
  slotToday: Slot | null
  expectedCompletion: string | null
  slot: Slot | null
  /** Null where one of both is unknown. */
  transitDaysLonger: number | null
  verdictToday: Verdict
  verdict: Verdict
}

/** What becomes of each site: by site id. */
export function compareJudgements(today: Judgement, assumed: Judgement): Comparison {
  const byId = <T extends { site: SiteFacts }>(items: readonly T[]): T[] =>
    items.toSorted((a, b) => (a.site.id < b.site.id ? -1 : 1))
  const before = new Map(today.options.map((option) => [option.site.id, option]))
  const after = new Map(assumed.options.map((option) => [option.site.id, option]))
  const ruledOut = new Map(assumed.excluded.map(({ siteId, judged }) => [siteId, judged?.findings ?? []]))
  return {
    optionsLost: byId(today.options)
      .filter(({ site }) => !after.has(site.id))
      .map(({ site }) => ({ site, findings: ruledOut.get(site.id) ?? [] })),
    optionsGained: byId(assumed.options)
      .filter(({ site }) => !before.has(site.id))
      .map(({ site, slot }) => ({ site, expectedCompletion: slot?.completion ?? null, slot })),
    optionsChanged: byId(assumed.options).flatMap((option) => {
      const earlier = before.get(option.site.id)
      const change = earlier && toChange(earlier, option)
      return change ? [change] : []
    }),
  }
}

const transitDaysOf = ({ site: { passage } }: Option): number | null =>
  passage?.kind === 'WAY' ? passage.transit.days : null

/** Null where nothing differs. */
function toChange(today: Option, assumed: Option): OptionChange | null {
  const [before, after] = [today.slot?.completion ?? null, assumed.slot?.completion ?? null]
  const [way, wayThen] = [transitDaysOf(today), transitDaysOf(assumed)]
  if (before === after && way === wayThen && today.verdict === assumed.verdict) return null
  return {
    site: assumed.site,
    daysLater: before === null || after === null ? null : daysBetween(before, after),
    expectedCompletionToday: before,
    slotToday: today.slot,
    expectedCompletion: after,
    slot: assumed.slot,
    transitDaysLonger: way === null || wayThen === null ? null : Math.round((wayThen - way) * 10) / 10,
    verdictToday: today.verdict,
    verdict: assumed.verdict,
  }
}
