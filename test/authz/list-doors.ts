import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { buildASTSchema, parse, visit, type GraphQLSchema } from 'graphql'
import { manifest } from '../../subgraphs/manifest.ts'

export const GATEWAY = 'gateway'

/** The schema that is met behind each door: the composed one, and each subgraph's own with `_entities`. */
export async function listDoors(): Promise<[door: string, schema: GraphQLSchema][]> {
  return [
    [GATEWAY, readGatewaySchema()],
    ...(await Promise.all(
      manifest.map(async ({ name, load }): Promise<[string, GraphQLSchema]> => [
        name,
        buildSubgraphSchema({ typeDefs: (await load()).typeDefs }),
      ]),
    )),
  ]
}

/** What the gateway lets clients ask for: not what subgraphs have for the gateway alone. */
function readGatewaySchema(): GraphQLSchema {
  const sdl = parse(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))
  return buildASTSchema(
    visit(sdl, {
      FieldDefinition: ({ directives = [] }) =>
        directives.some(({ name }) => name.value === 'inaccessible') ? null : undefined,
    }),
    { assumeValidSDL: true },
  )
}
