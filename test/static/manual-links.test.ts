import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildManual } from '../../docs/build.ts'

/** What a page of the manual may lead to besides its pages. */
const OTHERS = ['/', '/graphql', '/icon.svg']

const folder = mkdtempSync(path.join(tmpdir(), 'rsf-manual-'))
buildManual(folder, { styles: [], script: 'manual.js' })
afterAll(() => rmSync(folder, { recursive: true }))

const pages = new Map(
  globSync('docs/*.html', { cwd: folder }).map((file) => {
    const name = path.basename(file, '.html')
    return [`/docs/${name === 'index' ? '' : name}`, readFileSync(path.join(folder, file), 'utf8')]
  }),
)
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)
const ids = new Map([...pages].map(([url, html]) => [url, new Set(idsOf(html))]))

/** What is broken about a link that stands on a page of this address; null: nothing, or it leads elsewhere. */
function findFault(href: string, from: string): string | null {
  const { origin, pathname, hash } = new URL(href, `http://manual${from}`)
  if (origin !== 'http://manual' || OTHERS.includes(pathname)) return null
  const example = /^\/docs\/examples\/([\w.-]+)$/.exec(pathname)?.[1]
  if (example !== undefined) return existsSync(`client/examples/${example}`) ? null : 'no such example'
  const anchors = ids.get(pathname)
  if (anchors === undefined) return 'no such page'
  return hash === '' || anchors.has(decodeURIComponent(hash.slice(1))) ? null : 'no such place on the page'
}

it('leads from every page only to pages and places that there are', () => {
  const faults = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
      const fault = findFault(href.replaceAll('&amp;', '&'), from)
      return fault === null ? [] : [`${from}: ${href.slice(0, 100)}: ${fault}`]
    }),
  )
  expect(faults).toEqual([])
})

it('finds by its search only what there is', () => {
  const entries = JSON.parse(readFileSync(path.join(folder, 'docs/search.json'), 'utf8')) as { url: string }[]
  expect(entries.filter(({ url }) => findFault(url, '/docs/') !== null)).toEqual([])
})

it('names each place on a page once', () => {
  const twice = [...pages].flatMap(([url, html]) =>
    idsOf(html)
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) => `${url}#${id}`),
  )
  expect(twice).toEqual([])
})
