import { writeOnce } from '../../platform/data/write-once.ts'
import { findWebhook, rotateSecret } from '../data/webhooks.ts'
import { checkOverlap } from '../domain/webhook-input.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { createSecret } from '../webhook-secret.ts'
import { refuseInput, refuseOutcome } from './refusals.ts'

const DEFAULT_OVERLAP_HOURS = 24

export const rotateWebhookSecret: MutationResolvers['rotateWebhookSecret'] = async (
  _parent,
  { idempotencyKey, ...args },
  scope,
) => {
  const overlapHours = args.input?.overlapHours ?? DEFAULT_OVERLAP_HOURS
  const refused = refuseInput(checkOverlap(overlapHours))
  if (refused) return refused
  const { secret, text } = createSecret()
  // The answer is kept to be replayed; the secret is not in it.
  let shown: string | null = null
  const answer = await writeOnce(
    scope.data,
    scope,
    { operation: 'rotateWebhookSecret', idempotencyKey, args },
    async (tx) => {
      const refusal = refuseOutcome(await rotateSecret(tx, args, { secret, overlapHours }))
      if (refusal) return refusal
      shown = text
      return { webhook: await findWebhook(tx, args.id), userErrors: [] }
    },
  )
  return { ...answer, secret: shown }
}
