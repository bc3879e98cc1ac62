import type { Ask } from './ask.ts'
import type { Place, SiteRecord } from './place.ts'
import type { Schedule } from './schedule.ts'

export type Effect = 'BLOCKS' | 'NEEDS_REVIEW' | 'UNKNOWN' | 'NOTE'

/** An effect, and whether something would clear it. */
export interface Found {
  effect: Effect
  isClearable: boolean
}

export const blocks: Found = { effect: 'BLOCKS', isClearable: true }
export const needsReview: Found = { effect: 'NEEDS_REVIEW', isClearable: true }
export const unknown: Found = { effect: 'UNKNOWN', isClearable: true }
/** Worth knowing, and something would change it. */
export const clearableNote: Found = { effect: 'NOTE', isClearable: true }
export const note: Found = { effect: 'NOTE', isClearable: false }

/** @param record the site's record that speaks for it; null where none does */
export type Rule = (ask: Ask, place: Place, record: SiteRecord | null, schedule: Schedule) => Found[]
