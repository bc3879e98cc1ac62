import { createContext, useContext } from 'react'
import type { Account } from './account.ts'
import type { Absence } from './kept-sign-in.ts'
import type { DemoAccount } from './settings.ts'

export type { Account } from './account.ts'

export interface Session {
  /** Null: nobody is signed in; public facts are shown. */
  readonly account: Account | null
  /** Why nobody is signed in; null: somebody is. */
  readonly absence: Absence | null
  /** Whether there is a provider to sign in at. */
  readonly canSignIn: boolean
  /** Accounts that sign in by one click: the demo's. Empty in earnest. */
  readonly demoAccounts: readonly DemoAccount[]
  /**
   * Leaves for the provider's page, and comes back to this one. `hint` chooses a demo account.
   * @throws SignInProblem
   */
  signIn: (hint?: string) => Promise<void>
  /** Forgets who is signed in, and leaves for the provider so that it does, too; comes back to this page. */
  signOut: () => Promise<void>
  /** Takes what is said of having signed out off the page. */
  closeNotice: () => void
}

const nobody: Session = {
  account: null,
  absence: 'NOBODY',
  canSignIn: false,
  demoAccounts: [],
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
  closeNotice: () => undefined,
}

export const SessionContext = createContext<Session>(nobody)

export const useSession = (): Session => useContext(SessionContext)
