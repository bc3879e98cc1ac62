import {
  getNamedType,
  isAbstractType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { AccessRow } from './access.ts'

/**
 * The object types that somebody without any right comes to, each with the field that leads there: from the roots and,
 * as the gateway asks, from entities with a public field, through public fields.
 */
export function findOpenTypes(schema: GraphQLSchema, rows: readonly AccessRow[]): Map<string, string> {
  const open = new Map<string, string>()
  const publicFields = Map.groupBy(
    rows.filter(({ action }) => action === null),
    ({ type }) => type,
  )
  const enter = (type: GraphQLObjectType, way: string): void => {
    if (open.has(type.name)) return
    open.set(type.name, way)
    for (const { field } of publicFields.get(type.name) ?? [])
      for (const answered of listAnswered(schema, type, field)) enter(answered, `${type.name}.${field}`)
  }
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
    if (root) enter(root, root.name)
  const entities = schema.getType('_Entity')
  for (const entity of isUnionType(entities) ? entities.getTypes() : [])
    if (publicFields.has(entity.name)) enter(entity, '_entities')
  return open
}

/** The object types that a field may answer with: none where it answers a value. */
function listAnswered(schema: GraphQLSchema, type: GraphQLObjectType, field: string): readonly GraphQLObjectType[] {
  const answered = getNamedType(type.getFields()[field]?.type)
  if (isObjectType(answered)) return [answered]
  return isAbstractType(answered) ? schema.getPossibleTypes(answered) : []
}
