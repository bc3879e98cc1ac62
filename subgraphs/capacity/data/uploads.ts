import type { CapacityStatements } from './open.ts'

export type StoreOutcome = 'STORED' | 'FORBIDDEN' | 'TOO_MANY_UPLOADS' | 'TOO_LARGE' | 'OUT_OF_ORDER'
export type FinishOutcome = 'FINISHED' | 'FORBIDDEN' | 'INCOMPLETE'

/** Keeps the next piece of an upload; the first begins it. */
export async function storeUploadPiece(
  tx: CapacityStatements,
  { upload, piece, content }: { upload: string; piece: number; content: Uint8Array },
): Promise<StoreOutcome> {
  const [row] = await tx.$queryRaw<{ outcome: StoreOutcome }[]>`
    SELECT capacity.store_upload_piece(${upload}, ${piece}::int, ${content}::bytea) AS outcome`
  return row?.outcome ?? 'OUT_OF_ORDER'
}

/** Marks an upload as whole, where it is what was sent; if not, nothing of it is kept. */
export async function finishUpload(
  tx: CapacityStatements,
  { upload, bytes, sha256 }: { upload: string; bytes: number; sha256: string },
): Promise<FinishOutcome> {
  const [row] = await tx.$queryRaw<{ outcome: FinishOutcome }[]>`
    SELECT capacity.finish_upload(${upload}, ${bytes}::int, ${sha256}) AS outcome`
  return row?.outcome ?? 'INCOMPLETE'
}

/** An upload of one's own that is whole. */
export const findUpload = (tx: CapacityStatements, id: string) =>
  tx.upload.findFirst({ where: { id, finishedAt: { not: null } } })

/** Its bytes, one piece in memory at a time. */
export async function* readPieces(
  tx: CapacityStatements,
  { id, pieces }: { id: string; pieces: number },
): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < pieces; piece += 1) {
    const row = await tx.uploadPiece.findUniqueOrThrow({ where: { uploadId_piece: { uploadId: id, piece } } })
    yield row.content
  }
}

export const dropUpload = async (tx: CapacityStatements, id: string): Promise<void> => {
  await tx.$queryRaw`SELECT 1 FROM capacity.drop_upload(${id})`
}
