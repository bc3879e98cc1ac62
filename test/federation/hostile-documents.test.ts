import { sendJson, sendRaw } from '../testkit/hostile-client.ts'
import { startNetwork, type Network } from '../testkit/network.ts'

const aliases = (count: number, field: string): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`

/** Each fragment spreads the next one twice: 2^depth selections. */
const laughs = (depth: number): string =>
  `{ ...F0 } ${Array.from({ length: depth }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')}
   fragment F${depth} on Query { __typename }`

/** Lists of sites of the theater of each site, and so on: a few hundred characters that ask for millions of entries. */
const mirrors = (depth: number): string =>
  `{ theaters { code ...F0 } } ${Array.from(
    { length: depth },
    (_, index) =>
      `fragment F${index} on Theater { a: sites { nodes { theater { ...F${index + 1} } } } b: sites(first: 200) { nodes { theater { ...F${index + 1} } } } }`,
  ).join(' ')} fragment F${depth} on Theater { code }`

const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count)

/** Documents that are not answered, by what is wrong with them. */
const refusedDocuments: Readonly<Record<string, string>> = {
  '5,000 levels of fields': `${'{ theaters { sites { nodes { theater '.repeat(1_250)}{ code }${' } } } }'.repeat(1_250)}`,
  '5,000 levels that do not end': '{ a'.repeat(5_000),
  '21 levels of fields': `{ theaters { ${'sites { nodes { theater { '.repeat(7)} code ${'} } }'.repeat(7)} } }`,
  '4,000 levels of a list': `{ site(id: ${deep(4_000)}) { id } }`,
  '1,000 levels of an object': `{ sites(filter: ${'{ near: '.repeat(1_000)} 1 ${'}'.repeat(1_000)}) { totalCount } }`,
  '10,000 aliases': aliases(10_000, '__typename'),
  '201 aliases': aliases(201, 'theaters { code }'),
  '5,000 root fields': `{ ${'theaters { code } '.repeat(5_000)} }`,
  '1,000 times the same field': `{ ${'theaters { code } '.repeat(1_000)} }`,
  'a fragment within itself': '{ ...A } fragment A on Query { ...A }',
  'a cycle of fragments': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '2^30 selections': laughs(30),
  '2^400 selections': laughs(400),
  'an introspection that goes round': `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
  'the entities of a subgraph': '{ _entities(representations: [{ __typename: "Site", id: "x" }]) { __typename } }',
  'the schema of a subgraph': '{ _service { sdl } }',
  'two arguments of one name': '{ theater(code: "A", code: "B") { code } }',
  'one field with two arguments': '{ theater(code: "EUCOM") { code } theater(code: "INDOPACOM") { code } }',
  'a skip without if': '{ theaters { code @skip } }',
  'a skip of a number': '{ theaters { code @skip(if: 1) } }',
  'an unknown directive': '{ theaters { code @nope } }',
  'a deferred fragment': '{ ... @defer { theaters { code } } }',
  'a stream': '{ theaters @stream(initialCount: 1) { code } }',
  'a directive on the query': 'query @skip(if: true) { theaters { code } }',
  'no selection of an object': '{ theaters }',
  'a selection of a scalar': '{ theaters { code { length } } }',
  'an unknown field': '{ theater(code: "EUCOM") { budget } }',
  'an unknown type of a variable': 'query ($a: Secret) { theater(code: $a) { code } }',
  'a variable that is not given': 'query ($code: ID!) { theater(code: $code) { code } }',
  'two operations of one name': 'query A { __typename } query A { __typename }',
  'a type of its own': 'type Query { hacked: Boolean }',
  'a fragment alone': 'fragment A on Query { __typename }',
  'an empty selection': '{ }',
  'half a text': '{ theater(code: "',
  'a mutation, of which there are none': 'mutation { sites { totalCount } }',
  'a number beyond all numbers': '{ site(id: "kor-hanwha-geoje") { distanceKm(latitude: 1e400, longitude: 0) } }',
  'two operations and no name': 'query A { __typename } query B { __typename }',
  'a NUL': '{ theaters\0 { code } }',
  'half a character': '{ theater(code: "\ud800") { code } }',
  'a character that is none': '{ theater(code: "\\u{110000}") { code } }',
  nothing: '',
  blanks: ' \n ',
}

/** Bodies that are no request. */
const refusedBodies: Readonly<Record<string, string>> = {
  'half of JSON': '{"query":',
  null: 'null',
  'a number': '1',
  'an empty object': '{}',
  nothing: '',
  'a batch': '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
  'a query that is a list': '{"query":["{ __typename }"]}',
  'variables that are text': '{"query":"{ __typename }","variables":"{}"}',
  'variables that are a deep list': `{"query":"{ __typename }","variables":${deep(50_000)}}`,
  'an operation name that is a number': '{"query":"{ __typename }","operationName":1}',
  'a prototype': '{"query":"{ __typename }","__proto__":{"isAdmin":true}}',
  'a deep list for a text': `{"query":"query ($id: ID!) { site(id: $id) { id } }","variables":{"id":${deep(50_000)}}}`,
  'a deep list for a date': `{"query":"query ($d: Date) { legalRules(asOf: $d) { id } }","variables":{"d":${deep(50_000)}}}`,
  'ten megabytes': JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(10_000_000) } }),
}

