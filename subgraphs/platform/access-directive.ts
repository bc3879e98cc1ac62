import { Kind, visit, type DocumentNode, type FieldDefinitionNode } from 'graphql'
import type { Access } from './access.ts'

/** The actions that the SDL says a field needs: none or one, where it is in order. */
export const toStatedActions = (field: FieldDefinitionNode | null | undefined): string[] =>
  (field?.directives ?? [])
    .filter(({ name }) => name.value === 'access')
    .map(({ arguments: [argument] = [] }) => (argument?.value.kind === Kind.STRING ? argument.value.value : ''))

/**
 * Says in the description of each field what `@access` says, and who has it: introspection shows descriptions, and no
 * directives that are applied.
 */
export const describeAccess = (typeDefs: DocumentNode, { actions }: Access): DocumentNode =>
  visit(typeDefs, {
    FieldDefinition: (field) => {
      const [action] = toStatedActions(field)
      if (action === undefined) return undefined
      const needs = `Needs \`${action}\`: ${(actions[action] ?? []).join(', ')}.`
      const value = field.description === undefined ? needs : `${field.description.value}\n${needs}`
      return { ...field, description: { kind: Kind.STRING, value, block: value.includes('\n') } }
    },
  })
