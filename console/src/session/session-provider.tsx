import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { queries } from '../network/network.ts'
import { currentSignIn, forgetSignIn, onSignInChange } from './kept-sign-in.ts'
import { SessionContext, type Session } from './session.tsx'
import { loadSettings, type Settings } from './settings.ts'

/** Tells the pages who is signed in. What another account was answered is forgotten. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const state = useSyncExternalStore(onSignInChange, currentSignIn)
  const account = typeof state === 'object' ? state.account : null
  const [settings, setSettings] = useState<Settings>()
  useEffect(() => {
    // Without it there is no way to sign in, and public facts are shown all the same.
    loadSettings().then(setSettings, () => setSettings(undefined))
  }, [])
  useEffect(() => {
    // Keys of answers end with who asked (useAnswer).
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey.at(-1) !== account?.subject })
  }, [account?.subject])
  const session = useMemo<Session>(
    () => ({
      account,
      absence: typeof state === 'object' ? null : state,
      canSignIn: settings?.issuer != null,
      demoAccounts: settings?.demoAccounts ?? [],
      signIn: async (hint) => {
        const { leaveForProvider } = await import('./provider.ts')
        await leaveForProvider(toHere(), hint)
      },
      signOut: async () => {
        const idToken = typeof state === 'object' ? state.idToken : ''
        forgetSignIn('NOBODY')
        const { leaveToSignOut } = await import('./provider.ts')
        if (!(await leaveToSignOut(toHere(), idToken))) forgetSignIn('SIGNED_OUT_HERE')
      },
      closeNotice: () => forgetSignIn('NOBODY'),
    }),
    [account, state, settings],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

const toHere = (): string => `${location.pathname}${location.search}`
