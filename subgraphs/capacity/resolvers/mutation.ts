import { writeOnce } from '../../platform/data/write-once.ts'
import { declareCapability, withdrawCapability, type CapabilityOutcome } from '../data/declare-capability.ts'
import { askForUpdate } from '../data/update-asks.ts'
import { explainAskProblem } from '../domain/ask-problem.ts'
import { explainCapabilityProblem } from '../domain/capability-problem.ts'
import { publishWindow, reviseWindow, withdrawWindow } from '../publish.ts'
import { ImportMutation } from './import-mutation.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { requestMutations } from './request-mutations.ts'

export const Mutation: MutationResolvers = {
  ...requestMutations,
  ...ImportMutation,
  publishCapacity: (_parent, { idempotencyKey, input }, scope) =>
    writeOnce(scope.data, scope, { operation: 'publishCapacity', idempotencyKey, args: input }, (tx) =>
      publishWindow(tx, input),
    ),
  reviseCapacity: (_parent, { idempotencyKey, ...args }, scope) =>
    writeOnce(scope.data, scope, { operation: 'reviseCapacity', idempotencyKey, args }, (tx) => reviseWindow(tx, args)),
  withdrawCapacity: (_parent, { idempotencyKey, ...args }, scope) =>
    writeOnce(scope.data, scope, { operation: 'withdrawCapacity', idempotencyKey, args }, (tx) =>
      withdrawWindow(tx, args),
    ),
  declareCapability: (_parent, { idempotencyKey, expectedVersion = null, input }, scope) =>
    writeOnce(
      scope.data,
      scope,
      { operation: 'declareCapability', idempotencyKey, args: { input, expectedVersion } },
      async (tx) =>
        toCapabilityPayload(await declareCapability(tx, { ...input, expectedVersion: expectedVersion ?? null })),
    ),
  withdrawCapability: (_parent, { idempotencyKey, ...args }, scope) =>
    writeOnce(scope.data, scope, { operation: 'withdrawCapability', idempotencyKey, args }, async (tx) =>
      toCapabilityPayload(await withdrawCapability(tx, args)),
    ),
  askForUpdate: (_parent, { idempotencyKey, input }, scope) =>
    writeOnce(scope.data, scope, { operation: 'askForUpdate', idempotencyKey, args: input }, async (tx) => {
      const { problem, ask } = await askForUpdate(tx, input)
      if (problem === null) return { ask, userErrors: [] }
      return { userErrors: [explainAskProblem({ code: problem, askedAt: ask?.askedAt ?? null })] }
    }),
}

const toCapabilityPayload = (answer: CapabilityOutcome) =>
  answer.outcome === 'WRITTEN'
    ? { capability: answer.capability, userErrors: [] }
    : { userErrors: answer.problems.map(explainCapabilityProblem) }
