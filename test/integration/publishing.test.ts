/** Publishing as partners do it: the mutations, what they refuse, and what the ledger is told. */
import pg from 'pg'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

const today = new Date().toISOString().slice(0, 10)
const dayAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
let subgraph: SubgraphUnderTest
let admin: pg.Client
beforeAll(async () => {
  subgraph = await startSubgraph(capacity)
  admin = new pg.Client(subgraph.database.adminUrl)
  await admin.connect()
})
beforeEach(async () => {
  await admin.query(
    `TRUNCATE capacity.calendar CASCADE;
     TRUNCATE ledger.idempotency_key, ledger.audit_entry, ledger.event, ledger.chain;
     INSERT INTO capacity.calendar VALUES
       ('own/dock-1', 'own', 'NAMED', 'p-hanwha-ocean', 'INDOPACOM'),
       ('own/bays', 'own', 'FUNGIBLE', 'p-hanwha-ocean', 'INDOPACOM'),
       ('other/bays', 'other', 'FUNGIBLE', 'p-hdhhi', 'INDOPACOM'),
       ('nobody/bays', 'nobody', 'FUNGIBLE', NULL, 'INDOPACOM')`,
  )
})
afterAll(async () => {
  await admin.end()
  await subgraph.stop()
})

interface UserError {
  field: string[] | null
  code: string
  message: string
  presentVersion: number | null
}
interface Window {
  id: string
  version: number
  from: string
  to: string
  bays: number
  commitment: string
  expiresOn: string | null
  publishedAt: string
  withdrawnAt: string | null
  provenance: string
  freshness: string
  workCenter: { id: string }
}
interface Payload {
  window: Window | null
  overbookedFrom?: string | null
  userErrors: UserError[]
}

const WINDOW =
  'id version from to bays commitment expiresOn publishedAt withdrawnAt provenance freshness workCenter { id }'
const ERRORS = 'userErrors { field code message presentVersion }'
let keys = 0
const nextKey = () => `key-${(keys += 1)}`
const january = {
  workCenter: 'own/bays',
  from: '2090-01-01',
  to: '2090-02-01',
  bays: 3,
  commitment: 'FIRM',
}

const publish = async (input: object = {}, { as = HANWHA, key = nextKey() } = {}): Promise<Payload> =>
  (
    await subgraph.ask<{ publishCapacity: Payload }>(
      `mutation ($key: String!, $input: PublishCapacityInput!) {
        publishCapacity(idempotencyKey: $key, input: $input) { window { ${WINDOW} } ${ERRORS} } }`,
      { key, input: { ...january, ...input } },
      as,
    )
  ).publishCapacity
const revise = async (
  id: string,
  expectedVersion: number,
  input: object,
  { as = HANWHA, key = nextKey() } = {},
): Promise<Payload> =>
  (
    await subgraph.ask<{ reviseCapacity: Payload }>(
      `mutation ($id: ID!, $expectedVersion: Int!, $key: String!, $input: ReviseCapacityInput!) {
        reviseCapacity(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $key, input: $input) {
          window { ${WINDOW} } overbookedFrom ${ERRORS} } }`,
      { id, expectedVersion, key, input },
      as,
    )
  ).reviseCapacity
const withdraw = async (id: string, expectedVersion: number, { as = HANWHA, key = nextKey() } = {}): Promise<Payload> =>
  (
    await subgraph.ask<{ withdrawCapacity: Payload }>(
      `mutation ($id: ID!, $expectedVersion: Int!, $key: String!) {
        withdrawCapacity(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $key) {
          window { ${WINDOW} } overbookedFrom ${ERRORS} } }`,
      { id, expectedVersion, key },
      as,
    )
  ).withdrawCapacity

/** A window that was published. */
const published = async (input: object = {}, as: Principal = HANWHA): Promise<Window> => {
  const { window, userErrors } = await publish(input, { as })
  if (window === null) throw new Error(JSON.stringify(userErrors))
  return window
}
const codesOf = ({ userErrors }: Payload) => userErrors.map(({ field, code }) => `${field?.join('.')} ${code}`)
const read = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
  (await admin.query<Row>(sql, values)).rows
const readTraces = () =>
  read(`SELECT (SELECT count(*)::int FROM capacity.capacity_window) AS windows,
    (SELECT count(*)::int FROM ledger.audit_entry) AS entries, (SELECT count(*)::int FROM ledger.event) AS events`)
const NONE = [{ windows: 0, entries: 0, events: 0 }]

