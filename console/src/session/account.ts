/** Who is signed in, by the claims of the access token: for showing it. What it may do is decided by the network alone. */
export interface Account {
  readonly subject: string
  /** As the provider calls them; null where it does not say. */
  readonly name: string | null
  readonly organisation: string
  readonly roles: readonly string[]
  readonly theaters: readonly string[]
}

/** @returns null for what is no signed token with a subject and an end: nobody can be shown as signed in by it */
export function readAccount(token: string, name: string | null = null): { account: Account; endsAt: Date } | null {
  const claims = readClaims(token)
  const { sub, exp, organisation, roles, theaters } = claims ?? {}
  if (typeof sub !== 'string' || typeof exp !== 'number') return null
  return {
    account: {
      subject: sub,
      name,
      organisation: typeof organisation === 'string' ? organisation : '',
      roles: toTexts(roles),
      theaters: toTexts(theaters),
    },
    endsAt: new Date(exp * 1_000),
  }
}

const toTexts = (claim: unknown): string[] =>
  Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : []

/** The middle part of a token is JSON in base64url (RFC 7519, section 3). */
function readClaims(token: string): Record<string, unknown> | null {
  const [, payload = ''] = token.split('.')
  try {
    const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof claims === 'object' ? (claims as Record<string, unknown> | null) : null
  } catch {
    return null
  }
}

const roleNames: Readonly<Record<string, string>> = {
  staff: 'Theater staff',
  partner: 'Partner',
  admin: 'Administrator',
  integrator: 'Integrator',
}

/** Roles as people say them: "Theater staff, Partner". */
export const toRoleWords = ({ roles }: Account): string => roles.map((role) => roleNames[role] ?? role).join(', ')
