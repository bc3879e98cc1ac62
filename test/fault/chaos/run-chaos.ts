import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startEmbeddedDatabase } from '../../../database/embedded.ts'
import { prepareDatabase } from '../../../database/prepare.ts'
import { toRoleUrl } from '../../../database/roles.ts'
import { readReferenceNetwork } from '../../../reference/read.ts'
import { manifest } from '../../../subgraphs/manifest.ts'
import { generateCallKeys } from '../../../subgraphs/platform/call-keys.ts'
import { findFreePort } from '../../testkit/free-port.ts'
import { buildChance } from '../../testkit/options/build-world.ts'
import { HANWHA, STAFF } from '../../testkit/principals.ts'
import { findDamage } from './find-damage.ts'
import { openInbox } from './inbox.ts'
import { startIssuer } from './issuer.ts'
import { startPart, type Part } from './part.ts'
import { toPostgresPart } from './postgres-part.ts'
import { toSpans, write, type Acknowledged, type Send } from './writers.ts'

/** The subgraphs that write, and the one whose relay delivers. */
const WRITING = ['capacity', 'ledger'] as const
const CLIENTS = 6
/** Between two kills something must have been acknowledged, or the next would hit a network that has not recovered. */
const ACKNOWLEDGED_BETWEEN = 3
const DELIVERY_DEADLINE_MS = 120_000

export interface ChaosReport {
  damage: string[]
  kills: Record<string, number>
  counts: Record<string, number>
}

/**
 * Runs clients that publish and request against a network of real processes, kills one process after the other without
 * warning, and compares in the end what was acknowledged with what is there.
 */
export async function runChaos({ kills, seed }: { kills: number; seed: number }): Promise<ChaosReport> {
  const chance = buildChance(seed)
  const stops: (() => Promise<unknown>)[] = []
  const directory = mkdtempSync(path.join(tmpdir(), 'rsf-chaos-'))
  stops.push(async () => rmSync(directory, { recursive: true, force: true }))
  try {
    const database = await startEmbeddedDatabase(directory)
    stops.push(() => database.stop())
    const { adminUrl } = database
    const names = manifest.map(({ name }) => name)
    await prepareDatabase(adminUrl, names, readReferenceNetwork(), { capacity: 'illustrative' })
    const issuer = await startIssuer()
    stops.push(() => issuer.stop())
    const inbox = await openInbox()
    stops.push(() => inbox.stop())

    const keys = generateCallKeys()
    const ports = Object.fromEntries(
      await Promise.all([...WRITING, 'gateway'].map(async (name) => [name, await findFreePort()] as const)),
    )
    const toUrl = (name: string, file: string): string => `http://127.0.0.1:${ports[name]}/${file}`
    const parts: Part[] = [toPostgresPart(directory, Number(new URL(adminUrl).port))]
    for (const name of WRITING) {
      const environment = {
        PORT: String(ports[name]),
        HOST: '127.0.0.1',
        RSF_WEBHOOKS: 'loopback',
        RSF_GATEWAY_PUBLIC_KEY: keys.publicKey,
        [`${name.toUpperCase()}_DATABASE_URL`]: toRoleUrl(adminUrl, name),
      }
      parts.push(await startPart(name, `subgraphs/${name}/server.ts`, environment, toUrl(name, 'readyz')))
    }
    const gateway = await startPart(
      'gateway',
      'gateway/main.ts',
      {
        PORT: String(ports['gateway']),
        HOST: '127.0.0.1',
        OIDC_ISSUER: issuer.url,
        RSF_GATEWAY_PRIVATE_KEY: keys.privateKey,
        ...Object.fromEntries(WRITING.map((name) => [`${name.toUpperCase()}_URL`, toUrl(name, 'graphql')])),
      },
      toUrl('gateway', 'livez'),
    )
    parts.push(gateway)
    for (const part of parts) stops.push(() => part.stop())

    const tokens = { partner: await issuer.signToken(HANWHA), staff: await issuer.signToken(STAFF) }
    const send: Send = async (as, query, variables) => {
      const response = await fetch(toUrl('gateway', 'graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[as]}` },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(30_000),
      })
      return (await response.json()) as Awaited<ReturnType<Send>>
    }
    inbox.expectSecret(await registerWebhook(send, inbox.url))

    const acknowledged: Acknowledged = { windows: new Map(), requests: new Map(), writes: 0, asked: 0 }
    let isOver = false
    const takeSpan = toSpans()
    const clients = Array.from({ length: CLIENTS }, (_, index) =>
      write(send, buildChance(seed * 100 + index), takeSpan, acknowledged, () => isOver),
    )
    const failed = Promise.all(clients).then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => {
        throw error
      },
    )
    const killed: Record<string, number> = {}
    for (let kill = 0; kill < kills; kill += 1) {
      const part = chance.pick(parts)
      const before = acknowledged.writes
      await Promise.race([failed, wait(chance.pick([20, 80, 150, 300, 500]))])
      await part.kill()
      await part.restart()
      killed[part.name] = (killed[part.name] ?? 0) + 1
      while (acknowledged.writes < before + ACKNOWLEDGED_BETWEEN) await Promise.race([failed, wait(50)])
    }
    isOver = true
    await Promise.all(clients)

    await waitUntilDelivered(adminUrl, () => new Set(inbox.arrived.map(({ id }) => id)).size)
    const { damage, counts } = await findDamage(adminUrl, acknowledged, inbox.arrived)
    return {
      damage: [...damage, ...(inbox.forged > 0 ? [`${inbox.forged} deliveries were not signed rightly`] : [])],
      kills: killed,
      counts: {
        ...counts,
        acknowledged: acknowledged.writes,
        asked: acknowledged.asked,
        deliveries: inbox.arrived.length,
      },
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

async function registerWebhook(send: Send, url: string): Promise<string> {
  const answer = (await send(
    'partner',
    'mutation ($key: String!, $input: CreateWebhookInput!) { createWebhook(idempotencyKey: $key, input: $input) { secret userErrors { message } } }',
    { key: 'chaos', input: { url } },
  )) as { data?: { createWebhook?: { secret: string | null } | null } | null }
  const secret = answer.data?.createWebhook?.secret
  if (!secret) throw new Error(`No webhook was registered: ${JSON.stringify(answer)}`)
  return secret
}

/** Waits until as many events have arrived as there are to deliver, or for as long as retries may reasonably take. */
async function waitUntilDelivered(adminUrl: string, countArrived: () => number): Promise<void> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ledger.event WHERE organisation_id = 'p-hanwha-ocean' AND type NOT LIKE 'rsf.webhook.%'`,
  )
  await client.end()
  const deadline = performance.now() + DELIVERY_DEADLINE_MS
  while (countArrived() < (rows[0]?.count ?? 0) && performance.now() < deadline) await wait(200)
}
