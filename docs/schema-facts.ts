import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql'

/** What the supergraph says of the schema that clients do not see: whose a type is, and what a field needs. */
export interface SchemaFacts {
  /** The area of the manual that describes a type: the subgraph that gives most of it, or `common`. */
  areaOf: (type: string) => string
  /** The action that a field needs; undefined: it is public. */
  actionOf: (type: string, field: string) => string | undefined
}

export const COMMON = 'common'

const valueOf = (directive: ConstDirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined
}
const listOf = (node: TypeDefinitionNode | FieldDefinitionNode, name: string): readonly ConstDirectiveNode[] =>
  node.directives?.filter((directive) => directive.name.value === name) ?? []

/** Subgraphs that fill a field where not all that know the type do. */
const toFillers = (field: FieldDefinitionNode): readonly string[] =>
  listOf(field, 'join__field').flatMap((directive) =>
    directive.arguments?.some(({ name }) => name.value === 'external') ? [] : (valueOf(directive, 'graph') ?? []),
  )

function toArea(type: TypeDefinitionNode): string {
  const graphs = [...new Set(listOf(type, 'join__type').flatMap((directive) => valueOf(directive, 'graph') ?? []))]
  if (graphs.length === 1) return graphs[0]?.toLowerCase() ?? COMMON
  const fillers = type.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields?.flatMap(toFillers) ?? []) : []
  const counts = graphs.map((graph) => ({ graph, fields: fillers.filter((filler) => filler === graph).length }))
  const [most] = counts.sort((one, other) => other.fields - one.fields)
  return most === undefined || most.fields === 0 ? COMMON : most.graph.toLowerCase()
}

/** @param supergraph SDL of the composed supergraph */
export function readSchemaFacts(supergraph: string): SchemaFacts {
  const types = parse(supergraph).definitions.filter((node): node is TypeDefinitionNode => 'name' in node)
  const areas = new Map(types.map((type) => [type.name?.value ?? '', toArea(type)]))
  const actions = new Map(
    types
      .filter((type): type is ObjectTypeDefinitionNode => type.kind === Kind.OBJECT_TYPE_DEFINITION)
      .flatMap((type) =>
        (type.fields ?? []).flatMap((field) =>
          listOf(field, 'access').map((access): [string, string | undefined] => [
            `${type.name.value}.${field.name.value}`,
            valueOf(access, 'action'),
          ]),
        ),
      ),
  )
  return {
    areaOf: (type) => areas.get(type) ?? COMMON,
    actionOf: (type, field) => actions.get(`${type}.${field}`),
  }
}
