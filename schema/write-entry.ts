import type { ChangeKind, SchemaChange } from './diff-schemas.ts'

/** Sections of an entry, in the order of how soon a client has to look at them. */
const sections: readonly { kind: ChangeKind; title: string }[] = [
  { kind: 'BREAKING', title: 'Removed, after its time of notice' },
  { kind: 'DEPRECATED', title: 'Deprecated' },
  { kind: 'DANGEROUS', title: 'May meet clients unprepared' },
  { kind: 'CHANGED', title: 'Changed' },
  { kind: 'ADDED', title: 'Added' },
]

/**
 * An entry of the changelog, in Markdown.
 * @param title `<version>, <day>`, or what it is of instead
 */
export function writeEntry(title: string, changes: readonly SchemaChange[]): string {
  const parts = sections.flatMap(({ kind, title: head }) => {
    const within = changes.filter((change) => change.kind === kind)
    return within.length === 0 ? [] : [`### ${head}\n\n${within.map(toLine).join('\n')}\n`]
  })
  return [`## ${title}\n`, ...(parts.length === 0 ? ['Nothing that clients see.\n'] : parts)].join('\n')
}

/** Names stand in the messages between straight quotes; in Markdown they are code. */
const toLine = ({ path, message }: SchemaChange): string => `- \`${path}\`: ${message.replaceAll(/'([^']+)'/g, '`$1`')}`

/** The changelog with one entry more, newest first. */
export function addEntry(changelog: string, entry: string): string {
  const first = changelog.search(/^## /m)
  return first === -1 ? `${changelog}\n${entry}` : `${changelog.slice(0, first)}${entry}\n${changelog.slice(first)}`
}
