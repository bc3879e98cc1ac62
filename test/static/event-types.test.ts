import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENT_TYPES } from '../../subgraphs/ledger/domain/event-types.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const migrations = readdirSync(join(root, 'subgraphs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /[/]migrations[/].*[.]sql$/.test(file))
  .map((file) => read(join('subgraphs', file)))

const TYPE = /rsf(?:\.[a-z0-9-]+)+/g
const listTypes = (text: string): string[] => [...new Set([...text.matchAll(TYPE)].map(([type]) => type))].toSorted()
const known = EVENT_TYPES.toSorted()

describe('types of events', () => {
  it('are written out wherever one is emitted, and are those that can be subscribed to', () => {
    const emitting = migrations.filter((sql) => sql.includes('::ledger.draft') || sql.includes('ledger.emit_v1('))
    expect(emitting.length).toBeGreaterThan(4)
    expect(listTypes(emitting.flatMap((sql) => sql.match(/'rsf[^']*'/g) ?? []).join(' '))).toEqual(known)
  })

  it('are all in the manual', () => {
    const [, description = ''] =
      /"""([^"]*)"""\s+type: String!\s+"What it is about/.exec(read('subgraphs/ledger/schema.graphql')) ?? []
    expect(listTypes(description)).toEqual(known)
    expect(listTypes(read('docs/events.md'))).toEqual(expect.arrayContaining(known))
  })
})
