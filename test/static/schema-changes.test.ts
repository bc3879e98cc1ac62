import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { diffSchemas } from '../../schema/diff-schemas.ts'
import { findBreaches } from '../../schema/find-breaches.ts'
import { findReleaseProblems } from '../../schema/find-release-problems.ts'
import { CHANGELOG_FILE, readReleased, readWorkingSdl } from '../../schema/released.ts'
import { addEntry, writeEntry } from '../../schema/write-entry.ts'

const today = '2026-11-22'

const released = `
  type Query {
    site(id: ID!, year: Int): Site
    count: Int
    old: Legacy @deprecated(reason: "Use \`site\` until 2026-11-21.")
    aging: Int @deprecated(reason: "Use \`count\` until 2026-11-22.")
    undated: Int @deprecated(reason: "Use \`count\` soon.")
    find(filter: Filter): Found
  }
  type Site { id: ID!, status: Status! }
  type Legacy { id: ID!, kind: LegacyKind, parent: Legacy }
  enum LegacyKind { A }
  enum Status { OPEN CLOSED GONE @deprecated(reason: "Use \`CLOSED\` until 2026-01-01.") }
  input Filter { name: String, code: String @deprecated(reason: "Use \`name\` until 2026-01-01.") }
  union Found = Site | Legacy
`
const change = (from: string, to: string): GraphQLSchema => {
  if (!released.includes(from)) throw new Error(`${from} is not in the schema that is changed.`)
  return buildSchema(released.replace(from, to))
}
const breach = (from: string, to: string): Promise<string[]> =>
  findBreaches(buildSchema(released), change(from, to), today)

/** What the schema of these tests is guilty of unchanged: a mark without a day. */
const undated = expect.stringMatching(/^Query\.undated: .* names no day/) as string

