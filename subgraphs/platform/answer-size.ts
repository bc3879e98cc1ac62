import type { ApolloServerPlugin } from '@apollo/server'
import {
  defaultFieldResolver,
  getNullableType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'
import type { RequestScope } from './request-scope.ts'

/**
 * Entries of lists that one call may bring, lists within lists included. A page holds 200 at most, so only lists that
 * are nested again and again come near: without a bound, five lines of those fill the memory of the process.
 */
export const MAX_LIST_ENTRIES = 10_000

/** Lists asked for and entries found so far, by the context of the call. */
const counts = new WeakMap<RequestScope, number>()

const count = (context: RequestScope, more: number): boolean => {
  const total = (counts.get(context) ?? 0) + more
  counts.set(context, total)
  return total <= MAX_LIST_ENTRIES
}

/** Makes every list of the schema count its entries; over the bound lists stay empty, and the answer is refused whole. */
export function boundAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        if (isListType(getNullableType(field.type))) boundList(field as GraphQLField<unknown, RequestScope>)
  return schema
}

function boundList(field: GraphQLField<unknown, RequestScope>): void {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (source, args, context, info) => {
    const bound = (value: unknown): unknown => (Array.isArray(value) && !count(context, value.length) ? [] : value)
    if (!count(context, 1)) return []
    const value: unknown = resolve(source, args, context, info)
    return value instanceof Promise ? value.then(bound) : bound(value)
  }
}

/** Replaces an answer over the bound by one error. */
export const refuseLargeAnswers: ApolloServerPlugin<RequestScope> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      if (count(contextValue, 0)) return
      const message = `The answer would hold more than ${MAX_LIST_ENTRIES} entries of lists: ask for fewer lists within lists, or for smaller pages.`
      response.body = {
        kind: 'single',
        singleResult: { data: null, errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
      }
    },
  }),
}
