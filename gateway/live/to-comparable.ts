import {
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql'

const INSTANT = /^\d{4}-\d\d-\d\dT.*Z$/

/**
 * Tells what an answer says, without when it was read: two answers of the same facts are the same text. When it was read is what a
 * document asks of a field `asOf` of type DateTime, under whatever name it asks. Where another instant has that name too, nothing is
 * left out: better an answer too many than a change that is not told.
 */
export function toComparison(schema: GraphQLSchema, document: DocumentNode) {
  const names = findReadingNames(schema, document)
  const leaveOut = (key: string, value: unknown): unknown =>
    names.has(key) && typeof value === 'string' && INSTANT.test(value) ? undefined : value
  return (answer: FormattedExecutionResult): string => JSON.stringify(answer, leaveOut)
}

function findReadingNames(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const reading = new Set<string>()
  const others = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name, alias }) {
        if (getNamedType(types.getType())?.name !== 'DateTime') return
        ;(name.value === 'asOf' ? reading : others).add((alias ?? name).value)
      },
    }),
  )
  return reading.difference(others)
}
