import type { z } from 'zod'
import { findAt, quote, type Path, type Problem } from './problem.ts'
import { referenceNetwork } from './schema.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function describeSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'array') return 'expected at least one entry'
  if (issue.code === 'too_big') return `expected a number of at most ${issue.maximum}`
  return issue.inclusive === false ? 'expected a positive number' : `expected a number of at least ${issue.minimum}`
}

function describeExpected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${KINDS[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(quote).join(', ')}`
  if (issue.code === 'too_small' || issue.code === 'too_big') return describeSize(issue)
  // Formats and checks across fields: the schema gives the words.
  return issue.message
}

function toProblems(issue: Issue, within: Path, network: unknown): Problem[] {
  const path = [...within, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], what: 'unknown field' }))
  if (issue.code === 'invalid_union') {
    // The form that went wrong deepest is the one that was meant.
    const depth = (issues: Issue[]) => Math.max(...issues.map((inner) => inner.path.length))
    const [meant = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a))
    return meant.flatMap((inner) => toProblems(inner, path, network))
  }
  const found = findAt(network, path)
  const what = describeExpected(issue)
  return [{ path, what: found === undefined ? `missing; ${what}` : `${what}, got ${quote(found)}` }]
}

/** Every record against the schema: fields, types, values, dates, ranges. */
export function findSchemaProblems(network: unknown): Problem[] {
  const result = referenceNetwork.safeParse(network)
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(issue, [], network))
}
