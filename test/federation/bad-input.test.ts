import { listArgumentPlaces, type ArgumentPlace, made } from '../testkit/every-argument.ts'
import { sendJson, type RawAnswer } from '../testkit/hostile-client.ts'
import { dryRunImport } from '../testkit/dry-run-import.ts'
import { startNetwork, type Network } from '../testkit/network.ts'
import { ADMIN, STAFF } from '../testkit/principals.ts'
import { signToken } from '../testkit/tokens.ts'

/** Texts that other programs choked on. Any of them may simply find nothing. */
const texts = [
  '',
  '   ',
  'A'.repeat(10_000),
  'é'.repeat(10_000),
  'CH\0-47',
  '\0',
  '\ud800',
  '\udc00x',
  '\u202eCH-47\u200f',
  '🛠️⚓',
  "'; DROP TABLE systems.system; --",
  "' OR '1'='1",
  '%',
  '_',
  '\\',
  '(((((a+)+)+)+$[*?{',
  '"\'`${7*7}{{7*7}}',
  'a\nb\r\n\u2028',
  '__proto__',
  'constructor',
]

/** Values that no argument of the type takes. */
const impossible: Readonly<Record<string, readonly unknown[]>> = {
  String: [1, true, {}, ['a', 'b']],
  ID: [1.5, true, {}],
  Int: [2_147_483_648, -2_147_483_649, 1.5, '5', 1e308, true, {}],
  Float: ['1', true, {}],
  Boolean: ['true', 1, {}],
  Date: [
    '2025-02-30',
    '2025-13-01',
    '2025-13',
    '2025',
    '0000-00-00',
    '',
    ' 2025-01-01',
    '2025-01-01\n',
    20_250_101,
    true,
    {},
  ],
  PartialDate: ['2025-02-30', '2025-13', '0000-00-00', '2025-1', '２０２５', '', 2025, true, {}, ['a']],
  DateTime: [
    '2025-02-30T00:00:00Z',
    '2025-01-01',
    '2025-01-01T25:00:00Z',
    '2025-01-01T00:00:00',
    '1',
    '12 Jan',
    2025,
    {},
  ],
}
const numbers: Readonly<Record<string, readonly unknown[]>> = {
  Int: [-1, 0, 201, 1e9, 2_147_483_647, -2_147_483_648],
  Float: [91, -91, 181, -181, 1e308, -1e308, 1e-320, -0],
}
const cursorOf = (text: string): string => Buffer.from(text).toString('base64url')
const brokenCursors = [
  '!!!',
  'A'.repeat(10_000),
  cursorOf('hello'),
  cursorOf(':'),
  cursorOf('sites:'),
  cursorOf('other:zzz'),
  cursorOf('sites\0:a'),
  cursorOf(`sites:${'a'.repeat(7_500)}`),
]

const places = listArgumentPlaces()
const pagePlaces = (argument: string): ArgumentPlace[] => places.filter(({ name }) => name.endsWith(`(${argument})`))

/** Whether the client was told that the value cannot be taken. */
const isRefused = ({ errors, text }: RawAnswer): boolean =>
  errors.length > 0 || /"__typename":"(InvalidRequest|UnknownTheater|UnknownSystem)"/.test(text)

const refusal = (message: RegExp) => ({
  message: expect.stringMatching(message),
  extensions: { code: 'BAD_USER_INPUT' },
})

const REPAIR_OPTIONS = `query ($input: RepairOptionsInput!) { repairOptions(input: $input) {
  __typename
  ... on UnknownSystem { message suggestions { id } }
  ... on UnknownTheater { message known { code } }
  ... on InvalidRequest { problems { field code } }
} }`

