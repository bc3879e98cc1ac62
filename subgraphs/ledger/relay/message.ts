import { signMessage } from '../data/relaying.ts'
import type { LedgerData } from '../data/open.ts'
import { toCloudEvent, type LedgerEvent } from '../domain/cloud-event.ts'
import type { Message } from './post.ts'

/** As much of the database as signing needs: the client itself, or a transaction. */
type Signer = Pick<LedgerData, '$queryRaw'>

/**
 * An event as one signed message: CloudEvents in structured mode, Standard Webhooks in the headers. The time is that of
 * the attempt; the id is the event's, the same each time, by which a receiver drops what it has had.
 * @throws Error where the webhook has no secret any more: nothing is sent unsigned
 */
export async function toMessage(
  data: Signer,
  { webhookId, url, event }: { webhookId: string; url: string; event: LedgerEvent },
): Promise<Message> {
  const body = JSON.stringify(toCloudEvent(event))
  const sentAt = Math.floor(Date.now() / 1000)
  const signatures = await signMessage(data, { webhookId, messageId: event.id, sentAt, body })
  if (signatures.length === 0) throw new Error('the webhook is gone, and its secrets with it')
  return {
    url,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'RSF-Network-Webhooks/1',
      'webhook-id': event.id,
      'webhook-timestamp': String(sentAt),
      'webhook-signature': signatures.join(' '),
    },
    body,
  }
}
