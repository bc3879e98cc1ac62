import type { DaySpan } from './day-span.ts'
import { checkBays, checkBaysOfKind, type Problem, type WorkCenterKind } from './problem.ts'

/** Bays that a partner wants to publish. */
export interface WindowToPublish extends DaySpan {
  id: string
  workCenterId: string
  bays: number
  commitment: 'FIRM' | 'TENTATIVE'
  /** The figures hold through this day; null: until they are withdrawn. */
  expiresOn: string | null
  partnerId: string | null
}

/** Says nothing of the window that is in the way: it may be somebody else's. */
export const OVERLAP: Problem = {
  field: 'from',
  code: 'OVERLAPS',
  message: 'Another window of this work center holds some of these days: withdraw it first.',
}

/**
 * Finds every problem at once.
 * @param kind of the work center
 * @param today YYYY-MM-DD
 * @param others windows of the work center that are published
 */
export function checkWindow(
  window: WindowToPublish,
  { kind, today, others = [] }: { kind: WorkCenterKind; today: string; others?: readonly DaySpan[] },
): Problem[] {
  const { bays, from, to, expiresOn } = window
  const problems = [...checkBays(window), ...checkBaysOfKind(bays, kind)]
  if (expiresOn !== null && expiresOn < today)
    problems.push({
      field: 'expiresOn',
      code: 'IN_THE_PAST',
      message: `expiresOn is ${today} or later, not ${expiresOn}.`,
    })
  if (others.some((other) => other.from < to && from < other.to)) problems.push(OVERLAP)
  return problems
}
