import { findSpanProblem, type DaySpan } from './day-span.ts'

/** What is wrong with one field of what somebody asks for. */
export interface FieldProblem {
  field: string
  message: string
}

const MAX_TEXT_LENGTH = 2_000

export const DEFAULT_HOLD_HOURS = 72

const MAX_HOLD_HOURS = 336

/** @param today YYYY-MM-DD */
export function checkDays(span: DaySpan, today: string): FieldProblem[] {
  const message = findSpanProblem(span)
  if (message !== null) return [{ field: message.startsWith('from') ? 'from' : 'to', message }]
  return span.from < today ? [{ field: 'from', message: `from: ${today} or later, not ${span.from}.` }] : []
}

/** Code points are counted, as the database counts them. */
export const checkText = (field: string, text: string | null | undefined): FieldProblem[] =>
  text != null && [...text].length > MAX_TEXT_LENGTH
    ? [{ field, message: `${field}: at most ${MAX_TEXT_LENGTH} characters.` }]
    : []

export const checkReason = (reason: string): FieldProblem[] =>
  reason.trim() === ''
    ? [{ field: 'reason', message: 'reason: say why; the other side reads it.' }]
    : checkText('reason', reason)

export interface RepairRequestInput extends DaySpan {
  system?: string | null
  asset?: string | null
  note?: string | null
  holdHours: number
}

/**
 * Finds every problem at once.
 * @param today YYYY-MM-DD
 */
export function checkRepairRequest(input: RepairRequestInput, today: string): FieldProblem[] {
  const problems = [...checkDays(input, today), ...checkText('note', input.note)]
  if ((input.system == null) === (input.asset == null))
    problems.push({ field: 'system', message: 'system: exactly one of system and asset is given.' })
  if (input.holdHours < 1 || input.holdHours > MAX_HOLD_HOURS)
    problems.push({ field: 'holdHours', message: `holdHours: 1 to ${MAX_HOLD_HOURS}, not ${input.holdHours}.` })
  return problems
}
