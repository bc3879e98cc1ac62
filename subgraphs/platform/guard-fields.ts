import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Access, AccessRow } from './access.ts'
import { findDenial } from './denial.ts'
import type { RequestScope } from './request-scope.ts'

type Refuse = (scope: RequestScope) => void

/**
 * Puts the table before the resolvers: a field that needs an action is resolved for those alone who may do it. Others
 * cost nothing. It is the same by every way: from the root, by an alias or a fragment, and by `_entities`.
 */
export function guardFields(schema: GraphQLSchema, { actions, rows }: Access): GraphQLSchema {
  const toRefuse =
    (action: string): Refuse =>
    ({ principal }) => {
      const denial = findDenial(principal, action, actions[action] ?? [])
      if (denial !== null) throw denial
    }
  for (const [name, rowsOfType] of Map.groupBy(rows, (row) => row.type)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    const fields = type.getFields()
    for (const { field, action } of rowsOfType)
      if (action !== null && fields[field])
        guardField(fields[field] as GraphQLField<unknown, RequestScope>, toRefuse(action))
    const action = findActionOfAll(rowsOfType)
    if (action !== null) guardReference(type, toRefuse(action))
  }
  return schema
}

function guardField(field: GraphQLField<unknown, RequestScope>, refuse: Refuse): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    refuse(context)
    return resolve(source, args, context, info)
  }
}

/** The action that all fields of a type need; null where they differ or are public. */
const findActionOfAll = ([first, ...others]: readonly AccessRow[]): string | null =>
  first !== undefined && others.every(({ action }) => action === first.action) ? first.action : null

type ResolveReference = (reference: object, context: RequestScope, info: unknown) => unknown

/** What cannot be read is not looked up either: that there is such a record would show in the kind of refusal. */
function guardReference(type: GraphQLObjectType, refuse: Refuse): void {
  const apollo = type.extensions['apollo'] as { subgraph?: { resolveReference?: ResolveReference } } | undefined
  const resolve = apollo?.subgraph?.resolveReference
  if (resolve === undefined) return
  // Asynchronous: what is thrown at once would take the other entities of the call with it.
  const resolveReference: ResolveReference = async (reference, context, info) => {
    refuse(context)
    return resolve(reference, context, info)
  }
  type.extensions = { ...type.extensions, apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference } } }
}
