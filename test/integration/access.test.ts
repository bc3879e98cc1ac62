/** What the access tables protect, asked of the subgraphs themselves as each role. */
import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import { toIllustrativeCapacity } from '../../reference/illustrative/capacity.ts'
import { readReferenceNetwork } from '../../reference/read.ts'
import { maySeeCapacity } from '../../subgraphs/capacity/domain/may-see-capacity.ts'
import { capacity } from '../../subgraphs/capacity/subgraph.ts'
import { ledger } from '../../subgraphs/ledger/subgraph.ts'
import { ANONYMOUS, type Principal } from '../../subgraphs/platform/principal.ts'
import { actAs } from '../testkit/act-as.ts'
import { createDatabase } from '../testkit/database.ts'
import { ADMIN, ALL_SCOPES, HANWHA, INTEGRATOR, STAFF } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

const today = new Date().toISOString().slice(0, 10)
const [window] = toIllustrativeCapacity(readReferenceNetwork(), { today }).windows

let subgraphs: Record<'capacity' | 'ledger', SubgraphUnderTest>
beforeAll(async () => {
  subgraphs = {
    capacity: await startSubgraph(capacity, await createDatabase(undefined, { capacity: 'illustrative', today })),
    ledger: await startSubgraph(ledger),
  }
})
afterAll(async () => {
  for (const subgraph of Object.values(subgraphs)) await subgraph.stop()
})

const toReference = (type: string, id: string, selection: string): string =>
  `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${selection} } } }`
const span = '(from: "2026-01-01", to: "2035-01-01")'

describe.each([
  ['Site.capacity', 'capacity:read', toReference('Site', 'kor-hanwha-geoje', `of: capacity${span} { free }`)],
  ['WorkCenter.calendar', 'capacity:read', toReference('WorkCenter', 'any', `of: calendar${span} { free }`)],
  ['Partner.publications', 'capacity:read', toReference('Partner', 'p-hanwha-ocean', 'of: publications { id bays }')],
  ['CapacityWindow', 'capacity:read', toReference('CapacityWindow', window?.id ?? '', '__typename bays')],
  ['a CapacityWindow that is not there', 'capacity:read', toReference('CapacityWindow', 'none', 'id')],
  [
    'auditTrail',
    'audit:read',
    '{ auditTrail(organisation: "p-hanwha-ocean") { nodes { hash } pageInfo { endCursor } } }',
  ],
])('%s', (_what, action, query) => {
  const askAs = (principal: Principal) =>
    subgraphs[action === 'audit:read' ? 'ledger' : 'capacity'].askForErrors(query, {}, principal)

  it.each([
    ['staff', STAFF],
    ['a partner', HANWHA],
    ['an admin', ADMIN],
  ])('is answered to %s with a token for this alone', async (_who, principal) => {
    expect(await askAs({ ...principal, scopes: [action] })).toEqual([])
  })

  const refusals: [string, Principal, string, string][] = [
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED', `A token is needed that allows ${action}.`],
    ['an integrator', INTEGRATOR, 'FORBIDDEN', `This needs ${action}, which your role does not have.`],
  ]
  for (const principal of [STAFF, HANWHA, ADMIN])
    refusals.push([
      `${principal.roles.join()} with a token for all else`,
      { ...principal, scopes: ALL_SCOPES.filter((scope) => scope !== action) },
      'FORBIDDEN',
      `This needs ${action}, which your token does not allow.`,
    ])
  it.each(refusals)('is refused to %s', async (_who, principal, code, message) => {
    expect(await askAs(principal)).toEqual([{ message, code }])
  })
})

/** Every mixture of what decides. */
const viewers = [[], ['admin'], ['staff'], ['partner'], ['staff', 'partner'], ['integrator']].flatMap((roles) =>
  [[], ['capacity:read']].flatMap((scopes) =>
    [null, 'p-hanwha-ocean', 'usindopacom'].flatMap((organisation) =>
      [[], ['EUCOM'], ['INDOPACOM', 'EUCOM']].flatMap((theaters) =>
        ['', 'somebody'].map(
          (subject) => ({ ...ANONYMOUS, subject, roles, scopes, organisation, theaters }) as Principal,
        ),
      ),
    ),
  ),
)

describe('who may see the capacity of a place', () => {
  it('is the same in a resolver as in the policies of the tables', async () => {
    const admin = new pg.Client(subgraphs.capacity.database.adminUrl)
    const client = new pg.Client(toRoleUrl(subgraphs.capacity.database.adminUrl, 'capacity'))
    await Promise.all([admin.connect(), client.connect()])
    const published = 'SELECT DISTINCT work_center_id AS id FROM capacity.capacity_window ORDER BY 1'
    const { rows: places } = await admin.query<{
      id: string
      organisationId: string | null
      theaterCode: string | null
    }>(
      `SELECT id, organisation_id AS "organisationId", theater_code AS "theaterCode"
       FROM (${published}) AS published JOIN capacity.calendar ON work_center_id = id ORDER BY 1`,
    )
    for (const viewer of viewers) {
      await actAs(client, viewer)
      const { rows } = await client.query<{ id: string }>(published)
      const expected = places.filter((place) => maySeeCapacity(viewer, place)).map(({ id }) => id)
      expect({ viewer, seen: rows.map(({ id }) => id) }).toEqual({ viewer, seen: expected })
    }
    await Promise.all([admin.end(), client.end()])
  })
})