describe('the API', () => {
  it('keeps what clients were promised (npm run schema:changes; the policy is in schema/README.md)', async () => {
    const day = new Date().toISOString().slice(0, 10)
    expect(await findBreaches(readReleased().schema, buildSchema(readWorkingSdl()), day)).toEqual([])
  })

  it('is announced: the newest entry of the changelog is that of the release', () => {
    const { version, day } = readReleased()
    expect(/^## .*$/m.exec(readFileSync(CHANGELOG_FILE, 'utf8'))?.[0]).toBe(`## ${version}, ${day}`)
  })
})

describe('a change that breaks clients is found', () => {
  it.each([
    ['a field is removed', '    count: Int\n', '', 'Query.count'],
    ['an argument is removed', ', year: Int', '', 'Query.site.year'],
    ['an argument becomes required', 'year: Int', 'year: Int!', 'Query.site.year'],
    ['a required argument is added', 'year: Int', 'year: Int, month: Int!', 'Query.site.month'],
    ['a field answers another type', 'count: Int', 'count: String', 'Query.count'],
    ['a field answers null where it never did', 'status: Status!', 'status: Status', 'Site.status'],
    ['a value of an enum is removed', 'OPEN CLOSED', 'OPEN', 'Status.CLOSED'],
    ['a field of an input is removed', 'name: String, ', '', 'Filter.name'],
    ['a required field of an input is added', 'name: String', 'name: String, near: ID!', 'Filter.near'],
    ['a member leaves a union', 'Site | Legacy', 'Site', 'Found'],
  ])('%s', async (_, from, to, path) => {
    const breaches = await breach(from, to)
    expect(breaches).toEqual([expect.stringContaining(`${path}: `), undated])
    expect(breaches[0]).toContain('@deprecated(reason: "Use `replacement` until 2027-05-22.")')
  })

  it('while what was deprecated is still promised', async () => {
    expect(await breach('aging: Int @deprecated(reason: "Use `count` until 2026-11-22.")', '')).toEqual([
      "Query.aging: Field 'aging' (deprecated) was removed from object type 'Query'. It is promised until 2026-11-22: keep it as it is until then.",
      undated,
    ])
  })

  it('where what was deprecated named no day', async () => {
    expect(await breach('undated: Int @deprecated(reason: "Use `count` soon.")', '')).toEqual([
      expect.stringContaining('Query.undated: '),
    ])
  })

  it('a type is removed to which something leads that was not deprecated', async () => {
    const without = buildSchema(
      released
        .replace(/ {4}old:.*\n/, '')
        .replace(/.*type Legacy.*\n/, '')
        .replace(/.*enum LegacyKind.*\n/, '')
        .replace(' | Legacy', ''),
    )
    const breaches = await findBreaches(buildSchema(released), without, today)
    expect(breaches.map((each) => each.split(':')[0])).toEqual(['Found', 'Legacy', 'LegacyKind', 'Query.undated'])
  })
})

describe('a change that keeps the promise passes', () => {
  it.each([
    ['nothing', 'count: Int', 'count: Int'],
    ['a field is removed after its day', 'old: Legacy @deprecated(reason: "Use `site` until 2026-11-21.")', ''],
    ['it changes after its day', 'old: Legacy', 'old: Int'],
    ['a value is removed after its day', 'GONE @deprecated(reason: "Use `CLOSED` until 2026-01-01.")', ''],
    ['a field of an input after its day', ', code: String @deprecated(reason: "Use `name` until 2026-01-01.")', ''],
    ['a field is added', 'count: Int', 'count: Int, sum: Int'],
    ['an optional argument is added', 'year: Int', 'year: Int, month: Int'],
    ['a value is added', 'OPEN CLOSED', 'OPEN CLOSED ANNOUNCED'],
    ['an argument takes more', 'id: ID!, year', 'id: ID, year'],
    ['a field is deprecated', 'count: Int', 'count: Int @deprecated(reason: "Use `site` until 2027-06-01.")'],
  ])('%s', async (_, from, to) => {
    expect(await breach(from, to)).toEqual([undated])
  })

  it('a type goes with the last that leads to it', async () => {
    const before = released.replace(' | Legacy', '')
    const after = before
      .replace(/ {4}old:.*\n/, '')
      .replace(/.*type Legacy.*\n/, '')
      .replace(/.*enum LegacyKind.*\n/, '')
    expect(await findBreaches(buildSchema(before), buildSchema(after), today)).toEqual([undated])
  })
})

describe('a deprecation can be planned by', () => {
  it.each([
    ['count: Int', 'count: Int @deprecated(reason: "Use `site`.")', /^Query\.count: .* names no day/],
    [
      'count: Int',
      'count: Int @deprecated(reason: "Old, until 2027-06-01.")',
      /^Query\.count: .* names no replacement/,
    ],
    ['until 2026-11-22', 'until 2026-11-20', /^Query\.aging: .* promised until 2026-11-22: the day may move away/],
  ])('%s as %s', async (from, to, fault) => {
    expect(await breach(from, to)).toEqual([expect.stringMatching(fault), undated])
  })

  it('is released six months before its day', async () => {
    const release = { version: '0.9.0', day: '2026-11-01', schema: buildSchema('type Query { a: Int }') }
    const mark = (day: string) =>
      buildSchema(`type Query { a: Int @deprecated(reason: "No replacement: nobody asks, until ${day}."), b: Int }`)
    expect(await findReleaseProblems(release, mark('2027-05-22'), '0.10.0', today)).toEqual([])
    expect(await findReleaseProblems(release, mark('2027-05-21'), '0.10.0', today)).toEqual([
      'Query.a: released today, it has to work until 2027-05-22 at least: say so in its reason.',
    ])
    for (const version of ['0.9.0', '0.8.9', '1', 'next', ''])
      expect(await findReleaseProblems(release, release.schema, version, today)).toEqual([
        'Give a version after 0.9.0, as in: npm run schema:release -- 0.10.0',
      ])
  })
})

describe('the changelog', () => {
  it('says what clients see, and not what belongs to it or is only worded anew', async () => {
    const before = buildSchema('"Asks." type Query { a: E, b(x: Int): Int, c: Int } enum E { ONE }')
    const after = buildSchema(`
      "Asks anew." type Query {
        a: E, b(x: Int, y: Int): Int, c: Int @deprecated(reason: "Use \`d\` until 2027-06-01."), d(z: Int): New
      }
      enum E { ONE TWO }
      type New { id: ID! }
    `)
    expect(writeEntry('0.2.0, 2026-12-01', await diffSchemas(before, after))).toBe(
      [
        '## 0.2.0, 2026-12-01',
        '### Deprecated',
        '- `Query.c`: Use `d` until 2027-06-01.',
        '### May meet clients unprepared',
        '- `E.TWO`: Enum value `TWO` was added to enum `E`',
        '### Added',
        '- `New`: Type `New` was added\n- `Query.b.y`: Argument `y: Int` added to field `Query.b`\n- `Query.d`: Field `d` was added to object type `Query`\n',
      ].join('\n\n'),
    )
  })

  it('has the newest entry first', () => {
    const log = addEntry('# Changes\n\nWords.\n\n## 0.1.0, day\n\nFirst.\n', '## 0.2.0, day\n\nSecond.\n')
    expect(log).toBe('# Changes\n\nWords.\n\n## 0.2.0, day\n\nSecond.\n\n## 0.1.0, day\n\nFirst.\n')
  })
})
