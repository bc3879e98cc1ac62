import { ANONYMOUS, ROLES, type Principal } from '../../subgraphs/platform/principal.ts'

/** What a verified token says, by the names of its claims. */
export type Claims = Readonly<Record<string, unknown>>

/** At most 255 characters of ASCII: OpenID Connect Core, section 2. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/
const NAME = /^[\w.:-]{1,64}$/
const COUNTRY = /^[A-Z]{3}$/

/**
 * A principal by the claims of a verified token. A claim of another shape than expected gives nothing: less is allowed,
 * never more.
 * @returns null where the claims name nobody
 */
export function toPrincipal({ sub, organisation, roles, scope, country, theaters }: Claims): Principal | null {
  if (typeof sub !== 'string' || !SUBJECT.test(sub)) return null
  const held = toNames(roles)
  return {
    ...ANONYMOUS,
    subject: sub,
    organisation: toName(organisation, NAME),
    roles: ROLES.filter((role) => held.includes(role)),
    scopes: toNames(typeof scope === 'string' ? scope.split(' ') : []),
    country: toName(country, COUNTRY),
    theaters: toNames(theaters),
  }
}

const toName = (claim: unknown, shape: RegExp): string | null =>
  typeof claim === 'string' && shape.test(claim) ? claim : null

const toNames = (claim: unknown): string[] =>
  Array.isArray(claim)
    ? [...new Set(claim.filter((each): each is string => typeof each === 'string' && NAME.test(each)))]
    : []
