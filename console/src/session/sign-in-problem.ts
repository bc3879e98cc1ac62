/** A sign-in that came to nothing. */
export class SignInProblem extends Error {
  readonly kind: 'DENIED' | 'EXPIRED' | 'FOREIGN' | 'REFUSED' | 'UNREACHABLE'

  constructor(kind: SignInProblem['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}
