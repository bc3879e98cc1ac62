import fc from 'fast-check'
import {
  judgeStep,
  listPossibleSteps,
  listStatesBefore,
  REQUEST_STATES,
  REQUEST_STEPS,
  type RequestState,
  type Side,
  type StepName,
} from './request-steps.ts'

const EVERYBODY: readonly Side[] = ['STAFF', 'PARTNER', 'NETWORK']
const STEPS = REQUEST_STEPS.map(({ step }) => step)
const TODAY = '2026-11-22'
const at = (state: RequestState, inductedOn: string | null = null) => ({ state, inductedOn })

/** Takes the steps one after the other; those that are refused change nothing. */
function walk(steps: readonly StepName[]): { done: StepName[]; states: RequestState[] } {
  const states: RequestState[] = ['REQUESTED']
  const done = steps.filter((step) => {
    const judgement = judgeStep(at(states.at(-1) as RequestState), { step }, EVERYBODY, TODAY)
    if (judgement.outcome === 'DONE') states.push(judgement.state)
    return judgement.outcome === 'DONE'
  })
  return { done, states }
}

describe('the steps of a repair request', () => {
  it('are never possible twice, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 40 }), (steps) => {
        const { done, states } = walk(steps)
        expect(new Set(done).size).toBe(done.length)
        expect(new Set(states).size).toBe(states.length)
      }),
    )
  })

  it('reach every state', () => {
    const reached = new Set<RequestState>(['REQUESTED'])
    for (const _ of REQUEST_STATES)
      for (const { from, to } of REQUEST_STEPS) if (from.some((state) => reached.has(state))) reached.add(to)
    expect([...reached].sort()).toEqual([...REQUEST_STATES].sort())
  })

  it('end where a request has come to its end', () => {
    const ends = REQUEST_STATES.filter((state) => listPossibleSteps(at(state), EVERYBODY).length === 0)
    expect(ends).toEqual(['DECLINED', 'CANCELLED', 'LAPSED', 'COMPLETED'])
  })

  it('lead to states of their own', () => {
    expect(new Set(REQUEST_STEPS.map(({ to }) => to)).size).toBe(REQUEST_STEPS.length)
    expect(new Set(STEPS).size).toBe(STEPS.length)
  })

  it('are for one side each, and for nobody who is on none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REQUEST_STATES), fc.constantFrom(...REQUEST_STEPS), (state, { step, who }) => {
        const others = EVERYBODY.filter((side) => side !== who)
        expect(judgeStep(at(state), { step }, others, TODAY)).toEqual({ outcome: 'FORBIDDEN' })
        expect(judgeStep(at(state), { step }, [who], TODAY).outcome).toBe(
          listStatesBefore(step).includes(state) ? 'DONE' : 'WRONG_STATE',
        )
      }),
    )
  })

  it('are offered to whom they are possible, and never to a person what time does', () => {
    expect(listPossibleSteps(at('REQUESTED'), ['PARTNER'])).toEqual(['ACCEPT', 'COUNTER', 'DECLINE'])
    expect(listPossibleSteps(at('REQUESTED'), ['STAFF'])).toEqual(['CANCEL'])
    expect(listPossibleSteps(at('COUNTERED'), ['STAFF'])).toEqual(['CONFIRM', 'CANCEL'])
    expect(listPossibleSteps(at('CONFIRMED'), ['PARTNER'])).toEqual(['RECORD_INDUCTION'])
    expect(listPossibleSteps(at('INDUCTED'), ['STAFF'])).toEqual([])
    for (const state of REQUEST_STATES) {
      expect(listPossibleSteps(at(state), EVERYBODY)).not.toContain('LAPSE')
      expect(listPossibleSteps(at(state), [])).toEqual([])
    }
  })
})

describe('days that are recorded', () => {
  it.each([
    ['today', TODAY, { outcome: 'DONE', state: 'COMPLETED' }],
    ['the day of the induction', '2026-11-01', { outcome: 'DONE', state: 'COMPLETED' }],
    ['tomorrow', '2026-11-23', { outcome: 'INVALID', reason: 'IN_THE_FUTURE' }],
    ['before the induction', '2026-10-31', { outcome: 'INVALID', reason: 'BEFORE_INDUCTION' }],
  ])('may be, of a completion: %s', (_, on, expected) => {
    expect(judgeStep(at('INDUCTED', '2026-11-01'), { step: 'RECORD_COMPLETION', on }, ['PARTNER'], TODAY)).toEqual(
      expected,
    )
  })
})
