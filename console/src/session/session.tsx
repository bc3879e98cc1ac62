import { createContext, useContext } from 'react'
import type { Account } from './account.ts'
import type { DemoAccount } from './settings.ts'

export type { Account } from './account.ts'

export interface Session {
  /** Null: nobody is signed in; public facts are shown. */
  readonly account: Account | null
  /** Whether a sign-in ended by itself: an hour was over, or the network no longer took it. */
  readonly hasEnded: boolean
  /** Whether there is a provider to sign in at. */
  readonly canSignIn: boolean
  /** Accounts that sign in by one click: the demo's. Empty in earnest. */
  readonly demoAccounts: readonly DemoAccount[]
  /**
   * Leaves for the provider's page, and comes back to this one. `hint` chooses a demo account.
   * @throws SignInProblem
   */
  signIn: (hint?: string) => Promise<void>
  signOut: () => Promise<void>
}

const nobody: Session = {
  account: null,
  hasEnded: false,
  canSignIn: false,
  demoAccounts: [],
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
}

export const SessionContext = createContext<Session>(nobody)

export const useSession = (): Session => useContext(SessionContext)
