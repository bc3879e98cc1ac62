import { setTimeout as wait } from 'node:timers/promises'
import type { FormattedExecutionResult } from 'graphql'
import { openBell } from './bell.ts'
import { followAnswer, type Following } from './follow-answer.ts'
import { toNextDayMs } from './next-day.ts'

const toAnswer = (value: unknown, ...codes: string[]): FormattedExecutionResult => ({
  data: { dock: value },
  ...(codes.length > 0 && { errors: codes.map((code) => ({ message: code, path: ['dock'], extensions: { code } })) }),
})

/** Follows what `now` says, and keeps what came of it. */
function follow(first: FormattedExecutionResult, settings: Partial<Following> = {}) {
  const state = { now: first, asked: 0, underWay: 0, mostUnderWay: 0, isDone: false, delayMs: 5 }
  const bell = openBell()
  const shown: FormattedExecutionResult[] = []
  const answers = followAnswer(first, {
    bell,
    toComparable: (answer) => JSON.stringify(answer),
    answerGapMs: 20,
    retryMs: 5,
    toNextDayMs: () => 60_000,
    ask: async () => {
      state.asked++
      state.mostUnderWay = Math.max(state.mostUnderWay, ++state.underWay)
      await wait(state.delayMs)
      state.underWay--
      return state.now
    },
    ...settings,
  })
  const ended = (async () => {
    for await (const answer of answers) shown.push(answer)
    state.isDone = true
  })()
  const shows = async (count: number) => {
    while (shown.length < count) await wait(1)
    return shown
  }
  return { state, bell, shown, shows, ended }
}

describe('an answer that is followed', () => {
  it('comes at once, and again when it says something else', async () => {
    const { state, bell, shows, ended } = follow(toAnswer(1))
    await shows(1)
    state.now = toAnswer(2)
    bell.ring()
    expect(await shows(2)).toEqual([toAnswer(1), toAnswer(2)])
    bell.close()
    await ended
  })

  it('is asked for once for all that happened meanwhile, one at a time, and not shown twice', async () => {
    const { state, bell, shown, shows, ended } = follow(toAnswer(1))
    await shows(1)
    for (let turn = 0; turn < 60; turn++) {
      bell.ring()
      await wait(1)
    }
    state.now = toAnswer(2)
    bell.ring()
    await shows(2)
    expect(state.mostUnderWay).toBe(1)
    expect(state.asked).toBeLessThan(20)
    expect(shown).toEqual([toAnswer(1), toAnswer(2)])
    bell.close()
    await ended
  })

  it('is asked for again by itself until no part is missing', async () => {
    const { state, bell, shows, ended } = follow(toAnswer(null, 'SUBGRAPH_UNAVAILABLE'))
    await shows(1)
    state.now = toAnswer(1)
    expect(await shows(2)).toEqual([toAnswer(null, 'SUBGRAPH_UNAVAILABLE'), toAnswer(1)])
    const { asked } = state
    await wait(40)
    expect(state.asked).toBe(asked)
    bell.close()
    await ended
  })

  it('is asked for again when the next day begins', async () => {
    const { state, bell, shows, ended } = follow(toAnswer(1), { toNextDayMs: () => 10 })
    state.now = toAnswer(2)
    await shows(2)
    bell.close()
    await ended
  })

  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT'])('ends where all is refused: %s', async (code) => {
    const { shown, ended } = follow(toAnswer(null, code))
    await ended
    expect(shown).toEqual([toAnswer(null, code)])
  })

  it('goes on where a part of it is refused, or where there is nothing yet', async () => {
    for (const first of [toAnswer({ figures: null }, 'FORBIDDEN'), toAnswer(null)]) {
      const { state, bell, shows, ended } = follow(first)
      state.now = toAnswer(2)
      bell.ring()
      await shows(2)
      bell.close()
      await ended
    }
  })

  it('is shown no more once nobody wants it, though it was being asked for', async () => {
    const { state, bell, shown, shows, ended } = follow(toAnswer(1))
    await shows(1)
    state.now = toAnswer(2)
    bell.ring()
    while (state.underWay === 0) await wait(1)
    bell.close()
    await ended
    expect(shown).toHaveLength(1)
  })
})

describe('the next day', () => {
  it('begins a second after midnight (UTC)', () => {
    expect(toNextDayMs(Date.parse('2026-11-22T23:59:59.500Z'))).toBe(1_500)
    expect(toNextDayMs(Date.parse('2026-11-22T00:00:00.000Z'))).toBe(86_401_000)
  })
})
