import { existsSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { manifest } from './subgraphs/manifest.ts'

/** `export type SiteModel` in a subgraph's mappers.ts stands behind the type `Site` of its schema. */
const toMappers = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/export (?:type|interface) (\w+)Model\b/g)].map(([, type = '']) => [
      type,
      `../mappers.ts#${type}Model`,
    ]),
  )

const scalars = { ID: 'string', Date: 'string', DateTime: 'string', PartialDate: 'string', JSON: 'unknown' }

const outputs: [string, CodegenConfig['generates'][string]][] = manifest
  .filter(({ name }) => existsSync(`subgraphs/${name}/mappers.ts`))
  .map(({ name }) => [
    `subgraphs/${name}/generated/resolvers.ts`,
    {
      schema: ['subgraphs/platform/schema/common.graphql', `subgraphs/${name}/schema.graphql`],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        federation: true,
        useTypeImports: true,
        enumsAsTypes: true,
        makeResolverTypeCallable: false,
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        contextType: '../context.ts#RequestContext',
        mappers: { ...toMappers(`subgraphs/${name}/mappers.ts`), Source: '../../platform/json.ts#Json' },
        scalars,
      },
    },
  ])

/** Typed documents: the operations of the console, as text that knows its types. */
const toDocuments = (documents: string) => ({
  schema: 'schema/api.graphql',
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    avoidOptionals: { field: true, inputValue: false, object: false },
    skipTypename: true,
    scalars,
  },
})

/** Typed resolvers for every subgraph and typed documents for clients. `npm run codegen` writes them, the gate refuses stale ones. */
export default {
  generates: {
    ...Object.fromEntries(outputs),
    'console/src/generated/operations.ts': toDocuments('console/src/**/*.graphql'),
    // Needs no package, for whoever takes the client.
    'client/generated/operations.ts': {
      ...toDocuments('client/operations/*.graphql'),
      plugins: ['typescript-operations', { './schema/typed-texts.ts': { typeFrom: '../answer.ts' } }],
    },
  },
} satisfies CodegenConfig
