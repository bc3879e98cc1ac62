import type { Principal } from '../../subgraphs/platform/principal.ts'
import { HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { startPublishing, codesOf, NO_TRACES, type Publishing } from '../testkit/publishing.ts'

const today = new Date().toISOString().slice(0, 10)

let network: Publishing
beforeAll(async () => {
  network = await startPublishing()
})
beforeEach(() => network.clear())
afterAll(() => network.stop())

describe('askForUpdate', () => {
  const dueOf = async (as: Principal = HANWHA) =>
    (
      await network.subgraph.ask<{ _entities: [{ capacityDue: unknown[] }] }>(
        `{ _entities(representations: [{ __typename: "Partner", id: "p-hanwha-ocean" }]) { ... on Partner { capacityDue {
          workCenter { id } freshness windows { id } ask { id note } } } } }`,
        {},
        as,
      )
    )._entities[0].capacityDue

  it('asks once, is seen by who is asked, and is answered by the next publication at the site', async () => {
    const { window } = await network.publish({ workCenter: 'own/dock-1', bays: 1 })
    const { ask, userErrors } = await network.askForUpdate('own')
    expect(userErrors).toEqual([])
    expect(ask).toMatchObject({ site: { id: 'own' }, note: 'Please.', answeredAt: null })
    const again = await network.askForUpdate('own')
    expect(again).toMatchObject({ ask: null, userErrors: [{ field: ['input', 'site'], code: 'WRONG_STATE' }] })
    expect(again.userErrors[0]?.message).toContain(today)
    const asked = { id: ask?.id, note: 'Please.' }
    expect(await dueOf()).toEqual([
      { workCenter: { id: 'own/bays' }, freshness: null, windows: [], ask: asked },
      { workCenter: { id: 'own/dock-1' }, freshness: 'FRESH', windows: [], ask: asked },
    ])
    await network.publish({ workCenter: 'other/bays' }, { as: HD_HYUNDAI })
    expect(await network.read('SELECT FROM capacity.update_ask WHERE answered_at IS NULL')).toHaveLength(1)
    await network.revise(window?.id ?? '', 1, {})
    expect(await network.read('SELECT FROM capacity.update_ask WHERE answered_at IS NULL')).toHaveLength(0)
    expect(await dueOf()).toEqual([{ workCenter: { id: 'own/bays' }, freshness: null, windows: [], ask: null }])
    expect((await network.askForUpdate('own')).userErrors).toEqual([])
    expect(
      await network.read(
        "SELECT subject, is_public, organisation_id, theater_code FROM ledger.event WHERE type LIKE '%asked%'",
      ),
    ).toEqual(
      Array(2).fill({
        subject: 'sites/own',
        is_public: false,
        organisation_id: 'p-hanwha-ocean',
        theater_code: 'INDOPACOM',
      }),
    )
    expect(await network.read("SELECT FROM ledger.audit_entry WHERE entity = 'capacity.update_ask'")).toHaveLength(3)
  })

  it.each([
    ['staff of another theater', STAFF_OF_EUROPE, 'own', 'input.site FORBIDDEN'],
    ['a partner', HANWHA, 'own', 'call FORBIDDEN'],
    ['an integrator', INTEGRATOR, 'own', 'call FORBIDDEN'],
    ['staff whose token does not allow it', { ...STAFF, scopes: ['capacity:read'] }, 'own', 'call FORBIDDEN'],
    ['staff, about a site that nobody knows', STAFF, 'nowhere', 'input.site NOT_FOUND'],
    ['staff, about a site that nobody answers for', STAFF, 'nobody', 'input.site WRONG_STATE'],
  ])('refuses %s', async (_, as, site, problem) => {
    const { userErrors } = await network.askForUpdate(site, { as })
    expect(codesOf({ userErrors })).toEqual([problem])
    expect(await network.readTraces()).toEqual(NO_TRACES)
  })
})
