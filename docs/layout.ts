import { escape } from './to-html.ts'

/** One page under /docs/. */
export interface Page {
  /** `first-query`; `index` is /docs/. */
  readonly name: string
  readonly title: string
  readonly section: string
  readonly body: string
}

/** Files of the page's look and its search, named by what they hold. */
export interface Assets {
  readonly styles: readonly string[]
  readonly script: string
}

export const toUrl = (name: string): string => `/docs/${name === 'index' ? '' : name}`

const toLinks = (pages: readonly Page[], here: Page): string =>
  [...new Set(pages.map(({ section }) => section))]
    .map((section) => {
      const links = pages
        .filter((page) => page.section === section)
        .map(({ name, title }) => {
          const current = name === here.name ? ' aria-current="page"' : ''
          return `<li><a href="${toUrl(name)}"${current}>${escape(title)}</a></li>`
        })
      return `<h2>${escape(section)}</h2><ul>${links.join('')}</ul>`
    })
    .join('')

export const toDocument = (page: Page, pages: readonly Page[], { styles, script }: Assets): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escape(page.title)} · Manual · Regional Sustainment Framework</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    ${styles.map((file) => `<link rel="stylesheet" href="/${file}" />`).join('\n    ')}
    <script type="module" src="/${script}"></script>
  </head>
  <body>
    <a class="usa-skipnav" href="#main">Skip to the content</a>
    <header class="top">
      <div class="top__name">
        <a href="/">Regional Sustainment Framework</a>
        <span class="fine">Public, unclassified data</span>
      </div>
      <nav aria-label="Pages">
        <ul>
          <li><a href="/">Console</a></li>
          <li><a href="/docs/" aria-current="true">Manual</a></li>
          <li><a href="/graphql">API explorer</a></li>
        </ul>
      </nav>
    </header>
    <div class="manual">
        <nav class="manual__pages" aria-label="Manual">
          <div data-search></div>
          ${toLinks(pages, page)}
        </nav>
        <main id="main" tabindex="-1"><article>${page.body}</article></main>
    </div>
    <footer class="bottom fine">
      <span>Maintenance logistics only. Every figure has a source; what is not known is said to be unknown.</span>
    </footer>
  </body>
</html>
`
