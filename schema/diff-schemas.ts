import { ChangeType, CriticalityLevel, diff, type Change, type TypeOfChangeType } from '@graphql-inspector/core'
import type { GraphQLSchema } from 'graphql'
import { findDeprecations } from './deprecation.ts'

/** What a change is to a client. DANGEROUS: it can go on, but may meet what it does not know, such as a new value of an enum. */
export type ChangeKind = 'ADDED' | 'DEPRECATED' | 'DANGEROUS' | 'CHANGED' | 'BREAKING'

export interface SchemaChange {
  readonly kind: ChangeKind
  /** What is changed: `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`, `@directive`, or `schema` itself. */
  readonly path: string
  readonly message: string
}

type AnyChange = Change<TypeOfChangeType>

function toKind({ type, criticality }: AnyChange): ChangeKind {
  if (criticality.level === CriticalityLevel.Breaking) return 'BREAKING'
  // The library calls an optional argument dangerous; a client that does not send it gets what it got before.
  if (type === ChangeType.FieldArgumentAdded) return 'ADDED'
  if (criticality.level === CriticalityLevel.Dangerous) return 'DANGEROUS'
  return type.endsWith('_ADDED') ? 'ADDED' : 'CHANGED'
}

/** Words of descriptions are the manual's and change nothing; what is marked as deprecated is found by its reason instead. */
const isOfContract = ({ type }: AnyChange): boolean =>
  !type.includes('DESCRIPTION') && !type.includes('DEPRECATION') && !type.startsWith('DIRECTIVE_USAGE')

/** What clients see differently, by path. Of what is added whole, its parts are not listed. */
export async function diffSchemas(before: GraphQLSchema, after: GraphQLSchema): Promise<SchemaChange[]> {
  const found = (await diff(before, after)) as readonly AnyChange[]
  const changes = found
    .filter(isOfContract)
    .map((change) => ({ kind: toKind(change), path: change.path ?? 'schema', message: change.message }))
  const added = new Set(changes.filter(({ kind }) => kind === 'ADDED').map(({ path }) => path))
  const isPartOfAdded = ({ path }: SchemaChange): boolean =>
    path.split('.').some((_, index, names) => index > 0 && added.has(names.slice(0, index).join('.')))
  return [...changes.filter((change) => !isPartOfAdded(change)), ...diffDeprecations(before, after)].sort(
    (one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0),
  )
}

function diffDeprecations(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const earlier = new Map(findDeprecations(before).map(({ path, reason }) => [path, reason]))
  return findDeprecations(after)
    .filter(({ path, reason }) => earlier.get(path) !== reason)
    .map(({ path, reason }) => ({ kind: 'DEPRECATED', path, message: reason }))
}
