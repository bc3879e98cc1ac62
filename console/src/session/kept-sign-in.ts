import { readAccount, type Account } from './account.ts'

const KEY = 'rsf.sign-in'

/** Somebody who is signed in, while they are. */
export interface SignIn {
  readonly token: string
  readonly account: Account
  readonly endsAt: Date
}

/** Whoever is signed in in this tab; or nobody, because none has signed in (or somebody out), or because a sign-in ended by itself. */
export type SignInState = SignIn | 'NOBODY' | 'ENDED'

let state: SignInState = restore()
let end: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export const currentSignIn = (): SignInState => state

export const findToken = (): string | undefined => (typeof state === 'object' ? state.token : undefined)

/** @param name what the provider calls them */
export function keepSignIn(token: string, name: string | null): void {
  const signIn = toSignIn(token, name)
  if (signIn === null) throw new Error('The provider gave a token that holds no longer, or says nobody’s name.')
  sessionStorage.setItem(KEY, JSON.stringify({ token, name }))
  change(signIn)
}

export function forgetSignIn(): void {
  sessionStorage.removeItem(KEY)
  change('NOBODY')
}

/** When the network no longer takes a token. What was signed in with another one since goes on. */
export function endSignIn(token: string | undefined): void {
  if (token === undefined || token !== findToken()) return
  sessionStorage.removeItem(KEY)
  change('ENDED')
}

export function onSignInChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: SignInState): void {
  state = next
  endInTime()
  for (const listener of listeners) listener()
}

function endInTime(): void {
  clearTimeout(end)
  if (typeof state !== 'object') return
  const { token, endsAt } = state
  end = setTimeout(() => endSignIn(token), endsAt.getTime() - Date.now())
}

function toSignIn(token: string, name: string | null): SignIn | null {
  const read = readAccount(token, name)
  return read !== null && read.endsAt.getTime() > Date.now() ? { token, ...read } : null
}

/** What this tab kept before it was reloaded. */
function restore(): SignInState {
  const kept = sessionStorage.getItem(KEY)
  if (kept === null) return 'NOBODY'
  sessionStorage.removeItem(KEY)
  const { token, name } = JSON.parse(kept) as { token: string; name: string | null }
  const signIn = toSignIn(token, name)
  if (signIn === null) return 'ENDED'
  sessionStorage.setItem(KEY, kept)
  return signIn
}

endInTime()
