import { useState } from 'react'
import { Empty, Notice } from '../parts/notices.tsx'
import { useSession } from '../session/session.tsx'

/** What the page is for, to somebody who is not signed in. */
export function SignInFirst() {
  const { canSignIn, signIn } = useSession()
  const [problem, setProblem] = useState<Error>()
  return (
    <Empty title="Sign in to keep your calendar">
      <p>
        Partners publish here what their docks and bays can take, see what was taken of it, and import whole files of
        windows. Competitors see none of it.
      </p>
      {problem && (
        <Notice tone="error" title="Nobody is signed in" role="alert">
          <p>{problem.message} Try again.</p>
        </Notice>
      )}
      {canSignIn && (
        <button type="button" className="usa-button" onClick={() => void signIn().catch(setProblem)}>
          Sign in
        </button>
      )}
    </Empty>
  )
}
