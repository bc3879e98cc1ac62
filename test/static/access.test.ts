import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema as buildPlainSchema, isObjectType } from 'graphql'
import { manifest } from '../../subgraphs/manifest.ts'
import { toStatedActions } from '../../subgraphs/platform/access-directive.ts'
import type { Access } from '../../subgraphs/platform/access.ts'
import { buildSchema, toTypeDefs } from '../../subgraphs/platform/subgraph-schema.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const subgraphs = await Promise.all(
  manifest.map(async ({ name }) => ({
    name,
    sdl: read(`subgraphs/${name}/schema.graphql`),
    access: ((await import(`../../subgraphs/${name}/access.ts`)) as { access: Access }).access,
  })),
)

/** The action of each field of the supergraph, by `@access`; empty: none. */
const stated = new Map<string, string>(
  Object.values(buildPlainSchema(read('schema/supergraph.graphql')).getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map(
        ({ name, astNode }) => [`${type.name}.${name}`, toStatedActions(astNode).join(' and ')] as const,
      ),
    ),
)

describe('who may read and do what', () => {
  it.each(subgraphs)('is said by a table that fits the schema of $name', ({ sdl, access }) => {
    expect(() => buildSchema(toTypeDefs(sdl, access), {}, access)).not.toThrow()
  })

  it('is said in the supergraph as in every table, so that no way around a field needs less than it does', () => {
    const differing = subgraphs.flatMap(({ name, access }) =>
      access.rows
        .map(({ type, field, action }) => ({ field: `${type}.${field}`, row: action ?? '' }))
        .filter(({ field, row }) => stated.get(field) !== row)
        .map(({ field, row }) => `${name}: ${field} needs "${row}" there, "${stated.get(field)}" in the supergraph`),
    )
    expect(differing).toEqual([])
  })

  it('is said by a table for every field of the supergraph', () => {
    const rows = new Set(subgraphs.flatMap(({ access }) => access.rows.map(({ type, field }) => `${type}.${field}`)))
    expect(stated.size).toBeGreaterThan(400)
    expect([...stated.keys()].filter((field) => !rows.has(field))).toEqual([])
  })

  it('gives an action the same roles in every subgraph', () => {
    const rolesByAction = Map.groupBy(
      subgraphs.flatMap(({ access }) => Object.entries(access.actions)),
      ([action]) => action,
    )
    for (const [action, given] of rolesByAction)
      expect([action, new Set(given.map(([, roles]) => roles.toSorted().join(' '))).size]).toEqual([action, 1])
  })
})
