import { isInterfaceType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql'
import { toStatedActions } from './access-directive.ts'
import type { Access, AccessRow } from './access.ts'
import { findOpenTypes } from './open-types.ts'

/**
 * What keeps a table from standing before a schema, each as a sentence that names the field. Empty: every field has one
 * row, and it says what the SDL says.
 * @param schema as built for federation; what federation itself adds to it needs no row
 */
export function findAccessProblems(schema: GraphQLSchema, access: Access): string[] {
  const rowsByName = Map.groupBy(access.rows, ({ type, field }) => `${type}.${field}`)
  const fields = listFields(schema, findOpenTypes(schema, access.rows))
  const known = new Set(fields.map(({ name }) => name))
  return [
    ...[...rowsByName.keys()]
      .filter((name) => !known.has(name))
      .map((name) => `${name} has a row, and the schema has no such field.`),
    ...fields.flatMap((field) => findFieldProblems(field, rowsByName.get(field.name) ?? [], access)),
    ...listInterfaceFields(schema).map((name) => `${name} says @access on an interface: say it on each type of it.`),
  ]
}

function findFieldProblems(
  { name, stated, isMutation, isRequired, way }: Field,
  [row, ...others]: readonly AccessRow[],
  { actions }: Access,
): string[] {
  if (row === undefined) return [`${name} has no row.`]
  if (others.length > 0) return [`${name} has more than one row.`]
  const { action } = row
  const problems: string[] = []
  if (stated !== (action ?? ''))
    problems.push(`${name} needs ${action ?? 'nothing'} by its row, and ${stated || 'nothing'} by @access.`)
  if (isMutation && action === null) problems.push(`${name} is a mutation, and may not be PUBLIC.`)
  if (action !== null && (actions[action] ?? []).length === 0)
    problems.push(`${name} needs ${action}, an action without roles.`)
  if (action !== null && isRequired && way !== undefined)
    problems.push(`${name} needs ${action} and is never null: a refusal would take with it what ${way} answers.`)
  return problems
}

interface Field {
  /** `Site.name` */
  name: string
  /** The action by `@access`; empty: none. */
  stated: string
  isMutation: boolean
  isRequired: boolean
  /** How somebody without any right comes to its type; undefined: not at all. */
  way: string | undefined
}

/** Covered by the token of the call: who may ask them may ask the subgraph at all. */
const ADDED_BY_FEDERATION = new Set(['Query._entities', 'Query._service', '_Service.sdl'])

const listFields = (schema: GraphQLSchema, openTypes: ReadonlyMap<string, string>): Field[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        stated: toStatedActions(field.astNode).join(' and '),
        isMutation: type === schema.getMutationType(),
        isRequired: isNonNullType(field.type),
        way: openTypes.get(type.name),
      })),
    )
    .filter(({ name }) => !ADDED_BY_FEDERATION.has(name))

/** Fields of interfaces that say `@access`: resolvers, and so the table, belong to object types. */
const listInterfaceFields = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ astNode }) => toStatedActions(astNode).length > 0)
        .map(({ name }) => `${type.name}.${name}`),
    )
