import { readAccount, type Account } from './account.ts'

const KEY = 'rsf.sign-in'

/** Somebody who is signed in, while they are. */
export interface SignIn {
  readonly token: string
  /** Says to the provider who signs out. */
  readonly idToken: string
  readonly account: Account
  readonly endsAt: Date
}

/**
 * Why nobody is signed in in this tab: none has signed in; a sign-in ended by itself; somebody signed out, at the provider too; or here
 * alone, so that the provider may go on with them unasked.
 */
export type Absence = 'NOBODY' | 'ENDED' | 'SIGNED_OUT' | 'SIGNED_OUT_HERE'

export type SignInState = SignIn | Absence

/** What is kept for when the tab is reloaded. */
type Kept = Pick<SignIn, 'token' | 'idToken'> & { readonly name: string | null }

let state: SignInState = restore()
let end: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
/** Who signed out, by subject: other tabs of this browser in which they are signed in hear of it. */
const signedOut = new BroadcastChannel('rsf.signed-out')

export const currentSignIn = (): SignInState => state

export const findToken = (): string | undefined => (typeof state === 'object' ? state.token : undefined)

/** @param kept `name` is what the provider calls them */
export function keepSignIn(kept: Kept): void {
  const signIn = toSignIn(kept)
  if (signIn === null) throw new Error('The provider gave a token that holds no longer, or says nobody’s name.')
  sessionStorage.setItem(KEY, JSON.stringify(kept))
  change(signIn)
}

/** For whoever signs out. */
export function forgetSignIn(why: Exclude<Absence, 'ENDED'>): void {
  if (typeof state === 'object') signedOut.postMessage(state.account.subject)
  sessionStorage.removeItem(KEY)
  change(why)
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

function toSignIn({ token, idToken, name }: Kept): SignIn | null {
  const read = readAccount(token, name)
  return read !== null && read.endsAt.getTime() > Date.now() ? { token, idToken, ...read } : null
}

/** What this tab kept before it was reloaded. */
function restore(): SignInState {
  const kept = sessionStorage.getItem(KEY)
  if (kept === null) return 'NOBODY'
  sessionStorage.removeItem(KEY)
  const signIn = toSignIn(JSON.parse(kept) as Kept)
  if (signIn === null) return 'ENDED'
  sessionStorage.setItem(KEY, kept)
  return signIn
}

endInTime()
signedOut.onmessage = ({ data: subject }) => {
  if (typeof state === 'object' && state.account.subject === subject) endSignIn(state.token)
}
