/** Live answers: through the gateway, with tokens, over both ways to the subgraphs. */
import type pg from 'pg'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { createDatabase } from '../testkit/database.ts'
import { followAnswer, type AnswerReader } from '../testkit/events/read-answers.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { inDays, listDocks, reportWindow, requestsThrough, type Written } from '../testkit/repair-requests.ts'
import { signClaims, toClaims } from '../testkit/tokens.ts'

const YARD = 'kor-hanwha-geoje'
const QUESTION = `repairOptions(input: { system: "T-AKE 8", theater: "INDOPACOM", work: { kind: OVERHAUL, docking: true, plannedDays: 20 } }) {
  ... on RepairOptions { asOf options(first: 50) { nodes { site { id name } earliestInduction } } } }`
const OPTIONS = { query: `subscription Options { ${QUESTION} }` }
const REQUESTS = { query: 'subscription { repairRequests { nodes { id state possibleSteps } } }' }

interface Options {
  repairOptions: { asOf: string; options: { nodes: { site: { id: string }; earliestInduction: string | null }[] } }
}
interface Requests {
  repairRequests: { nodes: { id: string; state: string; possibleSteps: string[] }[] } | null
}

describe.each(['in-process', 'http'] as const)('live answers of a network reached %s', (transport) => {
  let network: Network
  let ledger: Ledger
  let admin: pg.Client
  const readers: AnswerReader<never>[] = []
  beforeAll(async () => {
    const database = await createDatabase()
    ledger = await openLedger(database)
    admin = ledger.client
    network = await startNetwork({
      database,
      transport,
      stream: { pollMs: 20, heartbeatMs: 50, answerGapMs: 50, maxPerSubject: 3 },
    })
  })
  afterEach(() => readers.splice(0).forEach((reader) => reader.close()))
  afterAll(async () => {
    await ledger.close()
    await network.stop()
  })

  const follow = async <T>(asked: Parameters<typeof followAnswer>[1], as?: Parameters<typeof followAnswer>[2]) => {
    const reader = await followAnswer<T>(network.url, asked, as)
    readers.push(reader as AnswerReader<never>)
    return reader
  }
  const followAs = <T>(asked: { query: string; variables?: object }, as?: Principal) => follow<T>(asked, { as })
  const optionOf = (answer: { data: Options } | undefined) =>
    answer?.data.repairOptions.options.nodes.find(({ site }) => site.id === YARD)

  let version = 0
  const report = async (status: string): Promise<void> => {
    const { setSiteStatus } = await network.ask<{ setSiteStatus: { userErrors: unknown[] } }>(
      `mutation ($key: String!, $version: Int!) { setSiteStatus(site: "${YARD}", idempotencyKey: $key, expectedVersion: $version,
         input: { status: ${status} }) { site { status } userErrors { code message } } }`,
      { key: crypto.randomUUID(), version },
      { as: STAFF },
    )
    expect(setSiteStatus.userErrors).toEqual([])
    version++
    await ledger.place()
  }

  it('begin with the answer of the query, byte for byte, and bring a new one when a site is reported shut', async () => {
    const reader = await followAs<Options>(OPTIONS)
    expect([reader.status, reader.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    const [first] = await reader.waitFor(1)
    const asked = await network.post(`query { ${QUESTION} }`)
    const withoutClock = (text: string): string => text.replace(/"asOf":"[^"]*"/, '')
    expect(withoutClock(`${JSON.stringify(first)}\n`)).toBe(withoutClock(asked))
    await report('SUSPENDED')
    const [, second] = await reader.waitFor(2)
    expect([optionOf(first)?.site.id, optionOf(second)]).toEqual([YARD, undefined])
    await report('OPERATING')
    await reader.waitFor(3)
  })

  it('send nothing where the answer is the same, however often it was asked again', async () => {
    const reader = await followAs<Options>(OPTIONS)
    await reader.waitFor(1)
    for (const subject of ['sites/elsewhere', 'sites/nowhere']) {
      await ledger.emit({ subject, isPublic: true, theater: 'EUCOM', type: 'rsf.site.status-changed.v1' })
      await ledger.place()
    }
    await report('SUSPENDED')
    const [, second] = await reader.waitFor(2)
    expect(optionOf(second)).toBeUndefined()
    expect(reader.answers).toHaveLength(2)
    await report('OPERATING')
  })

  it('show dates that move to those alone who may see what is free', async () => {
    const [staff, partner, anybody, competitor] = [
      await followAs<Options>(OPTIONS, STAFF),
      // Who may read capacity is told, whether or not the token is for reading events too.
      await followAs<Options>(OPTIONS, { ...HANWHA, scopes: ['capacity:read'] }),
      await followAs<Options>(OPTIONS),
      await followAs<Options>(OPTIONS, HD_HYUNDAI),
    ]
    await Promise.all([staff, partner, anybody, competitor].map((reader) => reader.waitFor(1)))
    const [dock] = await listDocks(admin)
    const { publishCapacity } = await network.ask<{ publishCapacity: object }>(
      `mutation ($key: String!, $input: PublishCapacityInput!) {
         publishCapacity(idempotencyKey: $key, input: $input) { window { provenance } userErrors { code message } } }`,
      {
        key: crypto.randomUUID(),
        input: { workCenter: dock, from: inDays(3), to: inDays(300), bays: 1, commitment: 'FIRM' },
      },
      { as: HANWHA },
    )
    expect(publishCapacity).toEqual({ window: { provenance: 'REPORTED' }, userErrors: [] })
    await ledger.place()
    for (const reader of [staff, partner]) {
      const answers = await reader.waitFor(2)
      expect(answers.map((answer) => optionOf(answer)?.earliestInduction)).toEqual([null, inDays(3)])
    }
    // What concerns all comes to those who were told nothing before.
    await report('SUSPENDED')
    for (const reader of [anybody, competitor]) {
      await reader.waitFor(2)
      expect(reader.answers.map((answer) => optionOf(answer)?.earliestInduction)).toEqual([null, undefined])
    }
    await report('OPERATING')
  })

  it('tell both sides of each step of a request, and a competitor of none', async () => {
    const [dock, others] = await listDocks(admin)
    await reportWindow(admin, others, inDays(0), inDays(400))
    const [staff, partner, competitor] = [
      await followAs<Requests>(REQUESTS, STAFF),
      await followAs<Requests>(REQUESTS, HANWHA),
      await followAs<Requests>(REQUESTS, HD_HYUNDAI),
    ]
    const sides = [staff, partner]
    await Promise.all([...sides, competitor].map((reader) => reader.waitFor(1)))
    const requests = requestsThrough((query, variables, as) => network.ask(query, variables, { as }))
    const place = async (workCenter: string | undefined, from: string, to: string) => {
      const work = { kind: 'OVERHAUL', docking: true }
      const { request, userErrors } = await requests.place(STAFF, { workCenter, from, to, asset: 't-ake-8', work })
      expect(userErrors).toEqual([])
      await ledger.place()
      return request as NonNullable<Written['request']>
    }
    const request = await place(dock, inDays(10), inDays(30))
    const one = await follow<{ repairRequest: { state: string } | null }>(
      { query: 'subscription ($id: ID!) { repairRequest(id: $id) { state } }', variables: { id: request.id } },
      { as: STAFF },
    )
    const statesOf = ({ data }: { data: Requests }) => data.repairRequests?.nodes.map(({ state }) => state)
    for (const reader of sides) expect((await reader.waitFor(2)).map(statesOf)).toEqual([[], ['REQUESTED']])
    await one.waitFor(1)
    await requests.take('acceptRepairRequest', HANWHA, request)
    await ledger.place()
    for (const reader of sides)
      expect((await reader.waitFor(3)).map(statesOf)).toEqual([[], ['REQUESTED'], ['ACCEPTED']])
    expect((await one.waitFor(2)).map(({ data }) => data.repairRequest?.state)).toEqual(['REQUESTED', 'ACCEPTED'])
    // The competitor is told of the one to it.
    await place(others, inDays(0), inDays(20))
    await competitor.waitFor(2)
    expect(competitor.answers.map(statesOf)).toEqual([[], ['REQUESTED']])
  })

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['an integrator', INTEGRATOR, 'FORBIDDEN'],
    ['a partner whose token does not say so', { ...HANWHA, scopes: ['capacity:read'] }, 'FORBIDDEN'],
  ])('are refused to %s as the query is, and end', async (_, as, code) => {
    const reader = await followAs<Requests>(REQUESTS, as)
    await reader.ended
    expect([reader.status, reader.isComplete()]).toEqual([200, true])
    const asked = await network.askFor(REQUESTS.query.replace('subscription', 'query'), {}, { as })
    expect(reader.answers).toEqual([asked])
    expect(asked.errors).toMatchObject([{ path: ['repairRequests'], extensions: { code } }])
  })

  it('end where an argument is refused, which would be refused again', async () => {
    const reader = await followAs<Requests>(
      { query: 'subscription { repairRequests(first: -1) { totalCount } }' },
      STAFF,
    )
    await reader.ended
    expect(reader.answers).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }])
  })

  it.each([
    ['a document that does not parse', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that only Query has', { query: 'subscription { theaters { code } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fields of the root',
      { query: 'subscription { a: repairRequest(id: "1") { id } b: repairRequest(id: "2") { id } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '201 aliases',
      {
        query: `subscription { repairRequest(id: "1") { ${Array.from({ length: 201 }, (_, n) => `a${n}: id`).join(' ')} } }`,
      },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments that double 30 times',
      {
        query: `subscription { repairRequest(id: "1") { ...F0 } } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on RepairRequest { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F30 on RepairRequest { id }`,
      },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable that is not given',
      { query: 'subscription ($id: ID!) { repairRequest(id: $id) { id } }' },
      'BAD_USER_INPUT',
    ],
    ['a query', { query: '{ theaters { code } }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['a mutation', { query: 'mutation { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'two operations and no name',
      { query: `subscription A { ${QUESTION} } subscription B { ${QUESTION} }` },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', {} as { query: string }, 'BAD_REQUEST'],
    ['a list for variables', { ...OPTIONS, variables: [] }, 'BAD_REQUEST'],
  ])('do not begin for %s', async (_, asked, code) => {
    const reader = await follow(asked)
    const { errors } = JSON.parse(await reader.ended) as { errors: { extensions: { code: string } }[] }
    expect([reader.status, new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([400, new Set([code])])
  })

  it('are those of the operation that is named', async () => {
    const query = `subscription A { ${QUESTION} } subscription B { repairRequest(id: "none") { id } } query C { theaters { code } }`
    const reader = await follow({ query, operationName: 'B' }, { as: STAFF })
    expect(await reader.waitFor(1)).toEqual([{ data: { repairRequest: null } }])
  })

  it('are asked for as server-sent events, with a token that holds', async () => {
    const asJson = await follow(OPTIONS, { headers: { accept: 'application/json' } })
    const withBadToken = await follow(OPTIONS, { token: 'a.b.c' })
    expect([asJson.status, withBadToken.status]).toEqual([406, 401])
    expect(JSON.parse(await withBadToken.ended)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
  })

  it('end when the token does, without a word that no more will come', async () => {
    const now = Math.floor(Date.now() / 1000)
    const token = await signClaims({ ...toClaims(STAFF_OF_EUROPE), iat: now - 3, exp: now + 1 })
    const reader = await follow(OPTIONS, { token })
    await reader.waitFor(1)
    await reader.ended
    expect(Date.now()).toBeGreaterThanOrEqual((now + 1) * 1000)
    expect(reader.isComplete()).toBe(false)
  })

  it('count with the streams of events against what one subject may have open', async () => {
    const open = await Promise.all([follow(OPTIONS, { as: STAFF_OF_EUROPE }), follow(OPTIONS, { as: STAFF_OF_EUROPE })])
    const events = new AbortController()
    const token = await signClaims(toClaims(STAFF_OF_EUROPE))
    const headers = { authorization: `Bearer ${token}` }
    await fetch(new URL('/events', network.url), { headers, signal: events.signal })
    expect(open.map(({ status }) => status)).toEqual([200, 200])
    const refused = await follow(OPTIONS, { token })
    expect([refused.status, JSON.parse(await refused.ended)]).toEqual([
      429,
      { errors: [{ message: expect.any(String), extensions: { code: 'TOO_MANY_STREAMS' } }] },
    ])
    events.abort()
  })

  it('are refused where queries are answered, with the address where they are', async () => {
    const response = await fetch(network.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(OPTIONS),
    })
    expect([response.status, await response.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Subscriptions are answered at POST /graphql/stream, with accept: text/event-stream.',
            extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
          },
        ],
      },
    ])
  })

  it('are refused by a subgraph that is asked itself', async () => {
    for (const name of ['options', 'capacity']) {
      const subgraph = network.subgraphs.find((one) => one.name === name)
      const query =
        name === 'options' ? `subscription { ${QUESTION.replace('site { id name }', 'rank')} }` : REQUESTS.query
      const { body } = await subgraph!.server.executeOperation(
        { query },
        { contextValue: subgraph!.toContext({ requestId: 'subscriptions', principal: STAFF }) },
      )
      expect(body).toMatchObject({
        singleResult: { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
      })
      expect(body.kind === 'single' && body.singleResult.data).toBeUndefined()
    }
  })
})
