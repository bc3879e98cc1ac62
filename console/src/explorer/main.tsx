import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'graphiql/setup-workers/vite'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import '../styles/console.scss'
import '../styles/page.css'
import './explorer.css'
import { admitStyles } from './admit-styles.ts'
import { Explorer } from './explorer.tsx'
import { makeTabsPlain } from './plain-tabs.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root.')
admitStyles()
makeTabsPlain(root)
createRoot(root).render(
  <StrictMode>
    <Explorer />
  </StrictMode>,
)
