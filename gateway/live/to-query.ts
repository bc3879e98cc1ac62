import { Kind, OperationTypeNode, separateOperations, visit, type DocumentNode } from 'graphql'

/**
 * The query that a subscription asks again and again: the same selection, of the fields of the same names that Query has.
 * @param document valid, and the named operation of it a subscription
 */
export function toQuery(document: DocumentNode, operationName = ''): DocumentNode {
  const operations = separateOperations(document)
  const operation = operations[operationName] ?? Object.values(operations)[0] ?? document
  return visit(operation, {
    OperationDefinition: (definition) => ({ ...definition, operation: OperationTypeNode.QUERY }),
    // Fragments of the root say whose they are.
    NamedType: (type, key) =>
      key === 'typeCondition' && type.name.value === 'Subscription'
        ? { ...type, name: { kind: Kind.NAME, value: 'Query' } }
        : undefined,
  })
}