describe('publishCapacity', () => {
  it('publishes at an own work center, once for a key, and gives the window whole', async () => {
    const answer = await publish({}, { key: 'once' })
    expect(answer).toEqual({
      window: {
        id: expect.stringMatching(/^window-[\da-f-]{36}$/),
        version: 1,
        from: '2090-01-01',
        to: '2090-02-01',
        bays: 3,
        commitment: 'FIRM',
        expiresOn: null,
        publishedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        withdrawnAt: null,
        provenance: 'REPORTED',
        freshness: 'FRESH',
        workCenter: { id: 'own/bays' },
      },
      userErrors: [],
    })
    expect(await publish({}, { key: 'once' })).toEqual(answer)
    expect(await readTraces()).toEqual([{ windows: 1, entries: 1, events: 1 }])
    expect(await read('SELECT partner_id, published_by FROM capacity.capacity_window')).toEqual([
      { partner_id: 'p-hanwha-ocean', published_by: 'partner-1' },
    ])
  })

  it('says every problem at once, each with its path, and leaves nothing behind', async () => {
    expect(
      codesOf(await publish({ workCenter: 'own/dock-1', to: '2089-12-31', bays: 2, expiresOn: dayAgo(1) })),
    ).toEqual(['input.to INVALID', 'input.bays INVALID', 'input.expiresOn INVALID'])
    expect(await readTraces()).toEqual(NONE)
  })

  it.each([
    ['ends when it starts', { to: '2090-01-01' }, 'input.to INVALID'],
    ['is a century long', { to: '2190-01-01' }, 'input.to INVALID'],
    ['begins before the calendar', { from: '0000-12-31' }, 'input.from INVALID'],
    ['has no bays', { bays: 0 }, 'input.bays INVALID'],
    ['has fewer than none', { bays: -2 }, 'input.bays INVALID'],
    ['has more than anybody', { bays: 1_000 }, 'input.bays INVALID'],
    ['has two at a dock', { workCenter: 'own/dock-1', bays: 2 }, 'input.bays INVALID'],
    ['expired yesterday', { expiresOn: dayAgo(1) }, 'input.expiresOn INVALID'],
    ['is at a work center that nobody knows', { workCenter: 'own/\u0000' }, 'input.workCenter NOT_FOUND'],
    ['is at half a character', { workCenter: '\ud800' }, 'input.workCenter NOT_FOUND'],
    ["is at another's work center", { workCenter: 'other/bays' }, 'input.workCenter FORBIDDEN'],
    ["is at nobody's work center", { workCenter: 'nobody/bays' }, 'input.workCenter FORBIDDEN'],
  ])('refuses a window that %s', async (_, input, problem) => {
    expect(codesOf(await publish(input))).toEqual([problem])
    expect(await readTraces()).toEqual(NONE)
  })

  it('takes what holds until today, what touches another window, and what lies beside it', async () => {
    await published({ expiresOn: today })
    await published({ from: '2090-02-01', to: '2090-03-01' })
    await published({ from: '2089-12-01', to: '2090-01-01' })
    await published({ workCenter: 'own/dock-1', bays: 1 })
  })

  it.each([
    ['begins in it', '2090-01-31', '2090-03-01'],
    ['ends in it', '2089-12-01', '2090-01-02'],
    ['lies in it', '2090-01-10', '2090-01-11'],
    ['lies about it', '2089-01-01', '2091-01-01'],
  ])('refuses what overlaps a window and %s, without a word of it', async (_, from, to) => {
    const window = await published()
    const refused = await publish({ from, to })
    expect(codesOf(refused)).toEqual(['input.from OVERLAPS'])
    expect(JSON.stringify(refused)).not.toContain(window.id)
  })

  it.each([
    ['staff', STAFF],
    ['an integrator', INTEGRATOR],
    ['a partner whose token does not allow it', { ...HANWHA, scopes: ['capacity:read'] }],
    ['an admin whose token does not allow it', { ...ADMIN, scopes: ['capacity:read'] }],
  ])('refuses %s, at every work center alike', async (_, as) => {
    for (const workCenter of ['own/bays', 'other/bays', 'nowhere'])
      expect(codesOf(await publish({ workCenter }, { as }))).toEqual(['undefined FORBIDDEN'])
    expect(await readTraces()).toEqual(NONE)
  })

  it('lets an admin publish for the organisation that answers', async () => {
    await published({ workCenter: 'other/bays' }, ADMIN)
    expect(await read('SELECT partner_id, published_by FROM capacity.capacity_window')).toEqual([
      { partner_id: 'p-hdhhi', published_by: 'admin-1' },
    ])
    expect(await read('SELECT organisation_id, actor_organisation_id FROM ledger.audit_entry')).toEqual([
      { organisation_id: 'p-hdhhi', actor_organisation_id: 'rsf' },
    ])
  })

  it('makes generated figures give way, and tells of none of them', async () => {
    await admin.query(
      `INSERT INTO capacity.capacity_window VALUES
         ('i', 'own/bays', '[2090-01-01,2091-01-01)', 3, 'FIRM', now(), NULL, 'ILLUSTRATIVE', NULL, NULL),
         ('j', 'own/dock-1', '[2090-01-01,2091-01-01)', 1, 'FIRM', now(), NULL, 'ILLUSTRATIVE', NULL, NULL);
       INSERT INTO capacity.reservation VALUES
         ('i', 'own/bays', '[2090-01-01,2091-01-01)', 3, 'RESERVED', NULL, now(), 'ILLUSTRATIVE')`,
    )
    expect(await readTraces()).toEqual([{ windows: 2, entries: 0, events: 0 }])
    const { id } = await published()
    expect(await read('SELECT id FROM capacity.capacity_window WHERE withdrawn_at IS NULL ORDER BY id')).toEqual([
      { id: 'j' },
      { id },
    ])
    expect(await read('SELECT state FROM capacity.reservation')).toEqual([{ state: 'RELEASED' }])
    expect(await read('SELECT entity_id FROM ledger.audit_entry')).toEqual([{ entity_id: id }])
    expect(await read("SELECT type, data->'windows' AS windows FROM ledger.event")).toEqual([
      { type: 'rsf.capacity.published.v1', windows: [id] },
    ])
    expect(codesOf(await revise('j', 1, { bays: 1 }))).toEqual(['id ILLUSTRATIVE_FIGURES'])
    expect(codesOf(await withdraw('j', 1))).toEqual(['id ILLUSTRATIVE_FIGURES'])
  })
})

