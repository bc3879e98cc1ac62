import { useSession } from '../session/session.tsx'

/** As whom the operation of this tab is asked. */
export function AskedAs({ isTokenTyped }: { isTokenTyped: boolean }) {
  const { account } = useSession()
  return (
    <p className="explorer__asked-as" role="status">
      {isTokenTyped ? (
        'Asked as whoever the token under Headers names.'
      ) : account ? (
        <>
          Asked as <strong>{account.name ?? (account.organisation || 'who is signed in')}</strong>.
        </>
      ) : (
        <>
          Asked as nobody: public facts. For the rest, sign in above or <a href="/docs/authentication">bring a token</a>
          .
        </>
      )}
    </p>
  )
}
