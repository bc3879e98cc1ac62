import { writeOnce } from '../../platform/data/write-once.ts'
import { publishWindow, reviseWindow, withdrawWindow } from '../publish.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
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
}
