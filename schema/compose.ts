/**
 * Composes the subgraphs into schema/supergraph.graphql. With `--check` it writes nothing and fails when the
 * committed file is not what the subgraphs compose to.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { manifest } from '../subgraphs/manifest.ts'

const file = new URL('./supergraph.graphql', import.meta.url)

const services = await Promise.all(
  manifest.map(async ({ name, load }) => ({ name, typeDefs: (await load()).typeDefs, url: `http://${name}/graphql` })),
)
const { supergraphSdl, errors, hints } = composeServices(services)
if (supergraphSdl === undefined) {
  for (const error of errors ?? []) console.error(error.message)
  process.exit(1)
}
for (const hint of hints) if (hint.definition.level.name !== 'DEBUG') console.warn(hint.message)

if (!process.argv.includes('--check')) writeFileSync(file, supergraphSdl)
else if (!existsSync(file) || readFileSync(file, 'utf8') !== supergraphSdl) {
  console.error('schema/supergraph.graphql is not what the subgraphs compose to: run npm run codegen and commit it.')
  process.exit(1)
}
