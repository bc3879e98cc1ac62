import type { GraphQLField, GraphQLSchema } from 'graphql'

/** What of a field must be the same in both. */
const toShape = ({ args, type }: GraphQLField<unknown, unknown>): string =>
  JSON.stringify([String(type), args.map((argument) => `${argument.name}: ${String(argument.type)}`).sort()])

/** What can be followed is what can be asked: a sentence on each field of Subscription that Query does not have alike. */
export function findTwinProblems(schema: GraphQLSchema): string[] {
  const asked = schema.getQueryType()?.getFields() ?? {}
  return Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap((field) => {
    const twin = asked[field.name]
    const isAlike = twin !== undefined && toShape(twin) === toShape(field)
    return isAlike ? [] : [`Subscription.${field.name} has no field of Query with its name, arguments and type.`]
  })
}
