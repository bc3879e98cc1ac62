import { setTimeout as wait } from 'node:timers/promises'
import { CloudEvent } from 'cloudevents'
import { pino } from 'pino'
import { Webhook } from 'standardwebhooks'
import { toRoleUrl } from '../../database/roles.ts'
import { openData, type LedgerData } from '../../subgraphs/ledger/data/open.ts'
import { toMessage } from '../../subgraphs/ledger/relay/message.ts'
import { startRelay, type Relay } from '../../subgraphs/ledger/relay/relay.ts'
import { toRelaySettings, type RelaySettings } from '../../subgraphs/ledger/relay/settings.ts'
import { ledger as ledgerSubgraph } from '../../subgraphs/ledger/subgraph.ts'
import { openLedger, type Ledger } from '../testkit/events/ledger.ts'
import { startReceiver, type Receiver } from '../testkit/events/receiver.ts'
import { DELIVERIES, registerWebhook, REPLAY, REVISE, ROTATE, TEST } from '../testkit/events/webhooks.ts'
import { ADMIN, HANWHA, INTEGRATOR, STAFF, STAFF_OF_EUROPE, HD_HYUNDAI } from '../testkit/principals.ts'
import { startSubgraph, type SubgraphUnderTest } from '../testkit/subgraph.ts'

let subgraph: SubgraphUnderTest
let ledger: Ledger
let receiver: Receiver
let data: LedgerData
const relays: Relay[] = []

beforeAll(async () => {
  subgraph = await startSubgraph(ledgerSubgraph, undefined, { webhooks: 'loopback' })
  ledger = await openLedger(subgraph.database)
  data = openData(toRoleUrl(subgraph.database.adminUrl, 'ledger'))
})
beforeEach(async () => {
  await ledger.clear()
  receiver = await startReceiver()
})
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop(0)))
  await receiver.stop()
})
afterAll(async () => {
  await data.$disconnect()
  await ledger.close()
  await subgraph.stop()
})

const relay = (settings: Partial<RelaySettings> = {}): Relay => {
  const quick = { pollMs: 10, timeoutMs: 400, leaseMs: 900, retryAfterMs: [30, 60] }
  const started = startRelay(data, pino({ level: 'silent' }), { ...toRelaySettings('loopback'), ...quick, ...settings })
  relays.push(started)
  return started
}

const publish = (number: number, subject = 'work-centers/a') =>
  ledger.emit({ subject, organisation: 'p-hanwha-ocean', theater: 'INDOPACOM', data: { number } })

const publishMany = async (from: number, to: number, subject?: string): Promise<void> => {
  for (let number = from; number <= to; number++) await publish(number, subject)
}

const countTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

const readStates = async (): Promise<string[]> =>
  (await ledger.query<{ state: string }>('SELECT state FROM ledger.delivery ORDER BY position')).map(
    ({ state }) => state,
  )

const waitForStates = async (expected: string[]): Promise<void> => {
  for (let turn = 0; turn < 1_000; turn++) {
    if ((await readStates()).join() === expected.join()) return
    await wait(10)
  }
  expect(await readStates()).toEqual(expected)
}

