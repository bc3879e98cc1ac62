import { GraphiQL } from 'graphiql'
import { useState, useSyncExternalStore } from 'react'
import { SessionProvider } from '../session/session-provider.tsx'
import { SignInEnded } from '../session/sign-in-ended.tsx'
import { ask } from './ask.ts'
import { AskedAs } from './asked-as.tsx'
import { HEADERS, examples } from './examples.ts'
import { Header } from './header.tsx'
import { hasTypedToken } from './typed-token.ts'

/** `/graphql?query=…&variables=…` opens on that operation: the manual's examples link so. */
const asked = new URLSearchParams(location.search)
const query = asked.get('query')
const linked = query === null ? null : { query, variables: asked.get('variables') ?? '', headers: HEADERS }

const dark = matchMedia('(prefers-color-scheme: dark)')
const watchDark = (onChange: () => void) => {
  dark.addEventListener('change', onChange)
  return () => dark.removeEventListener('change', onChange)
}

export function Explorer() {
  const [isTokenTyped, setTokenTyped] = useState(false)
  return (
    <SessionProvider>
      <Header />
      <SignInEnded />
      <main className="explorer__main" aria-label="Operations and answers">
        <GraphiQL
          // Left to itself, the editor keeps the colours that it began with.
          forcedTheme={useSyncExternalStore(watchDark, () => dark.matches) ? 'dark' : 'light'}
          fetcher={ask}
          defaultTabs={linked === null ? examples : [linked, ...examples]}
          defaultHeaders={HEADERS}
          initialQuery={linked?.query}
          initialVariables={linked?.variables}
          initialHeaders={linked?.headers}
          onTabChange={({ tabs, activeTabIndex }) =>
            setTokenTyped(hasTypedToken(tabs[activeTabIndex]?.headers ?? null))
          }
          // A token that outlives the page would be somebody else's to find.
          shouldPersistHeaders={false}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="headers"
        >
          <GraphiQL.Logo>
            <></>
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AskedAs isTokenTyped={isTokenTyped} />
          </GraphiQL.Footer>
        </GraphiQL>
      </main>
    </SessionProvider>
  )
}
