import { GraphQLScalarType, Kind } from 'graphql'
import { GraphQLJSON } from 'graphql-scalars'
import { badInput } from './bad-input.ts'

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text
}

const isPartialDate = (text: string): boolean =>
  /^\d{4}$/.test(text) || (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) || isDay(text)

/** An instant has one meaning: a day of the calendar, a time of day and UTC, with no part left to guess. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/.test(text) && isDay(text.slice(0, 10))

/** A scalar that is text on both sides of the wire and in between, held to `isValid`. */
function textScalar(name: string, expected: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw badInput(`${name} must be ${expected}.`)
  }
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

/** Resolvers of the scalars that every subgraph shares (schema/common.graphql). */
export const scalars = {
  Date: textScalar('Date', 'a day of the calendar, YYYY-MM-DD', isDay),
  DateTime: textScalar('DateTime', 'an instant in UTC, YYYY-MM-DDThh:mm:ssZ', isInstant),
  PartialDate: textScalar('PartialDate', 'YYYY, YYYY-MM or YYYY-MM-DD', isPartialDate),
  JSON: GraphQLJSON,
}
