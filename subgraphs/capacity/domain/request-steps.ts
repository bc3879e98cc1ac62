/** Where a repair request stands. */
export const REQUEST_STATES = [
  'REQUESTED',
  'ACCEPTED',
  'COUNTERED',
  'DECLINED',
  'CANCELLED',
  'LAPSED',
  'CONFIRMED',
  'INDUCTED',
  'COMPLETED',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

/** Who may do a step: staff of the theater, the partner that answers for the work center, or time itself. */
export type Side = 'STAFF' | 'PARTNER' | 'NETWORK'

export interface RequestStep {
  step: 'ACCEPT' | 'COUNTER' | 'DECLINE' | 'CONFIRM' | 'CANCEL' | 'RECORD_INDUCTION' | 'RECORD_COMPLETION' | 'LAPSE'
  from: readonly RequestState[]
  to: RequestState
  who: Side
}
export type StepName = RequestStep['step']

/** While the bays are held for a time only. */
const HELD = ['REQUESTED', 'ACCEPTED', 'COUNTERED'] as const

/**
 * The one table of steps. Each leads to a state of its own that no step leads back from, so that none is possible twice.
 * A partner may decline until staff have confirmed, since what it offered has bound nobody until then; from there on
 * the bays are reserved and staff alone give them back. `capacity.request_step` holds the same rows for raw SQL.
 */
export const REQUEST_STEPS: readonly RequestStep[] = [
  { step: 'ACCEPT', from: ['REQUESTED'], to: 'ACCEPTED', who: 'PARTNER' },
  { step: 'COUNTER', from: ['REQUESTED'], to: 'COUNTERED', who: 'PARTNER' },
  { step: 'DECLINE', from: HELD, to: 'DECLINED', who: 'PARTNER' },
  { step: 'CONFIRM', from: ['ACCEPTED', 'COUNTERED'], to: 'CONFIRMED', who: 'STAFF' },
  { step: 'CANCEL', from: [...HELD, 'CONFIRMED'], to: 'CANCELLED', who: 'STAFF' },
  { step: 'RECORD_INDUCTION', from: ['CONFIRMED'], to: 'INDUCTED', who: 'PARTNER' },
  { step: 'RECORD_COMPLETION', from: ['INDUCTED'], to: 'COMPLETED', who: 'PARTNER' },
  { step: 'LAPSE', from: HELD, to: 'LAPSED', who: 'NETWORK' },
]

const STEP = new Map(REQUEST_STEPS.map((row) => [row.step, row]))

/** From which states a step is possible. */
export const listStatesBefore = (step: StepName): readonly RequestState[] => STEP.get(step)?.from ?? []

/** What of a request bears on its next step. Days as `YYYY-MM-DD`. */
export interface RequestInState {
  state: RequestState
  inductedOn: string | null
}

/** A step as it is asked for; those that record a day say which. */
export interface AskedStep {
  step: StepName
  on?: string
}

export type StepJudgement =
  | { outcome: 'DONE'; state: RequestState }
  /** Not for this side to do. */
  | { outcome: 'FORBIDDEN' }
  | { outcome: 'WRONG_STATE' }
  /** The day is still to come, or before the induction. */
  | { outcome: 'INVALID'; reason: 'IN_THE_FUTURE' | 'BEFORE_INDUCTION' }

/**
 * Judges one step: the state that it leads to, or why it is not possible.
 * @param sides which sides of the request the asker is on: none, one, or both
 * @param today YYYY-MM-DD
 */
export function judgeStep(
  { state, inductedOn }: RequestInState,
  { step, on }: AskedStep,
  sides: readonly Side[],
  today: string,
): StepJudgement {
  const row = STEP.get(step)
  if (row === undefined || !sides.includes(row.who)) return { outcome: 'FORBIDDEN' }
  if (!row.from.includes(state)) return { outcome: 'WRONG_STATE' }
  if (on !== undefined && on > today) return { outcome: 'INVALID', reason: 'IN_THE_FUTURE' }
  if (on !== undefined && inductedOn !== null && on < inductedOn)
    return { outcome: 'INVALID', reason: 'BEFORE_INDUCTION' }
  return { outcome: 'DONE', state: row.to }
}

/** What the asker may do now, in the order of the table. */
export const listPossibleSteps = (request: RequestInState, sides: readonly Side[]): StepName[] =>
  REQUEST_STEPS.filter(
    ({ step, who }) => who !== 'NETWORK' && judgeStep(request, { step }, sides, '').outcome === 'DONE',
  ).map(({ step }) => step)
