import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Loading, Notice } from '../parts/notices.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import { SignInProblem } from './sign-in-problem.ts'

/** A code is good once, however often this page is drawn. */
let comingBack: Promise<string> | undefined

/** Where the provider sends people back to: goes on where they came from, or says why nobody is signed in. */
export function SignedInPage() {
  const [, navigate] = useLocation()
  const [problem, setProblem] = useState<Error>()
  useEffect(() => {
    comingBack ??= import('./provider.ts').then(({ comeBack }) => comeBack(location.href))
    comingBack.then(
      (path) => {
        comingBack = undefined
        // The explorer is a document of its own.
        if (path.startsWith('/graphql')) location.replace(path)
        else navigate(path, { replace: true })
      },
      (error: Error) => setProblem(error),
    )
  }, [navigate])
  if (problem === undefined) return <Loading what="Signing in" />
  return (
    <>
      <h1>You are not signed in</h1>
      <Notice tone="error" title={titles[kindOf(problem)]} role="alert">
        <p>{advice[kindOf(problem)]}</p>
      </Notice>
      <SignInChoice />
      <p>
        <Link href="/">Go on without signing in</Link>: public facts are shown to everybody.
      </p>
    </>
  )
}

const kindOf = (problem: Error): SignInProblem['kind'] =>
  problem instanceof SignInProblem ? problem.kind : 'UNREACHABLE'

const titles: Readonly<Record<SignInProblem['kind'], string>> = {
  DENIED: 'Nobody signed in',
  EXPIRED: 'This sign-in has expired',
  FOREIGN: 'This tab did not begin that sign-in',
  REFUSED: 'The identity provider refused',
  UNREACHABLE: 'The identity provider does not answer',
}

const advice: Readonly<Record<SignInProblem['kind'], string>> = {
  DENIED: 'The sign-in was left without an account. Sign in again when you want to.',
  EXPIRED: 'It took too long, or was used once already. Sign in again.',
  FOREIGN: 'It began in another tab or too long ago, so nothing came of it. Sign in again here.',
  REFUSED: 'It does not let this console sign you in. If it happens again, tell whoever looks after your account.',
  UNREACHABLE: 'Check the connection, then sign in again.',
}
