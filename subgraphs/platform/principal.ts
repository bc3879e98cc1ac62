/** What somebody is to the network. `admin` runs it; nobody is anything by default. */
export const ROLES = ['staff', 'partner', 'integrator', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** On whose behalf a request is made, as the gateway verified it. Everything that is written names it. */
export interface Principal {
  /** Who, by the identity provider's own id: stable, and no name. Empty where nobody signed in. */
  readonly subject: string
  /** The organisation that they act for: a partner's id, or that of a staff or an integrator. */
  readonly organisation: string | null
  readonly roles: readonly Role[]
  /** What the token allows of what the roles allow. */
  readonly scopes: readonly string[]
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  /** Codes of the theaters that a staff answers for. */
  readonly theaters: readonly string[]
}

/** Whoever brings no token. */
export const ANONYMOUS: Principal = {
  subject: '',
  organisation: null,
  roles: [],
  scopes: [],
  country: null,
  theaters: [],
}

export const isSignedIn = ({ subject }: Principal): boolean => subject !== ''
