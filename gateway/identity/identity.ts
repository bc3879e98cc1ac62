import type { Principal } from '../../subgraphs/platform/principal.ts'

/** Tells who asks. Whoever brings no token is ANONYMOUS; whoever brings one that does not hold is nobody at all. */
export interface IdentityVerifier {
  /**
   * @param authorization the Authorization header as it came, undefined where there was none
   * @throws IdentityRefusal
   */
  verify: (authorization: string | undefined) => Promise<Principal>
}

export type RefusalKind = 'EXPIRED' | 'NOT_FOR_THIS_API' | 'NOT_VALID' | 'PROVIDER_UNREACHABLE' | 'NO_PROVIDER'

/** A token that is not taken. The kind is for the client, the message is for the log and holds nothing of the token. */
export class IdentityRefusal extends Error {
  readonly kind: RefusalKind

  constructor(kind: RefusalKind, reason: string) {
    super(reason)
    this.kind = kind
  }
}
