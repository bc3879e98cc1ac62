import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey, type RemoteJWKSet } from 'jose'
import { z } from 'zod'
import { openDocuments, type FetchDocument } from './fetch-document.ts'

/** A key that a provider withdrew is taken no longer than this. */
const KEYS_MAX_AGE_MS = 600_000
/** Tokens with invented key ids make the provider be asked again no oftener than this. */
const UNKNOWN_KEY_COOLDOWN_MS = 30_000

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) })

/**
 * The keys that a provider signs with, found by its discovery document (OpenID Connect Discovery 1.0, section 4) when
 * the first token comes, so that this process starts and answers the public whether or not the provider is up.
 */
export function openProviderKeys(issuer: string, fetchDocument: FetchDocument = openDocuments()): JWTVerifyGetKey {
  let found: Promise<RemoteJWKSet> | undefined
  const findKeys = (): Promise<RemoteJWKSet> => {
    found ??= discover(issuer, fetchDocument).catch((error: unknown) => {
      found = undefined
      throw error
    })
    return found
  }
  return async (header, token) => (await findKeys())(header, token)
}

async function discover(issuer: string, fetchDocument: FetchDocument): Promise<RemoteJWKSet> {
  const isTrusted = (address: string): boolean => {
    const url = URL.parse(address)
    return url !== null && (url.protocol === 'https:' || url.origin === new URL(issuer).origin)
  }
  const Discovery = z.object({
    // Section 4.3: else one document could stand for several providers.
    issuer: z.literal(issuer),
    jwks_uri: z.string().refine(isTrusted, 'its keys are not to be had over https'),
  })
  const { jwks_uri } = await fetchDocument(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, Discovery)
  return createRemoteJWKSet(new URL(jwks_uri), {
    cacheMaxAge: KEYS_MAX_AGE_MS,
    cooldownDuration: UNKNOWN_KEY_COOLDOWN_MS,
    [customFetch]: async (url) => Response.json(await fetchDocument(url, KeySet)),
  })
}
