import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { describeAccess } from './access-directive.ts'
import type { Access } from './access.ts'
import { boundAnswers } from './answer-size.ts'
import { findAccessProblems } from './check-access.ts'
import { guardFields } from './guard-fields.ts'
import { scalars } from './scalars.ts'

const common = readFileSync(new URL('./schema/common.graphql', import.meta.url), 'utf8')

/** The SDL of a subgraph with what all share, and with a sentence on what each field needs. */
export const toTypeDefs = (sdl: string, access: Access): DocumentNode =>
  describeAccess(parse(`${common}\n${sdl}`), access)

/**
 * The schema that a subgraph answers by, with its limits and its access table before the resolvers.
 * @throws an error that names every field for which table and SDL do not agree
 */
export function buildSchema(typeDefs: DocumentNode, resolvers: object, access: Access): GraphQLSchema {
  const schema = buildSubgraphSchema({ typeDefs, resolvers: { ...scalars, ...resolvers } })
  const problems = findAccessProblems(schema, access)
  if (problems.length > 0) throw new Error(`access.ts does not fit schema.graphql:\n${problems.join('\n')}`)
  return guardFields(boundAnswers(schema), access)
}
