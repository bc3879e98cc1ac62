import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findContradictions } from './contradictions.ts'
import { findDanglingNames } from './named-records.ts'
import { ReferenceProblem, toLine, type Problem } from './problem.ts'
import { findSchemaProblems } from './schema-problems.ts'
import type { ReferenceNetwork } from './schema.ts'

export { ReferenceProblem } from './problem.ts'

const NETWORK_FILE = fileURLToPath(new URL('network.json', import.meta.url))

function assertNone(problems: Problem[], network: unknown, name: string): void {
  if (problems.length > 0) throw new ReferenceProblem(problems.map((problem) => toLine(name, network, problem)))
}

function assertSchema(value: unknown, name: string): asserts value is ReferenceNetwork {
  assertNone(findSchemaProblems(value), value, name)
}

/** Gives the value back, unchanged, if all of it is right. `name` stands for the file in the messages. Throws ReferenceProblem. */
export function checkReferenceNetwork(value: unknown, name: string): ReferenceNetwork {
  assertSchema(value, name)
  assertNone([...findDanglingNames(value), ...findContradictions(value)], value, name)
  return value
}

function toOneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
}

/** Reads and checks the reference data: the project's own file if no other is named. Throws ReferenceProblem. */
export function readReferenceNetwork(path: string = NETWORK_FILE): ReferenceNetwork {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    throw new ReferenceProblem([`${path}: the file cannot be read: ${toOneLine(error)}`])
  }
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (error) {
    throw new ReferenceProblem([`${path}: not valid JSON: ${toOneLine(error)}`])
  }
  return checkReferenceNetwork(value, basename(path))
}