describe('a message', () => {
  it('is a CloudEvent that the package reads, signed so that the package verifies it', async () => {
    const { secret } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    await publish(1)
    relay()
    const [message] = await receiver.waitFor('/hooks', 1)
    const body = new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})
    const event = new CloudEvent(body as never, true)
    expect(event.validate()).toBe(true)
    expect(event).toMatchObject({
      specversion: '1.0',
      source: 'urn:rsf:network',
      type: 'rsf.capacity.published.v1',
      subject: 'work-centers/a',
      data: { number: 1 },
    })
    expect(message?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': event.id,
    })
    expect(() => new Webhook(secret).verify(`${message?.body} `, message?.headers ?? {})).toThrow('No matching')
    await waitForStates(['DELIVERED'])
  })

  it('is signed with both secrets while one takes the place of the other, and at once with one where that is asked', async () => {
    const { webhook, secret: first } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    const rotate = async (version: number, overlapHours?: number): Promise<string> => {
      const variables = {
        key: crypto.randomUUID(),
        id: webhook.id,
        version,
        input: overlapHours === undefined ? null : { overlapHours },
      }
      const answer = await subgraph.ask<{ rotateWebhookSecret: { secret: string } }>(ROTATE, variables, HANWHA)
      return answer.rotateWebhookSecret.secret
    }
    const secrets = [first, await rotate(1)]
    relay()
    await publish(1)
    const verifiedBy = async (count: number): Promise<string[]> => {
      const message = (await receiver.waitFor('/hooks', count))[count - 1]
      return secrets.filter((secret) => {
        try {
          return new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {}) !== null
        } catch {
          return false
        }
      })
    }
    expect(await verifiedBy(1)).toEqual(secrets)
    secrets.push(await rotate(2))
    await publish(2)
    expect(await verifiedBy(2)).toEqual(secrets.slice(1))
    await ledger.query(`UPDATE ledger.webhook_secret SET expires_at = now() WHERE expires_at IS NOT NULL`)
    await publish(3)
    expect(await verifiedBy(3)).toEqual(secrets.slice(2))
    secrets.push(await rotate(3, 0))
    await publish(4)
    expect(await verifiedBy(4)).toEqual(secrets.slice(3))
  })
})

describe('a message to a webhook that was deleted meanwhile', () => {
  it('is not sent: nothing goes unsigned', async () => {
    const event = { id: crypto.randomUUID(), type: 't', subject: 's', at: new Date(), data: {} }
    await expect(toMessage(data, { webhookId: 'gone', url: receiver.urlOf('/'), event })).rejects.toThrow('is gone')
  })
})

