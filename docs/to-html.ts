import markdown from 'markdown-it'

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** `Add a rule` as the name of a place in a page: `add-a-rule`. */
const toAnchor = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\w]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Where the explorer opens on an operation. */
const toExplorerUrl = (query: string, variables?: string): string =>
  `/graphql?${new URLSearchParams({ query, ...(variables !== undefined && { variables }) }).toString()}`

const render = markdown({ html: true, typographer: false })

render.renderer.rules['heading_open'] = (tokens, index, options, _environment, self) => {
  tokens[index]?.attrSet('id', toAnchor(tokens[index + 1]?.content ?? ''))
  return self.renderToken(tokens, index, options)
}
// Pages link to one another by file, so that the links hold where the files are read too.
render.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
  const token = tokens[index]
  const href = token?.attrGet('href')
  const page = /^(?:\.\/|\.\.\/docs\/)?([a-z-]+)\.md(#.*)?$/.exec(String(href))
  if (page) token?.attrSet('href', `/docs/${page[1] === 'index' ? '' : page[1]}${page[2] ?? ''}`)
  return self.renderToken(tokens, index, options)
}
// Notes to the test that runs the examples.
render.renderer.rules['html_block'] = (tokens, index) => {
  const html = tokens[index]?.content ?? ''
  return html.startsWith('<!--') ? '' : html
}
// A wide table scrolls, and must be reached by keyboard too.
render.renderer.rules['table_open'] = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>'
render.renderer.rules['table_close'] = () => '</table></div>'
// A long example scrolls: it must be reached by keyboard.
render.renderer.rules['fence'] = (tokens, index) => {
  const { content = '', info = '' } = tokens[index] ?? {}
  const [note, next] = tokens.slice(index + 1)
  const variables = note?.content.trim() === '<!-- variables -->' ? next?.content : undefined
  return toCode(content, info.trim().split(' ')[0], variables)
}

/** @param variables of an operation, as JSON */
export function toCode(content: string, language = '', variables?: string): string {
  const name = language === '' ? 'Example' : `Example, ${language}`
  const link =
    language === 'graphql'
      ? `<p class="fine"><a href="${escape(toExplorerUrl(content, variables))}">Open in the explorer</a></p>`
      : ''
  return `<pre tabindex="0" role="group" aria-label="${name}"><code>${escape(content.trimEnd())}</code></pre>${link}`
}

/** Markdown of a page, or of a description in the schema. */
export const toHtml = (text: string): string => render.render(text)
