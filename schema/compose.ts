/**
 * Composes the subgraphs into schema/supergraph.graphql, and writes what clients see of it into schema/api.graphql. With
 * `--check` it writes nothing and fails when the committed files are not what the subgraphs compose to.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { printSchema } from 'graphql'
import { manifest } from '../subgraphs/manifest.ts'

const services = await Promise.all(
  manifest.map(async ({ name, load }) => ({ name, typeDefs: (await load()).typeDefs, url: `http://${name}/graphql` })),
)
const composed = composeServices(services)
if (composed.supergraphSdl === undefined) {
  for (const error of composed.errors ?? []) console.error(error.message)
  process.exit(1)
}
for (const hint of composed.hints) if (hint.definition.level.name !== 'DEBUG') console.warn(hint.message)

const files = {
  'supergraph.graphql': composed.supergraphSdl,
  'api.graphql': `${printSchema(composed.schema.toAPISchema().toGraphQLJSSchema())}\n`,
}
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, import.meta.url)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`schema/${name} is not what the subgraphs compose to: run npm run codegen and commit it.`)
    process.exit(1)
  }
}
