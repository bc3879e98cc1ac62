import type { Deeds } from './deeds.ts'
import type { OwnSite, OwnWindow } from './own-window.ts'
import type { Taken } from './taken.ts'

/** What a calendar and its table show of a site, and how either is changed. */
export interface SiteCalendar {
  readonly site: OwnSite
  readonly windows: readonly OwnWindow[]
  /** What is taken; null: not known yet. */
  readonly spans: readonly Taken[] | null
  readonly deeds: Deeds
}
