import {
  CoverageOfSystemsDocument,
  CoverageSystemsDocument,
  CoverageWaysDocument,
  type CoverageRowFragment,
  type CoverageWaysQueryVariables,
} from '../generated/operations.ts'
import type { TypedDocument } from '../../../client/network-client.ts'
import { network } from '../network/network.ts'
import { readPages } from '../network/read-pages.ts'
import { toProblem } from '../network/to-problem.ts'
import type { Way } from './columns.ts'
import { readInParts } from './read-in-parts.ts'
import { toVariables, type View } from './view.ts'

/** As many as the network gives at once. */
const SYSTEMS_A_PAGE = 200

/**
 * The coverage of every system of a view, however many records there are of them.
 * @param onProgress how many systems were judged so far, and how many there are
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so
 */
export async function loadRows(
  view: View,
  onProgress: (read: number, all: number) => void,
  signal: AbortSignal,
): Promise<CoverageRowFragment[]> {
  const variables = toVariables(view)
  const systems: string[] = []
  for await (const page of readPages(
    CoverageSystemsDocument,
    { category: variables.category, first: SYSTEMS_A_PAGE },
    (found) => found.systems ?? undefined,
    signal,
  ))
    systems.push(...page.nodes.map(({ id }) => id))
  const rows: CoverageRowFragment[] = []
  onProgress(0, systems.length)
  for await (const part of readInParts(systems, (asked) =>
    askCoverage(CoverageOfSystemsDocument, { ...variables, systems: asked }, signal),
  )) {
    rows.push(...part)
    onProgress(rows.length, systems.length)
  }
  return rows
}

/**
 * The ways of each system that has any, by its id.
 * @param systems whose ways are read, part by part; null: of all in one answer
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so
 */
export async function loadWays(
  variables: CoverageWaysQueryVariables,
  systems: readonly string[] | null,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Way[]>> {
  const ask = (asked?: string[]) =>
    askCoverage(CoverageWaysDocument, { ...variables, ...(asked && { systems: asked }) }, signal)
  const ways = new Map<string, readonly Way[]>()
  for await (const part of systems === null ? [await ask()] : readInParts(systems, ask))
    for (const { system, ways: found } of part) ways.set(system.id, found)
  return ways
}

async function askCoverage<Row, Variables>(
  document: TypedDocument<{ theater: { coverage: Row[] | null } | null }, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Row[]> {
  const answer = await network.request(document, variables, { signal })
  const rows = answer.data.theater?.coverage
  if (rows) return rows
  throw toProblem(answer) ?? new Error('The theater is not recorded any more.')
}
