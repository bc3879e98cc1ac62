import pg from 'pg'
import { toRoleUrl } from '../../database/roles.ts'
import type { Principal } from '../../subgraphs/platform/principal.ts'
import { ledger as ledgerSubgraph } from '../../subgraphs/ledger/subgraph.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import {
  CREATE,
  DELETE,
  registerWebhook,
  REPLAY,
  REVISE,
  ROTATE,
  TEST,
  type Created,
  type UserErrorShown,
  type WebhookShown,
} from '../testkit/events/webhooks.ts'
import { ADMIN, HANWHA, HD_HYUNDAI, INTEGRATOR, STAFF, STAFF_OF_EUROPE } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
let ledger: Ledger
beforeAll(async () => {
  subgraph = await startSubgraph(ledgerSubgraph)
  ledger = await openLedger(subgraph.database)
})
beforeEach(() => ledger.clear())
afterAll(async () => {
  await ledger.close()
  await subgraph.stop()
})

const URL_OF_HANWHA = 'https://hooks.hanwha.example.com/rsf'
const newKey = (): string => crypto.randomUUID()
const register = (as: Principal, url = URL_OF_HANWHA) => registerWebhook(subgraph, as, { url })

/** The only field of a mutation's answer. */
const write = async <T>(mutation: string, variables: Record<string, unknown>, as: Principal): Promise<T> =>
  Object.values(await subgraph.ask<Record<string, T>>(mutation, { key: newKey(), ...variables }, as))[0] as T

interface Payload {
  webhook: WebhookShown | null
  secret?: string | null
  deletedId?: string
  userErrors: UserErrorShown[]
}

const listWebhooks = async (as: Principal): Promise<string[]> =>
  (
    await subgraph.ask<{ webhooks: { nodes: { organisation: string }[] } }>(
      '{ webhooks { nodes { organisation } } }',
      {},
      as,
    )
  ).webhooks.nodes.map(({ organisation }) => organisation)

describe('registering a webhook', () => {
  it('answers its secret once and never again', async () => {
    const variables = { key: 'first', input: { url: URL_OF_HANWHA, description: 'Yard system' } }
    const { createWebhook: created } = await subgraph.ask<Created>(CREATE, variables, HANWHA)
    expect(created.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(created.webhook).toMatchObject({ url: URL_OF_HANWHA, types: [], state: 'ACTIVE', version: 1 })
    const { createWebhook: replayed } = await subgraph.ask<Created>(CREATE, variables, HANWHA)
    expect(replayed).toEqual({ ...created, secret: null })
    const { createWebhook: reused } = await subgraph.ask<Created>(
      CREATE,
      { ...variables, input: { url: `${URL_OF_HANWHA}/2` } },
      HANWHA,
    )
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
    expect(await ledger.query('SELECT FROM ledger.webhook')).toHaveLength(1)
  })

  it('keeps the secret where no trail, no kept answer and no role has it', async () => {
    const { webhook, secret } = await register(HANWHA)
    const base64 = secret.slice('whsec_'.length)
    const hex = Buffer.from(base64, 'base64').toString('hex')
    for (const table of ['audit_entry', 'idempotency_key', 'webhook', 'delivery', 'event']) {
      const rows = await ledger.query<{ text: string }>(`SELECT t::text AS text FROM ledger.${table} AS t`)
      expect(rows.map(({ text }) => text).filter((text) => text.includes(base64) || text.includes(hex))).toEqual([])
    }
    const trail = await ledger.query(
      `SELECT subject, before, after ->> 'url' AS url FROM ledger.audit_entry WHERE entity = 'ledger.webhook' AND entity_id = $1`,
      [webhook.id],
    )
    expect(trail).toEqual([{ subject: 'partner-1', before: null, url: URL_OF_HANWHA }])
    for (const role of ['ledger', 'capacity', 'options', 'sites']) {
      const client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, role))
      await client.connect()
      await expect(client.query('SELECT secret FROM ledger.webhook_secret')).rejects.toMatchObject({ code: '42501' })
      await client.end()
    }
  })

  it('says everything that is wrong with it', async () => {
    const input = { url: 'http://10.0.0.1/', description: 'x'.repeat(501), types: ['rsf.capacity.published'] }
    const { userErrors } = await write<Payload>(CREATE, { input }, HANWHA)
    expect(userErrors.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      ['input.url', 'INVALID'],
      ['input.description', 'INVALID'],
      ['input.types', 'INVALID'],
    ])
  })

  it('is for whoever has an organisation, a role and a token that allows it', async () => {
    const input = { url: URL_OF_HANWHA }
    for (const as of [
      { ...HANWHA, scopes: ['events:read'] },
      { ...HANWHA, roles: [] },
      { ...HANWHA, organisation: null },
    ]) {
      const errors = await subgraph.askForErrors(CREATE, { key: newKey(), input }, as)
      const codes = errors.length > 0 ? errors : (await write<Payload>(CREATE, { input }, as)).userErrors
      expect(codes).toMatchObject([{ code: 'FORBIDDEN' }])
    }
    expect(await subgraph.askForErrors(CREATE, { key: newKey(), input })).toMatchObject([{ code: 'UNAUTHENTICATED' }])
    expect(await ledger.query('SELECT FROM ledger.webhook')).toEqual([])
  })

  it('ends at twenty for an organisation, asked for at the same time or not', async () => {
    const input = { url: URL_OF_HANWHA }
    const answers = await Promise.all(Array.from({ length: 24 }, () => write<Payload>(CREATE, { input }, HANWHA)))
    const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
    expect(codes).toEqual(['LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED', 'LIMIT_REACHED'])
    expect((await write<Payload>(CREATE, { input }, HD_HYUNDAI)).userErrors).toEqual([])
  })
})

