import { SignInControl } from '../session/sign-in-control.tsx'

export const Header = () => (
  <header className="top">
    <div className="top__name">
      <a href="/">Regional Sustainment Framework</a>
      <span className="fine">Public, unclassified data</span>
    </div>
    <h1 className="usa-sr-only">API explorer</h1>
    <nav aria-label="Pages">
      <ul>
        <li>
          <a href="/">Console</a>
        </li>
        <li>
          <a href="/docs/">Manual</a>
        </li>
        <li>
          <a href="/graphql" aria-current="page">
            API explorer
          </a>
        </li>
      </ul>
    </nav>
    <SignInControl />
  </header>
)