describe('deliveries', () => {
  it('come in order of each subject and once, however many relays run', async () => {
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    receiver.answer('/hooks', ({ number }, response) => {
      setTimeout(() => response.writeHead(200).end('thank you'), number % 3)
    })
    for (const subject of ['a', 'b', 'c']) await publishMany(1, 20, subject)
    relay()
    relay()
    relay()
    relay()
    const received = await receiver.waitFor('/hooks', 60)
    await waitForStates(Array.from({ length: 60 }, () => 'DELIVERED'))
    for (const subject of ['a', 'b', 'c'])
      expect(received.filter((one) => one.subject === subject).map(({ number }) => number)).toEqual(countTo(20))
    expect(receiver.received).toHaveLength(60)
  })

  it('of other subjects go on while one subject waits for its oldest', async () => {
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    receiver.answer('/hooks', ({ subject, number }, response) => {
      const isRefused =
        subject === 'a' && number === 1 && receiver.received.filter((one) => one.subject === 'a').length < 3
      response.writeHead(isRefused ? 503 : 204).end()
    })
    await publishMany(1, 2, 'a')
    await publishMany(1, 2, 'b')
    relay({ retryAfterMs: [200, 200] })
    const received = await receiver.waitFor('/hooks', 6)
    expect(received.filter(({ subject }) => subject === 'a').map(({ number }) => number)).toEqual([1, 1, 1, 2])
    const last = received.map(({ subject }) => subject).lastIndexOf('b')
    expect(received.slice(last).filter(({ subject }) => subject === 'a').length).toBeGreaterThanOrEqual(2)
  })

  it('to a slow address do not hold up another address', async () => {
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/slow') })
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/quick') })
    receiver.answer('/slow', () => undefined)
    for (let number = 1; number <= 6; number++) await publish(number, `work-centers/${number}`)
    relay({ size: 4, perWebhook: 2, timeoutMs: 5_000, leaseMs: 9_000 })
    expect(await receiver.waitFor('/quick', 6)).toHaveLength(6)
    expect(await receiver.waitFor('/slow', 1)).toHaveLength(2)
  })

  it('are sent again with the same id when the relay is gone in the middle, and no one is passed by', async () => {
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    await publishMany(1, 6)
    receiver.answer('/hooks', ({ number }, response) => {
      // The relay is gone before it hears the answer.
      if (number % 2 === 0 && receiver.received.filter((one) => one.number === number).length === 1)
        void relays
          .shift()
          ?.stop(0)
          .then(() => response.writeHead(204).end())
      else response.writeHead(204).end()
    })
    for (let kills = 0; kills < 3; kills++) {
      const running = relay({ leaseMs: 600 })
      await receiver.waitFor('/hooks', 2 + kills * 3)
      while (relays.includes(running)) await wait(5)
    }
    relay()
    await waitForStates(Array.from({ length: 6 }, () => 'DELIVERED'))
    expect(receiver.received.map(({ number }) => number)).toEqual([1, 2, 2, 3, 4, 4, 5, 6, 6])
    const [first, second] = receiver.received.filter(({ number }) => number === 2)
    expect([second?.id, second?.headers['webhook-id']]).toEqual([first?.id, first?.id])
    const attempts = await ledger.query<{ attempts: number }>('SELECT DISTINCT attempts FROM ledger.delivery')
    expect(attempts).toEqual([{ attempts: 1 }])
  })

  it('are tried again later and later, are dead at last, and come anew when they are replayed', async () => {
    const { webhook } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    receiver.answer('/hooks', 500)
    await publish(1)
    await publish(2, 'work-centers/b')
    relay()
    await waitForStates(['DEAD', 'DEAD'])
    expect(receiver.received.map(({ number }) => number).sort()).toEqual([1, 1, 1, 2, 2, 2])
    const list = async (state: string | null) =>
      (
        await subgraph.ask<{ webhooks: { nodes: { deliveries: { totalCount: number; nodes: object[] } }[] } }>(
          DELIVERIES,
          { state },
          HANWHA,
        )
      ).webhooks.nodes[0]?.deliveries
    expect(await list('DEAD')).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          event: { subject: 'work-centers/b', data: { number: 2 } },
          attempts: 3,
          nextAttemptAt: null,
          lastStatus: 500,
        },
        { lastError: 'The address answered 500.', deliveredAt: null },
      ],
    })
    receiver.answer('/hooks', 200)
    const replay = (input?: object) => subgraph.ask(REPLAY, { key: crypto.randomUUID(), id: webhook.id, input }, HANWHA)
    expect(await replay()).toEqual({ replayDeliveries: { replayed: 2, userErrors: [] } })
    await waitForStates(['DELIVERED', 'DELIVERED'])
    expect(await replay()).toEqual({ replayDeliveries: { replayed: 0, userErrors: [] } })
    const span = { since: '2020-01-01T00:00:00Z', until: '2999-01-01T00:00:00Z' }
    expect(await replay(span)).toEqual({ replayDeliveries: { replayed: 2, userErrors: [] } })
    await receiver.waitFor('/hooks', 10)
    await waitForStates(['DELIVERED', 'DELIVERED'])
  })

  it('stop when the address says that it is gone, and go on when it is made active again', async () => {
    const { webhook } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    receiver.answer('/hooks', 410)
    await publish(1)
    relay()
    for (let turn = 0; turn < 500 && (await readWebhook()).state !== 'DISABLED'; turn++) await wait(10)
    expect(await readWebhook()).toEqual({ state: 'DISABLED', version: 2 })
    await publish(2)
    await wait(60)
    expect(await readStates()).toEqual(['PENDING'])
    receiver.answer('/hooks', 204)
    await subgraph.ask(
      REVISE,
      { key: crypto.randomUUID(), id: webhook.id, version: 2, input: { state: 'ACTIVE' } },
      HANWHA,
    )
    await waitForStates(['DELIVERED'])
    const [trail] = await ledger.query(
      `SELECT subject, after ->> 'state' AS state FROM ledger.audit_entry WHERE entity = 'ledger.webhook' AND entity_id = $1
       AND after ->> 'version' = '2'`,
      [webhook.id],
    )
    expect(trail).toEqual({ subject: null, state: 'DISABLED' })
  })

  const readWebhook = async () =>
    (await ledger.query<{ state: string; version: number }>('SELECT state, version FROM ledger.webhook'))[0] ?? {
      state: '',
    }

  it('wait for a webhook that is paused', async () => {
    const { webhook } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    const set = (version: number, state: string) =>
      subgraph.ask(REVISE, { key: crypto.randomUUID(), id: webhook.id, version, input: { state } }, HANWHA)
    await set(1, 'PAUSED')
    await publishMany(1, 3)
    relay()
    await waitForStates(['PENDING', 'PENDING', 'PENDING'])
    await wait(50)
    expect(receiver.received).toEqual([])
    await set(2, 'ACTIVE')
    expect((await receiver.waitFor('/hooks', 3)).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  it('follow no redirect, read little of an answer, and say what went wrong in words of ours', async () => {
    receiver.answer('/moved', (_, response) => response.writeHead(307, { location: receiver.urlOf('/other') }).end())
    receiver.answer('/silent', () => undefined)
    receiver.answer('/torrent', (_, response) => {
      response.writeHead(200)
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      response.on('drain', pour)
      pour()
    })
    for (const path of ['/moved', '/silent', '/torrent'])
      await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf(path), description: path })
    await registerWebhook(subgraph, HANWHA, { url: 'http://127.0.0.1:1025/', description: '/refused' })
    await publish(1)
    relay({ retryAfterMs: [] })
    await waitForEnd()
    const rows = await ledger.query(
      `SELECT description, d.state, last_status AS status, last_error AS error FROM ledger.delivery AS d
       JOIN ledger.webhook AS w ON w.id = webhook_id ORDER BY description`,
    )
    expect(rows).toEqual([
      {
        description: '/moved',
        state: 'DEAD',
        status: 307,
        error: 'The address answered 307: redirects are not followed.',
      },
      { description: '/refused', state: 'DEAD', status: null, error: 'The connection was refused.' },
      { description: '/silent', state: 'DEAD', status: null, error: 'There was no answer in time.' },
      { description: '/torrent', state: 'DELIVERED', status: 200, error: null },
    ])
    expect(receiver.received.filter(({ path }) => path === '/other')).toEqual([])
  })

  const waitForEnd = async (): Promise<void> => {
    for (let turn = 0; turn < 500; turn++) {
      const states = await readStates()
      if (states.length === 4 && !states.includes('PENDING')) return
      await wait(10)
    }
  }

  it('go nowhere where the network sends no messages, and are kept', async () => {
    await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    await publish(1)
    relay({ destinations: 'off' })
    await waitForStates(['PENDING'])
    await wait(50)
    expect(receiver.received).toEqual([])
  })
})

