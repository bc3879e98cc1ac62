import { draw, drawWhole } from './draw.ts'

/** How a site publishes and how well it is booked. */
export interface Market {
  /** The site tells nobody what it has free. */
  isSilent: boolean
  /** Publishes anew every so many days, on the days that this leaves as the remainder. */
  publishesEveryDays: number
  publishesOnDay: number
  /** Figures hold for so many days after publishing; fewer than `publishesEveryDays` leaves them expired for a while. */
  figuresHoldDays: number
  /** Windows that begin so many weeks ahead of today are published; the last end some months later. */
  horizonWeeks: number
  /** Windows that begin further ahead than this are TENTATIVE. */
  firmWeeks: number
  /** Jobs are placed about so many weeks before they begin: as far ahead a yard is booked. */
  bookedWeeks: number
  /** Share of the time that jobs leave no gap between them. */
  closeness: number
}

const BUSY = { leastWeeks: 6, mostWeeks: 54 } as const

/** Draws what a site is like: most are booked some months to a year ahead, a few are free, full or silent. */
export function drawMarket(seed: number, siteId: string): Market {
  const lot = draw(seed, siteId, 'market')
  const isFull = lot >= 0.08 && lot < 0.14
  const isFree = lot >= 0.14 && lot < 0.22
  const isLate = draw(seed, siteId, 'late') < 0.1
  const publishesEveryDays = isLate ? 120 : drawWhole(4, 15, seed, siteId, 'every') * 7
  return {
    isSilent: lot < 0.08,
    publishesEveryDays,
    publishesOnDay: drawWhole(0, publishesEveryDays - 1, seed, siteId, 'on'),
    figuresHoldDays: isLate ? 45 : publishesEveryDays + drawWhole(30, 90, seed, siteId, 'hold'),
    horizonWeeks: drawWhole(68, 88, seed, siteId, 'horizon'),
    firmWeeks: drawWhole(40, 70, seed, siteId, 'firm'),
    bookedWeeks: isFull ? 130 : isFree ? 1 : drawWhole(BUSY.leastWeeks, BUSY.mostWeeks, seed, siteId, 'booked'),
    closeness: isFree ? 0.2 : 0.9,
  }
}
