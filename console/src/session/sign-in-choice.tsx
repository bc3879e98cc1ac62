import { useState } from 'react'
import { Notice } from '../parts/notices.tsx'
import { useSession } from './session.tsx'
import './session.css'

/** Ways to sign in: the demo's accounts, or the provider's own page. */
export function SignInChoice() {
  const { canSignIn, demoAccounts, signIn } = useSession()
  const [isLeaving, setLeaving] = useState(false)
  const [problem, setProblem] = useState<Error>()
  const leave = (hint?: string): void => {
    setLeaving(true)
    setProblem(undefined)
    signIn(hint).catch((error: Error) => {
      setLeaving(false)
      setProblem(error)
    })
  }
  if (!canSignIn) return <p>Nobody can sign in here at present. Reload the page to try again.</p>
  return (
    <div className="sign-in">
      {problem && (
        <Notice tone="error" title="Nobody is signed in" role="alert">
          <p>{problem.message} Try again.</p>
        </Notice>
      )}
      {demoAccounts.length === 0 ? (
        <button type="button" className="usa-button" disabled={isLeaving} onClick={() => leave()}>
          Sign in
        </button>
      ) : (
        <>
          <p className="sign-in__demo">
            <strong>Demo accounts.</strong> They have no password, work on this machine alone, and name nobody.
          </p>
          <ul>
            {demoAccounts.map(({ name, title, may }) => (
              <li key={name}>
                <button type="button" className="sign-in__account" disabled={isLeaving} onClick={() => leave(name)}>
                  <strong>{title}</strong>
                  <span>{may}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
