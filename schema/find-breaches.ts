import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { addMonths, findDeprecations, NOTICE_MONTHS, type Deprecation } from './deprecation.ts'
import { diffSchemas, type SchemaChange } from './diff-schemas.ts'

/**
 * What of the policy in schema/README.md a schema does not keep, in words that say what to do: a breaking change of what was not
 * marked or still has to work, a mark without a day or a replacement, a day that was moved nearer.
 * @param released the schema that clients were told of last
 * @param today YYYY-MM-DD
 */
export async function findBreaches(released: GraphQLSchema, working: GraphQLSchema, today: string): Promise<string[]> {
  const marks = new Map(findDeprecations(released).map((deprecation) => [deprecation.path, deprecation]))
  const mayGo = findWhatMayGo(released, marks, today)
  const breaking = (await diffSchemas(released, working)).filter(({ kind }) => kind === 'BREAKING')
  return [
    ...breaking.filter(({ path }) => !mayGo(path)).map((change) => explain(change, marks, today)),
    ...findDeprecations(working).flatMap((deprecation) => findFaults(deprecation, marks.get(deprecation.path))),
  ]
}

/** Whether the time of what is at a path has passed: a field's with its own mark, an argument's with its own or its field's. */
function findWhatMayGo(
  schema: GraphQLSchema,
  marks: ReadonlyMap<string, Deprecation>,
  today: string,
): (path: string) => boolean {
  const references = findReferences(schema)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
    (root) => root?.name,
  )
  const hasPassed = (path: string): boolean => (marks.get(path)?.until ?? today) < today
  const mayMemberGo = (path: string): boolean =>
    path.split('.').some((_, index, names) => hasPassed(names.slice(0, index + 1).join('.')))
  // A type cannot be marked: it may go when everything that leads to it may.
  const mayTypeGo = (name: string, seen: ReadonlySet<string>): boolean =>
    seen.has(name) ||
    (!roots.includes(name) &&
      (references.get(name) ?? []).every(
        (from) => mayMemberGo(from) || mayTypeGo(toTypeName(from), new Set([...seen, name])),
      ))
  return (path) =>
    path.includes('.') ? mayMemberGo(path) : schema.getType(path) !== undefined && mayTypeGo(path, new Set())
}

const toTypeName = (path: string): string => path.split('.')[0] ?? path

/** By type, the paths that lead to it: fields, arguments, unions and interfaces. */
function findReferences(schema: GraphQLSchema): Map<string, string[]> {
  const references = Object.values(schema.getTypeMap()).flatMap(listReferences)
  return new Map(
    [...Map.groupBy(references, ({ to }) => to)].map(([to, within]) => [to, within.map(({ from }) => from)]),
  )
}

function listReferences(type: GraphQLNamedType): { from: string; to: string }[] {
  if (isUnionType(type)) return type.getTypes().map((member) => ({ from: type.name, to: member.name }))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      from: `${type.name}.${field.name}`,
      to: getNamedType(field.type).name,
    }))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return [
    ...type.getInterfaces().map((parent) => ({ from: parent.name, to: type.name })),
    ...Object.values(type.getFields()).flatMap((field) => [
      { from: `${type.name}.${field.name}`, to: getNamedType(field.type).name },
      ...field.args.map((argument) => ({
        from: `${type.name}.${field.name}.${argument.name}`,
        to: getNamedType(argument.type).name,
      })),
    ]),
  ]
}

function explain({ path, message }: SchemaChange, marks: ReadonlyMap<string, Deprecation>, today: string): string {
  const mark = marks.get(path) ?? marks.get(path.slice(0, path.lastIndexOf('.')))
  if (mark?.until != null)
    return `${path}: ${message}. It is promised until ${mark.until}: keep it as it is until then.`
  const until = addMonths(today, NOTICE_MONTHS)
  return (
    `${path}: ${message}. Clients were told of it and may use it. Keep it, add what replaces it beside it, mark it ` +
    `@deprecated(reason: "Use \`replacement\` until ${until}.") in the schema.graphql of its subgraph, release that ` +
    '(npm run schema:release), and change it after that day.'
  )
}

/** What a client cannot plan by. */
function findFaults({ path, reason, until }: Deprecation, before: Deprecation | undefined): string[] {
  const faults = [
    ...(until === null ? ['names no day: end the reason with "until YYYY-MM-DD."'] : []),
    ...(/^(?:Use `[^`]+`|No replacement: )/.test(reason)
      ? []
      : ['names no replacement: begin the reason with "Use `replacement`" or with "No replacement: " and why']),
    ...(before?.until != null && until !== null && until < before.until
      ? [`is promised until ${before.until}: the day may move away, never nearer`]
      : []),
  ]
  return faults.map((fault) => `${path}: @deprecated(reason: ${JSON.stringify(reason)}) ${fault}.`)
}