describe('a key', () => {
  it('is refused for other arguments, for 24 hours, and then taken anew', async () => {
    await publish({}, { key: 'same' })
    expect(codesOf(await publish({ bays: 2 }, { key: 'same' }))).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED'])
    await admin.query("UPDATE ledger.idempotency_key SET claimed_at = now() - interval '24 hours 1 second'")
    expect(codesOf(await publish({ from: '2090-03-01', to: '2090-04-01' }, { key: 'same' }))).toEqual([])
  })

  it('replays a refusal as well, and belongs to one organisation', async () => {
    const refused = await publish({ bays: 0 }, { key: 'same' })
    expect(await publish({ bays: 0 }, { key: 'same' })).toEqual(refused)
    expect(codesOf(await publish({ workCenter: 'other/bays' }, { key: 'same', as: HD_HYUNDAI }))).toEqual([])
  })

  it('is used once by two calls at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => publish({}, { key: 'same' })))
    expect(await readTraces()).toEqual([{ windows: 1, entries: 1, events: 1 }])
    const windows = answers.flatMap(({ window }) => window ?? [])
    expect(new Set(windows.map(({ id }) => id)).size).toBe(1)
    for (const { window, userErrors } of answers)
      if (window === null) expect(userErrors).toMatchObject([{ code: 'IN_PROGRESS' }])
  })
})

