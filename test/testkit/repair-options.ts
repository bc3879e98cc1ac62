import type { Network } from './network.ts'

export interface Finding {
  code: string
  effect: string
  message: string
  fact: string
  clearedBy: string | null
  rule: { id: string } | null
  source: { title: string } | null
}

export interface RepairOptions {
  __typename: 'RepairOptions'
  system: { id: string }
  judgedOn: string
  summary: {
    considered: number
    feasible: number
    conditional: number
    excluded: number
    countsByCode: { code: string; count: number }[]
    notes: string[]
    elsewhere: {
      site: { id: string }
      theater: { code: string }
      evidence: string
      levels: string[]
      note: string | null
    }[]
  }
  options: {
    nodes: {
      rank: number
      verdict: string
      site: { id: string; name: string }
      operators: { id: string }[]
      level: string | null
      levels: string[]
      evidence: string
      evidenceAsOf: string | null
      findings: Finding[]
      dockFit: {
        verdict: string
        dock: string | null
        lengthMarginM: number | null
        draftMarginM: number | null
      } | null
      turnaround: {
        basis: string
        days: number
        sampleSize: number | null
        plannedDays: number | null
        caution: string | null
      } | null
    }[]
  }
  excluded: { nodes: { site: { id: string; name: string }; findings: Finding[] }[] }
}

const FINDING = 'code effect message fact clearedBy rule { id } source { title }'
const QUERY = `query ($input: RepairOptionsInput!) {
  repairOptions(input: $input) {
    __typename
    ... on RepairOptions {
      system { id } judgedOn
      summary {
        considered feasible conditional excluded notes countsByCode { code count }
        elsewhere { site { id } theater { code } evidence levels note }
      }
      options(first: 200) { nodes {
        rank verdict site { id name } operators { id } level levels evidence evidenceAsOf findings { ${FINDING} }
        dockFit { verdict dock lengthMarginM draftMarginM }
        turnaround { basis days sampleSize plannedDays caution }
      } }
      excluded(first: 200) { nodes { site { id name } findings { ${FINDING} } } }
    }
    ... on UnknownSystem { message suggestions { id } }
    ... on AmbiguousSystem { message candidates { id } }
    ... on UnknownTheater { message known { code } }
    ... on InvalidRequest { message problems { field code message } }
  }
}`

/** Asks the one question; anything but an answer fails the test. */
export async function askRepairOptions(network: Network, input: object): Promise<RepairOptions> {
  const { repairOptions } = await network.ask<{ repairOptions: RepairOptions }>(QUERY, { input })
  if (repairOptions.__typename !== 'RepairOptions') throw new Error(JSON.stringify(repairOptions))
  return repairOptions
}

/** Asks the one question for whatever comes back. */
export const askRepairOptionsResult = async (network: Network, input: object): Promise<Record<string, unknown>> =>
  (await network.ask<{ repairOptions: Record<string, unknown> }>(QUERY, { input })).repairOptions

/** The findings of a rule on a site, whether it is an option or excluded. */
export function findingsOn(answer: RepairOptions, siteId: string, code: string): Finding[] {
  const place = [...answer.options.nodes, ...answer.excluded.nodes].find(({ site }) => site.id === siteId)
  if (!place) throw new Error(`${siteId} was not considered`)
  return place.findings.filter((finding) => finding.code === code)
}

export const optionIds = (answer: RepairOptions): string[] => answer.options.nodes.map(({ site }) => site.id)
