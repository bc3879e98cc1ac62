import { IdentityRefusal } from './identity.ts'

/** Real tokens have one to three thousand characters; what is longer is not worth a signature check. */
export const MAX_TOKEN_CHARACTERS = 8_192

/**
 * The token of an Authorization header, as RFC 6750 section 2.1 writes it. Two headers arrive here joined by a comma,
 * which no token contains.
 * @throws IdentityRefusal for an empty header, another scheme, two tokens, one that is too long
 */
export function readBearerToken(authorization: string): string {
  if (authorization.length > MAX_TOKEN_CHARACTERS + 'Bearer '.length)
    throw new IdentityRefusal('NOT_VALID', `the header has ${authorization.length} characters`)
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
  if (token === undefined) throw new IdentityRefusal('NOT_VALID', 'the header is not a bearer token')
  return token
}
