import { Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql'

type Path = (string | number)[]

interface Representation {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** The paths, within one subgraph's answer, of everything that is missing when there is no answer. */
export function findLostPaths(query: string, variables: Record<string, unknown> = {}): Path[] {
  const selections = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== OperationTypeNode.SUBSCRIPTION
      ? definition.selectionSet.selections
      : [],
  )
  const [root] = selections
  if (root?.kind !== Kind.FIELD || root.name.value !== '_entities') return toNames(selections).map((name) => [name])
  const asked = root.selectionSet?.selections ?? []
  const representations = (variables['representations'] ?? []) as Representation[]
  return representations.flatMap((representation, index) =>
    toNames(asked, representation.__typename)
      // What names the entity is known already.
      .filter((name) => !(name in representation))
      .map((name): Path => ['_entities', index, name]),
  )
}

/** The response names of fields, through inline fragments that fit the type. */
function toNames(selections: readonly SelectionNode[], type?: string): string[] {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value]
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const condition = selection.typeCondition?.name.value
    const fits = type === undefined || condition === undefined || condition === type
    return fits ? toNames(selection.selectionSet.selections, type) : []
  })
  return [...new Set(names)].filter((name) => name !== '__typename')
}
