import type { Network } from '../testkit/network.ts'
import type { OptionChange } from './plain/answer.ts'
import type { Request } from './plain/request.ts'

export interface ApiFinding {
  code: string
  effect: string
  clearedBy: string | null
}
export interface ApiOption {
  site: { id: string }
  verdict: string
  level: string | null
  evidence: string
  transit: { days: number } | null
  earliestInduction: string | null
  turnaround: { days: number } | null
  expectedCompletion: string | null
  slackDays: number | null
  distinctions: string[]
  findings: ApiFinding[]
}
export interface ApiExcluded {
  site: { id: string }
  findings: ApiFinding[]
}
interface Page<T> {
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
export interface ApiAnswer {
  __typename: string
  candidates?: { id: string }[]
  asOf: string
  summary: {
    considered: number
    feasible: number
    conditional: number
    excluded: number
    countsByCode: { code: string; count: number }[]
  }
  options: Page<ApiOption>
  excluded: Page<ApiExcluded>
  comparedWithToday: {
    optionsLost: ApiExcluded[]
    optionsGained: { site: { id: string }; expectedCompletion: string | null }[]
    optionsChanged: (Omit<OptionChange, 'site'> & { site: { id: string } })[]
  } | null
}

const FINDINGS = 'findings { code effect clearedBy }'
const PAGE = 'pageInfo { hasNextPage endCursor }'
const QUERY = `query ($input: RepairOptionsInput!, $afterOption: String, $afterExcluded: String) {
  repairOptions(input: $input) {
    __typename
    ... on AmbiguousSystem { candidates { id } }
    ... on RepairOptions {
      asOf
      summary { considered feasible conditional excluded countsByCode { code count } }
      options(first: 200, after: $afterOption) { ${PAGE} nodes {
        site { id } verdict level evidence transit { days } earliestInduction turnaround { days } expectedCompletion
        slackDays distinctions ${FINDINGS}
      } }
      excluded(first: 200, after: $afterExcluded) { ${PAGE} nodes { site { id } ${FINDINGS} } }
      comparedWithToday {
        optionsLost { site { id } ${FINDINGS} }
        optionsGained { site { id } expectedCompletion }
        optionsChanged {
          site { id } daysLater expectedCompletionToday expectedCompletion verdictToday verdict
        }
      }
    }
  }
}`

/** The whole answer, page after page. */
export async function askApi(network: Network, input: Request): Promise<ApiAnswer> {
  const askPage = (cursors: object): Promise<ApiAnswer> => askPatiently(network, { input, ...cursors })
  const answer = await askPage({})
  if (answer.__typename !== 'RepairOptions') return answer
  let { options, excluded } = answer
  while (options.pageInfo.hasNextPage || excluded.pageInfo.hasNextPage) {
    const next = await askPage({ afterOption: options.pageInfo.endCursor, afterExcluded: excluded.pageInfo.endCursor })
    options = join(options, next.options)
    excluded = join(excluded, next.excluded)
  }
  return { ...answer, options, excluded }
}

/** An empty page has no cursor: the list goes on, or stays, behind the one before. */
const join = <T>(page: Page<T>, next: Page<T>): Page<T> => ({
  nodes: [...page.nodes, ...next.nodes],
  pageInfo: { ...next.pageInfo, endCursor: next.pageInfo.endCursor ?? page.pageInfo.endCursor },
})

/** Tries, by the code of what came in place of an answer. A fault that is no accident of a busy machine comes again. */
const MOST_TRIES: Readonly<Record<string, number>> = { SUBGRAPH_UNAVAILABLE: 30, INTERNAL_SERVER_ERROR: 3 }

/** On a machine that is busy a part may not answer in time: no answer is not another answer, so it is asked again. */
async function askPatiently(network: Network, variables: object, tries = 1): Promise<ApiAnswer> {
  const { data, errors } = await network.askFor<{ repairOptions: ApiAnswer }>(QUERY, variables)
  if (!errors) return data.repairOptions
  if (errors.every(({ extensions }) => tries < (MOST_TRIES[String(extensions['code'])] ?? 1)))
    return askPatiently(network, variables, tries + 1)
  throw new Error(`${JSON.stringify(variables)}\n${JSON.stringify(errors, null, 2)}`)
}
