import type { Ask } from '../ask.ts'
import { monthsLater, toSpan } from '../days.ts'
import { clearableNote, type Found, type Rule } from '../finding.ts'
import { haveExpired, publishedTo } from '../free-days.ts'
import type { Schedule } from '../schedule.ts'

/** Evidence without a date or of more than five years ago; capacity figures of more than 60 days ago, or expired. */
export const stale: Rule = (ask, _place, record, schedule) => {
  if (record === null) return []
  const isOld = record.as_of === null || monthsLater(toSpan(record.as_of).last, 60) < ask.readyOn
  return [...(isOld ? [clearableNote] : []), ...judgeFigures(ask, schedule)]
}

function judgeFigures(ask: Ask, { slot, centers }: Schedule): Found[] {
  const published = (slot?.grounds ?? []).flatMap(({ publishedOn }) => publishedOn ?? [])
  if (published.length > 0) return ask.today - Math.min(...published) > 60 ? [clearableNote] : []
  const isPublished = centers.some((center) => publishedTo(center, ask) !== null)
  return !isPublished && centers.some((center) => haveExpired(center, ask)) ? [clearableNote] : []
}
