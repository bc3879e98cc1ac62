import { MAX_SPAN_DAYS, toDayCount, type DaySpan } from './day-span.ts'

/** What is wrong with figures that somebody wants to write. */
export interface Problem {
  field: string
  code:
    | 'REQUIRED'
    | 'ENDS_BEFORE_START'
    | 'TOO_LONG'
    | 'OUT_OF_RANGE'
    | 'ONE_BAY_AT_A_DOCK'
    | 'OVERLAPS'
    | 'IN_THE_PAST'
    | 'ID_REUSED'
  message: string
}

/** Most bays of one window or reservation. */
export const MAX_BAYS = 999

const MAX_ID_LENGTH = 200

/** What holds for every row that takes or offers bays for days. */
export function checkBays({ id, from, to, bays }: DaySpan & { id: string; bays: number }): Problem[] {
  const problems: Problem[] = []
  if (id === '') problems.push({ field: 'id', code: 'REQUIRED', message: 'id is empty.' })
  if (id.length > MAX_ID_LENGTH)
    problems.push({ field: 'id', code: 'TOO_LONG', message: `id has at most ${MAX_ID_LENGTH} characters.` })
  const days = toDayCount({ from, to })
  if (from < '0001')
    problems.push({ field: 'from', code: 'OUT_OF_RANGE', message: `from is in a year from 1 to 9999, not ${from}.` })
  else if (days <= 0)
    problems.push({ field: 'to', code: 'ENDS_BEFORE_START', message: `to is a day after ${from}, not ${to}.` })
  else if (days > MAX_SPAN_DAYS)
    problems.push({
      field: 'to',
      code: 'TOO_LONG',
      message: `to is at most ${MAX_SPAN_DAYS} days after from, not ${days}.`,
    })
  if (!Number.isInteger(bays) || bays < 1 || bays > MAX_BAYS)
    problems.push({
      field: 'bays',
      code: 'OUT_OF_RANGE',
      message: `bays is a whole number from 1 to ${MAX_BAYS}, not ${bays}.`,
    })
  return problems
}
