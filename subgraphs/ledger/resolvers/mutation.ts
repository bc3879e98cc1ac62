import { writeOnce } from '../../platform/data/write-once.ts'
import { replayDeliveries } from '../data/deliveries.ts'
import { deleteWebhook, findWebhook, reviseWebhook } from '../data/webhooks.ts'
import { checkSpan, checkWebhook } from '../domain/webhook-input.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { createWebhook } from './create-webhook.ts'
import { refuseFor, refuseInput, refuseOutcome } from './refusals.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { testWebhook } from './test-webhook.ts'

export const Mutation: MutationResolvers = {
  createWebhook,
  rotateWebhookSecret,
  testWebhook,
  reviseWebhook: async (_parent, { idempotencyKey, ...args }, scope) => {
    const { state, ...input } = args.input
    const refused = refuseInput(checkWebhook(args.input, scope.destinations))
    if (refused || state === 'DISABLED') return refused
    return writeOnce(scope.data, scope, { operation: 'reviseWebhook', idempotencyKey, args }, async (tx) => {
      const refusal = refuseOutcome(await reviseWebhook(tx, args, { ...input, state }))
      return refusal ?? { webhook: await findWebhook(tx, args.id), userErrors: [] }
    })
  },
  deleteWebhook: async (_parent, { idempotencyKey, ...args }, scope) => {
    return writeOnce(scope.data, scope, { operation: 'deleteWebhook', idempotencyKey, args }, async (tx) => {
      const refusal = refuseOutcome(await deleteWebhook(tx, args))
      return refusal ?? { deletedId: args.id, userErrors: [] }
    })
  },
  replayDeliveries: async (_parent, { idempotencyKey, ...args }, scope) => {
    const { id, input } = args
    const refused = refuseInput(input == null ? [] : checkSpan(input))
    if (refused) return refused
    return writeOnce(scope.data, scope, { operation: 'replayDeliveries', idempotencyKey, args }, async (tx) => {
      const replayed = await replayDeliveries(tx, { id, since: input?.since ?? null, until: input?.until ?? null })
      return replayed === null ? refuseFor('NOT_FOUND') : { replayed, userErrors: [] }
    })
  },
}
