import { GraphiQL } from 'graphiql'
import { useSyncExternalStore } from 'react'
import { HEADERS, examples } from './examples.ts'
import { ask } from './ask.ts'

/** `/graphql?query=…&variables=…` opens on that operation: the manual's examples link so. */
const asked = new URLSearchParams(location.search)
const linked = asked.get('query') ?? undefined

const dark = matchMedia('(prefers-color-scheme: dark)')
const watchDark = (onChange: () => void) => {
  dark.addEventListener('change', onChange)
  return () => dark.removeEventListener('change', onChange)
}

export const Explorer = () => (
  <>
    <header className="top">
      <div className="top__name">
        <a href="/">Regional Sustainment Framework</a>
        <span className="fine">Public, unclassified data</span>
      </div>
      <h1 className="explorer__title">API explorer</h1>
      <nav aria-label="Pages">
        <ul>
          <li>
            <a href="/">Console</a>
          </li>
          <li>
            <a href="/docs/">Manual</a>
          </li>
          <li>
            <a href="/docs/authentication">How to get a token</a>
          </li>
        </ul>
      </nav>
    </header>
    <main className="explorer__main" aria-label="Operations and answers">
      <GraphiQL
        // Left to itself, the editor keeps the colours that it began with.
        forcedTheme={useSyncExternalStore(watchDark, () => dark.matches) ? 'dark' : 'light'}
        fetcher={ask}
        defaultTabs={examples}
        defaultHeaders={HEADERS}
        initialQuery={linked}
        initialVariables={asked.get('variables') ?? undefined}
        initialHeaders={linked === undefined ? undefined : HEADERS}
        // A token that outlives the page would be somebody else's to find.
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
        defaultEditorToolsVisibility="headers"
      >
        <GraphiQL.Logo>
          <></>
        </GraphiQL.Logo>
      </GraphiQL>
    </main>
  </>
)