const answeredDocuments: readonly [string, unknown][] = [
  ['{ __typename }', { __typename: 'Query' }],
  ['{ a: __typename ... on Query { b: __typename } }', { a: 'Query', b: 'Query' }],
  [laughs(5), { __typename: 'Query' }],
  [
    '{ __type(name: "_Entity") { name } any: __type(name: "_Any") { name } join: __type(name: "join__Graph") { name } }',
    { __type: null, any: null, join: null },
  ],
  [
    '{ theaters @skip(if: true) { code } theater(code: "EUCOM") @include(if: true) { code } }',
    { theater: { code: 'EUCOM' } },
  ],
]

describe.each(['in-process', 'http'] as const)('a network over %s, given documents to break it', (transport) => {
  let network: Network
  beforeAll(async () => {
    network = await startNetwork({ transport })
    await network.ask('{ theaters { code sites { nodes { id } } } }')
  }, 60_000)
  afterAll(() => network.stop())
  afterEach(async () => {
    expect(await network.ask('{ theater(code: "INDOPACOM") { code } }')).toEqual({ theater: { code: 'INDOPACOM' } })
  })

  const headers = { 'content-type': 'application/json' }

  it.each(Object.keys(refusedDocuments))('refuses %s', async (kind) => {
    const { status, data, errors } = await sendJson(network.url, { query: refusedDocuments[kind] })
    expect(status).toBe(400)
    expect(data).toBeNull()
    expect(errors.map(({ extensions }) => extensions.code)).not.toHaveLength(0)
  })

  it.each(Object.keys(refusedBodies))('refuses a body that is %s', async (kind) => {
    const { data, errors } = await sendRaw(network.url, { method: 'POST', headers, body: refusedBodies[kind] })
    expect(errors).not.toHaveLength(0)
    expect(data?.['legalRules'] ?? null).toBeNull()
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'refuses the content type %s',
    async (type) => {
      const body = '{"query":"{ __typename }"}'
      const { status } = await sendRaw(network.url, { method: 'POST', headers: { 'content-type': type }, body })
      expect(status).toBe(415)
    },
  )

  it('refuses a mutation by GET, and variables that are broken there', async () => {
    const headers = { 'content-type': 'application/json' }
    const mutation = `${network.url}?query=${encodeURIComponent('mutation { confirmRepairRequest(idempotencyKey: "k", id: "none", expectedVersion: 1) { userErrors { code } } }')}`
    expect((await sendRaw(mutation, { headers })).status).toBe(405)
    expect((await sendRaw(`${network.url}?query={__typename}&variables={`, { headers })).status).toBe(400)
  })

  it.each([3, 4, 5, 6])('refuses lists within lists, %i times over, before they fill the memory', async (depth) => {
    const { data, errors } = await sendJson(network.url, { query: mirrors(depth) })
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^The answer would hold more than 10000 entries of lists/),
      extensions: { code: 'BAD_USER_INPUT', service: 'sites' },
    })
    // What the other subgraphs know is still there.
    expect(data).toMatchObject({ theaters: [{ code: 'EUCOM', a: null }, { code: 'INDOPACOM' }, { code: 'SOUTHCOM' }] })
  })

  it.each(answeredDocuments)('answers %s', async (query, data) => {
    expect(await network.ask(query)).toEqual(data)
  })

  it('gives a refused document no more than a refusal when many come at once', async () => {
    const kinds = Object.values(refusedDocuments).filter((query) => query.length < 5_000)
    const answers = await Promise.all(kinds.map((query) => sendJson(network.url, { query })))
    expect(answers.map(({ status }) => status)).toEqual(kinds.map(() => 400))
  })
})
