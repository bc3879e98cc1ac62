import { writeOnce } from '../../platform/data/write-once.ts'
import { createWebhook as write, findWebhook } from '../data/webhooks.ts'
import { checkWebhook } from '../domain/webhook-input.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { createSecret } from '../webhook-secret.ts'
import { refuseFor, refuseInput } from './refusals.ts'

export const createWebhook: MutationResolvers['createWebhook'] = async (_parent, { idempotencyKey, input }, scope) => {
  const refused = refuseInput(checkWebhook(input, scope.destinations))
  if (refused) return refused
  const { url, description = null, types } = input
  const { secret, text } = createSecret()
  // The answer is kept to be replayed; the secret is not in it.
  let shown: string | null = null
  const answer = await writeOnce(
    scope.data,
    scope,
    { operation: 'createWebhook', idempotencyKey, args: input },
    async (tx) => {
      const id = crypto.randomUUID()
      const outcome = await write(tx, { id, url, description: description || null, types: types ?? [], secret })
      if (outcome !== 'CREATED') return refuseFor(outcome)
      shown = text
      return { webhook: await findWebhook(tx, id), userErrors: [] }
    },
  )
  return { ...answer, secret: shown }
}
