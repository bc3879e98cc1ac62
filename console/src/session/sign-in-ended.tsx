import { Notice } from '../parts/notices.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import { useSession } from './session.tsx'

/** Over the page on which a sign-in ended by itself; the page stays. */
export function SignInEnded() {
  const { hasEnded } = useSession()
  if (!hasEnded) return null
  return (
    <div className="ended">
      <Notice tone="warning" title="Your sign-in has ended" role="alert">
        <p>Only what everybody may see is shown now. Sign in again to go on where you are.</p>
        <SignInChoice />
      </Notice>
    </div>
  )
}
