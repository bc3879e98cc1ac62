import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { concatAST, print, separateOperations, type DocumentNode } from 'graphql'

const toPascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/**
 * A plugin of graphql-codegen, to stand after `typescript-operations`: each operation as text that knows its types, with the fragments that
 * it needs. Beside the type of a document, which it imports from `typeFrom`, it needs nothing when it runs.
 */
export const plugin: PluginFunction<{ typeFrom: string }> = (_schema, documents, { typeFrom }) => {
  const document = concatAST(documents.flatMap(({ document: one }) => (one ? [one] : [])))
  return {
    prepend: [`import type { TypedDocument } from '${typeFrom}'`],
    content: Object.entries(separateOperations(document))
      .map(([name, operation]) => toExport(name, operation))
      .join('\n'),
  }
}

function toExport(name: string, document: DocumentNode): string {
  const [kind] = document.definitions.flatMap((definition) => ('operation' in definition ? [definition.operation] : []))
  const type = `${toPascalCase(name)}${toPascalCase(kind ?? '')}`
  return `export const ${toPascalCase(name)}Document: TypedDocument<${type}, ${type}Variables> = ${JSON.stringify(print(document))}\n`
}
