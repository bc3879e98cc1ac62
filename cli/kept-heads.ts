import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** The ends of chains as they were at an earlier time, by organisation. */
export type KeptHeads = ReadonlyMap<string, { length: number; hash: string }>

const File = z.strictObject({
  keptAt: z.iso.datetime(),
  heads: z.record(z.string(), z.strictObject({ length: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) })),
})

/** A file of heads that cannot be used; its message is one line. */
export class KeptHeadsProblem extends Error {}

/** @throws KeptHeadsProblem */
export function readKeptHeads(file: string): KeptHeads {
  try {
    return new Map(Object.entries(File.parse(JSON.parse(readFileSync(file, 'utf8'))).heads))
  } catch (error) {
    const reason = error instanceof z.ZodError ? error.issues[0]?.message : (error as Error).message
    throw new KeptHeadsProblem(`${file} holds no heads that were kept: ${reason}`)
  }
}

export function writeHeads(
  file: string,
  chains: readonly { organisationId: string; length: number; hash: string }[],
): void {
  const heads = Object.fromEntries(chains.map(({ organisationId, length, hash }) => [organisationId, { length, hash }]))
  writeFileSync(file, `${JSON.stringify({ keptAt: new Date().toISOString(), heads }, null, 2)}\n`)
}