describe('what each webhook is sent', () => {
  it('is what its owner may see, and never what is a competitor’s', async () => {
    const owners = { HANWHA, HD_HYUNDAI, STAFF, STAFF_OF_EUROPE, INTEGRATOR, ADMIN }
    for (const [name, owner] of Object.entries(owners))
      await registerWebhook(subgraph, owner, { url: receiver.urlOf(`/${name}`) })
    const readless = { ...HANWHA, scopes: ['webhooks:write'] }
    await registerWebhook(subgraph, readless, { url: receiver.urlOf('/READLESS') })
    await ledger.emit(
      { subject: 'public', isPublic: true },
      { subject: 'hanwha', organisation: 'p-hanwha-ocean', theater: 'INDOPACOM' },
      { subject: 'hyundai', organisation: 'p-hdhhi', theater: 'INDOPACOM' },
      { subject: 'poland', organisation: 'p-poland', theater: 'EUCOM' },
      { subject: 'request', organisation: 'p-poland', otherOrganisation: 'usindopacom', theater: 'EUCOM' },
      { subject: 'nobody' },
    )
    relay()
    await receiver.waitFor('/ADMIN', 6)
    await waitForStates(Array.from({ length: 19 }, () => 'DELIVERED'))
    const sentTo = (name: string) =>
      receiver.received
        .filter(({ path }) => path === `/${name}`)
        .map(({ subject }) => subject)
        .sort()
    expect(Object.fromEntries([...Object.keys(owners), 'READLESS'].map((name) => [name, sentTo(name)]))).toEqual({
      HANWHA: ['hanwha', 'public'],
      HD_HYUNDAI: ['hyundai', 'public'],
      STAFF: ['hanwha', 'hyundai', 'public', 'request'],
      STAFF_OF_EUROPE: ['poland', 'public', 'request'],
      INTEGRATOR: ['public'],
      ADMIN: ['hanwha', 'hyundai', 'nobody', 'poland', 'public', 'request'],
      READLESS: ['public'],
    })
  })

  it('is of the types that it asked for', async () => {
    const types = ['rsf.site.status-changed.v1']
    await registerWebhook(subgraph, INTEGRATOR, { url: receiver.urlOf('/hooks'), types })
    await ledger.emit(
      { isPublic: true, type: 'rsf.access.changed.v1' },
      { isPublic: true, type: types[0], subject: 'site' },
    )
    relay()
    await waitForStates(['DELIVERED'])
    expect(receiver.received.map(({ subject }) => subject)).toEqual(['site'])
  })

  it('is judged anew when a colleague who may see less changes where it goes', async () => {
    const { webhook } = await registerWebhook(subgraph, STAFF, { url: receiver.urlOf('/first') })
    await ledger.emit({ subject: 'asia', theater: 'INDOPACOM' }, { subject: 'public', isPublic: true })
    await ledger.place()
    const colleague = { ...STAFF, subject: 'staff-9', theaters: [] }
    const input = { url: receiver.urlOf('/second') }
    await subgraph.ask(REVISE, { key: crypto.randomUUID(), id: webhook.id, version: 1, input }, colleague)
    relay()
    await receiver.waitFor('/second', 1)
    await waitForStates(['DELIVERED'])
    expect(receiver.received.map(({ subject }) => subject)).toEqual(['public'])
  })
})

