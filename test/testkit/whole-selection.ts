import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLObjectType,
} from 'graphql'
import { toStatedActions } from '../../subgraphs/platform/access-directive.ts'

const schema = buildSchema(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))

/** What names a record, in every type that is referred to. */
export const KEYS = ['id', 'iso3', 'code'] as const

const findKey = (type: GraphQLObjectType): string | undefined => KEYS.find((key) => key in type.getFields())

/**
 * Selects all that the supergraph shows anybody of a type, so that a field is read from the day it is added: values
 * whole, and other records by their key.
 * @param whole names of further types to select whole: records that stand within a record of this type
 */
export function toWholeSelection(typeName: string, whole: readonly string[] = []): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`The supergraph has no type ${typeName}.`)
  return select(type, whole, [])
}

function select(type: GraphQLObjectType, whole: readonly string[], within: readonly GraphQLObjectType[]): string {
  const fields = Object.values(type.getFields()).filter(
    ({ args, astNode }) => !args.some(isRequiredArgument) && toStatedActions(astNode).length === 0,
  )
  return fields
    .flatMap(({ name, type: fieldType }) => {
      const named = getNamedType(fieldType)
      if (isLeafType(named)) return [name]
      // Pages hold other records: each is read where its own list is.
      if (!isObjectType(named) || 'edges' in named.getFields()) return []
      const key = findKey(named)
      const isWhole = (key === undefined || whole.includes(named.name)) && ![type, ...within].includes(named)
      if (isWhole) return [`${name} { ${select(named, whole, [type, ...within])} }`]
      return key === undefined ? [] : [`${name} { ${key} }`]
    })
    .join(' ')
}
