import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema } from 'graphql'
import { toDocument, toUrl, type Assets, type Page } from './layout.ts'
import { readOperationExamples } from './operation-examples.ts'
import { readSchemaFacts } from './schema-facts.ts'
import { toSchemaPages } from './schema-pages.ts'
import { toHtml } from './to-html.ts'

const root = path.resolve(import.meta.dirname, '..')

/** What the manual is made of, besides its own folder. */
export const MANUAL_SOURCES = ['docs/**', 'schema/{api,supergraph}.graphql', 'schema/CHANGELOG.md']

/** Pages in the order in which they are read; others follow by name. */
const ORDER = [
  'index',
  'first-query',
  'authentication',
  'errors',
  'pagination',
  'idempotency',
  'events',
  'subscriptions',
  'webhooks',
  'client',
  'limits',
  'deprecation',
]

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const toPlace = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)

const toPage = (name: string, text: string): Page => ({
  name,
  title: /^# (.*)$/m.exec(text)?.[1] ?? name,
  section: 'Manual',
  body: toHtml(text),
})

function readPages(): readonly Page[] {
  const written = globSync('*.md', { cwd: import.meta.dirname })
    .map((file) => path.basename(file, '.md'))
    .sort((one, other) => toPlace(one) - toPlace(other) || one.localeCompare(other))
    .map((name) => toPage(name, read(`docs/${name}.md`)))
  const changes = existsSync(path.join(root, 'schema/CHANGELOG.md'))
    ? [toPage('changelog', read('schema/CHANGELOG.md'))]
    : []
  return [...written, ...changes]
}

/** Writes the manual as pages that need no script into `folder`/docs. */
export function buildManual(folder: string, assets: Assets): void {
  const written = readPages()
  const { pages, entries } = toSchemaPages(
    buildSchema(read('schema/api.graphql')),
    readSchemaFacts(read('schema/supergraph.graphql')),
    readOperationExamples(),
  )
  const all = [...written, ...pages]
  mkdirSync(path.join(folder, 'docs'), { recursive: true })
  for (const page of all) writeFileSync(path.join(folder, `docs/${page.name}.html`), toDocument(page, all, assets))
  const found = [
    ...written.map(({ name, title }) => ({ title, kind: 'page', url: toUrl(name), about: '' })),
    ...entries,
  ]
  writeFileSync(path.join(folder, 'docs/search.json'), JSON.stringify(found))
}
