/** Publishing as partners do it: the mutations, and what they refuse. */
import pg from 'pg'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { startPublishing, codesOf, NO_TRACES, type Publishing } from '../testkit/publishing.ts'

const today = new Date().toISOString().slice(0, 10)
const dayAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

let network: Publishing
beforeAll(async () => {
  network = await startPublishing()
})
beforeEach(() => network.clear())
afterAll(() => network.stop())

describe('publishCapacity', () => {
  it('publishes at an own work center, once for a key, and gives the window whole', async () => {
    const answer = await network.publish({}, { key: 'once' })
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
    expect(await network.publish({}, { key: 'once' })).toEqual(answer)
    expect(await network.readTraces()).toEqual([{ windows: 1, entries: 1, events: 1 }])
    expect(await network.read('SELECT partner_id, published_by FROM capacity.capacity_window')).toEqual([
      { partner_id: 'p-hanwha-ocean', published_by: 'partner-1' },
    ])
  })

  it('says every problem at once, each with its path, and leaves nothing behind', async () => {
    expect(
      codesOf(await network.publish({ workCenter: 'own/dock-1', to: '2089-12-31', bays: 2, expiresOn: dayAgo(1) })),
    ).toEqual(['input.to INVALID', 'input.bays INVALID', 'input.expiresOn INVALID'])
    expect(await network.readTraces()).toEqual(NO_TRACES)
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
    expect(codesOf(await network.publish(input))).toEqual([problem])
    expect(await network.readTraces()).toEqual(NO_TRACES)
  })

  it('takes what holds until today, what touches another window, and what lies beside it', async () => {
    await network.published({ expiresOn: today })
    await network.published({ from: '2090-02-01', to: '2090-03-01' })
    await network.published({ from: '2089-12-01', to: '2090-01-01' })
    await network.published({ workCenter: 'own/dock-1', bays: 1 })
  })

  it.each([
    ['begins in it', '2090-01-31', '2090-03-01'],
    ['ends in it', '2089-12-01', '2090-01-02'],
    ['lies in it', '2090-01-10', '2090-01-11'],
    ['lies about it', '2089-01-01', '2091-01-01'],
  ])('refuses what overlaps a window and %s, without a word of it', async (_, from, to) => {
    const window = await network.published()
    const refused = await network.publish({ from, to })
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
      expect(codesOf(await network.publish({ workCenter }, { as }))).toEqual(['call FORBIDDEN'])
    expect(await network.readTraces()).toEqual(NO_TRACES)
  })

  it('lets an admin publish for the organisation that answers', async () => {
    await network.published({ workCenter: 'other/bays' }, ADMIN)
    expect(await network.read('SELECT partner_id, published_by FROM capacity.capacity_window')).toEqual([
      { partner_id: 'p-hdhhi', published_by: 'admin-1' },
    ])
    expect(await network.read('SELECT organisation_id, actor_organisation_id FROM ledger.audit_entry')).toEqual([
      { organisation_id: 'p-hdhhi', actor_organisation_id: 'rsf' },
    ])
  })

  it('makes generated figures give way, and tells of none of them', async () => {
    await network.admin.query(
      `INSERT INTO capacity.capacity_window VALUES
         ('i', 'own/bays', '[2090-01-01,2091-01-01)', 3, 'FIRM', now(), NULL, 'ILLUSTRATIVE', NULL, NULL),
         ('j', 'own/dock-1', '[2090-01-01,2091-01-01)', 1, 'FIRM', now(), NULL, 'ILLUSTRATIVE', NULL, NULL);
       INSERT INTO capacity.reservation VALUES
         ('i', 'own/bays', '[2090-01-01,2091-01-01)', 3, 'RESERVED', NULL, now(), 'ILLUSTRATIVE')`,
    )
    expect(await network.readTraces()).toEqual([{ windows: 2, entries: 0, events: 0 }])
    const { id } = await network.published()
    expect(
      await network.read('SELECT id FROM capacity.capacity_window WHERE withdrawn_at IS NULL ORDER BY id'),
    ).toEqual([{ id: 'j' }, { id }])
    expect(await network.read('SELECT state FROM capacity.reservation')).toEqual([{ state: 'RELEASED' }])
    expect(await network.read('SELECT entity_id FROM ledger.audit_entry')).toEqual([{ entity_id: id }])
    expect(await network.read("SELECT type, data->'windows' AS windows FROM ledger.event")).toEqual([
      { type: 'rsf.capacity.published.v1', windows: [id] },
    ])
    expect(codesOf(await network.revise('j', 1, { bays: 1 }))).toEqual(['id ILLUSTRATIVE_FIGURES'])
    expect(codesOf(await network.withdraw('j', 1))).toEqual(['id ILLUSTRATIVE_FIGURES'])
  })
})

