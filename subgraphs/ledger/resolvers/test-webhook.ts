import { writeOnce } from '../../platform/data/write-once.ts'
import { beginTest, findWebhook } from '../data/webhooks.ts'
import { isSuccess, toFailure } from '../domain/attempt.ts'
import { TEST_EVENT_TYPE } from '../domain/event-types.ts'
import type { MutationResolvers, TestWebhookPayload } from '../generated/resolvers.ts'
import { toMessage } from '../relay/message.ts'
import { postMessage, type Message } from '../relay/post.ts'
import { refuseFor } from './refusals.ts'

/** As long as a delivery may take, and less than the gateway waits for a write. */
const TIMEOUT_MS = 10_000

export const testWebhook: MutationResolvers['testWebhook'] = async (_parent, { idempotencyKey, id, dryRun }, scope) => {
  const { data, destinations } = scope
  const toSend: Message[] = []
  const answer = await writeOnce(
    data,
    scope,
    { operation: 'testWebhook', idempotencyKey, args: { id, dryRun } },
    async (tx) => {
      const webhook = await findWebhook(tx, id)
      if (webhook === null) return refuseFor('NOT_FOUND')
      const outcome = dryRun ? 'TESTED' : await beginTest(tx, id)
      if (outcome !== 'TESTED') return refuseFor(outcome)
      const message = await toMessage(tx, { webhookId: id, url: webhook.url, event: createTestEvent(id) })
      if (!dryRun) toSend.push(message)
      return { message: { ...message, headers: toPairs(message.headers) }, userErrors: [] }
    },
  )
  const [message] = toSend
  // Sent when the transaction is over: no connection waits for somebody else's server.
  return message === undefined ? answer : { ...answer, result: await send(message, destinations) }
}

const createTestEvent = (webhookId: string) => ({
  id: crypto.randomUUID(),
  type: TEST_EVENT_TYPE,
  subject: `webhooks/${webhookId}`,
  at: new Date(),
  data: {},
})

const toPairs = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }))

async function send(
  message: Message,
  destinations: Parameters<typeof postMessage>[1]['destinations'],
): Promise<TestWebhookPayload['result']> {
  const startedAt = performance.now()
  const result = await postMessage(message, { destinations, timeoutMs: TIMEOUT_MS })
  return {
    isSuccess: isSuccess(result),
    status: result.kind === 'ANSWERED' ? result.status : null,
    latencyMs: Math.round(performance.now() - startedAt),
    error: toFailure(result),
  }
}
