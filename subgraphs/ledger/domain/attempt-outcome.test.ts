import { judgeAttempt } from './attempt-outcome.ts'
import { toFailure, type AttemptResult } from './attempt.ts'

const answered = (status: number): AttemptResult => ({ kind: 'ANSWERED', status })
const terms = { attempts: 1, retryAfterMs: [1_000, 60_000], chance: 0.5 }

describe('an attempt', () => {
  it.each([200, 202, 204, 299])('that is answered %d has delivered', (status) => {
    expect(judgeAttempt(answered(status), terms)).toEqual({ outcome: 'DELIVERED' })
    expect(toFailure(answered(status))).toBeNull()
  })

  it('that is answered 410 ends the webhook', () => {
    expect(judgeAttempt(answered(410), terms)).toEqual({ outcome: 'GONE' })
  })

  it.each([100, 199, 301, 307, 400, 404, 429, 500, 503])('that is answered %d is made again', (status) => {
    expect(judgeAttempt(answered(status), terms)).toEqual({ outcome: 'RETRY', afterMs: 1_000 })
    expect(toFailure(answered(status))).toContain(String(status))
  })

  it('is made later and later, a fifth more or less, until it is the last', () => {
    const failed: AttemptResult = { kind: 'FAILED', reason: 'TIMEOUT' }
    expect(judgeAttempt(failed, { ...terms, chance: 0 })).toEqual({ outcome: 'RETRY', afterMs: 800 })
    expect(judgeAttempt(failed, { ...terms, chance: 1 })).toEqual({ outcome: 'RETRY', afterMs: 1_200 })
    expect(judgeAttempt(failed, { ...terms, attempts: 2 })).toEqual({ outcome: 'RETRY', afterMs: 60_000 })
    expect(judgeAttempt(failed, { ...terms, attempts: 3 })).toEqual({ outcome: 'DEAD' })
    expect(judgeAttempt(failed, { ...terms, attempts: 40 })).toEqual({ outcome: 'DEAD' })
  })
})
