import { asPrincipal } from '../../platform/data/as-principal.ts'
import { writeOnce } from '../../platform/data/write-once.ts'
import { finishUpload, storeUploadPiece } from '../data/uploads.ts'
import { importFile } from '../import/import-file.ts'
import { withdrawImport } from '../import/withdraw-import.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'

/** The gateway waits 25 s for a write. */
const TIMEOUT_MS = 24_000

export const ImportMutation: Pick<
  MutationResolvers,
  'importCapacity' | 'withdrawImport' | 'storeUploadPiece' | 'finishUpload'
> = {
  importCapacity: async (_parent, { idempotencyKey, input }, scope) => {
    const args = {
      upload: input.upload,
      isDryRun: input.dryRun ?? false,
      errorPolicy: input.errorPolicy ?? 'REJECT_ALL',
    }
    const today = new Date().toISOString().slice(0, 10)
    const answer = await writeOnce(
      scope.data,
      scope,
      { operation: 'importCapacity', idempotencyKey, args, timeoutMs: TIMEOUT_MS },
      (tx) => importFile(tx, args, today),
    )
    return { importId: null, ...answer }
  },
  withdrawImport: async (_parent, { idempotencyKey, id }, scope) => {
    const answer = await writeOnce(
      scope.data,
      scope,
      { operation: 'withdrawImport', idempotencyKey, args: { id }, timeoutMs: TIMEOUT_MS },
      (tx) => withdrawImport(tx, id),
    )
    return { importId: null, ...answer }
  },
  storeUploadPiece: (_parent, { upload, piece, base64 }, scope) =>
    asPrincipal(
      scope.data,
      scope,
      (tx) => storeUploadPiece(tx, { upload, piece, content: new Uint8Array(Buffer.from(base64, 'base64')) }),
      { operation: 'storeUploadPiece' },
    ),
  finishUpload: (_parent, args, scope) =>
    asPrincipal(scope.data, scope, (tx) => finishUpload(tx, args), { operation: 'finishUpload' }),
}
