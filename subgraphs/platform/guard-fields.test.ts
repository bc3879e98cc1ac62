import { graphql } from 'graphql'
import { ADMIN, HANWHA, INTEGRATOR, STAFF } from '../../test/testkit/principals.ts'
import { defineAccess } from './access.ts'
import { ANONYMOUS, type Principal } from './principal.ts'
import { buildSchema, toTypeDefs } from './subgraph-schema.ts'

const readable = '@access(action: "figures:read")'
const sdl = `
  type Query { yard: Yard yards: [Yard!] figures: [Int!] ${readable} }
  type Mutation { publish(free: Int!): Int @access(action: "figures:write") }
  type Yard @key(fields: "id") { id: ID! free: Int ${readable} docks: [Int!] ${readable} }
  type Window @key(fields: "id") { id: ID! ${readable} bays: Int ${readable} }`
const access = defineAccess({
  actions: { 'figures:read': ['staff', 'admin'], 'figures:write': ['partner'] },
  fields: {
    Query: { PUBLIC: 'yard yards', 'figures:read': 'figures' },
    Mutation: { 'figures:write': 'publish' },
    Yard: { PUBLIC: 'id', 'figures:read': 'free docks' },
    Window: { 'figures:read': 'id bays' },
  },
})

const scopes = ['figures:read', 'figures:write']
const staff = { ...STAFF, scopes }
const partner = { ...HANWHA, scopes }
const yard = { id: 'a', free: 3, docks: () => resolved('docks', [1, 2]) }
/** Names of what was resolved: what is refused must not be. */
let calls: string[] = []
const resolved = <T>(name: string, value: T): T => {
  calls.push(name)
  return value
}

const schema = buildSchema(
  toTypeDefs(sdl, access),
  {
    Query: { yard: () => yard, yards: () => [yard], figures: () => resolved('figures', [1]) },
    Mutation: { publish: (_parent: unknown, { free }: { free: number }) => resolved('publish', free) },
    Yard: { __resolveReference: () => yard },
    Window: {
      __resolveReference: ({ id }: { id: string }) => resolved('window', id === 'none' ? null : { id, bays: 4 }),
    },
  },
  access,
)

async function ask(source: string, principal: Principal, variableValues?: Record<string, unknown>) {
  calls = []
  const { data, errors = [] } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: { requestId: 'test', principal },
  })
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors.map(({ message, path, extensions }) => [path?.join('.'), extensions['code'], message]),
  }
}

const FIGURES = '{ yard { id free docks } figures }'
const NO_TOKEN = 'A token is needed that allows figures:read.'
const NOT_BY_ROLE = 'This needs figures:read, which your role does not have.'
const NOT_BY_TOKEN = 'This needs figures:read, which your token does not allow.'

describe('a field that needs an action', () => {
  it.each([
    ['staff', staff],
    ['an admin', { ...ADMIN, scopes }],
    ['a partner who is also staff', { ...partner, roles: ['partner', 'staff'] as const }],
  ])('is answered to %s, by the default resolver and by one of its own', async (_who, principal) => {
    expect(await ask(FIGURES, principal)).toEqual({
      data: { yard: { id: 'a', free: 3, docks: [1, 2] }, figures: [1] },
      errors: [],
    })
  })

  it.each([
    ['nobody who signed in', ANONYMOUS, 'UNAUTHENTICATED', NO_TOKEN],
    ['roles and scopes without a subject', { ...staff, subject: '' }, 'UNAUTHENTICATED', NO_TOKEN],
    ['a partner', partner, 'FORBIDDEN', NOT_BY_ROLE],
    ['an integrator', { ...INTEGRATOR, scopes }, 'FORBIDDEN', NOT_BY_ROLE],
    ['somebody without a role', { ...staff, roles: [] }, 'FORBIDDEN', NOT_BY_ROLE],
    ['staff whose token does not allow it', { ...staff, scopes: ['figures:write'] }, 'FORBIDDEN', NOT_BY_TOKEN],
    ['an admin whose token allows nothing', { ...ADMIN, scopes: [] }, 'FORBIDDEN', NOT_BY_TOKEN],
  ])('is null for %s, each with its error, and is not resolved', async (_who, principal, code, message) => {
    const { data, errors } = await ask(FIGURES, principal)
    expect(data).toEqual({ yard: { id: 'a', free: null, docks: null }, figures: null })
    expect(errors.toSorted()).toEqual([
      ['figures', code, message],
      ['yard.docks', code, message],
      ['yard.free', code, message],
    ])
    expect(calls).toEqual([])
  })

  it('is refused under another name, in fragments and in lists', async () => {
    const { data, errors } = await ask(
      `query ($with: Boolean = true) {
         a: yard { b: free ...Rest ... on Yard @include(if: $with) { c: docks } }
         yards { free }
       }
       fragment Rest on Yard { d: free ... { e: docks } }`,
      ANONYMOUS,
    )
    expect(data).toEqual({ a: { b: null, c: null, d: null, e: null }, yards: [{ free: null }] })
    expect(errors.map(([path]) => path).toSorted()).toEqual(['a.b', 'a.c', 'a.d', 'a.e', 'yards.0.free'])
    expect(calls).toEqual([])
  })

  it('is refused before a mutation does anything', async () => {
    const publish = 'mutation { publish(free: 2) }'
    expect((await ask(publish, staff)).errors).toEqual([
      ['publish', 'FORBIDDEN', 'This needs figures:write, which your role does not have.'],
    ])
    expect(calls).toEqual([])
    expect((await ask(publish, partner)).data).toEqual({ publish: 2 })
  })
})

describe('what a gateway asks by reference', () => {
  const ENTITIES = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { __typename ... on Yard { id free } ... on Window { id bays } } }`
  const representations = [
    { __typename: 'Window', id: 'w' },
    { __typename: 'Yard', id: 'a' },
    { __typename: 'Window', id: 'none' },
  ]

  it('is answered to who may', async () => {
    const { data } = await ask(ENTITIES, staff, { representations })
    expect(data).toEqual({
      _entities: [{ __typename: 'Window', id: 'w', bays: 4 }, { __typename: 'Yard', id: 'a', free: 3 }, null],
    })
  })

  it('is refused field by field; a record that is refused whole is not even looked up', async () => {
    const { data, errors } = await ask(ENTITIES, ANONYMOUS, { representations })
    expect(data).toEqual({ _entities: [null, { __typename: 'Yard', id: 'a', free: null }, null] })
    expect(errors.toSorted()).toEqual([
      ['_entities.0', 'UNAUTHENTICATED', NO_TOKEN],
      ['_entities.1.free', 'UNAUTHENTICATED', NO_TOKEN],
      ['_entities.2', 'UNAUTHENTICATED', NO_TOKEN],
    ])
    expect(calls).toEqual([])
  })
})

describe('what needs no action', () => {
  it('is answered to anybody, and its resolver is not touched', async () => {
    expect(await ask('{ yard { id } __typename _service { sdl } }', ANONYMOUS)).toMatchObject({ errors: [] })
    expect(schema.getQueryType()?.getFields()['yard']?.resolve?.name).toBe('yard')
  })
})

describe('the description of a field', () => {
  it('says which action it needs, and who has it', async () => {
    const { data } = await ask('{ __type(name: "Yard") { fields { name description } } }', ANONYMOUS)
    const description = 'Needs `figures:read`: staff, admin.'
    expect(data).toEqual({
      __type: {
        fields: [
          { name: 'id', description: null },
          { name: 'free', description },
          { name: 'docks', description },
        ],
      },
    })
  })
})
