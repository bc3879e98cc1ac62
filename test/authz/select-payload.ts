import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql'

/**
 * All that a payload shows: its own fields and those of the types below it, down to what is reached by other ways.
 * @param isKnown whether a type is asked for by a way of its own: of it, only the fields without a selection are taken
 */
export function selectPayload(type: GraphQLObjectType, isKnown: (name: string) => boolean): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const named = getNamedType(field.type)
      if (!isObjectType(named)) return [field.name]
      return isKnown(type.name) ? [] : [`${field.name} { __typename ${selectPayload(named, isKnown)} }`]
    })
    .join(' ')
}
