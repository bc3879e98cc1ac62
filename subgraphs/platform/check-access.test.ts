import { defineAccess, type Access } from './access.ts'
import { buildSchema, toTypeDefs } from './subgraph-schema.ts'

const actions = { 'figures:read': ['staff'], 'figures:write': ['staff'] } as const
const needs = (action: string): string => `@access(action: "${action}")`
const readable = needs('figures:read')

/** What the start says; empty: it starts. */
function start(
  sdl: string,
  fields: Record<string, Record<string, string>>,
  given: Access['actions'] = actions,
): string {
  const access = defineAccess({ actions: given, fields })
  try {
    buildSchema(toTypeDefs(sdl, access), {}, access)
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

const sdl = `
  type Query { yards: [Yard!] audit: Figures ${readable} }
  type Yard @key(fields: "id") { id: ID! name: String figures: Figures ${readable} }
  type Figures { free: Int! ${readable} }`
const fields = {
  Query: { PUBLIC: 'yards', 'figures:read': 'audit' },
  Yard: { PUBLIC: 'id name', 'figures:read': 'figures' },
  Figures: { 'figures:read': 'free' },
}

describe('a subgraph', () => {
  it('starts where each field has a row that says what the SDL says', () => {
    expect(start(sdl, fields)).toBe('')
  })

  it.each([
    [
      'a field without a row',
      { ...fields, Yard: { PUBLIC: 'id', 'figures:read': 'figures' } },
      'Yard.name has no row.',
    ],
    ['a type without rows', { Query: fields.Query, Yard: fields.Yard }, 'Figures.free has no row.'],
    [
      'a row without a field',
      { ...fields, Yard: { ...fields.Yard, PUBLIC: 'id name town' } },
      'Yard.town has a row, and the schema has no such field.',
    ],
    [
      'a row without a type',
      { ...fields, Dock: { PUBLIC: 'id' } },
      'Dock.id has a row, and the schema has no such field.',
    ],
    [
      'two rows for a field',
      { ...fields, Yard: { PUBLIC: 'id name figures', 'figures:read': 'figures' } },
      'Yard.figures has more than one row.',
    ],
    [
      'a row that needs less than the SDL says',
      { ...fields, Yard: { PUBLIC: 'id name figures' } },
      'Yard.figures needs nothing by its row, and figures:read by @access.',
    ],
    [
      'a row that needs more than the SDL says',
      { ...fields, Yard: { PUBLIC: 'id', 'figures:read': 'name figures' } },
      'Yard.name needs figures:read by its row, and nothing by @access.',
    ],
    [
      'a row that needs another action',
      { ...fields, Yard: { PUBLIC: 'id name', 'figures:write': 'figures' } },
      'Yard.figures needs figures:write by its row, and figures:read by @access.',
    ],
    ['a root field without a row', { ...fields, Query: { 'figures:read': 'audit' } }, 'Query.yards has no row.'],
  ])('does not start with %s', (_what, given, problem) => {
    expect(start(sdl, given)).toContain(`\n${problem}`)
  })

  it('does not start with an action that no role has', () => {
    const problem = 'Yard.figures needs figures:read, an action without roles.'
    expect(start(sdl, fields, {})).toContain(problem)
    expect(start(sdl, fields, { 'figures:read': [] })).toContain(problem)
  })

  it('names every fault at once', () => {
    expect(start(sdl, { Query: fields.Query }).match(/has no row/g)).toHaveLength(4)
  })

  it('does not start with a mutation for everybody', () => {
    const withMutation = `${sdl} type Mutation { publish: Boolean withdraw: Boolean ${needs('figures:write')} }`
    expect(start(withMutation, { ...fields, Mutation: { PUBLIC: 'publish', 'figures:write': 'withdraw' } })).toBe(
      'access.ts does not fit schema.graphql:\nMutation.publish is a mutation, and may not be PUBLIC.',
    )
  })

  it('does not start with @access on an interface, where nothing would enforce it', () => {
    const withInterface = `${sdl} interface Place { free: Int ${readable} }`
    expect(start(withInterface, fields)).toContain('Place.free says @access on an interface')
  })
})

describe('a field that is refused and never null', () => {
  const figures = `type Figures { free: Int! ${readable} }`
  const ofYard = `${figures} type Query { yards: [Yard] } type Yard { figures: Figures! ${readable} }`

  it('would take its parent with it, and does not start', () => {
    expect(
      start(ofYard, {
        Query: { PUBLIC: 'yards' },
        Yard: { 'figures:read': 'figures' },
        Figures: { 'figures:read': 'free' },
      }),
    ).toBe(
      'access.ts does not fit schema.graphql:\n' +
        'Yard.figures needs figures:read and is never null: a refusal would take with it what Query.yards answers.',
    )
  })

  it('stands where nobody comes without a right', () => {
    const page = `${figures} type Query { page: Page ${readable} } type Page { nodes: [Figures!]! }`
    expect(
      start(page, {
        Query: { 'figures:read': 'page' },
        Page: { PUBLIC: 'nodes' },
        Figures: { 'figures:read': 'free' },
      }),
    ).toBe('')
  })

  it('stands on an entity that is refused whole, and not on one with a public field', () => {
    const entity = (name: string) =>
      `type Query { none: Int } type Window @key(fields: "id") { id: ID! ${readable} bays: Int! ${readable} ${name} }`
    const Query = { PUBLIC: 'none' }
    expect(start(entity(''), { Query, Window: { 'figures:read': 'id bays' } })).toBe('')
    expect(start(entity('name: String'), { Query, Window: { PUBLIC: 'name', 'figures:read': 'id bays' } })).toContain(
      'Window.bays needs figures:read and is never null: a refusal would take with it what _entities answers.',
    )
  })

  it('is found behind a union too', () => {
    const union = `${figures} union Answer = Figures type Query { answer: Answer }`
    expect(start(union, { Query: { PUBLIC: 'answer' }, Figures: { 'figures:read': 'free' } })).toContain(
      'Figures.free needs figures:read and is never null: a refusal would take with it what Query.answer answers.',
    )
  })
})
