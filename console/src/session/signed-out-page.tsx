import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Loading } from '../parts/notices.tsx'
import { forgetSignIn } from './kept-sign-in.ts'

/** An answer is good once, however often this page is drawn. */
let comingBack: Promise<string | null> | undefined

/** Where the provider sends people back to who signed out: goes on where they were. Opened by itself, it leads to the first page. */
export function SignedOutPage() {
  const [, navigate] = useLocation()
  useEffect(() => {
    comingBack ??= import('./provider.ts').then(({ comeBackSignedOut }) => comeBackSignedOut(location.href))
    void comingBack
      .catch(() => null)
      .then((path) => {
        comingBack = undefined
        if (path !== null) forgetSignIn('SIGNED_OUT')
        navigate(path ?? '/', { replace: true })
      })
  }, [navigate])
  return <Loading what="Signing out" />
}
