import { useSession } from '../session/session.tsx'
import { SignInFirst } from '../session/sign-in-first.tsx'
import { AuditFilterFields, useAuditFilter } from './audit-filter.tsx'
import { AuditTrail } from './audit-trail.tsx'
import './audit.css'

/** Who wrote what in the records of an organisation. */
export function AuditPage() {
  const { account } = useSession()
  return (
    <>
      <h1>Audit trail</h1>
      {account === null ? (
        <SignInFirst title="Sign in to read the trail">
          Everything that is written in an organisation’s records stands here: when, by whom, and what it was before.
        </SignInFirst>
      ) : (
        <OwnTrail key={account.subject} />
      )}
    </>
  )
}

function OwnTrail() {
  const { account } = useSession()
  const [filter, change] = useAuditFilter()
  const isStaff = account?.roles.includes('staff') ?? false
  return (
    <>
      <p className="fine">
        {isStaff
          ? 'You see what members of your organisation wrote in the records of the organisation that you choose.'
          : 'Newest first. Entries are a chain: none can be altered or removed unseen.'}
      </p>
      <AuditFilterFields filter={filter} onChange={change} />
      {filter.organisation === '' ? null : <AuditTrail filter={filter} />}
    </>
  )
}
