import { Route, Switch } from 'wouter'
import { useSession } from '../session/session.tsx'
import { SignInFirst } from '../session/sign-in-first.tsx'
import { NewRequest } from './new-request.tsx'
import { RequestDetail } from './request-detail.tsx'
import { RequestList } from './request-list.tsx'
import './requests.css'

/** Requests of staff for bays, as both sides see them. */
export function RequestsPage() {
  const { account } = useSession()
  if (account === null)
    return (
      <>
        <h1>Repair requests</h1>
        <SignInFirst title="Sign in to see requests">
          Staff ask for a bay here and confirm it; partners accept, decline or offer other days. Others see none of it.
        </SignInFirst>
      </>
    )
  return (
    <Switch>
      <Route path="/requests" component={RequestList} />
      <Route path="/requests/new" component={NewRequest} />
      <Route path="/requests/:id">{({ id }) => <RequestDetail id={id} />}</Route>
    </Switch>
  )
}
