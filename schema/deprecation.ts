import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/** Between the release that marks something and the day until which it works. */
export const NOTICE_MONTHS = 6

export interface Deprecation {
  /** What is marked: `Type.field`, `Type.field.argument`, `Input.field` or `Enum.VALUE`. */
  readonly path: string
  readonly reason: string
  /** The last day on which it works, YYYY-MM-DD; null where the reason names none. */
  readonly until: string | null
}

interface Marked {
  readonly name: string
  readonly deprecationReason?: string | null
}

const toDeprecation = (path: string, { deprecationReason }: Marked): Deprecation[] =>
  deprecationReason == null
    ? []
    : [{ path, reason: deprecationReason, until: /\buntil (\d{4}-\d{2}-\d{2})\b/.exec(deprecationReason)?.[1] ?? null }]

/** Everything of a schema that is marked with `@deprecated`. */
export const findDeprecations = (schema: GraphQLSchema): Deprecation[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    listMembers(type).flatMap(({ path, member }) => toDeprecation(path, member)),
  )

function listMembers(type: GraphQLNamedType): { path: string; member: Marked }[] {
  if (isEnumType(type)) return type.getValues().map((member) => ({ path: `${type.name}.${member.name}`, member }))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((member) => ({ path: `${type.name}.${member.name}`, member }))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    { path: `${type.name}.${field.name}`, member: field },
    ...field.args.map((member) => ({ path: `${type.name}.${field.name}.${member.name}`, member })),
  ])
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