describe('reviseCapacity', () => {
  it('changes what is given, keeps the rest, and counts', async () => {
    const { id } = await published({ expiresOn: '2089-01-01' })
    const { window } = await revise(id, 1, { bays: 5, to: '2090-03-01' })
    expect(window).toMatchObject({
      id,
      version: 2,
      from: '2090-01-01',
      to: '2090-03-01',
      bays: 5,
      commitment: 'FIRM',
      expiresOn: '2089-01-01',
    })
    expect((await revise(id, 2, { expiresOn: null, commitment: 'TENTATIVE' })).window).toMatchObject({
      version: 3,
      commitment: 'TENTATIVE',
      expiresOn: null,
      bays: 5,
    })
  })

  it('confirms the same figures: they are of today again', async () => {
    const { id } = await published()
    await admin.query("UPDATE capacity.capacity_window SET published_at = now() - interval '70 days'")
    const freshness = async () =>
      (
        await subgraph.ask<{ _entities: [{ freshness: string }] }>(
          `{ _entities(representations: [{ __typename: "CapacityWindow", id: "${id}" }]) { ... on CapacityWindow { freshness } } }`,
          {},
          HANWHA,
        )
      )._entities[0].freshness
    expect(await freshness()).toBe('OVERDUE')
    expect((await revise(id, 1, {})).window).toMatchObject({ version: 2, freshness: 'FRESH' })
    expect(await freshness()).toBe('FRESH')
  })

  it('wants a new expiry where the old one is past', async () => {
    const { id } = await published()
    await admin.query('UPDATE capacity.capacity_window SET expires_on = current_date - 1')
    expect(codesOf(await revise(id, 1, { bays: 1 }))).toEqual(['input.expiresOn INVALID'])
    expect(codesOf(await revise(id, 1, { bays: 1, expiresOn: null }))).toEqual([])
  })

  it('refuses an old version with the present one, and every problem of its figures at once', async () => {
    const { id } = await published()
    await revise(id, 1, { bays: 4 })
    expect((await revise(id, 1, { bays: 9 })).userErrors).toEqual([
      {
        field: ['expectedVersion'],
        code: 'CONFLICT',
        message: 'The window has changed since: it is at version 2 now.',
        presentVersion: 2,
      },
    ])
    expect(codesOf(await revise(id, 2, { from: '2090-05-01', bays: 1_000, expiresOn: dayAgo(1) }))).toEqual([
      'input.to INVALID',
      'input.bays INVALID',
      'input.expiresOn INVALID',
    ])
    expect(codesOf(await revise(id, 2, { from: '0000-05-01' }))).toEqual(['input.from INVALID'])
  })

  it('lets exactly one of two win who revise the same version at the same time', async () => {
    const { id } = await published()
    const answers = await Promise.all([4, 5, 6, 7].map((bays) => revise(id, 1, { bays })))
    expect(answers.filter(({ window }) => window !== null)).toHaveLength(1)
    const [won] = answers.flatMap(({ window }) => window ?? [])
    for (const { window, userErrors } of answers)
      if (window === null) expect(userErrors).toMatchObject([{ code: 'CONFLICT', presentVersion: 2 }])
    expect(await read('SELECT bays, version FROM capacity.capacity_window')).toEqual([{ bays: won?.bays, version: 2 }])
  })

  it('may move into days that it has itself, and not into those of another', async () => {
    const { id } = await published()
    await published({ from: '2090-02-01', to: '2090-03-01' })
    expect(codesOf(await revise(id, 1, { from: '2089-12-15', to: '2090-01-15' }))).toEqual([])
    expect(codesOf(await revise(id, 2, { to: '2090-02-02' }))).toEqual(['input.from OVERLAPS'])
  })

  it('may cut what was taken, and says from which day on', async () => {
    const { id } = await published()
    await admin.query(
      `INSERT INTO capacity.reservation VALUES
         ('a', 'own/bays', '[2090-01-10,2090-01-20)', 2, 'RESERVED', NULL, now(), 'REPORTED'),
         ('b', 'own/bays', '[2090-01-25,2090-02-05)', 1, 'HELD', now() + interval '1 hour', now(), 'REPORTED'),
         ('c', 'own/bays', '[2090-01-02,2090-01-05)', 3, 'HELD', now() - interval '1 hour', now(), 'REPORTED')`,
    )
    expect(await revise(id, 1, { bays: 2 })).toMatchObject({ overbookedFrom: null, userErrors: [] })
    expect(await revise(id, 2, { bays: 1 })).toMatchObject({ overbookedFrom: '2090-01-10', userErrors: [] })
    expect(await revise(id, 3, { bays: 2, to: '2090-01-28' })).toMatchObject({ overbookedFrom: '2090-01-28' })
    expect(await withdraw(id, 4)).toMatchObject({ overbookedFrom: '2090-01-10', userErrors: [] })
    expect(await read("SELECT count(*)::int AS n FROM capacity.reservation WHERE state <> 'RELEASED'")).toEqual([
      { n: 3 },
    ])
  })
})

describe('withdrawCapacity', () => {
  it('takes a window back, and its days may be published anew', async () => {
    const { id } = await published()
    const answer = await withdraw(id, 1, { key: 'gone' })
    expect(answer).toMatchObject({
      window: { id, version: 2, withdrawnAt: expect.stringMatching(/Z$/), bays: 3 },
      overbookedFrom: null,
      userErrors: [],
    })
    expect(await withdraw(id, 1, { key: 'gone' })).toEqual(answer)
    expect(codesOf(await withdraw(id, 2))).toEqual(['id WRONG_STATE'])
    expect(codesOf(await revise(id, 2, {}))).toEqual(['id WRONG_STATE'])
    await published()
  })
})

describe("another's window", () => {
  it('cannot be told from one that does not exist, by words or by waiting', async () => {
    const { id } = await published({ workCenter: 'other/bays' }, HD_HYUNDAI)
    const holder = new pg.Client(subgraph.database.adminUrl)
    await holder.connect()
    await holder.query('BEGIN')
    // The competitor is in the middle of a change of its own.
    await holder.query("SELECT FROM capacity.calendar WHERE work_center_id = 'other/bays' FOR UPDATE")
    try {
      for (const version of [1, 7]) {
        expect(await revise(id, version, { bays: 1 })).toEqual(await revise('window-nowhere', version, { bays: 1 }))
        expect(await withdraw(id, version)).toEqual(await withdraw('window-nowhere', version))
      }
      expect(codesOf(await withdraw(id, 1))).toEqual(['id NOT_FOUND'])
    } finally {
      await holder.query('ROLLBACK')
      await holder.end()
    }
    expect(await read('SELECT version, withdrawn_at FROM capacity.capacity_window')).toEqual([
      { version: 1, withdrawn_at: null },
    ])
  })
})
