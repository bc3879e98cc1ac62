import { Notice } from '../parts/notices.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import { useSession } from './session.tsx'

/** Over the page on which a sign-in ended, by itself or by signing out; the page stays. */
export function SignInEnded() {
  const { absence, closeNotice } = useSession()
  switch (absence) {
    case null:
    case 'NOBODY':
      return null
    case 'ENDED':
      return (
        <div className="ended">
          <Notice tone="warning" title="Your sign-in has ended" role="alert">
            <p>Only what everybody may see is shown now. Sign in again to go on where you are.</p>
            <SignInChoice />
          </Notice>
        </div>
      )
    case 'SIGNED_OUT':
      return (
        <div className="ended">
          <Notice tone="success" title="You are signed out" role="status">
            <p>At the identity provider, too: whoever signs in next at this browser is asked who they are.</p>
            <CloseButton onClick={closeNotice} />
          </Notice>
        </div>
      )
    case 'SIGNED_OUT_HERE':
      return (
        <div className="ended">
          <Notice tone="warning" title="You are signed out here, not at your identity provider" role="alert">
            <p>
              It cannot be told from here, or did not answer. Whoever signs in next at this browser may go on as you:
              sign out there as well, or close the browser.
            </p>
            <CloseButton onClick={closeNotice} />
          </Notice>
        </div>
      )
  }
}

const CloseButton = ({ onClick }: { onClick: () => void }) => (
  <button type="button" className="usa-button usa-button--unstyled" onClick={onClick}>
    Close this notice
  </button>
)
