import { useEffect, useId, useRef, useState } from 'react'
import { toRoleWords, type Account } from './account.ts'
import { useSession } from './session.tsx'
import { SignInChoice } from './sign-in-choice.tsx'
import './session.css'

/** Who is signed in, and the ways in and out, behind one button of the header. */
export function SignInControl() {
  const { account, canSignIn, demoAccounts, signOut } = useSession()
  const { isOpen, toggle, close, frame } = useDisclosure()
  const panel = useId()
  if (account === null && !canSignIn) return null
  const words = account ? toShortWords(account) : demoAccounts.length > 0 ? 'Sign in (demo accounts)' : 'Sign in'
  return (
    <div className="account" ref={frame}>
      <button type="button" className="account__button" aria-expanded={isOpen} aria-controls={panel} onClick={toggle}>
        {words}
      </button>
      <div id={panel} className="account__panel" hidden={!isOpen}>
        {account === null ? (
          <SignInChoice />
        ) : (
          <>
            <AccountFacts account={account} />
            <button
              type="button"
              className="usa-button"
              onClick={() => {
                close()
                void signOut()
              }}
            >
              Sign out
            </button>
          </>
        )}
      </div>
    </div>
  )
}

const toShortWords = (account: Account): string => account.name ?? (account.organisation || 'Signed in')

const AccountFacts = ({ account }: { account: Account }) => (
  <dl className="account__facts">
    {account.name !== null && (
      <>
        <dt>Signed in as</dt>
        <dd>{account.name}</dd>
      </>
    )}
    <dt>Role</dt>
    <dd>{toRoleWords(account) || 'none'}</dd>
    <dt>Organisation</dt>
    <dd>{account.organisation || 'not stated'}</dd>
    {account.theaters.length > 0 && (
      <>
        <dt>Theaters</dt>
        <dd>{account.theaters.join(', ')}</dd>
      </>
    )}
  </dl>
)

/** Something behind a button: Escape and a click elsewhere close it, and Escape leads back to the button. */
function useDisclosure() {
  const [isOpen, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      setOpen(false)
      frame.current?.querySelector('button')?.focus()
    }
    const onPointer = (event: PointerEvent): void => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [isOpen])
  return { isOpen, frame, toggle: () => setOpen(!isOpen), close: () => setOpen(false) }
}
