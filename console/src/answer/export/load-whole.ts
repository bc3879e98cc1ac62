import {
  ExcludedSitesDocument,
  RepairOptionsDocument,
  type ExcludedFactsFragment,
  type OptionFactsFragment,
  type RepairOptionsInput,
} from '../../generated/operations.ts'
import { readPages } from '../../network/read-pages.ts'
import type { Options } from '../use-options.ts'

/** An answer with every option and every excluded site. */
export interface WholeAnswer {
  readonly answer: Options
  readonly options: readonly OptionFactsFragment[]
  readonly excluded: readonly ExcludedFactsFragment[]
}

/** As many as the network gives at once. */
const SITES_A_PAGE = 200

/**
 * Reads an answer to its end.
 * @param onProgress how many sites were read, and of how many
 * @throws NetworkProblem; DOMException `AbortError` when `signal` says so; Error where the answer changed between two pages
 */
export async function loadWhole(
  input: RepairOptionsInput,
  onProgress: (read: number, considered: number) => void,
  signal: AbortSignal,
): Promise<WholeAnswer> {
  const variables = { input, first: SITES_A_PAGE }
  const options: OptionFactsFragment[] = []
  let first: Options | undefined
  for await (const page of readPages(
    RepairOptionsDocument,
    variables,
    ({ repairOptions }) =>
      repairOptions?.__typename === 'RepairOptions'
        ? { pageInfo: repairOptions.options.pageInfo, answer: repairOptions }
        : undefined,
    signal,
  )) {
    first ??= page.answer
    options.push(...page.answer.options.nodes)
    onProgress(options.length, first.summary.considered)
  }
  if (first === undefined) throw new Error('There is no answer to export.')
  const excluded: ExcludedFactsFragment[] = []
  for await (const page of readPages(
    ExcludedSitesDocument,
    variables,
    ({ repairOptions }) => (repairOptions?.__typename === 'RepairOptions' ? repairOptions.excluded : undefined),
    signal,
  )) {
    excluded.push(...page.nodes)
    onProgress(options.length + excluded.length, first.summary.considered)
  }
  const ids = new Set([...options, ...excluded].map(({ site }) => site.id))
  // Each page is judged anew: what was written meanwhile may have moved sites from one page to another.
  if (options.length !== first.options.totalCount || ids.size !== first.summary.considered)
    throw new Error('The answer changed while it was read. Export again.')
  return { answer: first, options, excluded }
}
