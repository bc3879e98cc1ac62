import { createContext, useContext } from 'react'

/** Who is signed in, by the claims of the access token. What it may do is decided by the network alone. */
export interface Account {
  readonly subject: string
  readonly organisation: string
  readonly roles: readonly string[]
  readonly theaters: readonly string[]
}

export interface Session {
  /** Null: nobody is signed in; public facts are shown. */
  readonly account: Account | null
  /** Leaves for the provider's page, and comes back to this one. `hint` chooses a demo account. */
  signIn: (hint?: string) => Promise<void>
  signOut: () => Promise<void>
}

const nobody: Session = { account: null, signIn: () => Promise.resolve(), signOut: () => Promise.resolve() }

export const SessionContext = createContext<Session>(nobody)

export const useSession = (): Session => useContext(SessionContext)

/** The access token of whoever is signed in, for requests. */
export const currentToken = (): Promise<string | undefined> => Promise.resolve(undefined)
