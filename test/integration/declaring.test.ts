import { prepareDatabase } from '../../database/prepare.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { manifest } from '../../subgraphs/manifest.ts'
import { HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { startPublishing, codesOf, NO_TRACES, type Publishing } from '../testkit/publishing.ts'

const today = new Date().toISOString().slice(0, 10)

let network: Publishing
beforeAll(async () => {
  network = await startPublishing()
})
beforeEach(() => network.clear())
afterAll(() => network.stop())

describe('declareCapability', () => {
  it("puts an operator's word on public record, as CANDIDATE, with who said it and when", async () => {
    const answer = await network.declare(
      { levels: ['DEPOT'], workKinds: ['OVERHAUL'], scope: ['COMPONENTS'], note: 'Two berths.' },
      { key: 'said' },
    )
    const title = `Declared by Hanwha Ocean through the network on ${today}`
    expect(answer).toEqual({
      capability: {
        id: 'own:t-ake:declared',
        version: 1,
        basis: 'CANDIDATE',
        levels: ['DEPOT'],
        scope: ['COMPONENTS'],
        workKinds: ['OVERHAUL'],
        note: 'Two berths.',
        asOf: today,
        source: title,
        confidence: 'DECLARED',
        declaredBy: { id: 'p-hanwha-ocean' },
        sources: [{ title, publisher: 'Hanwha Ocean', confidence: 'DECLARED' }],
        updatedAt: expect.stringMatching(/Z$/),
      },
      userErrors: [],
    })
    expect(
      await network.declare(
        { levels: ['DEPOT'], workKinds: ['OVERHAUL'], scope: ['COMPONENTS'], note: 'Two berths.' },
        { key: 'said' },
      ),
    ).toEqual(answer)
    expect(await network.declare({})).toMatchObject({ capability: { version: 2, levels: [], note: null } })
    expect(
      await network.read('SELECT type, subject, is_public, data FROM ledger.event ORDER BY written LIMIT 1'),
    ).toEqual([
      {
        type: 'rsf.capability.declared.v1',
        subject: 'sites/own',
        is_public: true,
        data: { site: 'own', system: 't-ake', capability: 'own:t-ake:declared' },
      },
    ])
    expect(
      await network.read("SELECT organisation_id FROM ledger.audit_entry WHERE entity = 'capacity.capability'"),
    ).toEqual(Array(2).fill({ organisation_id: 'p-hanwha-ocean' }))
  })

  it('is refused with every problem at once, and leaves nothing behind', async () => {
    expect(codesOf(await network.declare({ site: 'other', system: 'nothing', note: 'x'.repeat(2_001) }))).toEqual([
      'input.site FORBIDDEN',
      'input.system NOT_FOUND',
      'input.note INVALID',
    ])
    expect(codesOf(await network.declare({ site: 'nowhere' }))).toEqual(['input.site NOT_FOUND'])
    expect(codesOf(await network.declare({ site: 'nobody' }))).toEqual(['input.site FORBIDDEN'])
    for (const as of [STAFF, INTEGRATOR, { ...HANWHA, scopes: ['capacity:write'] }])
      expect(codesOf(await network.declare({}, { as }))).toEqual(['call FORBIDDEN'])
    expect(await network.readTraces()).toEqual(NO_TRACES)
  })

  it('gives way to no declaration that was made without knowing of it', async () => {
    expect(await network.declare({}, { expectedVersion: 0 })).toMatchObject({ capability: { version: 1 } })
    for (const expectedVersion of [0, 2])
      expect(await network.declare({ note: 'Lost.' }, { expectedVersion })).toMatchObject({
        capability: null,
        userErrors: [{ field: ['expectedVersion'], code: 'CONFLICT', presentVersion: 1 }],
      })
    expect(await network.declare({ note: 'Seen.' }, { expectedVersion: 1 })).toMatchObject({
      capability: { version: 2 },
    })
  })

  it('may be taken back by who declared it, and what comes from sources may not', async () => {
    await network.declare({})
    await network.declare({ levels: ['FIELD'] })
    const id = 'own:t-ake:declared'
    expect(codesOf(await network.withdrawCapability(id, 1))).toEqual(['expectedVersion CONFLICT'])
    expect(codesOf(await network.withdrawCapability(id, 2, { as: HD_HYUNDAI }))).toEqual(['id FORBIDDEN'])
    expect(codesOf(await network.withdrawCapability(id, 2, { as: STAFF }))).toEqual(['call FORBIDDEN'])
    expect(codesOf(await network.withdrawCapability('kor-hanwha-geoje:t-ake', 1))).toEqual(['id WRONG_STATE'])
    expect(codesOf(await network.withdrawCapability('nowhere', 1))).toEqual(['id NOT_FOUND'])
    expect(await network.withdrawCapability(id, 2)).toMatchObject({ capability: { id, version: 2 }, userErrors: [] })
    expect(codesOf(await network.withdrawCapability(id, 2))).toEqual(['id NOT_FOUND'])
    expect(await network.read('SELECT type FROM ledger.event ORDER BY written DESC LIMIT 1')).toEqual([
      { type: 'rsf.capability.withdrawn.v1' },
    ])
  })

  it('stands beside the record of the same system, and outlives a load of the facts', async () => {
    await network.admin.query(
      "INSERT INTO capacity.calendar VALUES ('kor-hanwha-geoje/yard', 'kor-hanwha-geoje', 'FUNGIBLE', 'p-hanwha-ocean', 'INDOPACOM')",
    )
    await network.declare({ site: 'kor-hanwha-geoje' })
    await prepareDatabase(
      network.subgraph.database.adminUrl,
      manifest.map(({ name }) => name),
      readReferenceNetwork(),
    )
    const rows = await network.read(
      "SELECT id, note FROM capacity.export_capability_v1 WHERE site_id = 'kor-hanwha-geoje' AND system_id = 't-ake' ORDER BY id",
    )
    expect(rows).toEqual([
      { id: 'kor-hanwha-geoje:t-ake', note: null },
      {
        id: 'kor-hanwha-geoje:t-ake:declared',
        note: `Declared by Hanwha Ocean through the network on ${today}.`,
      },
    ])
  })
})