describe('a test of a webhook', () => {
  interface Tested {
    testWebhook: {
      message: { url: string; headers: { name: string; value: string }[]; body: string } | null
      result: { isSuccess: boolean; status: number | null; error: string | null } | null
      userErrors: { code: string }[]
    }
  }
  const test = async (id: string, dryRun: boolean, key = crypto.randomUUID() as string) =>
    (await subgraph.ask<Tested>(TEST, { key, id, dryRun }, HANWHA)).testWebhook

  it('shows what would be sent, or sends it and says what was answered, once for a key', async () => {
    const { webhook, secret } = await registerWebhook(subgraph, HANWHA, { url: receiver.urlOf('/hooks') })
    const dry = await test(webhook.id, true)
    expect(dry).toMatchObject({ message: { url: webhook.url }, result: null, userErrors: [] })
    expect(receiver.received).toEqual([])
    receiver.answer('/hooks', 202)
    const sent = await test(webhook.id, false, 'key-1')
    expect(sent).toMatchObject({ result: { isSuccess: true, status: 202, error: null }, userErrors: [] })
    const [message] = receiver.received
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'rsf.webhook.test.v1',
      subject: `webhooks/${webhook.id}`,
    })
    expect(await test(webhook.id, false, 'key-1')).toEqual({ ...sent, result: null })
    expect((await test(webhook.id, false)).userErrors).toMatchObject([{ code: 'LIMIT_REACHED' }])
    expect(receiver.received).toHaveLength(1)
    expect(await ledger.query('SELECT FROM ledger.event')).toEqual([])
  })
})