describe('a webhook', () => {
  it('is its organisation’s and an admin’s to see, and nobody else’s', async () => {
    for (const as of [HANWHA, HD_HYUNDAI, STAFF, INTEGRATOR, ADMIN]) await register(as)
    expect(await listWebhooks(HANWHA)).toEqual(['p-hanwha-ocean'])
    expect(await listWebhooks(INTEGRATOR)).toEqual(['demo-integrator'])
    expect(await listWebhooks(STAFF_OF_EUROPE)).toEqual([])
    expect(await listWebhooks(ADMIN)).toHaveLength(5)
    const { webhooks } = await subgraph
      .ask<{ webhooks: { nodes: object[] } | null }>('{ webhooks { nodes { id } } }', {}, { ...HANWHA, scopes: [] })
      .catch(() => ({ webhooks: null }))
    expect(webhooks?.nodes ?? []).toEqual([])
  })

  it('is to others as if there were none, whatever they try', async () => {
    const { webhook } = await register(HANWHA)
    const attempts: [string, object][] = [
      [REVISE, { input: { state: 'PAUSED' } }],
      [ROTATE, {}],
      [DELETE, {}],
      [TEST, { dryRun: true }],
      [TEST, { dryRun: false }],
      [REPLAY, {}],
    ]
    for (const [mutation, more] of attempts)
      for (const id of [webhook.id, 'no-such-webhook']) {
        const { userErrors } = await write<Payload>(mutation, { id, version: 1, ...more }, HD_HYUNDAI)
        expect(userErrors).toEqual([
          {
            field: ['id'],
            code: 'NOT_FOUND',
            message: 'There is no such webhook, or none that you may see.',
            presentVersion: null,
          },
        ])
      }
    expect(await ledger.query('SELECT state, version FROM ledger.webhook')).toEqual([{ state: 'ACTIVE', version: 1 }])
  })

  it('is revised in the version that was read, in parts', async () => {
    const { webhook } = await register(HANWHA)
    const revise = (version: number, input: object, as = HANWHA) =>
      write<Payload>(REVISE, { id: webhook.id, version, input }, as)
    const types = ['rsf.repair-request.changed.v1']
    expect((await revise(1, { types, description: 'For requests' })).webhook).toEqual({
      ...webhook,
      types,
      description: 'For requests',
      version: 2,
    })
    expect((await revise(1, { state: 'PAUSED' })).userErrors).toMatchObject([{ code: 'CONFLICT', presentVersion: 2 }])
    expect((await revise(2, { state: 'DISABLED' })).userErrors).toMatchObject([{ field: ['input', 'state'] }])
    expect((await revise(2, { description: '', types: [] })).webhook).toMatchObject({
      description: null,
      types: [],
      version: 3,
    })
  })

  it('keeps what it may be sent when an admin revises it, and takes on what a colleague may see', async () => {
    const { webhook } = await register(STAFF)
    const readOwner = async () =>
      (await ledger.query<{ owner: { subject: string; theaters: string[] } }>('SELECT owner FROM ledger.webhook'))[0]
        ?.owner
    await write(REVISE, { id: webhook.id, version: 1, input: { description: 'seen to' } }, ADMIN)
    expect(await readOwner()).toMatchObject({ subject: 'staff-1', theaters: ['INDOPACOM'] })
    const colleague = { ...STAFF, subject: 'staff-9', theaters: ['EUCOM'] }
    await write(REVISE, { id: webhook.id, version: 2, input: {} }, colleague)
    expect(await readOwner()).toMatchObject({ subject: 'staff-9', theaters: ['EUCOM'] })
  })

  it('has at most two secrets at a time, the old one for as long as it was given', async () => {
    const { webhook } = await register(HANWHA)
    const rotate = (version: number, input?: object) =>
      write<Payload>(ROTATE, { id: webhook.id, version, input }, HANWHA)
    const readSecrets = () =>
      ledger.query<{ hours: number | null }>(
        `SELECT round(extract(epoch FROM expires_at - now()) / 3600)::int AS hours FROM ledger.webhook_secret
         ORDER BY made_at`,
      )
    const key = newKey()
    const variables = { key, id: webhook.id, version: 1 }
    expect((await write<Payload>(ROTATE, variables, HANWHA)).secret).toMatch(/^whsec_/)
    expect(await write<Payload>(ROTATE, variables, HANWHA)).toMatchObject({ webhook: { version: 2 }, secret: null })
    expect(await readSecrets()).toEqual([{ hours: 24 }, { hours: null }])
    await rotate(2, { overlapHours: 2 })
    expect(await readSecrets()).toEqual([{ hours: 2 }, { hours: null }])
    expect(await rotate(2)).toMatchObject({ secret: null, userErrors: [{ code: 'CONFLICT', presentVersion: 3 }] })
    expect((await rotate(3, { overlapHours: 25 })).userErrors).toMatchObject([{ field: ['input', 'overlapHours'] }])
    await rotate(3, { overlapHours: 0 })
    expect(await readSecrets()).toEqual([{ hours: null }])
  })

  it('goes with its queue and its secrets, and leaves its trail', async () => {
    const { webhook } = await register(HANWHA)
    await ledger.emit({ isPublic: true })
    await ledger.place()
    expect(await ledger.query('SELECT FROM ledger.delivery')).toHaveLength(1)
    expect(await write<Payload>(DELETE, { id: webhook.id, version: 2 }, HANWHA)).toMatchObject({
      userErrors: [{ code: 'CONFLICT' }],
    })
    expect(await write<Payload>(DELETE, { id: webhook.id, version: 1 }, HANWHA)).toEqual({
      deletedId: webhook.id,
      userErrors: [],
    })
    for (const table of ['webhook', 'webhook_secret', 'delivery'])
      expect(await ledger.query(`SELECT FROM ledger.${table}`)).toEqual([])
    const [last] = await ledger.query(
      `SELECT operation, after FROM ledger.audit_entry WHERE entity_id = $1 ORDER BY position DESC LIMIT 1`,
      [webhook.id],
    )
    expect(last).toEqual({ operation: 'deleteWebhook', after: null })
  })

  it('shows of its deliveries those of events that the reader may see', async () => {
    await register(STAFF)
    await ledger.emit({ subject: 'asia', theater: 'INDOPACOM' }, { subject: 'public', isPublic: true })
    await ledger.place()
    const list = async (as: Principal, page = '') =>
      (
        await subgraph.ask<{
          webhooks: { nodes: { deliveries: { nodes: object[]; pageInfo: { endCursor: string } } }[] }
        }>(
          `{ webhooks { nodes { deliveries${page} { nodes { event { subject } } totalCount pageInfo { endCursor } } } } }`,
          {},
          as,
        )
      ).webhooks.nodes[0]?.deliveries
    expect(await list(STAFF)).toMatchObject({
      nodes: [{ event: { subject: 'public' } }, { event: { subject: 'asia' } }],
      totalCount: 2,
    })
    const first = await list(STAFF, '(first: 1)')
    expect(await list(STAFF, `(first: 1, after: "${first?.pageInfo.endCursor}")`)).toMatchObject({
      nodes: [{ event: { subject: 'asia' } }],
    })
    expect(await list({ ...STAFF, theaters: [] })).toMatchObject({
      nodes: [{ event: { subject: 'public' } }],
      totalCount: 1,
    })
  })

  it('refuses a replay of a span that ends before it begins', async () => {
    const { webhook } = await register(HANWHA)
    const input = { since: '2026-11-22T00:00:00Z', until: '2026-11-22T00:00:00Z' }
    const { userErrors } = await write<Payload>(REPLAY, { id: webhook.id, input }, HANWHA)
    expect(userErrors).toMatchObject([{ field: ['input', 'until'], code: 'INVALID' }])
  })
})

