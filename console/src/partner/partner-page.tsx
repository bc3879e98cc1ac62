import { lazy, Suspense } from 'react'
import { Link, Redirect, Route, Switch } from 'wouter'
import { Empty, Loading } from '../parts/notices.tsx'
import { useSession } from '../session/session.tsx'
import { SignInFirst } from '../session/sign-in-first.tsx'
import { PartnerCalendars } from './partner-calendars.tsx'
import { PartnerChoice, usePartnerId } from './partner-choice.tsx'
import './partner.css'

const ImportPage = lazy(() => import('./import/import-page.tsx'))

/** What a partner keeps: calendars, what is due, files of windows, and what it says of its sites. */
export function PartnerPage() {
  const { account } = useSession()
  const partnerId = usePartnerId()
  if (account === null)
    return (
      <>
        <h1>My capacity</h1>
        <SignInFirst title="Sign in to keep your calendar">
          Partners publish here what their docks and bays can take, see what was taken of it, and import whole files of
          windows. Competitors see none of it.
        </SignInFirst>
      </>
    )
  const isAdmin = account.roles.includes('admin')
  if (!isAdmin && !account.roles.includes('partner'))
    return (
      <>
        <h1>My capacity</h1>
        <Empty title="Calendars are kept by partners">
          <p>
            You are signed in for {account.organisation}, which publishes none. What partners publish is in the{' '}
            <Link href="/">repair options</Link>; to see a calendar here, sign in as a partner.
          </p>
        </Empty>
      </>
    )
  return (
    <>
      {isAdmin && <PartnerChoice />}
      {partnerId === null ? (
        <>
          <h1>Capacity of a partner</h1>
          <Empty title="Choose a partner to see and keep its calendars" />
        </>
      ) : (
        <Switch>
          <Route path="/partner">
            <PartnerCalendars key={partnerId} partnerId={partnerId} />
          </Route>
          <Route path="/partner/import/:id?">
            {({ id }) => (
              <Suspense fallback={<Loading what="Opening the import" />}>
                <ImportPage partnerId={partnerId} importId={id ?? null} />
              </Suspense>
            )}
          </Route>
          <Route>
            <Redirect to="/partner" replace />
          </Route>
        </Switch>
      )}
    </>
  )
}
