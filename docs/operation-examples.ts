import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Kind, parse, type OperationDefinitionNode } from 'graphql'

/** An operation that the manual shows and a test runs. */
export interface OperationExample {
  /** `publish-capacity.graphql` */
  readonly file: string
  readonly operation: 'query' | 'mutation' | 'subscription'
  /** The root field that it shows. */
  readonly field: string
  readonly about: string
  /** The demo's account that may; undefined: nobody needs to sign in. */
  readonly as: string | undefined
  /** Without the comments above it. */
  readonly document: string
  /** Variables that whoever runs it must give: `id`, `expectedVersion`. */
  readonly given: readonly string[]
}

const FOLDER = path.join(import.meta.dirname, 'examples')

export function readOperationExamples(): readonly OperationExample[] {
  return globSync('*.graphql', { cwd: FOLDER })
    .sort()
    .map((file) => toExample(file, readFileSync(path.join(FOLDER, file), 'utf8')))
}

function toExample(file: string, text: string): OperationExample {
  const operation = parse(text).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  const field = operation?.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD)
  if (operation === undefined || field === undefined) throw new Error(`docs/examples/${file} asks for nothing.`)
  const comments = text.split('\n').filter((line) => line.startsWith('#'))
  const lines = comments.map((line) => line.slice(1).trim())
  return {
    file,
    operation: operation.operation,
    field: field.name.value,
    about: lines.filter((line) => !line.startsWith('as: ')).join(' '),
    as: lines.find((line) => line.startsWith('as: '))?.slice('as: '.length),
    document: text.slice(text.indexOf(`\n${operation.operation} `) + 1).trimEnd(),
    given: (operation.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
      .map(({ variable }) => variable.name.value),
  }
}
