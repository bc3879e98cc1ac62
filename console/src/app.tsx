import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { AuditPage } from './audit/audit-page.tsx'
import { AskPage } from './ask/ask-page.tsx'
import { CoveragePage } from './coverage/coverage-page.tsx'
import { PartnerPage } from './partner/partner-page.tsx'
import { LiveMark } from './network/live-mark.tsx'
import { queries } from './network/network.ts'
import { Empty } from './parts/notices.tsx'
import { RequestsPage } from './requests/requests-page.tsx'
import { SessionProvider } from './session/session-provider.tsx'
import { SignedInPage } from './session/signed-in-page.tsx'
import { SignedOutPage } from './session/signed-out-page.tsx'
import { SignInControl } from './session/sign-in-control.tsx'
import { SignInEnded } from './session/sign-in-ended.tsx'

const pages = [
  { path: '/', title: 'Repair options' },
  { path: '/coverage', title: 'Coverage' },
  { path: '/requests', title: 'Requests' },
  { path: '/partner', title: 'My capacity' },
  { path: '/audit', title: 'Audit trail' },
] as const

export const App = () => (
  <QueryClientProvider client={queries}>
    <SessionProvider>
      <a className="usa-skipnav" href="#main">
        Skip to the content
      </a>
      <Header />
      <SignInEnded />
      <Main />
      <Footer />
    </SessionProvider>
  </QueryClientProvider>
)

function Header() {
  const [path] = useLocation()
  return (
    <header className="top">
      <div className="top__name">
        <Link href="/">Regional Sustainment Framework</Link>
        <span className="fine">
          Public, unclassified data <LiveMark />
        </span>
      </div>
      <nav aria-label="Pages">
        <ul>
          {pages.map((page) => {
            const isHere = page.path === '/' ? path === '/' : path.startsWith(page.path)
            return (
              <li key={page.path}>
                <Link href={page.path} aria-current={isHere ? 'page' : undefined}>
                  {page.title}
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
      <SignInControl />
    </header>
  )
}

/** Pages name themselves, and a new page is where reading goes on. */
function Main() {
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    const page = pages.find((each) => each.path !== '/' && path.startsWith(each.path)) ?? pages[0]
    document.title = `${page.title} · Regional Sustainment Framework`
    if (!isFirst.current) main.current?.focus()
    isFirst.current = false
  }, [path])
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <Switch>
        <Route path="/" component={AskPage} />
        <Route path="/coverage" component={CoveragePage} />
        <Route path="/requests/*?" component={RequestsPage} />
        <Route path="/partner/*?" component={PartnerPage} />
        <Route path="/audit" component={AuditPage} />
        <Route path="/signed-in" component={SignedInPage} />
        <Route path="/signed-out" component={SignedOutPage} />
        <Route>
          <Empty title="There is no such page">
            <Link href="/">Ask where something can be repaired</Link>
          </Empty>
        </Route>
      </Switch>
    </main>
  )
}

const Footer = () => (
  <footer className="bottom fine">
    <a href="/docs/">Manual</a>
    <a href="/graphql">API explorer</a>
    <span>Maintenance logistics only. Every figure has a source; what is not known is said to be unknown.</span>
  </footer>
)
