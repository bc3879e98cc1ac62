import { createHash } from 'node:crypto'
import type { Published } from './sides.ts'

/** A file with one window in it. */
export const toFile = (workCenter: string, { from, to, bays }: Published): Buffer =>
  Buffer.from(`work_center_id,from,to,bays,commitment,expires_on\n${workCenter},${from},${to},${bays},FIRM,\n`)

export const toSha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
