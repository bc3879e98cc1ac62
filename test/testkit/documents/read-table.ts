import { readFileSync } from 'node:fs'

/**
 * Rows of the first table under a heading of a page, without its head, as Markdown.
 * @throws Error where there is none
 */
export function readTable(page: string, heading: string): string[][] {
  const lines = readFileSync(page, 'utf8').split('\n')
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  const rows = lines.slice(from + 1)
  const first = rows.findIndex((line) => line.startsWith('|'))
  if (from === -1 || first === -1) throw new Error(`${page} has no table under "${heading}".`)
  const after = rows.slice(first).findIndex((line) => !line.startsWith('|'))
  return rows.slice(first + 2, after === -1 ? undefined : first + after).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