describe('who may see an event', () => {
  const drafts = [
    { subject: 'public', isPublic: true, organisation: 'p-hdhhi' },
    { subject: 'hanwha', organisation: 'p-hanwha-ocean', theater: 'INDOPACOM' },
    { subject: 'staff', organisation: 'p-poland', otherOrganisation: 'usindopacom', theater: 'EUCOM' },
    { subject: 'other', otherOrganisation: 'p-hanwha-ocean' },
    { subject: 'nobody' },
  ]
  const cases: [string, Principal | null, string[]][] = [
    ['nobody signed in', null, ['public']],
    ['a partner', HANWHA, ['hanwha', 'public']],
    ['its competitor', HD_HYUNDAI, ['public']],
    ['a partner whose token does not allow it', { ...HANWHA, scopes: ['webhooks:write'] }, ['public']],
    ['a partner of no organisation', { ...HANWHA, organisation: null }, ['public']],
    ['somebody of its organisation without a role', { ...HANWHA, roles: [] }, ['public']],
    ['an integrator of the same organisation', { ...INTEGRATOR, organisation: 'p-hanwha-ocean' }, ['public']],
    ['staff', STAFF, ['hanwha', 'public', 'staff']],
    ['staff of another theater', STAFF_OF_EUROPE, ['public', 'staff']],
    ['staff without theaters', { ...STAFF, theaters: [] }, ['public', 'staff']],
    ['an admin', ADMIN, ['hanwha', 'nobody', 'other', 'public', 'staff']],
    ['an admin without a name', { ...ADMIN, subject: '' }, ['public']],
  ]

  it.each(cases)('%s sees by raw SQL what the rule says of it', async (_, principal, expected) => {
    await ledger.emit(...drafts)
    const client = new pg.Client(toRoleUrl(subgraph.database.adminUrl, 'ledger'))
    await client.connect()
    await client.query(`SELECT set_config('rsf.principal', $1, false)`, [
      principal === null ? '' : JSON.stringify(principal),
    ])
    const { rows: seen } = await client.query<{ subject: string }>('SELECT subject FROM ledger.event ORDER BY subject')
    await client.end()
    const judged = await ledger.query<{ subject: string }>(
      'SELECT subject FROM ledger.event WHERE ledger.may_see(event, $1) ORDER BY subject',
      [JSON.stringify(principal)],
    )
    expect(seen.map(({ subject }) => subject)).toEqual(expected)
    expect(judged).toEqual(seen)
  })
})
