import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import Fastify from 'fastify'
import { followAnswer, type AnswerReader } from '../../test/testkit/events/read-answers.ts'
import { testIdentity } from '../../test/testkit/tokens.ts'
import { toDrainingStop } from '../../subgraphs/platform/drain.ts'
import type { EventSource } from '../events/event-source.ts'
import { openStreams, STREAM_SETTINGS } from '../events/streams.ts'
import { logRequests } from '../http/request-log.ts'
import type { Bell } from './bell.ts'
import { serveLive } from './serve-live.ts'

const readers: AnswerReader<unknown>[] = []
const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  readers.splice(0).forEach((reader) => reader.close())
  for (const stop of stops.splice(0)) await stop()
})

/** Streams of answers of a given size, each when an event comes. */
async function serve({ size = 1 } = {}) {
  const state = { events: 0, isAnswering: true, answered: 0, ended: 0, bells: [] as Bell[] }
  const toPlace = (count: number) => ({ position: String(count), place: String(count) })
  const source: EventSource = {
    findPlace: async () => (state.isAnswering ? toPlace(state.events) : null),
    readPage: async (_principal, after) => ({
      nodes: Array.from({ length: state.events - Number(after) }, () => ({
        position: '',
        type: 'rsf.test.v1',
        cloudEvent: {},
      })),
      through: toPlace(state.events),
      hasGap: false,
    }),
  }
  const app = Fastify()
  const stop = toDrainingStop(app)
  stops.push(stop)
  logRequests(app)
  app.decorateRequest('principal')
  const settings = { ...STREAM_SETTINGS, pollMs: 5, heartbeatMs: 20, maxSilenceMs: 200 }
  serveLive(app, openStreams(app, source, settings), {
    identity: testIdentity,
    follow: async (_request, _asked, bell) => {
      state.bells.push(bell)
      async function* answer() {
        try {
          do yield { data: { number: ++state.answered, text: 'x'.repeat(size) } }
          while (await bell.heard())
        } finally {
          state.ended++
        }
      }
      return answer()
    },
  })
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const follow = async () => {
    const reader = await followAnswer(url, { query: 'subscription { number }' })
    readers.push(reader)
    return reader
  }
  return { state, url, follow, stop }
}

const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 1_000 && !isSo(); turn++) await wait(5)
  expect(isSo()).toBe(true)
}

describe('a stream of answers', () => {
  it('goes on when an event comes, and ends its work when the client leaves', async () => {
    const { state, follow } = await serve()
    const reader = await follow()
    await reader.waitFor(1)
    state.events++
    await reader.waitFor(2)
    reader.close()
    await until(() => state.ended === 1)
    expect(state.bells[0]?.closed.aborted).toBe(true)
  })

  it('asks for nothing while the client takes nothing, and lets go of it', async () => {
    const { state, url, follow } = await serve({ size: 500_000 })
    const { host, hostname, port } = new URL(url)
    const body = JSON.stringify({ query: 'subscription { number }' })
    const slow = connect(Number(port), hostname)
    slow.pause()
    slow.write(
      `POST /graphql/stream HTTP/1.1\r\nhost: ${host}\r\naccept: text/event-stream\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    await until(() => state.answered === 1)
    const [slowBell] = state.bells
    const quick = await follow()
    let heard = 0
    for (let turn = 1; turn <= 40; turn++) {
      state.events++
      await quick.waitFor(turn + 1)
      heard = state.answered - (turn + 1)
    }
    // The system takes a few for a client that does not.
    expect(heard).toBeLessThan(30)
    await until(() => slowBell?.closed.aborted === true)
    slow.destroy()
  })

  it('does not begin while nobody can say what happens', async () => {
    const { state, follow } = await serve()
    state.isAnswering = false
    expect((await follow()).status).toBe(503)
  })

  it('ends when the server stops', async () => {
    const { state, follow, stop } = await serve()
    const reader = await follow()
    await reader.waitFor(1)
    await stop()
    await reader.ended
    expect([reader.isComplete(), state.ended]).toEqual([false, 1])
  })
})
