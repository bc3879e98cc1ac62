import type { z } from 'zod'
import { IdentityRefusal } from './identity.ts'

const DEADLINE_MS = 3_000
/** Discovery documents and key sets have a few kilobytes. */
const MAX_CHARACTERS = 256 * 1024

/** Reads a JSON document of the provider. */
export type FetchDocument = <T>(url: string, shape: z.ZodType<T>) => Promise<T>

/**
 * Asks a provider for its documents: in time, without redirects, and none larger than such documents are. After a
 * failure it is left in peace for a while, so that a flood of requests here is none there.
 * @throws IdentityRefusal PROVIDER_UNREACHABLE, also for a document of another shape
 */
export function openDocuments(cooldownMs = 5_000): FetchDocument {
  let lastFailure: { at: number; reason: string } | undefined
  return async (url, shape) => {
    if (lastFailure !== undefined && performance.now() - lastFailure.at < cooldownMs)
      throw new IdentityRefusal('PROVIDER_UNREACHABLE', `${lastFailure.reason}, a moment ago`)
    try {
      const document = shape.parse(JSON.parse(await readText(url)))
      lastFailure = undefined
      return document
    } catch (error) {
      lastFailure = { at: performance.now(), reason: `${url}: ${toReason(error)}` }
      throw new IdentityRefusal('PROVIDER_UNREACHABLE', lastFailure.reason)
    }
  }
}

async function readText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(DEADLINE_MS)
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } })
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel()
    throw new Error(`status ${response.status}`)
  }
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.length > MAX_CHARACTERS) throw new Error(`more than ${MAX_CHARACTERS} characters`)
  }
  return text
}

/** What failed, in one line: the cause where fetch only says that it failed. */
function toReason(error: unknown): string {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException }
  return (cause?.message || cause?.code || message).replaceAll(/\s+/g, ' ').slice(0, 300)
}