describe('a key', () => {
  it('is refused for other arguments, for 24 hours, and then taken anew', async () => {
    await network.publish({}, { key: 'same' })
    expect(codesOf(await network.publish({ bays: 2 }, { key: 'same' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ])
    await network.admin.query("UPDATE ledger.idempotency_key SET claimed_at = now() - interval '24 hours 1 second'")
    expect(codesOf(await network.publish({ from: '2090-03-01', to: '2090-04-01' }, { key: 'same' }))).toEqual([])
  })

  it('replays a refusal as well, and belongs to one organisation', async () => {
    const refused = await network.publish({ bays: 0 }, { key: 'same' })
    expect(await network.publish({ bays: 0 }, { key: 'same' })).toEqual(refused)
    expect(codesOf(await network.publish({ workCenter: 'other/bays' }, { key: 'same', as: HD_HYUNDAI }))).toEqual([])
  })

  it('is used once by two calls at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => network.publish({}, { key: 'same' })))
    expect(await network.readTraces()).toEqual([{ windows: 1, entries: 1, events: 1 }])
    const windows = answers.flatMap(({ window }) => window ?? [])
    expect(new Set(windows.map(({ id }) => id)).size).toBe(1)
    for (const { window, userErrors } of answers)
      if (window === null) expect(userErrors).toMatchObject([{ code: 'IN_PROGRESS' }])
  })
})

describe('reviseCapacity', () => {
  it('changes what is given, keeps the rest, and counts', async () => {
    const { id } = await network.published({ expiresOn: '2089-01-01' })
    const { window } = await network.revise(id, 1, { bays: 5, to: '2090-03-01' })
    expect(window).toMatchObject({
      id,
      version: 2,
      from: '2090-01-01',
      to: '2090-03-01',
      bays: 5,
      commitment: 'FIRM',
      expiresOn: '2089-01-01',
    })
    expect((await network.revise(id, 2, { expiresOn: null, commitment: 'TENTATIVE' })).window).toMatchObject({
      version: 3,
      commitment: 'TENTATIVE',
      expiresOn: null,
      bays: 5,
    })
  })

  it('confirms the same figures: they are of today again', async () => {
    const { id } = await network.published()
    await network.admin.query("UPDATE capacity.capacity_window SET published_at = now() - interval '70 days'")
    const freshness = async () =>
      (
        await network.subgraph.ask<{ _entities: [{ freshness: string }] }>(
          `{ _entities(representations: [{ __typename: "CapacityWindow", id: "${id}" }]) { ... on CapacityWindow { freshness } } }`,
          {},
          HANWHA,
        )
      )._entities[0].freshness
    expect(await freshness()).toBe('OVERDUE')
    expect((await network.revise(id, 1, {})).window).toMatchObject({ version: 2, freshness: 'FRESH' })
    expect(await freshness()).toBe('FRESH')
  })

  it('wants a new expiry where the old one is past', async () => {
    const { id } = await network.published()
    await network.admin.query('UPDATE capacity.capacity_window SET expires_on = current_date - 1')
    expect(codesOf(await network.revise(id, 1, { bays: 1 }))).toEqual(['input.expiresOn INVALID'])
    expect(codesOf(await network.revise(id, 1, { bays: 1, expiresOn: null }))).toEqual([])
  })

  it('refuses an old version with the present one, and every problem of its figures at once', async () => {
    const { id } = await network.published()
    await network.revise(id, 1, { bays: 4 })
    expect((await network.revise(id, 1, { bays: 9 })).userErrors).toEqual([
      {
        field: ['expectedVersion'],
        code: 'CONFLICT',
        message: 'The window has changed since: it is at version 2 now.',
        presentVersion: 2,
      },
    ])
    expect(codesOf(await network.revise(id, 2, { from: '2090-05-01', bays: 1_000, expiresOn: dayAgo(1) }))).toEqual([
      'input.to INVALID',
      'input.bays INVALID',
      'input.expiresOn INVALID',
    ])
    expect(codesOf(await network.revise(id, 2, { from: '0000-05-01' }))).toEqual(['input.from INVALID'])
  })

  it('lets exactly one of two win who revise the same version at the same time', async () => {
    const { id } = await network.published()
    const answers = await Promise.all([4, 5, 6, 7].map((bays) => network.revise(id, 1, { bays })))
    expect(answers.filter(({ window }) => window !== null)).toHaveLength(1)
    const [won] = answers.flatMap(({ window }) => window ?? [])
    for (const { window, userErrors } of answers)
      if (window === null) expect(userErrors).toMatchObject([{ code: 'CONFLICT', presentVersion: 2 }])
    expect(await network.read('SELECT bays, version FROM capacity.capacity_window')).toEqual([
      { bays: won?.bays, version: 2 },
    ])
  })

  it('may move into days that it has itself, and not into those of another', async () => {
    const { id } = await network.published()
    await network.published({ from: '2090-02-01', to: '2090-03-01' })
    expect(codesOf(await network.revise(id, 1, { from: '2089-12-15', to: '2090-01-15' }))).toEqual([])
    expect(codesOf(await network.revise(id, 2, { to: '2090-02-02' }))).toEqual(['input.from OVERLAPS'])
  })

  it('may cut what was taken, and says from which day on', async () => {
    const { id } = await network.published()
    await network.admin.query(
      `INSERT INTO capacity.reservation VALUES
         ('a', 'own/bays', '[2090-01-10,2090-01-20)', 2, 'RESERVED', NULL, now(), 'REPORTED'),
         ('b', 'own/bays', '[2090-01-25,2090-02-05)', 1, 'HELD', now() + interval '1 hour', now(), 'REPORTED'),
         ('c', 'own/bays', '[2090-01-02,2090-01-05)', 3, 'HELD', now() - interval '1 hour', now(), 'REPORTED')`,
    )
    expect(await network.revise(id, 1, { bays: 2 })).toMatchObject({ overbookedFrom: null, userErrors: [] })
    expect(await network.revise(id, 2, { bays: 1 })).toMatchObject({ overbookedFrom: '2090-01-10', userErrors: [] })
    expect(await network.revise(id, 3, { bays: 2, to: '2090-01-28' })).toMatchObject({ overbookedFrom: '2090-01-28' })
    expect(await network.withdraw(id, 4)).toMatchObject({ overbookedFrom: '2090-01-10', userErrors: [] })
    expect(await network.read("SELECT count(*)::int AS n FROM capacity.reservation WHERE state <> 'RELEASED'")).toEqual(
      [{ n: 3 }],
    )
  })

  it('waits for a hold that is being placed, and counts it', async () => {
    const { id } = await network.published()
    const holder = new pg.Client(network.subgraph.database.adminUrl)
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query("SELECT FROM capacity.calendar WHERE work_center_id = 'own/bays' FOR UPDATE")
    await holder.query(
      "INSERT INTO capacity.reservation VALUES ('a', 'own/bays', '[2090-01-10,2090-01-20)', 3, 'RESERVED', NULL, now(), 'REPORTED')",
    )
    const answer = network.revise(id, 1, { bays: 2 })
    await new Promise((resolve) => setTimeout(resolve, 200))
    await holder.query('COMMIT')
    await holder.end()
    expect(await answer).toMatchObject({ overbookedFrom: '2090-01-10', userErrors: [] })
  })
})

describe('withdrawCapacity', () => {
  it('takes a window back, and its days may be published anew', async () => {
    const { id } = await network.published()
    const answer = await network.withdraw(id, 1, { key: 'gone' })
    expect(answer).toMatchObject({
      window: { id, version: 2, withdrawnAt: expect.stringMatching(/Z$/), bays: 3 },
      overbookedFrom: null,
      userErrors: [],
    })
    expect(await network.withdraw(id, 1, { key: 'gone' })).toEqual(answer)
    expect(codesOf(await network.withdraw(id, 2))).toEqual(['id WRONG_STATE'])
    expect(codesOf(await network.revise(id, 2, {}))).toEqual(['id WRONG_STATE'])
    await network.published()
  })
})

describe("another's window", () => {
  it('cannot be told from one that does not exist, by words or by waiting', async () => {
    const { id } = await network.published({ workCenter: 'other/bays' }, HD_HYUNDAI)
    const holder = new pg.Client(network.subgraph.database.adminUrl)
    await holder.connect()
    await holder.query('BEGIN')
    // The competitor is in the middle of a change of its own.
    await holder.query("SELECT FROM capacity.calendar WHERE work_center_id = 'other/bays' FOR UPDATE")
    try {
      for (const version of [1, 7]) {
        expect(await network.revise(id, version, { bays: 1 })).toEqual(
          await network.revise('window-nowhere', version, { bays: 1 }),
        )
        expect(await network.withdraw(id, version)).toEqual(await network.withdraw('window-nowhere', version))
      }
      expect(codesOf(await network.withdraw(id, 1))).toEqual(['id NOT_FOUND'])
    } finally {
      await holder.query('ROLLBACK')
      await holder.end()
    }
    expect(await network.read('SELECT version, withdrawn_at FROM capacity.capacity_window')).toEqual([
      { version: 1, withdrawn_at: null },
    ])
  })
})