describe.each(['in-process', 'http'] as const)('a network over %s, given what it cannot take', (transport) => {
  let network: Network
  let token: string
  let staffToken: string
  beforeAll(async () => {
    network = await startNetwork({ transport })
    token = await signToken(ADMIN)
    staffToken = await signToken(STAFF)
    made.importId = await dryRunImport(network, ADMIN)
    // Plans are made once; what is timed below is the refusal.
    for (const { toRequest } of places) await network.post(toRequest('first time').query, {})
  }, 60_000)
  afterAll(() => network.stop())
  afterEach(async () => {
    const { data } = await sendJson(network.url, { query: '{ theater(code: "INDOPACOM") { code } }' })
    expect(data).toEqual({ theater: { code: 'INDOPACOM' } })
  })

  /** By somebody who may read everything, or write: so that each value comes as far as it can. */
  const put = (place: ArgumentPlace, values: readonly unknown[]): Promise<RawAnswer[]> =>
    Promise.all(
      values.map((value) => sendJson(network.url, place.toRequest(value), place.isOfMutation ? staffToken : token)),
    )
  const askRepairOptions = async (input: object): Promise<unknown> =>
    (await sendJson(network.url, { query: REPAIR_OPTIONS, variables: { input } })).data?.['repairOptions']

  it.each(places.filter(({ type, isEnum }) => isEnum || type in impossible))(
    'refuses impossible values in $name',
    async (place) => {
      const values = place.isEnum ? ['NOPE', '', 'depot', 1, {}] : (impossible[place.type] ?? [])
      const answers = await put(place, values)
      expect(values.filter((_, index) => !isRefused(answers[index] as RawAnswer))).toEqual([])
    },
  )

  it.each(places.filter(({ type }) => type in numbers))('takes or refuses any number in $name', async (place) => {
    await put(place, numbers[place.type] ?? [])
  })

  it.each(places.filter(({ type }) => type === 'String' || type === 'ID'))(
    'takes or refuses any text in $name',
    async (place) => {
      await put(place, texts)
    },
  )

  it.each(pagePlaces('first'))('refuses a negative and a huge page in $name', async (place) => {
    for (const { errors } of await put(place, [-1, 201, 1e9, 2_147_483_647]))
      expect(errors).toMatchObject([refusal(/^first: between 0 and 200/)])
  })

  it.each(pagePlaces('after'))('refuses a broken cursor in $name', async (place) => {
    for (const { errors } of await put(place, brokenCursors))
      expect(errors).toMatchObject([refusal(/^after: not a cursor of this list/)])
  })

  it("refuses another list's cursor", async () => {
    const page = await network.ask<{ sites: { edges: { cursor: string }[] } }>(
      '{ sites(first: 1) { edges { cursor } } }',
    )
    const cursor = page.sites.edges[0]?.cursor
    for (const place of pagePlaces('after')) {
      const [answer] = await put(place, [cursor])
      expect([place.name, answer?.errors.length]).toEqual([place.name, place.name === 'Query.sites(after)' ? 0 : 1])
    }
  })

  it('names an unknown theater and an unknown system, with what it knows', async () => {
    expect(await askRepairOptions({ system: 'CH-47F', theater: 'ATLANTIS' })).toMatchObject({
      __typename: 'UnknownTheater',
      known: [{ code: 'EUCOM' }, { code: 'INDOPACOM' }, { code: 'SOUTHCOM' }],
    })
    expect(await askRepairOptions({ system: 'CH-74', theater: 'INDOPACOM' })).toMatchObject({
      __typename: 'UnknownSystem',
      suggestions: expect.arrayContaining([expect.anything()]),
    })
  })

  it('names every field of a request that cannot be', async () => {
    expect(
      await askRepairOptions({
        system: '',
        theater: 'A'.repeat(10_000),
        owner: 'Atlantis',
        work: { plannedDays: 0 },
        origin: { latitude: 91, longitude: -181 },
        readyOn: '2026-12-01',
        neededBy: '2026-11-01',
        vessel: { homeport: '', operator: 'x'.repeat(101) },
        assume: { countriesWithoutAccess: ['ZZZ'] },
      }),
    ).toEqual({
      __typename: 'InvalidRequest',
      problems: [
        { field: 'system', code: 'REQUIRED' },
        { field: 'theater', code: 'TOO_LONG' },
        { field: 'owner', code: 'UNKNOWN_CODE' },
        { field: 'vessel.homeport', code: 'UNKNOWN_CODE' },
        { field: 'vessel.operator', code: 'TOO_LONG' },
        { field: 'work.plannedDays', code: 'OUT_OF_RANGE' },
        { field: 'neededBy', code: 'CONTRADICTION' },
        { field: 'origin.latitude', code: 'OUT_OF_RANGE' },
        { field: 'origin.longitude', code: 'OUT_OF_RANGE' },
        { field: 'assume.countriesWithoutAccess', code: 'UNKNOWN_CODE' },
      ],
    })
  })

  it.each([
    { latitude: 91, longitude: 0, withinKm: 1 },
    { latitude: 0, longitude: -181, withinKm: 1 },
    { latitude: 1e308, longitude: 0, withinKm: 1 },
    { latitude: 0, longitude: 0, withinKm: -1 },
    { latitude: 0, longitude: 0, withinKm: 1e308 },
  ])('looks for no site near %j', async (near) => {
    const query = 'query ($near: NearInput!) { sites(filter: { near: $near }) { totalCount } }'
    const { errors } = await sendJson(network.url, { query, variables: { near } })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it.each(['sites(filter: { search: $text })', 'systems(search: $text)', 'partners(filter: { search: $text })'])(
    'reads wildcards and patterns in %s as the letters that they are',
    async (list) => {
      const query = `query ($text: String) { ${list} { totalCount } }`
      for (const text of ['%', '_', '.*', "' OR '1'='1", '\0']) {
        const { data } = await sendJson(network.url, { query, variables: { text } })
        const [found] = Object.values(data ?? {}) as { totalCount: number }[]
        expect([text, found?.totalCount ?? 0]).toEqual([text, 0])
      }
    },
  )
})
